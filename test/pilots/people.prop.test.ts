import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  eventQuotas as adultEvents,
  levelQuotas as adultLevels,
  takeUpQuotas as adultTakeUp,
} from "../../examples/pilot-adults/generate/adults.js";
import { makeCases as makeAdults } from "../../examples/pilot-adults/generate/cases.js";
import { pilotYear as adultsYear } from "../../examples/pilot-adults/year.js";
import { makeCases as makeChildren } from "../../examples/pilot-children/generate/cases.js";
import { eventQuotas, levelQuotas } from "../../examples/pilot-children/generate/children.js";
import { takeUpQuotas } from "../../examples/pilot-children/generate/take-up.js";
import type { Case } from "../../src/person/case.js";
import { parseCase } from "../../src/documents/index.js";
import { pilotMunicipalities, pilotYear } from "../../src/latvia/index.js";
import { ageOn } from "../oracle/index.js";
import { regionIdOf } from "./pilots.js";
import { populationsOf, tried } from "./tried.js";

const regions = ["kurzeme", "latgale", "riga-region", "vidzeme", "zemgale"];

/** How many there are of each. */
function counted(names: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** How many people satisfy something. */
const people = (cases: readonly Case[], fits: (document: Case) => boolean) => cases.filter(fits).length;
const withService = (cases: readonly Case[], ...services: readonly string[]) =>
  people(cases, ({ plan }) => plan?.lines.some(({ service }) => services.includes(service)) === true);

/** Levels of first scores, the least need first, by the bands of both pilots. */
function levelsOf(cases: readonly Case[]): readonly number[] {
  const least = [75, 50, 25, 0];
  const levels = cases.map(({ assessments }) => least.findIndex((from) => Number(assessments?.[0]?.score) >= from));
  return least.map((_, level) => levels.filter((each) => each === level).length);
}

/** What holds of every population: good, synthetic cases of one period, and as many people in each region. */
function expectGoodPeople(cases: readonly Case[], size: number, period: Case["period"]): void {
  expect(counted(cases.map(regionIdOf))).toEqual(Object.fromEntries(regions.map((region) => [region, size / 5])));
  expect(new Set(cases.map(({ id }) => id)).size).toBe(size);
  for (const document of cases) {
    expect(parseCase(document)).toEqual(document);
    expect([document.synthetic, document.period]).toEqual([true, period]);
    expect(document.plan?.lines.length).toBeGreaterThan(0);
    for (const { from, to } of document.plan?.lines ?? []) {
      expect(from <= to && from >= period.from && to <= period.to, `${document.id}: ${from} to ${to}`).toBe(true);
    }
  }
}

describe("children of any seed", () => {
  it("are a hundred, twenty in each region, ten for each municipality, with every quota of the pilot", () => {
    fc.assert(
      fc.property(populationsOf(100, 100), (population) => {
        const cases = makeChildren(population);
        expectGoodPeople(cases, 100, pilotYear);
        const places = cases.map(({ enrolments }) => enrolments?.[0]?.place ?? "");
        expect(counted(places)).toEqual(Object.fromEntries(pilotMunicipalities.map(({ place }) => [place, 10])));
        expect(levelsOf(cases)).toEqual(levelQuotas);
        const { care, respite, dayCentre, assistant, parents } = takeUpQuotas;
        expect([
          withService(cases, "child-care"),
          withService(cases, "respite"),
          withService(cases, "day-care-centre"),
          withService(cases, "assistant"),
          withService(cases, "psychologist-parents", "parent-support-group"),
        ]).toEqual([care, respite, dayCentre, assistant, parents]);
        const { reassessed, movesInRegion, movesToOtherRegion, movesAway, late, hospital } = eventQuotas;
        expect([
          people(cases, ({ assessments }) => assessments?.length === 2),
          people(cases, ({ residences }) => residences?.length === 2),
          people(cases, ({ enrolments }) => enrolments?.[0]?.from !== pilotYear.from),
          people(cases, ({ settings }) => settings?.length === 3),
        ]).toEqual([reassessed, movesInRegion + movesToOtherRegion + movesAway, late, hospital]);
        // One alone comes of age within the year.
        const ofAge = cases.filter(({ client }) => ageOn(client.birthDate ?? "", pilotYear.to) >= 18);
        expect(ofAge.map(({ client }) => client.birthDate)).toEqual(["2001-03-14"]);
      }),
      { ...tried, numRuns: 4 * tried.numRuns },
    );
  });

  it("are as many in each region and at each level as their number says, whatever it is", () => {
    fc.assert(
      fc.property(populationsOf(5, 250), (population) => {
        const cases = makeChildren(population);
        expectGoodPeople(cases, population.size, pilotYear);
        const inProportion = levelQuotas.map((quota) => (quota * population.size) / 100);
        for (const [at, count] of levelsOf(cases).entries()) {
          expect(Math.abs(count - (inProportion[at] ?? 0))).toBeLessThan(1);
        }
      }),
      { ...tried, numRuns: 3 * tried.numRuns },
    );
  });
});

describe("adults of any seed", () => {
  it("are two hundred, forty in each region, with every quota of the example", () => {
    fc.assert(
      fc.property(populationsOf(200, 200), (population) => {
        const cases = makeAdults(population);
        expectGoodPeople(cases, 200, adultsYear);
        expect(levelsOf(cases)).toEqual(adultLevels);
        const { consultations, ...others } = adultTakeUp;
        for (const [service, quota] of Object.entries(others)) {
          expect([service, withService(cases, service)]).toEqual([service, quota]);
        }
        const consulted = people(cases, ({ plan }) => plan?.lines.some(({ service }) => !(service in others)) === true);
        expect(consulted).toBe(consultations);
        const leaving = ({ leavings }: Case) => leavings?.[0];
        expect([
          people(cases, (each) => leaving(each)?.returnedOn !== undefined),
          people(cases, ({ client }) => client.deathDate !== undefined),
          people(cases, (each) => leaving(each)?.group === "adult-moderate"),
        ]).toEqual([adultEvents.returns, adultEvents.deaths, adultEvents.moderate]);
        // Not everybody has the time for a move, a stay in hospital or a second assessment.
        expect(people(cases, ({ residences }) => residences?.length === 2)).toBeLessThanOrEqual(adultEvents.moves);
        expect(people(cases, ({ assessments }) => assessments?.length === 2)).toBeLessThanOrEqual(
          adultEvents.reassessed,
        );
        for (const document of cases) expectLivedOutside(document);
      }),
      { ...tried, numRuns: 2 * tried.numRuns },
    );
  });

  it("are as many in each region as their number says, whatever it is", () => {
    fc.assert(
      fc.property(populationsOf(5, 300), (population) => {
        expectGoodPeople(makeAdults(population), population.size, adultsYear);
      }),
      { ...tried, numRuns: 2 * tried.numRuns },
    );
  });
});

/** An adult leaves within the year, and received services only while outside the institution, out of hospital and alive. */
function expectLivedOutside({ id, client, leavings, settings = [], deliveries = [] }: Case): void {
  const leaving = leavings?.[0];
  expect(leaving !== undefined && leaving.on >= adultsYear.from && leaving.on <= adultsYear.to, id).toBe(true);
  expect((leaving?.returnedOn ?? "9") > (leaving?.on ?? ""), id).toBe(true);
  const away = settings.filter(({ kind }) => kind === "hospital" || kind === "institution");
  const wrong = deliveries.filter(
    (delivery) =>
      away.some(({ from, to }) => from <= delivery.to && (to === "open" || delivery.from <= to)) ||
      (client.deathDate !== undefined && client.deathDate < delivery.to),
  );
  expect([id, wrong]).toEqual([id, []]);
}
