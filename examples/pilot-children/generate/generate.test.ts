import { readFileSync } from "node:fs";
import { calculate, compile, parseCase, type Case } from "seko";
import { levelOfScore } from "seko/numbers";
import { individualBudgetChildren, pilotMunicipalities, regionOf } from "seko/latvia";
import { describe, expect, test } from "vitest";
import { makeCases } from "./cases.js";
import { seededRandom } from "../../random.js";
import { takeUpQuotas } from "./take-up.js";
import { casesText } from "./text.js";

const text = readFileSync(new URL("../cases.json", import.meta.url), "utf8");
const { cases } = JSON.parse(text) as { readonly cases: readonly Case[] };
const areaOf = new Map(individualBudgetChildren.services.map(({ id, area }) => [id, area]));

/** How many children have a line of a service that fits. */
const children = (fits: (service: string) => boolean) =>
  cases.filter(({ plan }) => plan?.lines.some(({ service }) => fits(service))).length;

/** The care level of a score, by the bands of the scheme. */
const levelOf = (score = "") => {
  const { assess } = individualBudgetChildren;
  if (assess.method !== "score-bands") throw new Error("the pilot's levels come from bands of scores");
  return levelOfScore(score, assess.bands, assess);
};

describe("the generator", () => {
  test("writes the bytes that stand in cases.json", () => {
    expect(casesText(makeCases())).toBe(text);
  });

  test("draws the numbers of Park and Miller: the 10 000th state from seed 1 is 399268537", () => {
    const random = seededRandom(1);
    for (let count = 1; count < 10_000; count += 1) random.between(0, 0);
    expect(random.between(0, 2_147_483_646)).toBe(399_268_537);
  });

  test("shuffles without losing anything", () => {
    const items = [1, 2, 3, 4, 5, 6, 7, 8];
    const shuffled = seededRandom(7).shuffle(items);
    expect(shuffled).not.toEqual(items);
    expect([...shuffled].sort()).toEqual(items);
  });
});

describe("the hundred children", () => {
  test("are all synthetic, and the file says so before anything else", () => {
    expect(text).toMatch(/^\{\n"note": "SYNTHETIC/u);
    expect(cases).toHaveLength(100);
    expect(cases.every(({ synthetic }) => synthetic === true)).toBe(true);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(100);
  });

  test("are good cases", () => {
    for (const document of cases) expect(parseCase(document)).toEqual(document);
  });

  test("are ten for each of the ten pilot municipalities, where they live on the first day", () => {
    for (const { place } of pilotMunicipalities) {
      const ofPlace = cases.filter(({ enrolments }) => enrolments?.[0]?.place === place);
      expect([place, ofPlace.length]).toEqual([place, 10]);
      expect(ofPlace.every(({ residences }) => residences?.[0]?.place === place)).toBe(true);
    }
  });

  test("take up services as the borrowed shares say", () => {
    expect(children((service) => areaOf.get(service) === "functioning")).toBe(takeUpQuotas.rehabilitation);
    expect(children((service) => service === "child-care")).toBe(takeUpQuotas.care);
    expect(children((service) => service === "respite")).toBe(takeUpQuotas.respite);
    expect(children((service) => service === "day-care-centre")).toBe(takeUpQuotas.dayCentre);
    expect(children((service) => ["psychologist-parents", "parent-support-group"].includes(service))).toBe(
      takeUpQuotas.parents,
    );
    expect(cases.every(({ plan }) => (plan?.lines.length ?? 0) > 0)).toBe(true);
  });

  test("are 2 to 17 years old at the start, and one comes of age within the year", () => {
    const births = cases.map(({ client }) => client.birthDate ?? "");
    expect(births.every((birth) => birth > "2000-09-01" && birth <= "2016-09-01")).toBe(true);
    expect(births.filter((birth) => birth <= "2001-08-31")).toEqual(["2001-03-14"]);
    expect(births).toContain("2001-09-01");
    expect(births).toContain("2012-02-29");
  });

  test("change their level fifteen times, move eight times and start late twice", () => {
    const reassessed = cases.filter(({ assessments }) => assessments?.length === 2);
    expect(reassessed).toHaveLength(15);
    for (const { assessments } of reassessed) {
      const [first, second] = assessments ?? [];
      expect(levelOf(first?.score ?? "")).not.toBe(levelOf(second?.score ?? ""));
      expect(second?.date).toMatch(/^20(18-1[0-2]|19-0[1-8])/u);
    }
    const movers = cases.filter(({ residences }) => residences?.length === 2);
    const kinds = movers.map(({ residences }) => {
      const [first, second] = (residences ?? []).map(({ place }) => place);
      if (!pilotMunicipalities.some(({ place }) => place === second)) return "away";
      const regions = [first, second].map((place) => regionOf(place ?? "", "2019-01-01"));
      return regions[0] === regions[1] ? "same region" : "other region";
    });
    expect([...kinds].sort()).toEqual([
      "away",
      "away",
      "other region",
      "other region",
      "same region",
      "same region",
      "same region",
      "same region",
    ]);
    expect(cases.filter(({ enrolments }) => enrolments?.[0]?.from !== "2018-09-01")).toHaveLength(2);
  });

  test("keep to the published limits of volume", () => {
    for (const { client, plan } of cases) {
      for (const line of plan?.lines ?? []) {
        const quantity = Number(line.quantity);
        if (line.service === "respite") expect(quantity).toBeLessThanOrEqual(30);
        if (line.service !== "child-care") continue;
        expect(line.per).toBe("month");
        expect(quantity).toBeLessThanOrEqual((client.birthDate ?? "") <= "2013-09-01" ? 43 : 200);
      }
    }
  });

  test("are eligible on at least one day, with every fact known; six on only a part of the year", () => {
    const amounts = [1, 2, 3, 4].map((level) => [`amount-level-${level}`, `${level}600.00`]);
    const compiled = compile(individualBudgetChildren, Object.fromEntries(amounts) as Record<string, string>);
    const outcomes = cases.map((document) => calculate(document, compiled).outcome);
    expect(outcomes.filter(({ state }) => state === "eligible")).toHaveLength(100);
    // One comes of age, one is in hospital, two move away, two enrol late.
    expect(outcomes.filter(({ reasons }) => reasons.length > 0)).toHaveLength(6);
  });

  test("fit into a file that can be read", () => {
    expect(Buffer.byteLength(text)).toBeLessThan(400_000);
  });
});
