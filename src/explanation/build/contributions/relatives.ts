import { formatMonth, monthOf } from "../../../calendar/index.js";
import { rateDecimals } from "../../../numbers/index.js";
import type { RelativesLineNode, RelativesNode } from "../../../rules/recording/contribution-nodes.js";
import type { OperandNode, SplitNode } from "../../tree.js";
import { type ExplainedContributions, askedOf, basePath } from "./explained-contributions.js";
import { parameter, reference, references } from "../operands.js";
import { moneyText } from "../told-decimals.js";
import { roundingText, working } from "../told-working.js";
import { abilityOfRelative } from "./ability-of-relative.js";

/** What liable relatives pay of what the client leaves in a month: together, and each by means. */
export function explainRelatives(so: ExplainedContributions, node: RelativesNode): void {
  const { telling, entries } = so;
  const { compiled, facts } = telling;
  const month = formatMonth(monthOf(node.day));
  const rule = compiled.contributions.relatives.find(({ path }) => path === node.rule);
  if (rule === undefined) return;
  const name = { kind: "contribution", rule: node.rule, month } as const;
  const isLiable = (line: string | undefined) => {
    const service = (line === undefined ? undefined : so.serviceOf.get(line)) ?? compiled.services[0]?.id ?? "";
    return rule.services[compiled.serviceIndexes.get(service) ?? 0] === true;
  };
  const rests = so.paid
    .filter((each) => each.month === monthOf(node.day) && isLiable(each.line))
    .map((each) => restOf(so, basePath(each)));
  const rest = `months.${month}.afterClient`;
  entries.push(working(telling, { ...name, name: "rest" } as const, "sum", rests, { amount: rest, scaled: node.rest }));
  const abilities = (facts.relatives ?? []).map(({ id }, index) => {
    const amount = `months.${month}.${node.rule}.ability.${id}`;
    // What the days of a month make is explained where they are counted.
    if (rule.month.byOneDay) entries.push(abilityOfRelative(so, node, index, amount));
    return amount;
  });
  const together = working(telling, { ...name, name: "left" } as const, "sum", references(telling, abilities));
  const operands: OperandNode[] = [reference(telling, rest), together];
  if (node.share !== undefined && rule.atMost !== undefined) {
    const whole = so.paid.some(({ line }) => line === undefined);
    const which = askedOf(telling);
    const paths = whole
      ? [`months.${month}.${which}`]
      : facts.lines.filter(({ id }) => isLiable(id)).map(({ id }) => `lines.${id}.${month}.${which}`);
    const asked = working(telling, { kind: "total" } as const, "sum", references(telling, paths));
    const rounding = roundingText(rule.atMost.rounding, compiled.name.minorUnit);
    const share = parameter(node.share, rateDecimals);
    const most = working(telling, { ...name, name: "most" } as const, "product", [asked, share], {
      scaled: node.most,
      rounding,
    });
    operands.push(most);
  }
  const amount = `months.${month}.relativesPay`;
  const own = { ...name, name: "relativesPay" } as const;
  entries.push(working(telling, own, "minimum", operands, { amount, scaled: node.total }));
  if (node.total > 0) entries.push(splitByAbility(so, month, abilities));
}

/** What a line's client leaves of what is due. */
function restOf({ telling }: ExplainedContributions, base: string): OperandNode {
  const operands = [reference(telling, `${base}.due`), reference(telling, `${base}.clientPays`)];
  return working(telling, { kind: "total" } as const, "difference", operands);
}

function splitByAbility(so: ExplainedContributions, month: string, abilities: readonly string[]): SplitNode {
  const { telling } = so;
  const { relatives, byRelative } = telling.numbers.contributionParts;
  const at = telling.firstMonth;
  const parts = relatives.map((id, index) => {
    const amount = `months.${month}.byPayer.${id}`;
    const position = (so.paid[0]?.month ?? at) - at;
    const value = moneyText(telling, byRelative[position * relatives.length + index] ?? 0);
    telling.amounts.set(amount, value);
    return { amount, value, weight: reference(telling, abilities[index] ?? "") };
  });
  const total = reference(telling, `months.${month}.relativesPay`);
  return {
    kind: "split",
    name: "payers",
    method: "by-weight",
    decimals: telling.compiled.name.minorUnit,
    total,
    parts,
  };
}

/** What relatives pay for one service: what the client leaves, at most what is left of what they pay together. */
export function explainRelativesLine(so: ExplainedContributions, node: RelativesLineNode): void {
  if (node.line === undefined) return;
  const { telling, entries } = so;
  const month = formatMonth(node.month);
  const base = basePath(node);
  if (!telling.amounts.has(`${base}.due`)) return;
  const name = { kind: "contribution", line: node.line, month } as const;
  const left = working(telling, { ...name, name: "left" } as const, "difference", [
    reference(telling, `months.${month}.relativesPay`),
    ...so.spent.byRelatives,
  ]);
  const options = { amount: `${base}.relativesPay`, scaled: node.pays };
  const own = { ...name, name: "relativesPay" } as const;
  entries.push(working(telling, own, "minimum", [restOf(so, base), left], options));
  so.spent.byRelatives.push(...references(telling, [options.amount]));
}
