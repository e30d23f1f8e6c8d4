import { formatDay, formatMonth, monthOf, type Day } from "../../calendar/index.js";
import { meansDecimals } from "../../person/read/means.js";
import { formatScaled, rateDecimals } from "../../numbers/index.js";
import type { CompiledContribution, CompiledProtected } from "../../rules/contribute/compiled.js";
import type {
  IncomeNode,
  MeansTestNode as RecordedTest,
  ProtectedNode,
} from "../../rules/recording/contribution-nodes.js";
import type { MeansTestNode, OperandNode, ParameterNode } from "../tree.js";
import { count, fact, parameter, roundingText, working, type Telling } from "./telling.js";

/** What was recorded of a test of means. */
export interface RecordedMeans {
  readonly income: IncomeNode | undefined;
  readonly protected: ProtectedNode | undefined;
}

type MeansName = Pick<MeansTestNode, "kind" | "rule" | "person" | "day">;

/** What the client can pay in a month by the test of a rule. */
export function explainAbility(
  telling: Telling,
  rule: CompiledContribution,
  test: RecordedTest,
  recorded: RecordedMeans,
): MeansTestNode {
  const name = nameOf(rule.path, test.person, test.day);
  const amount = abilityPath(rule.path, test.day);
  const options = { amount, scaled: test.ability };
  if (rule.steps !== undefined) return abilityOfCapital(telling, rule, name, test.day, options);
  const income = explainIncome(telling, name, recorded.income);
  if (rule.slope !== undefined) return abilityOnSlope(telling, rule, name, income, test.means, options);
  const kept = explainKept(telling, name, recorded.protected, rule.protected);
  const above = working(telling, { ...name, name: "above" } as const, "maximum", [
    count("nothing-due", "0"),
    working(telling, { ...name, name: "above" } as const, "difference", [income, ...kept]),
  ]);
  const [share] = rule.method === "income-above-protected" ? [] : rule.parameters;
  const operands = share === undefined ? [above] : [above, parameter(share, rateDecimals)];
  const rounding = roundingText(rule.rounding, telling.compiled.name.minorUnit);
  return working(telling, { ...name, name: "ability" } as const, "product", operands, { ...options, rounding });
}

/** The path of what the client can pay by a rule. */
export function abilityPath(rule: string, day: Day): string {
  return `months.${formatMonth(monthOf(day))}.${rule}.ability`;
}

/** The name of a test of a person by a rule on a day. */
export function nameOf(rule: string, person: string, day: Day): MeansName {
  return { kind: "means-test", rule, person, day: formatDay(day) };
}

/** The income that counts, span by span. */
export function explainIncome(telling: Telling, name: MeansName, node: IncomeNode | undefined): MeansTestNode {
  const all = node?.path === "incomes" ? telling.facts.incomes : relativeIncomes(telling, node?.path);
  const operands = (node?.counted ?? []).map((span) =>
    fact(
      telling,
      `${node?.path ?? ""}[${all?.indexOf(span) ?? 0}].amountPerMonth`,
      formatScaled(span.minorPerMonth, meansDecimals),
    ),
  );
  return working(telling, { ...name, name: "income" } as const, "sum", operands);
}

function relativeIncomes({ facts }: Telling, path: string | undefined) {
  return facts.relatives?.find(({ index }) => path === `relatives[${index}].incomes`)?.incomes;
}

/** What is left to the household: the amount, and a share of it for each further member. Nothing where the rule leaves nothing. */
export function explainKept(
  telling: Telling,
  name: MeansName,
  node: ProtectedNode | undefined,
  rule: CompiledProtected | undefined,
): readonly OperandNode[] {
  if (node === undefined) return [];
  const { minorUnit } = telling.compiled.name;
  const amount = parameter(node.amount, minorUnit);
  const further = rule?.furtherMember;
  if (node.furtherMember === undefined || further === undefined) return [amount];
  const each = working(
    telling,
    { ...name, name: "further-member" } as const,
    "product",
    [amount, parameter(node.furtherMember, rateDecimals)],
    { scaled: node.each, rounding: roundingText(further.rounding, minorUnit) },
  );
  const ofMembers = working(telling, { ...name, name: "further-member" } as const, "product", [
    each,
    count("further-members", node.members - 1),
  ]);
  return [working(telling, { ...name, name: "protected" } as const, "sum", [amount, ofMembers])];
}

