import { formatDay, parseDay, type Day } from "../../calendar/index.js";
import { formatScaled, readScaled } from "../../numbers/index.js";
import { meansDecimals } from "../../person/read/means.js";
import type { CompiledContribution } from "../../rules/contribute/compiled.js";
import { countMeans, type CompiledDeduction } from "../../rules/contribute/compiled-means.js";
import type { MeansTestNode } from "../tree.js";
import { fact, working, type Telling } from "./telling.js";
import { workings, type Told } from "./workings.js";

/** What a test of a person's means is called. */
export type MeansName = Pick<MeansTestNode, "kind" | "rule" | "person" | "day">;

/** The means that count: the income, and where a rule counts capital or takes off expenses, how they make the means of it. */
export function explainMeans(
  telling: Telling,
  { means }: CompiledContribution,
  name: MeansName,
  income: MeansTestNode,
): Told {
  const { minorUnit } = telling.compiled.name;
  const decimals = Math.max(minorUnit, meansDecimals);
  const told = (node: MeansTestNode): Told => ({ scaled: readScaled(node.value, decimals, node.name), node });
  if (means === undefined) return told(income);
  const day = parseDay(name.day);
  const parts = {
    income: told(income),
    capital: told(explainCapital(telling, name, day)),
    expenses: means.deductions.map((each) => told(explainExpenses(telling, each, name, day))),
  };
  return countMeans(means, parts, (part) => workings(telling, () => ({ ...name, name: part })));
}

/** The expenses of a day that a deduction takes off. */
function explainExpenses(telling: Telling, { kinds }: CompiledDeduction, name: MeansName, day: number): MeansTestNode {
  const counted = (telling.facts.expenses ?? []).flatMap(({ from, to, kind, minorPerMonth }, index) =>
    from <= day && day <= to && kinds.has(kind)
      ? [fact(telling, `expenses[${index}].amountPerMonth`, formatScaled(minorPerMonth, meansDecimals))]
      : [],
  );
  return working(telling, { ...name, name: "expenses" } as const, "sum", counted);
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
