import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeCases as makeAdults } from "../../examples/pilot-adults-2019/generate/cases.js";
import { eventQuotas, levelQuotas, takeUpQuotas } from "../../examples/pilot-adults-2019/generate/adults.js";
import { unitsIn } from "../../examples/pilot-adults-2019/checks.js";
import { assumedAmounts, scheme as adultsScheme } from "../../examples/pilot-adults-2019/scheme.js";
import {
  hoursOfIntensity,
  hoursOfSpecialSituation,
  intensityQuotas,
  makeCases as makeSupported,
} from "../../examples/pilot-support-person/generate/cases.js";
import { scheme as supportScheme } from "../../examples/pilot-support-person/scheme.js";
import { anchorLines, anchors } from "../../examples/anchors.js";
import { plannedAndDelivered } from "../../examples/planned-and-delivered.js";
import { parseCase } from "../../src/documents/index.js";
import { adultsPilotMunicipalities, adultsPilotPeriod } from "../../src/latvia/index.js";
import type { Case } from "../../src/person/case.js";
import { calculate } from "../../src/rules/calculate.js";
import { compile } from "../../src/rules/compile.js";
import { Oracle, sum } from "../oracle/decimals.js";
import { regionIdOf } from "./pilots.js";
import { populationsOf, tried } from "./tried.js";

const least = [75, 50, 25, 0];

/** Units received of a line in a month are never more than are planned there. */
function expectNotMoreThanPlanned(document: Case): void {
  for (const line of document.plan?.lines ?? []) {
    const received = (document.deliveries ?? []).filter((each) => each.line === line.id);
    for (const { from, units } of received) {
      const month = received.filter((each) => each.from.slice(0, 7) === from.slice(0, 7));
      const ofMonth = sum(month.map((each) => new Oracle(each.units)));
      expect([document.id, line.id, from, ofMonth.lte(line.quantity)]).toEqual([document.id, line.id, from, true]);
      expect(new Oracle(units).gt(0)).toBe(true);
    }
  }
}

describe("the adults of the pilot that ran, of any seed", () => {
  it("are ten in each of ten municipalities, with every quota, and the fall of April 2020", () => {
    fc.assert(
      fc.property(populationsOf(100, 100), (population) => {
        const cases = makeAdults(population);
        for (const document of cases) {
          expect(parseCase(document)).toEqual(document);
          expect([document.synthetic, document.period]).toEqual([true, adultsPilotPeriod]);
          expectNotMoreThanPlanned(document);
        }
        for (const { place } of adultsPilotMunicipalities) {
          expect([place, cases.filter(({ enrolments }) => enrolments?.[0]?.place === place).length]).toEqual([
            place,
            10,
          ]);
        }
        const levels = cases.map(({ assessments }) =>
          least.findIndex((from) => Number(assessments?.[0]?.score) >= from),
        );
        expect(least.map((_, level) => levels.filter((each) => each === level).length)).toEqual(levelQuotas);
        for (const [service, quota] of Object.entries(takeUpQuotas)) {
          const users = cases.filter(({ plan }) => plan?.lines.some((line) => line.service === service));
          expect([service, users.length]).toEqual([service, quota]);
        }
        const pieces = cases.map(({ plan }) => plan?.lines.filter(({ priority }) => priority === 1).length);
        expect(pieces.filter((count) => count === 3)).toHaveLength(eventQuotas.planChangedAgain);
        expect(pieces.filter((count) => count !== 1)).toHaveLength(eventQuotas.planChanged);
        const [january, april] = [unitsIn(cases, "2020-01"), unitsIn(cases, "2020-04")];
        expect([january > 0, april]).toEqual([true, Math.floor((january * 49) / 100)]);
      }),
      tried,
    );
  });

  it("have in fifteen months the money of twelve, where they take part in all of them", () => {
    fc.assert(
      fc.property(populationsOf(10, 40), (population) => {
        const compiled = compile(adultsScheme);
        for (const document of makeAdults(population)) {
          const result = calculate(document, compiled);
          const level = 1 + least.findIndex((from) => Number(document.assessments?.[0]?.score) >= from);
          const year = new Oracle(assumedAmounts[`amount-first-level-${level}`] ?? "NaN").mul(12).toFixed(2);
          const budget = result.budget?.approved.toString() ?? "";
          const whole = result.outcome.state === "eligible" && result.outcome.reasons.length === 0;
          if (whole) expect([document.id, budget]).toEqual([document.id, year]);
          else expect(new Oracle(budget).lt(year)).toBe(true);
        }
      }),
      tried,
    );
  });
});

