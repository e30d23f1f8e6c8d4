import { rateDecimals } from "../../../numbers/index.js";
import type { CompiledProtected } from "../../../rules/contribute/compiled.js";
import type { IncomeNode, ProtectedNode } from "../../../rules/recording/contribution-nodes.js";
import type { CountedPer } from "../../../rules/reading/means-conversion.js";
import type { MeansTestNode, OperandNode } from "../../tree.js";
import { type MeansName, explainAmount } from "./counted-means.js";
import { count, parameter } from "../operands.js";
import { roundingText, working } from "../told-working.js";
import type { Telling } from "../telling.js";

/** The income that counts, span by span. */
export function explainIncome(
  telling: Telling,
  name: MeansName,
  node: IncomeNode | undefined,
  per: CountedPer,
): MeansTestNode {
  const { path = "", counted = [], places = [] } = node ?? {};
  const own = { ...name, name: "income" } as const;
  const operands = counted.map((span, index) =>
    explainAmount(telling, own, { at: `${path}[${places[index] ?? 0}]`, span }, per),
  );
  return working(telling, own, "sum", operands);
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
