import type { Recorder } from "../../recording/recorder.js";
import type { CompiledLimit, OtherLimit, UsedShare } from "../compiled.js";
import type { GivingLine } from "./giving-line.js";
import type { LimitState } from "./limit-state.js";

/** Lines in the order in which they are given units: what others leave unused is known when they have been given theirs. */
export function inTurn(giving: readonly (GivingLine | undefined)[]): readonly (GivingLine | undefined)[] {
  const [first, last] = [giving.filter((own) => !asksForUnused(own)), giving.filter(asksForUnused)];
  return [...first, ...last];
}

function asksForUnused(own: GivingLine | undefined): boolean {
  return own?.states.some(({ limit }) => limit.unused !== undefined) === true;
}

/** The lines that ask how a limit stands: those that it concerns, and those of limits that leave what it leaves unused. */
export function askingFor<Line>(
  limit: CompiledLimit,
  linesOf: ReadonlyMap<CompiledLimit, readonly Line[]>,
): readonly Line[] {
  const own = linesOf.get(limit) ?? [];
  if (!limit.isLookedAt) return own;
  const others = [...linesOf].filter(([{ unused }]) => unused?.of === limit.rule.id);
  return [...own, ...others.flatMap(([, lines]) => lines)];
}

/** The limit whose unused share another leaves. */
export function otherOf(
  { rule, unused }: CompiledLimit,
  states: ReadonlyMap<CompiledLimit, LimitState>,
  recorder: Recorder | undefined,
): OtherLimit | undefined {
  const tell = (share: UsedShare) => recorder?.record({ kind: "used-share", limit: rule.id, ...share });
  for (const { limit, work } of states.values()) if (limit.rule.id === unused?.of) return { work, tell };
  return undefined;
}
