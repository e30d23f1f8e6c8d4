import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculate } from "../../src/rules/opening/calculate.js";
import { openingOf } from "../../src/rules/opening/continue.js";
import { limit, type PlannedUnits } from "../../src/rules/limit/step.js";
import { parseResult } from "../../src/documents/index.js";
import { assess } from "../../src/rules/assess/step.js";
import { judge } from "../../src/rules/entitle/conditions/eligibility.js";
import { parseDay } from "../../src/calendar/index.js";
import { readCase } from "../../src/person/read/known.js";
import type { Case } from "../../src/person/case.js";
import { compile } from "../../src/rules/compile.js";
import type { LimitRule } from "../../src/rules/limit/registry.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";
import { seed, type Situation } from "../arbitraries/index.js";
import { limitedSituation } from "../arbitraries/limits.js";
import { concernsLine, isSoft, roomFor, type Giving } from "../oracle/limit-checks.js";
import { linesInOrder } from "../oracle/costs.js";
import { daysOf, expectedOf } from "../oracle/index.js";
import { compiledOf, resultOf } from "./calculated.js";
import { runAside } from "../../src/rules/run.js";

const runs = 200;

/** The units of a situation as step 3 gives them, or undefined where the person is not eligible or a fact is missing. */
function unitsOf(situation: Situation): PlannedUnits | undefined {
  const compiled = compiledOf(situation);
  const facts = readCase(situation.case, []);
  const findings = { failures: [], gaps: [] };
  const levels = assess(facts, compiled, findings);
  const { state, spans } = judge(facts, compiled, findings);
  const gaps: never[] = [];
  if (state !== "eligible") return undefined;
  // Only where somebody listens are units known by day in every month.
  const recorder = { record: () => undefined };
  const { opening } = situation;
  const before = opening && openingOf(situation.case, compiled, opening, {}).limits;
  const units = limit(
    { eligible: spans, levels, findings: { failures: findings.failures, gaps }, opening: before },
    runAside(facts, compiled, recorder),
  );
  return gaps.length > 0 ? undefined : units;
}

/** Everything that was given, as the checks of the oracle read it. */
function givenIn(situation: Situation, units: PlannedUnits): Giving {
  const days = daysOf(situation.case.period);
  const given = linesInOrder(situation.case).flatMap((line, index) =>
    (units.limited[index]?.allowed ?? []).map((each, at) => {
      return { line, day: days[at] ?? "", units: each, received: units.limited[index]?.receivedOn[at] ?? each };
    }),
  );
  return {
    client: situation.case,
    rules: situation,
    told: new Set(),
    given: given.filter((each) => each.received > 0),
  };
}

const limitsOf = ({ scheme }: Situation): readonly LimitRule[] => scheme.limits ?? [];

