import { firstDay, formatMonth } from "../../../calendar/index.js";
import type { CompiledContribution } from "../../../rules/contribute/compiled.js";
import type { ContributionNode as RecordedContribution } from "../../../rules/recording/contribution-nodes.js";
import type { ContributionNode } from "../../tree.js";
import { explainIncome } from "./income-and-kept.js";
import { nameOf } from "./means.js";
import { explainMeans } from "./counted-means.js";
import { capsOfScheme, noteCapped } from "./caps-of-scheme.js";
import { roundingText, working } from "../told-working.js";
import { count, reference, references } from "../operands.js";
import type { Told } from "../workings.js";
import { type ExplainedContributions, askedOf, basePath } from "./explained-contributions.js";
import { abilityLeft, dueOf } from "./due.js";
import { explainCaps, notePaid } from "./sums-of-client.js";

/** What is due for one service of a month, or for all together, and what the client pays of it. */
export function explainOne(so: ExplainedContributions, node: RecordedContribution): void {
  const { telling, entries } = so;
  const rule = so.rules.get(node.rule);
  if (rule === undefined) return;
  const base = basePath(node);
  const line = node.line === undefined ? {} : { line: node.line };
  const name = { kind: "contribution", rule: node.rule, ...line, month: formatMonth(node.month) } as const;
  const asked = reference(telling, `${base}.${askedOf(telling)}`);
  const caps = [...explainCaps(so, rule, name), ...capsOfScheme(so, node, name)];
  const { tested } = rule;
  const due = tested ? [asked] : [...dueOf(telling, rule, { name, asked, income: incomeOf(so, rule, node) }), ...caps];
  const options = { amount: `${base}.due`, scaled: node.due };
  const ofDays = (days: number): ContributionNode =>
    working(
      telling,
      { ...name, name: "left" } as const,
      "multiply-divide",
      [asked, count("days", days), count("days-of-whole", node.days?.whole ?? 1)],
      { rounding: roundingText({ mode: "down", step: 1 }, telling.compiled.name.minorUnit) },
    );
  const { days } = node;
  const least = due.length > 1 || !tested ? "minimum" : "sum";
  const dueNodes = tested ? (days === undefined ? due : [ofDays(days.asked)]) : [asked, ...due];
  entries.push(working(telling, { ...name, name: "due" } as const, least, dueNodes, options));
  const own = { ...name, name: "clientPays" } as const;
  const pays = { amount: `${base}.clientPays`, scaled: node.client };
  const dueAmount = reference(telling, `${base}.due`);
  if (node.freed === "client") entries.push(working(telling, { ...own, freed: "client" as const }, "sum", [], pays));
  else if (!tested) entries.push(working(telling, own, "sum", [dueAmount], pays));
  else {
    const ofClient = days === undefined ? [] : [ofDays(days.client)];
    const bounds = [dueAmount, ...ofClient, abilityLeft(so, rule, node, name), ...caps];
    entries.push(working(telling, own, "minimum", bounds, pays));
  }
  noteSpent(so, rule, `${base}.clientPays`, node);
  notePaid(so, name, base);
}

/** What services after this one find spent. */
function noteSpent(
  so: ExplainedContributions,
  rule: CompiledContribution,
  path: string,
  node: RecordedContribution,
): void {
  const { telling, spent } = so;
  const paid = references(telling, [path]);
  noteCapped(so, node, paid);
  if (rule.tested) {
    spent.isTested = true;
    spent.tested.push(...paid);
  }
  const ofRule = spent.byRule.get(rule.path);
  if (ofRule === undefined) spent.byRule.set(rule.path, [...paid]);
  else ofRule.push(...paid);
}

/** The income that a share of the cost hangs on, as it was counted last; nothing where it hangs on none. */
function incomeOf(
  { telling, incomes }: ExplainedContributions,
  rule: CompiledContribution,
  node: RecordedContribution,
): Told {
  const { formula, path } = rule;
  if (formula.by !== "services" || formula.counted === undefined) return { scaled: 0, node: undefined };
  const counted = incomes.get("incomes");
  const name = nameOf(path, telling.facts.case.client.id, counted?.day ?? firstDay(node.month));
  return explainMeans(telling, rule, name, explainIncome(telling, name, counted, formula.counted));
}
