import type { Label } from "../../sources/index.js";
import type { TitledSource } from "../latvian/index.js";
import type { Table } from "../entry.js";
import { inBothLanguages } from "../latvian/index.js";

/** A share that the ministry proposed to put into the law. */
export interface ProposedShare {
  readonly id: string;
  readonly label: Label;
  /** The share; left out where the proposal gives none. */
  readonly share?: string;
  readonly of: "the municipality's budget" | "its money for social services and social assistance";
  readonly source: string;
}

/** The proposals of 2020 on what a municipality must spend. */
export interface MunicipalShareTable extends Table {
  readonly proposals: readonly ProposedShare[];
}

const sources: readonly TitledSource[] = [
  {
    id: "proposals-2020",
    title: {
      en: "Ministry of Welfare, 2020-03-11: proposals for the new Local Government Law; no text that adopted them was found",
      lv: "Labklājības ministrija, 11.03.2020.: priekšlikumi jaunajam Pašvaldību likumam; teksts, kas tos būtu pieņēmis, nav atrasts",
    },
    date: "2020-03-11",
    certainty: "seed",
  },
];

/** The 2020 proposals of shares of municipal budgets. They are not in force: nothing applies them unless it is asked to. */
export const municipalShareTable: MunicipalShareTable = {
  schemaVersion: 1,
  id: "municipal-share",
  label: {
    lv: "Pašvaldības budžeta daļas (2020. gada priekšlikumi)",
    en: "Shares of municipal budgets (proposals of 2020)",
  },
  note: "Proposals, never law as far as could be seen. `checkMunicipalShare` applies those that it is given and no other.",
  sources: inBothLanguages(sources),
  open: [
    {
      id: "minimum-share",
      unit: "share of the budget",
      reason: "The proposal names no minimum share; ask the Ministry of Welfare, or try shares of your own.",
    },
  ],
  proposals: [
    {
      id: "social-minimum",
      label: {
        lv: "Minimālā budžeta daļa sociālajai palīdzībai, darbam, pakalpojumiem un garantijām",
        en: "Minimum share for social assistance, work, services and guarantees",
      },
      of: "the municipality's budget",
      source: "proposals-2020",
    },
    {
      id: "voluntary-initiatives",
      label: { lv: "Daļa brīvprātīgajām iniciatīvām", en: "Share for voluntary initiatives" },
      share: "0.01",
      of: "its money for social services and social assistance",
      source: "proposals-2020",
    },
  ],
};
