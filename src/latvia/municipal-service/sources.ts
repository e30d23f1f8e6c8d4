import type { Source } from "../../sources/index.js";

/** That one price, given as an input, holds for all places and days. */
export const priceOpen: Source = {
  id: "price-open",
  title: "Projected: one price, given as an input, for all places and days of the scheme",
  certainty: "assumption",
};

/** That one fee, given as an input, holds for all days. */
export const feeOpen: Source = {
  id: "fee-open",
  title: "Projected: what the client pays, given as an input, for all days of the scheme",
  certainty: "assumption",
};

/** The source that every service of a municipality rests on. */
export const commonSources: readonly Source[] = [
  {
    id: "charge-2023",
    title: "Ministry of Welfare, 2023-09-14: services that municipalities provide and pay",
    date: "2023-09-14",
    certainty: "seed",
  },
];