describe("the people of the support person's pilot, of any seed", () => {
  it("are as many of each region and intensity, and are allowed no more hours than it gives", () => {
    fc.assert(
      fc.property(populationsOf(30, 330), (population) => {
        const cases = makeSupported(population);
        const compiled = compile(supportScheme);
        const regions = cases.map(regionIdOf);
        expect([...new Set(regions.map((id) => regions.filter((each) => each === id).length))]).toEqual([
          population.size / 5,
        ]);
        for (const [at, quota] of intensityQuotas.entries()) {
          const count = cases.filter(({ assessments }) => assessments?.[0]?.score === String(at + 1)).length;
          expect(Math.abs(count - (quota * population.size) / 330)).toBeLessThan(1);
        }
        for (const document of cases) {
          expect(parseCase(document)).toEqual(document);
          expectNotMoreThanPlanned(document);
          const { lines, months, totals } = calculate(document, compiled).toJSON();
          const special = document.client.circumstances?.find(({ value }) => value === true);
          const most = hoursOfIntensity[Number(document.assessments?.[0]?.score) - 1] ?? 0;
          for (const [at, { month }] of months.entries()) {
            const allowed = sum(lines.map((line) => new Oracle(line.months[at]?.allowed ?? "NaN")));
            const isSpecial = special?.from.startsWith(month) === true;
            expect(allowed.lte(most + (isSpecial ? hoursOfSpecialSituation : 0))).toBe(true);
          }
          expect([totals?.uncovered, totals?.contribution]).toEqual(["0.00", "0.00"]);
        }
      }),
      tried,
    );
  });
});

describe.each([
  ["the adults' pilot that ran", makeAdults, adultsScheme],
  ["the support person's pilot", makeSupported, supportScheme],
] as const)("%s, planned and delivered", (_name, make, scheme) => {
  it("costs no more by deliveries than by plan, and what is paid is of ESF and state", () => {
    fc.assert(
      fc.property(populationsOf(20, 60), (population) => {
        const cases = make(population);
        const { planned, delivered, plans, results } = plannedAndDelivered(cases, scheme, "state");
        expect([planned.outcomes, planned.totals.clients]).toEqual([delivered.outcomes, population.size]);
        for (const [index, plan] of plans.entries()) {
          const cost = (result: (typeof plans)[number] | undefined) => new Oracle(result?.toJSON().totals?.cost ?? "0");
          expect([plan.case, cost(results[index]).lte(cost(plan))]).toEqual([plan.case, true]);
        }
        const { bySource, funded } = delivered.totals;
        expect(sum(Object.values(bySource).map((amount) => new Oracle(amount))).toFixed(2)).toBe(funded);
        expect(Object.keys(bySource)).toEqual(["esf", "state"]);
      }),
      tried,
    );
  });

  it("is the same for the same seed and size, and another for another", () => {
    const text = (seed: number) => JSON.stringify(make({ seed, size: 20 }));
    expect(text(7)).toBe(text(7));
    expect(text(8)).not.toBe(text(7));
  });
});

describe("published amounts that are near", () => {
  it("stand in no scheme and no case of the pilots", () => {
    const made = JSON.stringify([adultsScheme, supportScheme, makeAdults(), makeSupported({ seed: 1, size: 20 })]);
    for (const { amount, notComparable } of anchors) {
      expect(made).not.toContain(`"${amount}"`);
      expect(notComparable.length).toBeGreaterThan(10);
    }
  });

  it.each([
    ["sister-programme-child", "191000", 50],
    ["sister-programme-second-call", "5000000", 1300],
    ["di-child-care", "40666", 170],
    ["vidzeme-child", "594597", 361],
    ["vidzeme-adult", "624107", 179],
    ["riga-home-care-person", "9289300", 8151],
    ["day-centres-829-person", "386424", 735],
  ])("%s is what its sentence says, for each of the people", (id, money, people) => {
    const found = anchors.find((anchor) => anchor.id === id);
    expect(found?.amount).toBe(new Decimal(money).div(people).toFixed(2));
    expect(found?.what.replaceAll(" ", "")).toContain(String(people));
  });

  it("stand under a line that says so, and none is left out in silence", () => {
    const [first, ...rest] = anchorLines(anchors.map(({ id }) => id));
    expect(first).toContain("not comparable; none of them goes into a result");
    expect(rest).toHaveLength(anchors.length);
    expect(rest.filter((line) => line.includes("%"))).toEqual([]);
    expect(() => anchorLines(["jelgava"])).toThrow("no published amount jelgava");
  });
});
