import { firstDay, type Month } from "../../../calendar/index.js";
import { circumstanceDecimals } from "../../../person/means/circumstance.js";
import { formatScaledShort } from "../../../numbers/index.js";
import type { CompiledCap } from "../../../rules/contribute/compiled.js";
import { daysOfOthers } from "../../../rules/contribute/scheme-caps.js";
import type { ContributionNode as RecordedContribution } from "../../../rules/recording/contribution-nodes.js";
import type { ContributionNode, OperandNode, ReferenceNode } from "../../tree.js";
import type { ExplainedContributions } from "./explained-contributions.js";
import { abilityPath } from "./means.js";
import { count, fact, parameter, reference } from "../operands.js";
import { roundingText, working } from "../told-working.js";
import type { AmountsTelling } from "../telling.js";

/** The month, the line and the rule of what is explained. */
type Name = Pick<ContributionNode, "kind" | "month"> & Partial<Pick<ContributionNode, "line" | "rule">>;

/** What is left of the caps over all rules: the most, less what others and what services before paid of it. */
export function capsOfScheme(
  { telling, spent }: ExplainedContributions,
  { caps, month }: RecordedContribution,
  name: Name,
): readonly OperandNode[] {
  const day = Math.max(firstDay(month), telling.facts.from);
  return caps.flatMap((index) => {
    const cap = telling.compiled.contributions.caps[index];
    if (cap === undefined) return [];
    const own = { ...name, name: "left" } as const;
    const most =
      cap.formula.by === "services" ? amountOf(telling, cap) : [reference(telling, abilityPath(cap.path, day))];
    const before = cap.ofYear ? telling.before?.paidOfYear(cap.id, month) : undefined;
    const said = before === undefined ? [] : [working(telling, own, "sum", [before])];
    const less = [...most, ...said, ...othersPaid(telling, cap, day, name), ...(spent.byCap.get(cap.path) ?? [])];
    const left = working(telling, own, "difference", less);
    return [working(telling, own, "maximum", [count("nothing-due", "0"), left])];
  });
}

function amountOf(telling: AmountsTelling, { parameters }: CompiledCap): readonly OperandNode[] {
  return parameters.map((row) => parameter(row, telling.compiled.name.minorUnit));
}

/** What others of the household pay, as the case states it; a part of the smallest unit counts as one. */
function othersPaid(telling: AmountsTelling, cap: CompiledCap, day: number, name: Name): readonly OperandNode[] {
  return daysOfOthers(cap, day, telling.compiled).flatMap((on) => {
    const stated = telling.facts.circumstances?.find(
      (span) => span.circumstance === cap.others && span.from <= on && on <= span.to,
    );
    if (typeof stated?.value !== "number") return [];
    const value = formatScaledShort(stated.value, circumstanceDecimals);
    const rounding = roundingText({ mode: "up", step: 1 }, telling.compiled.name.minorUnit);
    const said = fact(telling, `client.circumstances[${stated.index}].value`, value);
    return [working(telling, { ...name, name: "left" } as const, "sum", [said], { rounding })];
  });
}

/** What services after this one find paid of the caps over all rules. */
export function noteCapped(
  { telling, spent, serviceOf }: ExplainedContributions,
  { line }: RecordedContribution,
  paid: readonly ReferenceNode[],
): void {
  const service = telling.compiled.serviceIndexes.get(serviceOf.get(line ?? "") ?? "");
  for (const cap of telling.compiled.contributions.caps) {
    if (service === undefined || cap.services[service] !== true) continue;
    const before = spent.byCap.get(cap.path) ?? [];
    spent.byCap.set(cap.path, [...before, ...paid]);
  }
}

/** What months before a new one paid of the caps of its calendar year. */
export function paidOfYears(
  { telling, spent, paid }: ExplainedContributions,
  month: Month,
): Map<string, ReferenceNode[]> {
  const year = (of: Month) => Math.floor(of / 12);
  const goesOn = paid.some((node) => year(node.month) === year(month));
  const caps = telling.compiled.contributions.caps.filter(({ ofYear }) => ofYear && goesOn);
  return new Map(caps.map(({ path }) => [path, spent.byCap.get(path) ?? []]));
}
