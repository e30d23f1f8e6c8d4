import type { Source } from "../../sources/index.js";
import { regionSources } from "../regions/index.js";

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

/** The sources that every service given in kind rests on. */
export const commonSources: readonly Source[] = [
  {
    id: "service-assessment",
    title:
      "Assumed: the municipal social service's assessment opens the service from its day, because a service follows an assessment of need but the rules seen name no day",
    certainty: "assumption",
  },
  {
    id: "given-in-kind",
    title:
      "Assumed: the service is given in kind, so what the limits allow is paid for whatever it costs, the more urgent first where a decision grants less",
    certainty: "assumption",
  },
  {
    id: "charge-2023",
    title: "Ministry of Welfare, 2023-09-14: services that municipalities provide and pay",
    date: "2023-09-14",
    certainty: "seed",
  },
  ...regionSources,
];