/** lowerAmount + (income − lowerIncome) × (upperAmount − lowerAmount) ÷ (upperIncome − lowerIncome), at most upperAmount. */
function abilityOnSlope(
  telling: Telling,
  rule: CompiledContribution,
  own: MeansName,
  income: MeansTestNode,
  means: number,
  options: { readonly amount: string; readonly scaled: number },
): MeansTestNode {
  const { compiled } = telling;
  const { minorUnit } = compiled.name;
  const { perMinor } = compiled.contributions;
  const [lower, lowerAmount, upper, upperAmount] = rule.parameters.map((row) => parameter(row, minorUnit));
  const slope = rule.slope;
  if (slope === undefined || lower === undefined || lowerAmount === undefined)
    throw new Error("a slope has four numbers");
  if (upper === undefined || upperAmount === undefined) throw new Error("a slope has four numbers");
  const name = { ...own, name: "ability" } as const;
  if (means <= slope.lower * perMinor)
    return working(
      telling,
      { ...name, branch: "below", compared: [lower, upper, upperAmount] },
      "sum",
      [lowerAmount],
      options,
    );
  if (means >= slope.upper * perMinor)
    return working(
      telling,
      { ...name, branch: "above", compared: [lower, lowerAmount, upper] },
      "sum",
      [upperAmount],
      options,
    );
  const step = (operands: readonly OperandNode[]) =>
    working(telling, { ...own, name: "above" } as const, "difference", operands);
  const risen = working(
    telling,
    { ...own, name: "above" } as const,
    "multiply-divide",
    [step([income, lower]), step([upperAmount, lowerAmount]), step([upper, lower])],
    { rounding: roundingText(rule.rounding, minorUnit) },
  );
  const sum = working(telling, { ...own, name: "above" } as const, "sum", [lowerAmount, risen]);
  return working(telling, { ...name, branch: "on" }, "minimum", [upperAmount, sum], options);
}

/** Steps of capital above what is free × the amount of a step. */
function abilityOfCapital(
  telling: Telling,
  rule: CompiledContribution,
  own: MeansName,
  day: Day,
  options: { readonly amount: string; readonly scaled: number },
): MeansTestNode {
  const { facts, compiled } = telling;
  const { minorUnit } = compiled.name;
  const [free, step, amountPerStep] = rule.parameters.map((row) => parameter(row, minorUnit));
  const at = (facts.capital ?? []).findIndex((span) => span.from <= day && day <= span.to);
  const capital = facts.capital?.[at];
  const stated =
    capital === undefined
      ? []
      : [fact(telling, capitalPath(telling, capital.from), formatScaled(capital.value, meansDecimals))];
  const means = working(telling, { ...own, name: "capital" } as const, "sum", stated);
  const above = working(telling, { ...own, name: "above" } as const, "maximum", [
    count("nothing-due", "0"),
    working(telling, { ...own, name: "above" } as const, "difference", [means, ...given(free)]),
  ]);
  const steps = working(telling, { ...own, name: "above" } as const, "quotient", [above, ...given(step)], {
    measure: "number",
    rounding: { mode: rule.steps?.started === true ? "up" : "down", step: "1" },
  });
  return working(telling, { ...own, name: "ability" } as const, "product", [steps, ...given(amountPerStep)], options);
}

function given(row: ParameterNode | undefined): readonly ParameterNode[] {
  return row === undefined ? [] : [row];
}

/** Where the capital of a day stands in the case. */
function capitalPath({ facts }: Telling, from: Day): string {
  const index = (facts.case.capital ?? []).findIndex((each) => each.from === formatDay(from));
  return `capital[${index}].amount`;
}
