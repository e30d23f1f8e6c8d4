import { overlaps, parseDay, parseEnd, type Period } from "../../calendar/index.js";
import type { Warning } from "../../errors/index.js";
import { parseScaled } from "../../numbers/index.js";
import type { Dated } from "../../person/dated.js";
import type { Id } from "../../sources/index.js";
import { monthsOfCap, type ContributionCap } from "./cap-registry.js";
import { somebodyPays } from "./registry.js";

/** What of a rule or a cap says how much is paid at most; an open input, or a parameter, is not known here. */
interface Caps extends Dated {
  readonly services?: readonly Id[];
  readonly mostPerMonth?: unknown;
  readonly mostForLife?: unknown;
  readonly paidByOthers?: Id;
}

interface CapOfScheme extends Caps {
  readonly method: ContributionCap["method"];
  readonly amount?: unknown;
}

type Rule = Caps & Parameters<typeof somebodyPays>[0];

const hint = "Lower it, or take it away.";

/** Caps that can never bind, because other caps leave no more than they do. */
export function capsThatNeverBind(
  rules: readonly Rule[],
  caps: readonly CapOfScheme[],
  decimals: number,
): readonly Warning[] {
  const paying = [...rules.entries()].flatMap(([index, rule]) => (somebodyPays(rule) ? [{ index, rule }] : []));
  const valueOf = (amount: unknown) => (typeof amount === "string" ? parseScaled(amount, decimals) : Number.NaN);
  const warning = (path: string, what: string): Warning => ({
    code: "cap-never-binds",
    path,
    message: `by ${what} no more is ever paid, so this cap never binds`,
    hint,
  });
  const ofMonths = paying.flatMap(({ index, rule: { mostPerMonth, mostForLife } }) =>
    valueOf(mostPerMonth) >= valueOf(mostForLife) ? [warning(`contribute[${index}].mostPerMonth`, "mostForLife")] : [],
  );
  const ofScheme = caps.flatMap((cap, index) => {
    if (cap.paidByOthers !== undefined) return [];
    const under = paying.filter(({ rule }) => meets(rule, cap));
    const most = under.reduce((sum, { rule }) => sum + valueOf(rule.mostPerMonth), 0);
    return valueOf(cap.amount) >= most * monthsOfCap[cap.method]
      ? [warning(`contributeCaps[${index}].amount`, "mostPerMonth of the rules")]
      : [];
  });
  return [...ofMonths, ...ofScheme];
}

/** Whether two rules are in force on a day together for some service. */
function meets(one: Caps, other: Caps): boolean {
  const serves = one.services?.some((id) => other.services?.includes(id) ?? true) ?? true;
  return serves && overlaps(daysOf(one), daysOf(other));
}

function daysOf({ from, to }: Dated): Period {
  return { from: parseDay(from), to: parseEnd(to) };
}
