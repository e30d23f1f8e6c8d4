import type { Reform } from "../../src/doors/reform.js";

/** A made-up reform of the small scheme: physiotherapy costs a tenth more in the second half of 2019. */
export const smallReform: Reform = {
  schemaVersion: 1,
  kind: "reform",
  id: "physio-dearer",
  label: { lv: "Dārgāka fizioterapija", en: "Dearer physiotherapy" },
  baseline: { scheme: "small", version: "1" },
  changes: [
    {
      id: "tenth",
      at: "cost.prices",
      where: { service: "physio" },
      field: "price",
      multiply: "1.1",
      rounding: { mode: "half-up", step: "0.01" },
      from: "2019-07-01",
      to: "2019-12-31",
      reason: { lv: "Cenas ceļas par desmitdaļu.", en: "Prices rise by a tenth." },
    },
  ],
};
