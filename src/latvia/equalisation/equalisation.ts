import type { Dated } from "../../person/dated.js";
import type { Label } from "../../sources/index.js";
import type { AssumedDays, Table } from "../entry.js";

/** A published total of a year. */
export interface FundTotal extends Dated {
  readonly id: string;
  readonly label: Label;
  readonly amount: string;
  readonly unit: string;
  readonly source: string;
}

/** What a municipality's residents and land weigh in the equalisation of municipal finances. */
export interface UnitWeight extends Dated {
  readonly criterion: "resident" | "child-0-6" | "school-age" | "above-working-age" | "square-kilometre";
  /** Units for one; those of an age are added to the resident's own. */
  readonly weight: string;
  readonly source: string;
}

/** Money of a year by municipality: what it pays into the fund, what it receives, or a grant by order. */
export interface MunicipalMoneyRow extends Dated {
  readonly kind: "pays-in" | "receives" | "order-2023";
  /** Id of the municipality. */
  readonly place: string;
  readonly amount: string;
  readonly unit: "EUR";
  readonly source: string;
}

/** The equalisation of municipal finances. */
export interface EqualisationTable extends Table {
  readonly weights: readonly UnitWeight[];
  /** That the weights of the bill are those of the law, and still are. */
  readonly weightsHold: AssumedDays;
  readonly totals: readonly FundTotal[];
  /** Of 2026 those that could be read, of the order of 2023 all. */
  readonly byMunicipality: readonly MunicipalMoneyRow[];
  /** The rule of the grant of 2024, and its reading. */
  readonly grant2024: readonly { readonly id: string; readonly share: string; readonly source: string }[];
}
