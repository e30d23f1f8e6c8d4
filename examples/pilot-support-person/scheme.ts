import type { Scheme, Source } from "seko";
import { supportPersonPilot } from "seko/latvia";

const assumed: Source = {
  id: "example-price",
  title: "Assumed: 12.00 EUR an hour; the price of the pilot is not public",
  certainty: "assumption",
};

/** The value that the example assumes for the open input of the pilot's scheme. */
export const assumedPrice = "12.00";

/** The support person as the pilot gave it, with the price that the example assumes. */
export const scheme: Scheme = {
  ...supportPersonPilot,
  sources: [...supportPersonPilot.sources, assumed],
  inputs: [],
  cost: {
    ...supportPersonPilot.cost,
    prices: supportPersonPilot.cost.prices.map((row) => ({ ...row, price: assumedPrice, source: assumed.id })),
  },
};
