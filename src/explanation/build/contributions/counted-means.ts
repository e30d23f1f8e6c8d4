import { formatDay, parseDay, type Day } from "../../../calendar/index.js";
import { formatScaled, readScaled, unitPriceDecimals } from "../../../numbers/index.js";
import type { IncomeSpan } from "../../../person/facts/spans.js";
import { amountKeys, meansDecimals } from "../../../person/read/means.js";
import type { CompiledContribution } from "../../../rules/contribute/compiled.js";
import { countMeans, type CompiledDeduction } from "../../../rules/contribute/means/compiled-means.js";
import type { CountedPer } from "../../../rules/reading/means-conversion.js";
import type { MeansTestNode, OperandNode } from "../../tree.js";
import { count, fact, parameter } from "../operands.js";
import { roundingText, working } from "../told-working.js";
import type { Telling } from "../telling.js";
import { workings, type Told } from "../workings.js";

/** What a test of a person's means is called. */
export type MeansName = Pick<MeansTestNode, "kind" | "rule" | "person" | "day">;

/** The means that count: the income, and where a rule counts capital or takes off expenses, how they make the means of it. */
export function explainMeans(
  telling: Telling,
  { means, formula }: CompiledContribution,
  name: MeansName,
  income: MeansTestNode,
): Told {
  const { minorUnit } = telling.compiled.name;
  const decimals = Math.max(minorUnit, meansDecimals);
  const told = (node: MeansTestNode): Told => ({ scaled: readScaled(node.value, decimals, node.name), node });
  const counted = "counted" in formula ? formula.counted : undefined;
  if (means === undefined || counted === undefined) return told(income);
  const day = parseDay(name.day);
  const parts = {
    income: told(income),
    capital: told(explainCapital(telling, name, day)),
    expenses: means.deductions.map((each) => told(explainExpenses(telling, each, name, counted))),
  };
  return countMeans(means, parts, (part) => workings(telling, () => ({ ...name, name: part })));
}

/** The expenses of a day that a deduction takes off. */
function explainExpenses(
  telling: Telling,
  { kinds }: CompiledDeduction,
  name: MeansName,
  per: CountedPer,
): MeansTestNode {
  const day = parseDay(name.day);
  const own = { ...name, name: "expenses" } as const;
  const counted = (telling.facts.expenses ?? []).flatMap((span) =>
    span.from <= day && day <= span.to && kinds.has(span.kind)
      ? [explainAmount(telling, own, { at: `expenses[${span.index}]`, span }, per)]
      : [],
  );
  return working(telling, own, "sum", counted);
}

/** An income or expense as it counts: as the case states it, or converted to another length of time. */
export function explainAmount(
  telling: Telling,
  name: MeansName & { readonly name: "income" | "expenses" },
  { at, span }: { readonly at: string; readonly span: IncomeSpan },
  counted: CountedPer,
): OperandNode {
  const stated = fact(telling, `${at}.${amountKeys[span.per]}`, formatScaled(span.minor, meansDecimals));
  const { conversion } = counted;
  if (span.per === counted.per || conversion === undefined) return stated;
  const options = { rounding: roundingText(conversion.rounding, meansDecimals) };
  const year = count("months-of-year", 12);
  if (counted.per === "month" && span.per === "year")
    return working(telling, name, "quotient", [stated, year], options);
  const { weeks, months } = conversion.week ?? {};
  const [week, month] = [weeks, months].flatMap((row) =>
    row === undefined ? [] : [parameter(row, unitPriceDecimals)],
  );
  if (week === undefined || month === undefined) return stated;
  if (span.per === "week") return working(telling, name, "multiply-divide", [stated, week, month], options);
  const over = span.per === "year" ? working(telling, name, "product", [week, year]) : week;
  return working(telling, name, "multiply-divide", [stated, month, over], options);
}

/** The capital that the case states for a day. */
export function explainCapital(telling: Telling, own: MeansName, day: Day): MeansTestNode {
  const capital = (telling.facts.capital ?? []).find((span) => span.from <= day && day <= span.to);
  const stated =
    capital === undefined
      ? []
      : [fact(telling, capitalPath(telling, capital.from), formatScaled(capital.value, meansDecimals))];
  return working(telling, { ...own, name: "capital" } as const, "sum", stated);
}

/** Where the capital of a day stands in the case. */
function capitalPath({ facts }: Telling, from: Day): string {
  const index = (facts.case.capital ?? []).findIndex((each) => each.from === formatDay(from));
  return `capital[${index}].amount`;
}
