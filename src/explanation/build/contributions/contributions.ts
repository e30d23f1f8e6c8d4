import { firstDay, formatDay, formatMonth } from "../../../calendar/index.js";
import type { CompiledContribution } from "../../../rules/contribute/compiled.js";
import type {
  ContributionNode as RecordedContribution,
  ExemptionNode as RecordedExemption,
} from "../../../rules/recording/contribution-nodes.js";
import type { TraceNode } from "../../../rules/recording/recorder.js";
import type { ContributionNode, ExemptionNode, StepEntry } from "../../tree.js";
import { abilityPath, explainAbility, explainIncome, nameOf } from "./means.js";
import { explainMeans } from "./counted-means.js";
import { capsOfScheme, noteCapped } from "./caps-of-scheme.js";
import { explainMonth } from "./means-of-month.js";
import { explainDayOfRelative, explainRelatives, explainRelativesLine } from "./relatives.js";
import type { AmountsTelling, Telling } from "../telling.js";
import { roundingText, working } from "../told-working.js";
import { count, reference, references } from "../operands.js";
import { recordedOf } from "../told-entries.js";
import type { Told } from "../workings.js";
import { type ExplainedContributions, askedOf, basePath, nothingSpent } from "./explained-contributions.js";
import { abilityLeft, dueOf } from "./due.js";
import { explainCaps, explainSums, notePaid } from "./sums-of-client.js";

/** Who pays what of the services of each month: exemptions, tests of means, what is due, and what each pays. */
export function explainContributions(telling: AmountsTelling): readonly StepEntry[] {
  const entries: StepEntry[] = [];
  const so: ExplainedContributions = {
    telling,
    entries,
    incomes: new Map(),
    protected: new Map(),
    rules: new Map(telling.compiled.contributions.rules.map((rule) => [rule.path, rule])),
    caps: new Map(telling.compiled.contributions.caps.map((cap) => [cap.path, cap])),
    serviceOf: new Map(telling.facts.lines.map(({ id, service }) => [id, service])),
    capsLife: telling.compiled.contributions.rules.some(({ mostForLife }) => mostForLife !== undefined),
    paid: [],
    spent: nothingSpent(),
    paidSoFar: undefined,
    lastIncome: "",
  };
  for (const node of telling.recorded) {
    if (node.kind === "exemption") entries.push(exemptionOf(node));
    else explainNode(so, node);
  }
  entries.push(...explainSums(telling));
  return entries;
}

/** The exemptions alone, where it is not known who pays what. */
export function explainExemptions(telling: Telling): readonly StepEntry[] {
  return recordedOf(telling, "exemption").map(exemptionOf);
}

function exemptionOf({ exemption, day, frees, holds }: RecordedExemption): ExemptionNode {
  return { kind: "exemption", exemption, day: formatDay(day), frees, holds };
}

function explainNode(so: ExplainedContributions, node: TraceNode): void {
  const { telling, incomes, protected: kept } = so;
  if (node.kind === "income") {
    // What a cap counts is not what a share of the cost hangs on.
    so.lastIncome = so.caps.has(node.rule) ? node.rule : node.path;
    incomes.set(so.lastIncome, node);
    kept.delete(so.lastIncome);
  } else if (node.kind === "protected") kept.set(so.lastIncome, node);
  else if (node.kind === "means-test") {
    const cap = so.caps.get(node.rule);
    const rule = cap ?? so.rules.get(node.rule);
    const at = cap?.path ?? "incomes";
    const means = { income: incomes.get(at), protected: kept.get(at) };
    // The tests of relatives by one day are explained with what they pay.
    if (rule !== undefined) so.entries.push(explainAbility(telling, rule, node, means));
    else explainDayOfRelative(so, node);
  } else if (node.kind === "means-of-month") {
    const own = abilityPath(node.rule, node.day);
    const path = so.rules.get(node.rule) === undefined ? `${own}.${node.person}` : own;
    so.entries.push(explainMonth(telling, node, path));
  } else if (node.kind === "contribution") {
    if (so.paid[0] !== undefined && so.paid[0].month !== node.month) {
      so.paid = [];
      so.spent = nothingSpent();
    }
    explainOne(so, node);
    so.paid.push(node);
  } else if (node.kind === "relatives") explainRelatives(so, node);
  else if (node.kind === "relatives-line") explainRelativesLine(so, node);
}

function explainOne(so: ExplainedContributions, node: RecordedContribution): void {
  const { telling, entries } = so;
  const rule = so.rules.get(node.rule);
  if (rule === undefined) return;
  const base = basePath(node);
  const line = node.line === undefined ? {} : { line: node.line };
  const name = { kind: "contribution", rule: node.rule, ...line, month: formatMonth(node.month) } as const;
  const asked = reference(telling, `${base}.${askedOf(telling)}`);
  const caps = [...explainCaps(so, rule, name), ...capsOfScheme(so, node, name)];
  const { tested } = rule;
  const due = tested ? [asked] : [...dueOf(telling, rule, name, asked, incomeOf(so, rule, node)), ...caps];
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
