import type { TitledSource } from "../latvian/index.js";

/** That one price, given as an input, holds for all places and days. */
export const priceOpen: TitledSource = {
  id: "price-open",
  title: {
    en: "Projected: one price, given as an input, for all places and days of the scheme",
    lv: "Prognozēts: viena norādīta cena attiecināta uz visām šo noteikumu vietām un dienām",
  },
  certainty: "assumption",
};

/** That one fee, given as an input, holds for all days. */
export const feeOpen: TitledSource = {
  id: "fee-open",
  title: {
    en: "Projected: what the client pays, given as an input, for all days of the scheme",
    lv: "Prognozēts: norādītais klienta maksājums attiecināts uz visām šo noteikumu dienām",
  },
  certainty: "assumption",
};

/** The source that every service of a municipality rests on. */
export const commonSources: readonly TitledSource[] = [
  {
    id: "charge-2023",
    title: {
      en: "Ministry of Welfare, 2023-09-14: services that municipalities provide and pay",
      lv: "Labklājības ministrija, 14.09.2023.: pakalpojumi, ko nodrošina un apmaksā pašvaldības",
    },
    date: "2023-09-14",
    certainty: "seed",
  },
];
