import { formatDay, type Day } from "../../calendar/index.js";
import { groupBy } from "../../lists/index.js";
import { formatScaledShort, quantityDecimals } from "../../numbers/index.js";
import { cutReasonOf } from "../../rules/limit/give/cut-reason.js";
import type { Books } from "../books/books.js";
import { isUnpaid } from "../books/lateness.js";
import type { NotPaidReason } from "../books/known-cuts.js";

/** Units of a line that were received and that nobody pays for one reason. */
export interface NotPaid {
  readonly code: "not-paid";
  readonly line: string;
  readonly units: string;
  readonly unit: string;
  /** The first and the last day of their entries. */
  readonly from: string;
  readonly to: string;
  /** The rule of the scheme that cuts them, or of the ledger that refuses them. */
  readonly why: NotPaidReason;
}

/** Units of an entry that nobody pays. */
interface UnpaidUnits {
  readonly line: string;
  readonly unit: string;
  readonly from: Day;
  readonly to: Day;
  readonly scaled: number;
  readonly why: NotPaidReason;
}

/** What was received and nobody pays, for each line and reason. */
export function notPaid({ units, refused }: Books): readonly NotPaid[] {
  const cut = units.flatMap(({ line, unit, from, to, cuts }) =>
    cuts.map((each): UnpaidUnits => ({ line, unit, from, to, scaled: each.scaled, why: cutReasonOf(each) })),
  );
  const late = refused.flatMap(({ line, noted, units: scaled, rule }): readonly UnpaidUnits[] =>
    isUnpaid(rule)
      ? [{ line, unit: noted.entry.unit, from: noted.from, to: noted.to, scaled, why: { code: rule } }]
      : [],
  );
  const byReason = groupBy([...cut, ...late], ({ line, unit, why }) => JSON.stringify([line, unit, why]));
  return [...byReason.values()].flatMap((own): readonly NotPaid[] => {
    const [first] = own;
    if (first === undefined) return [];
    const scaled = own.reduce((sum, each) => sum + each.scaled, 0);
    const from = formatDay(Math.min(...own.map((each) => each.from)));
    const to = formatDay(Math.max(...own.map((each) => each.to)));
    const { line, unit, why } = first;
    return [{ code: "not-paid", line, units: formatScaledShort(scaled, quantityDecimals), unit, from, to, why }];
  });
}
