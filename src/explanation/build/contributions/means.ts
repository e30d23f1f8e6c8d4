import { type Day, formatDay, formatMonth, monthOf } from "../../../calendar/index.js";
import type { CompiledContribution } from "../../../rules/contribute/compiled.js";
import type {
  IncomeNode,
  MeansTestNode as RecordedTest,
  ProtectedNode,
} from "../../../rules/recording/contribution-nodes.js";
import type { MeansTestNode, OperandNode, ParameterNode } from "../../tree.js";
import { type MeansName, explainCapital, explainMeans } from "./counted-means.js";
import { parameter } from "../operands.js";
import { working } from "../told-working.js";
import type { Telling } from "../telling.js";
import { type Told, workings } from "../workings.js";
import { explainIncome, explainKept } from "./income-and-kept.js";

/** What was recorded of a test of means. */
export interface RecordedMeans {
  readonly income: IncomeNode | undefined;
  readonly protected: ProtectedNode | undefined;
}

/** What the client can pay in a month by the test of a rule. */
export function explainAbility(
  telling: Telling,
  rule: CompiledContribution,
  test: RecordedTest,
  recorded: RecordedMeans,
): MeansTestNode {
  const name = nameOf(rule.path, test.person, test.day);
  // Where a month is made of tests of its days, its own path is that of their sum.
  const ofMonth = abilityPath(rule.path, test.day);
  const amount = rule.month.byOneDay ? ofMonth : `${ofMonth}.${formatDay(test.day)}`;
  const math = workings(telling, () => ({ ...name, name: "above" }) as const);
  const { formula } = rule;
  switch (formula.by) {
    case "services":
      throw new Error("a rule by services has no test");
    case "income": {
      const income = explainMeans(telling, rule, name, explainIncome(telling, name, recorded.income, formula.counted));
      const [node] = explainKept(telling, name, recorded.protected, rule.protected);
      const kept = node === undefined ? math.nothing : { scaled: keptMeans(telling, test), node };
      return asAbility(telling, rule, name, { ...formula.ability(math, income, kept), amount, scaled: test.ability });
    }
    case "capital": {
      const capital = { scaled: test.means, node: explainCapital(telling, name, test.day) };
      return asAbility(telling, rule, name, { ...formula.ability(math, capital), amount, scaled: test.ability });
    }
  }
}

function keptMeans({ compiled }: Telling, { kept }: RecordedTest): number {
  return kept * compiled.contributions.perMinor;
}

/** The number at the end of a formula, under its path; with the numbers of the rule that did not enter it, where it has pieces. */
function asAbility(
  telling: Telling,
  rule: CompiledContribution,
  own: MeansName,
  { node, branch, amount, scaled }: Told & { readonly amount: string },
): MeansTestNode {
  const told = node !== undefined && "operation" in node ? node : undefined;
  const operands = told?.operands ?? (node === undefined ? [] : [node]);
  const left = branch === undefined ? [] : notAmong(rule, operands, telling.compiled.name.minorUnit);
  const name = {
    ...own,
    name: "ability",
    ...(branch === undefined ? {} : { branch }),
    ...(left.length === 0 ? {} : { compared: left }),
  } as const;
  const rounding = told?.rounding === undefined ? {} : { rounding: told.rounding };
  return working(telling, name, told?.operation ?? "sum", operands, { amount, scaled, ...rounding });
}

/** The numbers of a rule that are none of those in some workings. */
function notAmong(
  { parameters }: CompiledContribution,
  operands: readonly OperandNode[],
  decimals: number,
): readonly ParameterNode[] {
  const entered = new Set(operands.flatMap(parametersOf));
  return parameters.filter(({ path }) => !entered.has(path)).map((row) => parameter(row, decimals));
}

function parametersOf(node: OperandNode): readonly string[] {
  if (node.kind === "parameter") return [node.parameter];
  return "operands" in node ? node.operands.flatMap(parametersOf) : [];
}

/** The path of what the client can pay by a rule. */
export function abilityPath(rule: string, day: Day): string {
  return `months.${formatMonth(monthOf(day))}.${rule}.ability`;
}

/** The name of a test of a person by a rule on a day. */
export function nameOf(rule: string, person: string, day: Day): MeansName {
  return { kind: "means-test", rule, person, day: formatDay(day) };
}
