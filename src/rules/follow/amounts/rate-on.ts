import type { Day } from "../../../calendar/index.js";
import type { CaseFacts } from "../../../person/facts/facts.js";
import type { LeavingFacts } from "../../../person/facts/delivery-facts.js";
import { multiplyDivideTo, rateDecimals } from "../../../numbers/index.js";
import { holdsOn } from "../../when/holds-on.js";
import type { UnknownFact } from "../../when/kind.js";
import type { CompiledCompensation } from "../compensation/compile.js";
import type { ParameterRow } from "../../reading/parameter-row.js";
import type { RateFacts } from "../compensation/read-amount.js";

/** The rate of a day, scaled by `unitPriceDecimals`, with the rows it was made of. */
export interface RateOfDay {
  readonly value: number;
  /** The row of the rate, or of the institution's cost. */
  readonly row: ParameterRow;
  /** The row of the share, where the rate is a share of a cost. */
  readonly share: ParameterRow | undefined;
}

/** Why there is no one rate: nobody's row, several rows, or a fact that decides between them. */
export type NoRate = { readonly rows: readonly RateFacts[] } | { readonly unknown: UnknownFact };

/** The rate for a person on a day. A row of the person's institution comes before those for all institutions. */
export function rateOn(
  day: Day,
  leaving: LeavingFacts,
  facts: CaseFacts,
  { amount, scheme, ratesOn, sharesOn }: CompiledCompensation,
): RateOfDay | NoRate {
  const rows: RateFacts[] = [];
  for (const row of ratesOn.on(day)) {
    if (row.groups !== undefined && !row.groups.includes(leaving.group)) continue;
    if (row.institution !== undefined && row.institution !== leaving.institution) continue;
    const holds = holdsOn(row.tests, { facts, levels: [] }, day);
    if (typeof holds === "object") return { unknown: holds };
    if (holds) rows.push(row);
  }
  const own = rows.filter(({ institution }) => institution !== undefined);
  const nearest = own.length > 0 ? own : rows;
  const [row, ...others] = nearest;
  if (row === undefined || others.length > 0) return { rows: nearest };
  if (scheme.amount.method !== "institution-share") return { value: row.value, row, share: undefined };
  const [share] = sharesOn.on(day);
  if (share === undefined) return { rows: [] };
  return { value: multiplyDivideTo(row.value, share.value, 10 ** rateDecimals, amount.rateRounding), row, share };
}