describe("limits", () => {
  it("agree with an oracle that asks every limit anew on every day", () => {
    const met = { eligible: 0, cut: 0, over: 0, unused: 0, "limits-open": 0, "days-open": 0 };
    const codes = new Set<string>();
    fc.assert(
      fc.property(limitedSituation, (situation) => {
        const expected = expectedOf(situation.case, situation);
        const found = resultOf(situation).toJSON();
        if (expected.state === "limits-open") {
          met["limits-open"] += 1;
          if (found.outcome.state !== "incomplete") throw new Error("the oracle lacks a fact");
          expect([...new Set(found.outcome.missing.map((each) => each.neededBy))].sort()).toEqual(expected.limits);
          return;
        }
        if (expected.state === "days-open") {
          met["days-open"] += 1;
          if (found.outcome.state !== "incomplete") throw new Error("the oracle lacks days");
          const asked = found.outcome.missing.map(({ fact, neededBy, expected: of }) => {
            return `${fact}: ${neededBy} ${of?.kind === "line" ? of.line : ""}`;
          });
          expect(asked.sort()).toEqual(expected.lines.map((each) => `plan.lines.weekdays: ${each}`));
          return;
        }
        expect(found.outcome.state).toBe(expected.state);
        if (expected.state === "incomplete") return;
        if (!("spans" in expected)) throw new Error("unreachable");
        if (expected.state === "eligible") met.eligible += 1;
        const months = found.lines.flatMap((line) => line.months);
        if (months.some((month) => month.cuts?.some((cut) => cut.code !== "not-eligible"))) met.cut += 1;
        for (const { cuts } of months)
          for (const { code, rules } of cuts ?? []) {
            codes.add(code);
            if (rules.some((id) => id.endsWith("-share"))) met.unused += 1;
          }
        const units = found.lines.map(({ id, months }) => ({
          id,
          months: [...months].map(({ month, requested, allowed, ...rest }) => {
            const over =
              "outside" in rest
                ? rest.outside.map(({ reason, bearer, amount }) => `${reason} ${bearer} ${amount}`)
                : [];
            met.over += over.length;
            return { month, requested, allowed, cost: "cost" in rest ? rest.cost : undefined, over };
          }),
        }));
        const asExpected = expected.lines.map(({ id, months }) => ({
          id,
          months: months.map(({ month, requested, allowed, cost, overLimits }) => {
            const over = overLimits === undefined ? [] : [`over-limit client ${overLimits}`];
            return { month, requested, allowed, cost, over };
          }),
        }));
        expect(units).toEqual(asExpected);
        expect(found.assumptions).toEqual(expected.assumptions);
      }),
      { seed, numRuns: runs, endOnFailure: true },
    );
    expect(met.eligible).toBeGreaterThan(runs / 4);
    expect(met.cut).toBeGreaterThan(runs / 5);
    expect(met.over).toBeGreaterThan(runs / 10);
    expect(met["limits-open"]).toBeGreaterThan(2);
    expect(met["days-open"]).toBeGreaterThan(runs / 20);
    expect([...codes]).toEqual(
      expect.arrayContaining(["excluded", "not-eligible", "not-whole", "over-limit", "run-too-long"]),
    );
  });

  it("are never passed, and leave no single cut unit that could be put back", () => {
    fc.assert(
      fc.property(limitedSituation, (situation) => {
        const units = unitsOf(situation);
        if (units === undefined) return;
        const giving = givenIn(situation, units);
        const days = daysOf(situation.case.period);
        for (const [index, line] of linesInOrder(situation.case).entries()) {
          const limited = units.limited[index];
          if (limited === undefined) continue;
          const own = limitsOf(situation).filter((rule) => concernsLine(rule, line));
          for (const [at, day] of days.entries()) {
            const allowed = limited.allowed[at] ?? 0;
            const asked = limited.asked[at] ?? 0;
            expect(allowed).toBeLessThanOrEqual(asked);
            const others = giving.given.filter((each) => each.line !== line || each.day !== day);
            const roomOf = (rule: LimitRule) => roomFor(line, day, rule, { ...giving, given: others });
            const room = Math.min(...own.map(roomOf));
            expect(allowed).toBeLessThanOrEqual(room);
            const received = limited.receivedOn[at] ?? allowed;
            expect(received).toBeGreaterThanOrEqual(allowed);
            for (const rule of own) if (!isSoft(rule)) expect(received).toBeLessThanOrEqual(roomOf(rule));
            // A step is a whole unit where units cannot be divided, else a ten-thousandth.
            const step = limited.indivisible ? 10_000 : 1;
            const qualifies = situationQualifies(situation, day);
            if (qualifies && asked - allowed >= step) expect(room - allowed).toBeLessThan(step);
          }
        }
      }),
      { seed, numRuns: runs / 4, endOnFailure: true },
    );
  });

  it("keep their sums: requested = allowed + cut, and every cut has its reasons, in JSON there and back", () => {
    fc.assert(
      fc.property(limitedSituation, (situation) => {
        const result = resultOf(situation);
        for (const line of result.lines) {
          for (const month of line.months) {
            const reasons = month.cuts.reduce((sum, cut) => sum + cut.units.scaled, 0);
            expect(month.requestedScaled).toBe(month.allowedScaled + reasons);
            expect(month.cuts.every((cut) => cut.units.scaled > 0)).toBe(true);
          }
        }
        const document: unknown = JSON.parse(JSON.stringify(result));
        expect(parseResult(document).toJSON()).toEqual(document);
        expect(parseResult(document).numbers.units.cuts).toEqual(result.numbers.units.cuts);
      }),
      { seed, numRuns: runs },
    );
  });

  it("do not depend on the order of the file", () => {
    fc.assert(
      fc.property(limitedSituation, (situation) => {
        const { scheme } = situation;
        const turned = { ...scheme, limits: limitsOf(situation).toReversed() };
        const plan = { lines: (situation.case.plan?.lines ?? []).toReversed() };
        const { opening } = situation;
        const other = calculate({ ...situation.case, plan }, compile(turned, situation.inputs), { opening });
        expect(other.toJSON()).toEqual(resultOf(situation).toJSON());
      }),
      { seed, numRuns: runs / 4 },
    );
  });

  it("change nothing where they are above everything", () => {
    fc.assert(
      fc.property(limitedSituation, (situation) => {
        const { scheme, inputs } = situation;
        const document = situation.case;
        const without = { ...scheme };
        delete (without as { limits?: unknown }).limits;
        const { from, to } = scheme.validity;
        const vast: LimitRule = {
          id: "vast",
          kind: "most-units",
          services: scheme.services.map((service) => service.id),
          per: "month",
          amounts: [{ most: "99999999", from, to, source: "act" }],
          from,
          to,
          source: "act",
        };
        const limited = calculate(document, compile({ ...without, limits: [vast] }, inputs));
        expect(limited.toJSON()).toEqual(calculate(document, compile(without, inputs)).toJSON());
      }),
      { seed, numRuns: runs / 2 },
    );
  });
});

