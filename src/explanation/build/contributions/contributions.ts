import { formatDay } from "../../../calendar/index.js";
import type { ExemptionNode as RecordedExemption } from "../../../rules/recording/contribution-nodes.js";
import type { TraceNode } from "../../../rules/recording/recorder.js";
import type { ExemptionNode } from "../../tree.js";
import type { StepEntry } from "../../tree/steps.js";
import { abilityPath, explainAbility } from "./means.js";
import { explainMonth } from "./means-of-month.js";
import { explainDayOfRelative } from "./ability-of-relative.js";
import { explainRelatives, explainRelativesLine } from "./relatives.js";
import type { AmountsTelling, Telling } from "../telling.js";
import { recordedOf } from "../told-entries.js";
import { type ExplainedContributions, nothingSpent } from "./explained-contributions.js";
import { paidOfYears } from "./caps-of-scheme.js";
import { explainSums } from "./sums-of-client.js";
import { explainOne } from "./contribution-of-line.js";

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
      so.spent = nothingSpent(paidOfYears(so, node.month));
      so.paid = [];
    }
    explainOne(so, node);
    so.paid.push(node);
  } else if (node.kind === "relatives") explainRelatives(so, node);
  else if (node.kind === "relatives-line") explainRelativesLine(so, node);
}
