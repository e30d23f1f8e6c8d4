import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay, intersectLists, parseDay, splitByMonth, type Period } from "../../src/calendar/index.js";
import type { CutUnits } from "../../src/outcome/cut.js";
import type { Gap } from "../../src/outcome/finding.js";
import { readCase } from "../../src/person/read/known.js";
import { assess } from "../../src/rules/assess/step.js";
import { judge } from "../../src/rules/entitle/conditions/eligibility.js";
import type { LimitsHandedOn } from "../../src/rules/limit/handed-on-facts.js";
import { limit } from "../../src/rules/limit/step.js";
import { seed, type Situation } from "../arbitraries/index.js";
import { limitedSituation } from "../arbitraries/limits.js";
import { openingOf } from "../../src/rules/opening/continue.js";
import { compiledOf } from "./calculated.js";
import { runAside } from "../../src/rules/run.js";

/** What a line is given in a month, and what is cut, with its reasons. */
interface OfMonth {
  readonly line: number;
  readonly month: number;
  readonly requested: number;
  readonly allowed: number;
  readonly cuts: readonly CutUnits[];
}

/** What limits leave of a situation, asked in parts that each go on from the one before it, through JSON. */
function inParts(situation: Situation, parts: readonly Period[]) {
  const compiled = compiledOf(situation);
  const all = readCase(situation.case, []);
  const findings = { failures: [], gaps: [] as Gap[] };
  const levels = assess(all, compiled, findings);
  const { state, spans } = judge(all, compiled, findings);
  if (state !== "eligible") return undefined;
  const months: OfMonth[] = [];
  const { opening } = situation;
  const before = opening && openingOf(situation.case, compiled, opening, {});
  let handed = before?.limits;
  let shared = before?.shared;
  let known = { limits: 0, runs: 0, begun: 0, shared: 0 };
  for (const part of parts) {
    const period = { from: formatDay(part.from), to: formatDay(part.to) };
    const facts = { ...readCase({ ...situation.case, period }, []), shared };
    const gaps: Gap[] = [];
    const found = { failures: findings.failures, gaps };
    const units = limit(
      { eligible: intersectLists(spans, [part]), levels, findings: found, opening: handed },
      runAside(facts, compiled),
    );
    const after = units.after();
    if (after === undefined) return undefined;
    handed = JSON.parse(JSON.stringify(after)) as LimitsHandedOn;
    expect(handed).toEqual(after);
    shared = handed.shared;
    if (part !== parts.at(-1)) {
      const { limits, runs, begun } = handed;
      known = {
        limits: known.limits + limits.length,
        runs: known.runs + runs.length,
        begun: known.begun + begun.length,
        shared: known.shared + (shared ?? []).filter(({ used }) => used.length > 0).length,
      };
    }
    const { first, count } = units.months;
    for (const line of facts.lines.keys()) {
      for (let at = 0; at < count; at += 1) {
        const cuts = units.units.cuts
          .filter((cut) => cut.line === line && cut.month === at)
          .map((cut) => ({ ...cut, month: first + at }));
        const place = line * count + at;
        const requested = units.units.requested[place] ?? 0;
        months.push({ line, month: first + at, requested, allowed: units.units.allowed[place] ?? 0, cuts });
      }
    }
  }
  const sorted = months.sort((left, right) => left.line - right.line || left.month - right.month);
  return { months: sorted, after: handed, known };
}

/** The days of a situation, cut at the ends of some of its months. */
function cutAt(situation: Situation, cuts: number): readonly Period[] {
  const { from, to } = situation.case.period;
  const parts: Period[] = [];
  for (const [at, month] of splitByMonth({ from: parseDay(from), to: parseDay(to) }).entries()) {
    const last = parts.at(-1);
    if (last === undefined || ((cuts >> (at % 30)) & 1) === 1) parts.push({ from: month.from, to: month.to });
    else parts[parts.length - 1] = { from: last.from, to: month.to };
  }
  return parts;
}

describe("what limits hand on at a month's end", () => {
  it("is all that later months need of earlier ones, for every kind of limit", () => {
    const met = { cut: 0, limits: 0, runs: 0, begun: 0, shared: 0 };
    const codes = new Set<string>();
    fc.assert(
      fc.property(limitedSituation, fc.nat(), (situation, cuts) => {
        const parts = cutAt(situation, cuts);
        const [from, to] = [parts[0]?.from ?? 0, parts.at(-1)?.to ?? 0];
        const whole = inParts(situation, [{ from, to }]);
        if (whole === undefined || parts.length < 2) return;
        const found = inParts(situation, parts);
        expect(found?.months).toEqual(whole.months);
        expect(found?.after).toEqual(whole.after);
        met.cut += 1;
        for (const key of ["limits", "runs", "begun", "shared"] as const)
          met[key] += (found?.known[key] ?? 0) > 0 ? 1 : 0;
        for (const month of whole.months) for (const { code } of month.cuts) codes.add(code);
      }),
      { seed, numRuns: 400, endOnFailure: true },
    );
    expect(met.cut).toBeGreaterThan(50);
    expect(met.limits).toBeGreaterThan(20);
    expect(met.runs).toBeGreaterThan(2);
    expect(met.begun).toBeGreaterThan(5);
    expect(met.shared).toBeGreaterThan(5);
    expect([...codes]).toEqual(expect.arrayContaining(["excluded", "not-whole", "over-limit", "run-too-long"]));
  });
});
