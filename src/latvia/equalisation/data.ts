import { inBothLanguages } from "../latvian/index.js";
import type { EqualisationTable } from "./equalisation.js";
import { byMunicipality } from "./generated/by-municipality.js";
import { equalisationSources } from "./generated/sources.js";
import { totals } from "./generated/totals.js";
import { weights } from "./generated/weights.js";

/** The weights, totals and grants of the equalisation of municipal finances. */
export const equalisationTable: EqualisationTable = {
  schemaVersion: 1,
  id: "equalisation",
  label: { lv: "Pašvaldību finanšu izlīdzināšana", en: "Equalisation of municipal finances" },
  note: "What weighs how much, the published totals of 2019 to 2024 and 2026, and the grant of 2024. Amounts of 2021 with whole ten thousands and those of 2026 with whole thousands are rounded in their source. The formula by which payments and grants follow from them was not seen, so it is not here.",
  sources: inBothLanguages(equalisationSources),
  open: [
    {
      id: "equalisation-formula",
      unit: "formula",
      reason:
        "How payments and grants follow from the units was not seen; ask for the Law on the Equalisation of Local Government Finances (likumi.lv, 274742).",
    },
    {
      id: "equalisation-2025",
      unit: "EUR",
      reason:
        "The totals of 2025, 54.79 m EUR of the state money of 2026 and the other receivers of 2026 were not found; ask the Ministry of Finance.",
    },
    {
      id: "special-grant-rules",
      unit: "EUR",
      reason: "How the special grant is shared was not seen; ask for the same law, or the Ministry of Finance.",
    },
  ],
  weights,
  weightsHold: {
    reading: "the law has the weights of its bill",
    from: "2016-01-01",
    to: "open",
    source: "weights-adopted",
  },
  totals,
  byMunicipality,
  grant2024: [
    { id: "below", share: "0.90", source: "equalisation-2024" },
    { id: "closes", share: "0.30", source: "equalisation-2024" },
    { id: "unit-by-unit", share: "1", source: "grant-2024-reading" },
  ],
};
