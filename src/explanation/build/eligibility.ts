import { complement, formatDay, parseDay, union, type Period } from "../../calendar/index.js";
import { scoreDecimals } from "../../person/facts/assessment-facts.js";
import { formatScaledShort } from "../../numbers/index.js";
import type { Scheme } from "../../rules/scheme.js";
import { missingIn } from "../../outcome/outcome.js";
import type { DaySpan } from "../../outcome/day-span.js";
import type { Reason } from "../../outcome/reason.js";
import type { ConditionNode, LevelNode } from "../tree.js";
import type { StepEntry } from "../tree/steps.js";
import { groupBy } from "../../lists/index.js";
import { recordedOf, spanOf } from "./told-entries.js";
import type { Telling } from "./telling.js";

/** The days on which assessments count, with their levels. */
export function explainLevels(telling: Telling): readonly StepEntry[] {
  const { facts, compiled } = telling;
  const { bands, scheme } = compiled;
  // Of two bands of one level, the first is told.
  const bandOf = new Map([...bands].reverse().map((band) => [compiled.levelIds[band.level], band]));
  const levelAt = new Map(scheme.levels.map(({ id }, index) => [id, index]));
  return recordedOf(telling, "level").map((node): LevelNode => {
    const assessment = facts.assessments?.[telling.assessmentAt.get(node.assessment) ?? -1];
    const score = assessment === undefined || Number.isNaN(assessment.score) ? undefined : assessment.score;
    const band = node.level === undefined ? undefined : bandOf.get(node.level);
    const decimal = (scaled: number) => formatScaledShort(scaled, scoreDecimals);
    return {
      kind: "level",
      assessment: node.assessment,
      date: formatDay(assessment?.date ?? node.from),
      ...(score === undefined ? {} : { score: decimal(score) }),
      ...(node.level === undefined ? {} : { level: node.level }),
      ...(node.level === undefined || band === undefined
        ? {}
        : { band: { parameter: band.path, from: decimal(band.from), to: decimal(band.to) } }),
      ...withoutEntitlement(scheme, levelAt.get(node.level ?? "") ?? -1),
      ...spanOf(node),
      source: scheme.assess.source,
    };
  });
}

/** Where a level says that it gives no entitlement. */
function withoutEntitlement({ levels }: Scheme, index: number): Pick<LevelNode, "withoutEntitlement"> {
  const found = levels[index];
  if (found === undefined || (found.entitled ?? true)) return {};
  return { withoutEntitlement: { parameter: `levels[${index}].entitled`, source: found.source ?? "" } };
}

/** Every condition: the days on which it holds, on which not and why, and on which nobody can say. */
export function explainConditions(telling: Telling): readonly StepEntry[] {
  const { facts, compiled, result } = telling;
  const { reasons } = result.outcome;
  const failing = groupBy(reasons, (reason) => reason.condition);
  const open = recordedOf(telling, "condition").filter(({ holds }) => holds === "unknown");
  const unknownOf = groupBy(open, (node) => node.condition);
  // After a death, conditions are asked only while something goes on.
  const judged = { from: facts.from, to: Math.min(facts.to, facts.ends?.last ?? facts.to) };
  const ofScheme = compiled.conditions.map(({ condition }): ConditionNode => {
    const fails = failing.get(condition.id) ?? [];
    const unknown = union(unknownOf.get(condition.id) ?? []);
    return {
      kind: "condition",
      condition: condition.id,
      test: condition.kind,
      source: condition.source,
      holds:
        judged.from > judged.to
          ? []
          : complement(union([...fails.map(daysOf), ...unknown, ...facts.elsewhere]), judged).map(spanOf),
      fails,
      unknown: unknown.map(spanOf),
    };
  });
  return [...ofScheme, ...explainDeath(failing.get("death") ?? [])];
}

/** The days that are lost because the client has died. */
function explainDeath(fails: readonly Reason[]): readonly ConditionNode[] {
  const [first] = fails;
  if (first === undefined) return [];
  const source = first.source === undefined ? {} : { source: first.source };
  return [{ kind: "condition", condition: "death", test: "death", ...source, holds: [], fails, unknown: [] }];
}

/** The facts that are missing, also those on which no amount hangs. */
export function explainMissing({ result }: Telling): readonly StepEntry[] {
  return missingIn(result.outcome).map((each) => ({ kind: "missing", ...each }));
}

function daysOf({ from, to }: DaySpan): Period {
  return { from: parseDay(from), to: parseDay(to) };
}
