import type { Dated } from "../../person/dated.js";
import type { Label, Source } from "../../sources/index.js";
import type { AssumedDays, Table } from "../entry.js";
import { withLatvianTitles } from "../latvian/index.js";

/** What a municipality's residents and land weigh in the equalisation of municipal finances. */
export interface UnitWeight extends Dated {
  readonly criterion: "resident" | "child-0-6" | "school-age" | "above-working-age" | "square-kilometre";
  /** Units for one; those of an age are added to the resident's own. */
  readonly weight: string;
  readonly source: string;
}

/** A published total of the fund. */
export interface FundTotal extends Dated {
  readonly id: string;
  readonly label: Label;
  readonly amount: string;
  readonly unit: string;
  readonly source: string;
}

/** The equalisation of municipal finances. */
export interface EqualisationTable extends Table {
  readonly weights: readonly UnitWeight[];
  /** That the weights of the bill are those of the law, and still are. */
  readonly weightsHold: AssumedDays;
  readonly totals: readonly FundTotal[];
}

const sources: readonly Source[] = [
  {
    id: "weights-bill",
    title:
      "Press on the bill of 2015 (Law on the Equalisation of Local Government Finances, 2015-06-04): weights of the criteria; those of ages are added to the resident's",
    link: "https://arhivs.zz.lv/raksts/194950",
    date: "2015-06-04",
    certainty: "seen",
  },
  {
    id: "weights-adopted",
    title: "Assumed: the law was adopted with the weights of its bill, and they hold since 2016, when the system began",
    article: "26-TA-462",
    certainty: "assumption",
  },
  {
    id: "fund-2023",
    title:
      "Ministry of Finance: state grants of 2023, the fund and the special grant in it, and the grant for residents placed in homes before 1998",
    link: "https://fm.gov.lv/lv/pasvaldibu-finansu-izlidzinasana",
    date: "2023",
    certainty: "seen",
  },
  {
    id: "residents-1998",
    title: "604 656 EUR at 7 752 EUR each",
    link: "https://fm.gov.lv/lv/pasvaldibu-finansu-izlidzinasana",
    date: "2023",
    certainty: "derived",
  },
];

/** The weights and the totals of 2023 of the equalisation of municipal finances. */
export const equalisationTable: EqualisationTable = {
  schemaVersion: 1,
  id: "equalisation",
  label: { lv: "Pašvaldību finanšu izlīdzināšana", en: "Equalisation of municipal finances" },
  note: "What weighs how much, and the totals of 2023. The formula by which payments and grants follow from them was not seen, so it is not here.",
  sources: withLatvianTitles(sources),
  open: [
    {
      id: "equalisation-formula",
      unit: "formula",
      reason:
        "How payments and grants follow from the units was not seen; ask for the Law on the Equalisation of Local Government Finances (likumi.lv, 274742).",
    },
    {
      id: "special-grant-rules",
      unit: "EUR",
      reason: "How the special grant is shared was not seen; ask for the same law, or the Ministry of Finance.",
    },
  ],
  weights: [
    weight("resident", "1"),
    weight("child-0-6", "2.34"),
    weight("school-age", "3.26"),
    weight("above-working-age", "0.74"),
    weight("square-kilometre", "1.52"),
  ],
  weightsHold: {
    reading: "the law has the weights of its bill",
    from: "2016-01-01",
    to: "open",
    source: "weights-adopted",
  },
  totals: [
    total("state-grants", "Valsts dotācijas", "State grants", "81692732"),
    total("fund", "Izlīdzināšanas fonds", "Equalisation fund", "81088076"),
    total("special-grant", "Tostarp speciālā dotācija", "Of it the special grant", "45213348"),
    total(
      "homes-before-1998",
      "Par personām, kas ievietotas pansionātos līdz 1998. gadam",
      "For residents placed in homes before 1998",
      "604656",
    ),
    total("homes-before-1998-each", "Par vienu personu", "For each of them", "7752"),
    { ...total("homes-before-1998-people", "Personas", "People", "78"), unit: "people", source: "residents-1998" },
  ],
};

function weight(criterion: UnitWeight["criterion"], units: string): UnitWeight {
  return { criterion, weight: units, from: "2016-01-01", to: "open", source: "weights-bill" };
}

function total(id: string, lv: string, en: string, amount: string): FundTotal {
  return { id, label: { lv, en }, amount, unit: "EUR", from: "2023-01-01", to: "2023-12-31", source: "fund-2023" };
}
