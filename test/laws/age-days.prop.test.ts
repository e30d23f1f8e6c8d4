import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "../../src/explanation/opening/explain.js";
import { prove } from "../../src/explanation/index.js";
import { ageDays } from "../arbitraries/age-days.js";
import { seed } from "../arbitraries/index.js";
import { daysOf, expectedOf } from "../oracle/index.js";
import { compiledOf, openingOf, resultWherePriced } from "./calculated.js";

describe("ages taken on a named day", () => {
  it("are as the oracle says of each day, with the budget that hangs on them, and a day that is not known by its name", () => {
    const met: Record<string, number> = {};
    fc.assert(
      fc.property(ageDays, (situation) => {
        const result = resultWherePriced(situation);
        if (result === undefined) return;
        const { outcome, budget } = result.toJSON();
        const expected = expectedOf(situation.case, situation);
        if (!("days" in expected)) return;
        const on = situation.scheme.conditions.flatMap((each) => (each.kind === "age" ? [each.asOf] : []))[0] ?? "day";
        const ofAge = outcome.reasons.filter(({ condition }) => condition === "named-age");
        const failing = expected.days.flatMap(({ day, failing }) => (failing.includes("named-age") ? [day] : []));
        // A budget is asked about with all its days; the oracle tells those of the question.
        const asked = new Set(daysOf(situation.case.period));
        const told = ofAge.flatMap(daysOf).filter((day) => asked.has(day));
        expect([...new Set(told)].sort()).toEqual(failing);
        for (const { limit } of ofAge) expect(limit).toMatchObject({ kind: "age", asOf: on });
        if (failing.length > 0) met[`fails ${on}`] = (met[`fails ${on}`] ?? 0) + 1;
        if (outcome.state === "incomplete") {
          const { birthDate, applicationDate } = situation.case.client;
          const lacks = outcome.missing.some(({ fact }) => fact === "client.applicationDate");
          if (lacks) expect([on, applicationDate]).toEqual(["application", undefined]);
          if (lacks && birthDate !== undefined) met["unknown"] = (met["unknown"] ?? 0) + 1;
        }
        if (outcome.state !== "eligible" || expected.state !== "eligible") return;
        // Of budget periods with all their days the oracle of whole questions knows nothing.
        if (on !== "budget-period") expect(budget?.indicative).toBe(expected.budget);
        const qualify = outcome.spans.flatMap(daysOf).filter((day) => asked.has(day));
        expect(qualify).toEqual(expected.spans.flatMap(daysOf));
        met[`holds ${on}`] = (met[`holds ${on}`] ?? 0) + 1;
      }),
      { seed, numRuns: 400, endOnFailure: true },
    );
    expect(Object.keys(met)).toHaveLength(9);
    expect(Math.min(...Object.values(met))).toBeGreaterThan(5);
  });

  it("are explained and proved", () => {
    let proved = 0;
    fc.assert(
      fc.property(ageDays, (situation) => {
        const result = resultWherePriced(situation);
        if (result?.outcome.state !== "eligible") return;
        expect(prove(explain(situation.case, compiledOf(situation), openingOf(situation))).faults).toEqual([]);
        proved += 1;
      }),
      { seed, numRuns: 100, endOnFailure: true },
    );
    expect(proved).toBeGreaterThan(10);
  });
});
