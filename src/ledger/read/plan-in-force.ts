import { parseDay, type Day, type Period } from "../../calendar/index.js";
import type { PlanLine } from "../../person/plan.js";
import { cutLine } from "./cut-line.js";
import type { PlanFacts } from "./facts.js";

/** A line of a version on the days on which that version is in force. */
export interface LineInForce extends Period {
  readonly version: PlanFacts;
  readonly line: PlanLine;
  /** Id of the line as it is calculated: its own, or with that of the version where several versions have it. */
  readonly id: string;
}

/** The versions of which somebody knew on a day, in order of their first days. */
export function versionsKnown(plans: readonly PlanFacts[], knownOn: Day): readonly PlanFacts[] {
  return plans.filter(({ approved }) => approved <= knownOn);
}

/** The version in force on a day; undefined before the first. */
export function versionOn(versions: readonly PlanFacts[], day: Day): PlanFacts | undefined {
  return versions.findLast(({ from }) => from <= day);
}

/** Every line of the versions on the days on which it counts; a line of several versions stands once for each. */
export function linesInForce(versions: readonly PlanFacts[]): readonly LineInForce[] {
  const lines = versions.flatMap((version, index) => {
    const last = (versions[index + 1]?.from ?? Number.POSITIVE_INFINITY) - 1;
    return version.lines.flatMap((line) => {
      const from = Math.max(parseDay(line.from), version.from);
      const to = Math.min(parseDay(line.to), last);
      return from > to ? [] : [{ version, line, from, to, id: line.id }];
    });
  });
  const counts = new Map<string, number>();
  for (const { id } of lines) counts.set(id, (counts.get(id) ?? 0) + 1);
  return lines.map((each) =>
    (counts.get(each.id) ?? 0) < 2 ? each : { ...each, id: `${each.id}_${each.version.id}` },
  );
}

/** The line by which units of a day are counted: that of the version in force, or else of the latest version that has it. */
export function lineOn(lines: readonly LineInForce[], id: string, day: Day): LineInForce | undefined {
  let first: LineInForce | undefined;
  let latest: LineInForce | undefined;
  for (const each of lines) {
    if (each.line.id !== id) continue;
    first ??= each;
    if (each.from > day) continue;
    if (day <= each.to) return each;
    latest = each;
  }
  return latest ?? first;
}

/** The lines as the plan of a case, whose amounts have so many decimals. */
export function planOf(lines: readonly LineInForce[], minorUnit: number): { readonly lines: readonly PlanLine[] } {
  return {
    lines: lines.flatMap(({ line, id, from, to }) => cutLine({ ...line, id }, { from, to }, minorUnit)),
  };
}
