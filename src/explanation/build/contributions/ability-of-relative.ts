import { formatDay } from "../../../calendar/index.js";
import type { MeansTestNode as RecordedTest, RelativesNode } from "../../../rules/recording/contribution-nodes.js";
import type { MeansTestNode } from "../../tree.js";
import type { ExplainedContributions } from "./explained-contributions.js";
import { abilityPath, nameOf } from "./means.js";
import { explainIncome, explainKept } from "./income-and-kept.js";
import { count } from "../operands.js";
import { roundingText, working } from "../told-working.js";

/** What a relative can pay: what the household's income leaves above what is kept, in whole minor units. */
export function abilityOfRelative(
  so: ExplainedContributions,
  { rule: path, day, abilities }: RelativesNode,
  index: number,
  amount: string,
): MeansTestNode {
  const { telling, incomes } = so;
  const relative = telling.facts.relatives?.[index];
  const name = nameOf(path, relative?.id ?? "", day);
  const options = { amount, scaled: abilities[index] ?? 0 };
  const at = `relatives[${relative?.index ?? 0}].incomes`;
  const income = incomes.get(at);
  // A relative who is not liable on the day was asked for nothing.
  if (income?.day !== day || income.rule !== path) {
    return working(telling, { ...name, name: "ability" } as const, "sum", [], options);
  }
  return aboveKept(so, name, at, options);
}

/** What a relative can pay by the facts of a day, where a month is made of such tests. */
export function explainDayOfRelative(so: ExplainedContributions, node: RecordedTest): void {
  const { telling, entries } = so;
  const rule = telling.compiled.contributions.relatives.find(({ path }) => path === node.rule);
  const relative = telling.facts.relatives?.find(({ id }) => id === node.person);
  if (rule === undefined || relative === undefined || rule.month.byOneDay) return;
  const amount = `${abilityPath(node.rule, node.day)}.${node.person}.${formatDay(node.day)}`;
  const name = nameOf(node.rule, node.person, node.day);
  entries.push(aboveKept(so, name, `relatives[${relative.index}].incomes`, { amount, scaled: node.ability }));
}

/** What the incomes at a place of the case leave above what is kept, by the test that was recorded last. */
function aboveKept(
  { telling, incomes, protected: kept }: ExplainedContributions,
  name: ReturnType<typeof nameOf>,
  at: string,
  options: { readonly amount: string; readonly scaled: number },
): MeansTestNode {
  const { compiled } = telling;
  const rule = compiled.contributions.relatives.find((each) => each.path === name.rule);
  const income = incomes.get(at);
  const per = rule?.income ?? { per: "month", conversion: undefined };
  const means = [
    explainIncome(telling, name, income, per),
    ...explainKept(telling, name, kept.get(at), rule?.protected),
  ];
  const above = working(telling, { ...name, name: "above" } as const, "difference", means);
  const rounding = roundingText({ mode: "down", step: 1 }, compiled.name.minorUnit);
  const own = { ...name, name: "ability" } as const;
  return working(telling, own, "maximum", [count("nothing-due", "0"), above], { ...options, rounding });
}
