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

/** What services of municipalities rest on. */
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
  {
    id: "declared-residence",
    title: {
      en: "Law on Social Services and Social Assistance: the duty to serve lies with the municipality of the declared residence",
      lv: "Sociālo pakalpojumu un sociālās palīdzības likums: pienākums sniegt pakalpojumus ir deklarētās dzīvesvietas pašvaldībai",
    },
    article: "section 9(1)",
    date: "2020-03-11",
    certainty: "seed",
  },
];
