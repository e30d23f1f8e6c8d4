import type { Dated } from "../../person/dated.js";
import type { Label } from "../../sources/index.js";

/** A published total of a year. */
export interface FundTotal extends Dated {
  readonly id: string;
  readonly label: Label;
  readonly amount: string;
  readonly unit: string;
  readonly source: string;
}

const labels = {
  "state-grants": { lv: "Valsts dotācijas kopā", en: "State grants together" },
  fund: { lv: "Izlīdzināšanas fonds", en: "Equalisation fund" },
  "fund-of-state": { lv: "Fondā no valsts budžeta", en: "In the fund from the state" },
  "paid-in": { lv: "Pašvaldību iemaksas fondā", en: "What municipalities pay in" },
  payers: { lv: "Pašvaldības, kas iemaksā", en: "Municipalities that pay in" },
  "paid-in-riga": { lv: "Rīgas iemaksa", en: "What Rīga pays in" },
  "paid-in-jurmala": { lv: "Jūrmalas iemaksa", en: "What Jūrmala pays in" },
  "special-grant": { lv: "Speciālā dotācija", en: "Special grant" },
  homes: {
    lv: "Par personām, kas ievietotas pansionātos līdz 1998. gadam",
    en: "For residents placed in homes before 1998",
  },
  "homes-each": { lv: "Par vienu no tām", en: "For each of them" },
  "homes-people": {
    lv: "Personas, kas ievietotas pansionātos līdz 1998. gadam",
    en: "Residents placed in homes before 1998",
  },
  "by-order": { lv: "Dotācijas ar Ministru kabineta rīkojumu", en: "Grants by order of the Cabinet" },
} as const satisfies Readonly<Record<string, Label>>;

const people: readonly string[] = ["homes-people"];

/** Totals of the years but 2023, whose rows have older ids. */
export const totalsOfYears: readonly FundTotal[] = [
  ...year("2019", "regulation-174", {
    fund: "206712687",
    "fund-of-state": "87916698",
    "paid-in": "118795989",
    "special-grant": "34362896",
  }),
  ...year("2020", "stable-budgets", { "state-grants": "184476184", "homes-people": "118" }),
  ...year("2021", "stable-budgets", { "state-grants": "199345789", "homes-people": "103" }),
  ...year("2021", "equalisation-2021", { fund: "35820000", "special-grant": "162870000", homes: "660000" }),
  ...year("2022", "stable-budgets", { "state-grants": "188059821", "homes-people": "84" }),
  ...year("2023", "payments-2023", { "paid-in": "164512620", payers: "8", "paid-in-riga": "125485977" }),
  ...year("2023", "order-212", { "by-order": "945957" }),
  ...year("2024", "equalisation-2024", {
    "state-grants": "43552539",
    fund: "35921931",
    homes: "603612",
    "homes-each": "8748",
    "by-order": "7026996",
  }),
  ...year("2024", "residents-derived", { "homes-people": "69" }),
  ...year("2026", "equalisation-2026", {
    "state-grants": "106319501",
    fund: "256222000",
    "fund-of-state": "50923000",
    "paid-in": "205299000",
    payers: "9",
    "paid-in-riga": "137341000",
    "paid-in-jurmala": "14550000",
    homes: "602928",
    "homes-each": "11376",
  }),
  ...year("2026", "residents-derived", { "homes-people": "53" }),
];

function year(
  from: string,
  source: string,
  amounts: Readonly<Partial<Record<keyof typeof labels, string>>>,
): readonly FundTotal[] {
  return Object.entries(labels).flatMap(([id, label]) => {
    const amount = Object.entries(amounts).find(([key]) => key === id)?.[1];
    if (amount === undefined) return [];
    const unit = people.includes(id) ? "people" : id === "payers" ? "municipalities" : "EUR";
    return [{ id: `${id}-${from}`, label, amount, unit, from: `${from}-01-01`, to: `${from}-12-31`, source }];
  });
}
