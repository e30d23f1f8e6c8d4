import type { Day } from "../../../calendar/index.js";
import type { LineFacts } from "../../../person/facts/facts.js";
import { quantityDecimals } from "../../../numbers/index.js";
import type { CompiledLimit } from "../../../rules/limit/compiled.js";
import { windowName } from "../../../rules/limit/units/window-arithmetic.js";
import type { LimitNode as RecordedLimit } from "../../../rules/recording/recorder.js";
import type { LimitNode } from "../../tree.js";
import type { StepEntry } from "../../tree/steps.js";
import { parameter } from "../operands.js";
import { isTold, type Telling } from "../telling.js";
import { recordedOf, spanOf } from "../told-entries.js";
import { explainUnusedShares } from "./unused-shares.js";
import { explainMonth } from "./units-of-month.js";

/**
 * Each limit, whether it cut anything or not, and the units of each line and month.
 *
 * @param isSettled whether the allowed units of a line are known, by its index
 * @param isLimitSettled whether it is known what a limit on these services cuts
 */
export function explainUnits(
  telling: Telling,
  isSettled: (line: number) => boolean = () => true,
  isLimitSettled: (services: ReadonlySet<string>) => boolean = () => true,
): readonly StepEntry[] {
  const { facts, monthCount } = telling;
  return [
    ...explainLimits(telling, isLimitSettled),
    ...facts.lines.flatMap((line, index) =>
      Array.from({ length: isTold(telling, index) ? monthCount : 0 }, (_, month) => {
        const units = explainMonth(telling, line, index, month);
        if (isSettled(index)) return units;
        // What is asked for of units that come whole hangs on what was begun before.
        return comesWhole(line, telling) ? [] : units.slice(0, 1);
      }).flat(),
    ),
    ...explainUnusedShares(telling, isLimitSettled),
  ];
}

function comesWhole({ service }: LineFacts, { compiled }: Telling): boolean {
  return compiled.limitsOf.get(service)?.some(({ inWholeUnits }) => inWholeUnits) === true;
}

function explainLimits(telling: Telling, isSettled: (services: ReadonlySet<string>) => boolean): readonly LimitNode[] {
  const { compiled, numbers } = telling;
  const cutting = new Set(numbers.units.cuts.flatMap(({ rules }) => rules));
  const limits = new Map(compiled.limits.map((limit) => [limit.rule.id, limit]));
  const recorded = recordedOf(telling, "limit");
  const firsts = new Map<string, Day>();
  for (const { limit, from } of recorded) firsts.set(limit, Math.min(from, firsts.get(limit) ?? Infinity));
  return recorded.flatMap((node) => {
    const limit = limits.get(node.limit);
    if (limit === undefined) return [];
    const { rule, services } = limit;
    return [
      {
        kind: "limit",
        limit: node.limit,
        rule: rule.kind,
        ...("per" in rule ? { per: rule.per } : {}),
        holds: node.holds,
        ...(isSettled(services) ? { cuts: cutting.has(node.limit) } : {}),
        ...spanOf(node),
        source: rule.source,
        amounts: node.rows.map((row) => parameter(row, quantityDecimals)),
        ...(firsts.get(node.limit) === node.from ? beforeOf(telling, limit, node) : {}),
      },
    ];
  });
}

/** How a limit stood before, said with the first days on which it is asked about. */
function beforeOf(telling: Telling, limit: CompiledLimit, node: RecordedLimit): Pick<LimitNode, "before"> {
  const { before, facts } = telling;
  const { rule, windows, shared } = limit;
  if (before === undefined) return {};
  const window = windowName(windows, facts.from);
  const used = windowName(windows, node.from) === window ? before.used({ limit: rule.id, from: window, shared }) : [];
  const all = [...used, ...before.run(rule.id)];
  return all.length === 0 ? {} : { before: all };
}
