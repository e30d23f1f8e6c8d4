import { complement, formatDay, parseDay, union, type Period } from "../../calendar/index.js";
import { scoreDecimals } from "../../client/index.js";
import { formatScaledShort } from "../../numbers/index.js";
import type { Scheme } from "../../scheme/index.js";
import type { DaySpan } from "../../trace/index.js";
import type { ConditionNode, LevelNode, StepEntry } from "../tree.js";
import { recordedOf, spanOf, type Telling } from "./telling.js";

/** The days on which assessments count, with their levels. */
export function explainLevels(telling: Telling): readonly StepEntry[] {
  const { facts, compiled } = telling;
  const { bands, scheme } = compiled;
  return recordedOf(telling, "level").map((node): LevelNode => {
    const assessment = (facts.assessments ?? []).find(({ id }) => id === node.assessment);
    const score = assessment === undefined || Number.isNaN(assessment.score) ? undefined : assessment.score;
    const band = bands.find(({ level }) => compiled.levelIds[level] === node.level);
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
      ...withoutEntitlement(scheme, node.level),
      ...spanOf(node),
      source: scheme.assess.source,
    };
  });
}

/** Where a level says that it gives no entitlement. */
function withoutEntitlement({ levels }: Scheme, level: string | undefined): Pick<LevelNode, "withoutEntitlement"> {
  const index = levels.findIndex(({ id }) => id === level);
  const found = levels[index];
  if (found === undefined || (found.entitled ?? true)) return {};
  return { withoutEntitlement: { parameter: `levels[${index}].entitled`, source: found.source ?? "" } };
}

/** Every condition: the days on which it holds, on which not and why, and on which nobody can say. */
export function explainConditions(telling: Telling): readonly StepEntry[] {
  const { facts, compiled, result } = telling;
  const { reasons } = result.outcome;
  return compiled.conditions.map(({ condition }): ConditionNode => {
    const fails = reasons.filter((reason) => reason.condition === condition.id);
    const unknown = union(
      recordedOf(telling, "condition").filter((node) => node.condition === condition.id && node.holds === "unknown"),
    );
    const open = [...fails.map(daysOf), ...unknown];
    return {
      kind: "condition",
      condition: condition.id,
      test: condition.kind,
      source: condition.source,
      holds: complement(union(open), facts).map(spanOf),
      fails,
      unknown: unknown.map(spanOf),
    };
  });
}

/** The facts that are missing. */
export function explainMissing({ result }: Telling): readonly StepEntry[] {
  const { outcome } = result;
  return outcome.state === "incomplete" ? outcome.missing.map((each) => ({ kind: "missing", ...each })) : [];
}

function daysOf({ from, to }: DaySpan): Period {
  return { from: parseDay(from), to: parseDay(to) };
}