describe("the order of giving out", () => {
  const days = { from: "2019-01-01", to: "2019-12-31", source: "made-up" };
  const once = { service: "physio", unit: "session", quantity: "8", per: "once" } as const;
  const lines = [
    { ...once, id: "first", priority: 1, from: "2019-02-10", to: "2019-02-10" },
    { ...once, id: "second", priority: 2, from: "2019-01-10", to: "2019-01-10" },
  ] as const;
  const year: LimitRule = {
    ...days,
    id: "year",
    kind: "most-units",
    services: ["physio"],
    per: "year",
    amounts: [{ ...days, most: "10" }],
  };
  const scheme = { ...smallScheme, limits: [year] };
  const document: Case = { ...smallCase, plan: { lines } };

  /** What the oracle's limits leave of lines, asked in some order. */
  function givenTo(order: typeof lines | readonly (typeof lines)[number][]): readonly string[] {
    const giving: Giving = { client: document, rules: { scheme, inputs: {} }, told: new Set(), given: [] };
    for (const line of order) {
      giving.given.push({ line, day: line.from, units: Math.min(80_000, roomFor(line, line.from, year, giving)) });
    }
    return giving.given.map(({ line, units }) => `${line.id} ${units / 10_000}`).sort();
  }

  it("is not any: a year's limit of 10, the first line in February, the second in January", () => {
    const lineBeforeMonth = givenTo(lines);
    const monthBeforeLine = givenTo(lines.toReversed());
    expect(lineBeforeMonth).toEqual(["first 8", "second 2"]);
    expect(monthBeforeLine).toEqual(["first 2", "second 8"]);
    const found = calculate(document, compile(scheme)).lines;
    expect(found.map(({ id, allowed }) => `${id} ${allowed.toString()}`)).toEqual(monthBeforeLine);
  });
});

/** Whether a day of the case qualifies. */
function situationQualifies(situation: Situation, day: string): boolean {
  const spans = qualifying.get(situation) ?? spansOf(situation);
  qualifying.set(situation, spans);
  const at = parseDay(day);
  return spans.some((span) => span.from <= at && at <= span.to);
}

const qualifying = new WeakMap<Situation, ReturnType<typeof spansOf>>();

function spansOf(situation: Situation): readonly { readonly from: number; readonly to: number }[] {
  const compiled = compiledOf(situation);
  const facts = readCase(situation.case, []);
  const findings = { failures: [], gaps: [] };
  assess(facts, compiled, findings);
  return judge(facts, compiled, findings).spans;
}
