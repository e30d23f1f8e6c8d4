import { firstDay } from "../../../calendar/index.js";
import { quantityDecimals, readScaled } from "../../../numbers/index.js";
import type { CompiledContribution } from "../../../rules/contribute/compiled.js";
import type { ContributionNode as RecordedContribution } from "../../../rules/recording/contribution-nodes.js";
import type { OperandNode, Operation, ReferenceNode } from "../../tree.js";
import { explainBelow } from "./below-part.js";
import type { ContributionName } from "./contribution-name.js";
import { abilityPath } from "./means.js";
import type { AmountsTelling } from "../telling.js";
import { working } from "../told-working.js";
import { count, reference } from "../operands.js";
import { type Told, workings } from "../workings.js";
import type { ExplainedContributions } from "./explained-contributions.js";

/** What is due by the formula of a rule that looks at services; nothing for one that tests means. */
export function dueOf(
  telling: AmountsTelling,
  { formula }: CompiledContribution,
  { name, asked, income }: { readonly name: ContributionName; readonly asked: ReferenceNode; readonly income: Told },
): readonly OperandNode[] {
  switch (formula.by) {
    case "income":
    case "capital":
      return [];
    case "services": {
      const base = `lines.${name.line ?? ""}.${name.month}`;
      const math = workings(telling, (operation) => {
        const ofUnits = namesOnTheWay[operation] ?? "left";
        return { ...name, name: formula.of === "cost" ? "ofCost" : ofUnits } as const;
      });
      const of = (node: ReferenceNode, decimals: number): Told => ({
        scaled: readScaled(node.value, decimals, node.amount),
        node,
      });
      const { minorUnit } = telling.compiled.name;
      const service = {
        asked: of(asked, minorUnit),
        units: of(reference(telling, `${base}.allowed`), quantityDecimals),
        cost: of(reference(telling, `${base}.cost`), minorUnit),
        below: formula.publicPart && explainBelow(telling, name, formula.publicPart),
      };
      const { node } = formula.due(math, service, income);
      return node === undefined ? [] : [node];
    }
  }
}

/** What numbers on the way are called by how they are worked out; else they are what is left. */
const namesOnTheWay: Partial<Record<Operation, "ofUnits" | "ofCovered">> = {
  product: "ofUnits",
  "multiply-divide": "ofCovered",
};

/** What services before left of what the client can pay. */
export function abilityLeft(
  { telling, spent }: ExplainedContributions,
  rule: CompiledContribution,
  { month }: RecordedContribution,
  name: ContributionName,
): OperandNode {
  const path = abilityPath(rule.path, firstDay(month));
  const ability = telling.amounts.has(path) ? reference(telling, path) : count("nothing-due", "0");
  const taken = telling.before?.taken(month) ?? [];
  if (!spent.isTested && taken.length === 0) return ability;
  return atLeastNothing(telling, name, [ability, ...taken, ...spent.tested]);
}

export function atLeastNothing(
  telling: AmountsTelling,
  name: ContributionName,
  operands: readonly OperandNode[],
): OperandNode {
  const left = working(telling, { ...name, name: "left" } as const, "difference", operands);
  return working(telling, { ...name, name: "left" } as const, "maximum", [count("nothing-due", "0"), left]);
}
