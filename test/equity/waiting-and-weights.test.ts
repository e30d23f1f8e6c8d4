import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startEnvelope, type EnvelopeGroup } from "../../src/doors/envelope.js";
import { equity } from "../../src/doors/equity.js";
import { startMovements } from "../../src/movement/index.js";
import { equityTables } from "../../src/report/equity/equity-tables.js";
import type { Case } from "../../src/person/case.js";
import type { Delivery } from "../../src/person/delivery.js";
import { compile } from "../../src/rules/compile.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";

const rules = compile(smallScheme);
const [line] = smallCase.plan?.lines ?? [];

/** A child with four sessions a month in a place, assessed on 5 November 2018. */
function child(id: string, place: string, more: Partial<Case> = {}): Case {
  return {
    ...{ ...smallCase, id, client: { ...smallCase.client, id: `client-of-${id}` } },
    residences: [{ kind: "declared", place, from: "2010-05-17", to: "open" }],
    assessments: [{ id: "first", instrument: "scale", date: "2018-11-05", score: "72" }],
    plan: { lines: line === undefined ? [] : [line] },
    ...more,
  };
}

const delivered = (from: string, more: Partial<Delivery> = {}): Delivery => ({
  ...{ id: `of-${from}`, service: "physio", units: "1", unit: "session", from, to: from },
  ...more,
});

const waitingIn = (cases: readonly Case[]) =>
  equity(cases, rules).needs[0]?.measures.find(({ measure }) => measure === "waiting");

describe("waiting for a service", () => {
  const cases = [
    child("a", "north", { deliveries: [delivered("2019-02-01"), delivered("2019-01-10")] }),
    child("b", "south", { deliveries: [delivered("2019-03-05")] }),
    child("c", "south"),
  ];

  it("is counted from the assessment to the first delivery, and of nobody without one", () => {
    // 5 November to 10 January: 25 + 31 + 10 days; to 5 March: 25 + 31 + 31 + 28 + 5.
    expect(waitingIn(cases)).toMatchObject({
      ...{ service: "physio", unit: "day", spread: "54.0000" },
      places: [
        { place: "north", people: 1, mean: "66.0000" },
        { place: "south", people: 1, mean: "120.0000" },
      ],
      widest: { causes: [] },
    });
    expect(equity(cases, rules).needs[0]?.services[0]?.places).toEqual([
      { place: "north", asked: 1, allowed: 1, begun: 1 },
      { place: "south", asked: 2, allowed: 2, begun: 1 },
    ]);
  });

  it("stands between the units and what people pay, and in both languages", () => {
    const found = equity(cases, rules);
    expect(found.needs[0]?.measures.slice(0, 3).map(({ measure }) => measure)).toEqual([
      ...["units", "waiting", "out-of-pocket"],
    ]);
    const shown = (language: "lv" | "en") => equityTables(found, { language, shown: ["places"] })[0]?.rows.flat();
    expect(shown("en")).toContain("physio, days waited");
    expect(shown("lv")).toContain("physio, gaidīšanas dienas");
  });

  it("is known neither without a delivery, nor where one came before the assessment or was taken back", () => {
    expect(waitingIn([child("a", "north"), child("b", "south")])).toBeUndefined();
    expect(waitingIn([child("a", "north", { deliveries: [delivered("2018-10-01")] })])).toBeUndefined();
    const first = delivered("2019-01-10", { id: "first", recordedOn: "2019-01-11" });
    const back = { ...first, recordedOn: "2019-01-20", supersedes: "first", withdrawn: true };
    expect(waitingIn([child("a", "north", { deliveries: [first, back] })])).toBeUndefined();
  });
});

describe("a case that stands for several people", () => {
  const quantities = fc.array(
    fc.record({
      quantity: fc.integer({ min: 1, max: 30 }),
      weight: fc.integer({ min: 1, max: 4 }),
      place: fc.constantFrom("north", "south"),
      days: fc.integer({ min: 10, max: 28 }),
    }),
    { minLength: 1, maxLength: 6 },
  );
  type Made = readonly { quantity: number; weight: number; place: string; days: number }[];
  const casesOf = (made: Made, id: (at: number) => string) =>
    made.map(({ quantity, place, days }, at) => {
      const lines = line === undefined ? [] : [{ ...line, quantity: String(quantity) }];
      return child(id(at), place, { plan: { lines }, deliveries: [delivered(`2019-01-${days}`)] });
    });
  const once = (made: Made) => casesOf(made, (at) => `case-${at}`);
  const each = (made: Made) =>
    made.flatMap(({ weight }, at) =>
      Array.from({ length: weight }, (_, copy) =>
        casesOf(made, (own) => `case-${own}-${copy}`).slice(at, at + 1),
      ).flat(),
    );
  const weightOf =
    (made: Made) =>
    ({ id }: Case) =>
      made[Number(id.slice(5))]?.weight ?? 0;

  it("counts as so many equal people in every figure of equity, but for chance, halves and who they are", () => {
    const law = fc.property(quantities, (made) => {
      const withoutPeople = { withPeople: false, orders: 1 };
      const { people, weighted, ...one } = equity(once(made), rules, {
        ...withoutPeople,
        weightOf: weightOf(made),
      });
      const { people: all, ...other } = equity(each(made), rules, withoutPeople);
      const plain = (value: unknown): unknown =>
        JSON.parse(
          JSON.stringify(value, (key, inner: unknown) =>
            ["byChance", "median", "medians", "sampling"].includes(key) ? undefined : inner,
          ),
        );
      expect(plain(one)).toEqual(plain(other));
      expect(weighted?.drawn).toBe("not-at-random");
      expect(people).toEqual({ ...all, cases: made.length });
    });
    fc.assert(law, { seed: 19, numRuns: 30, endOnFailure: true });
  });

  it("takes as many places and as much money in a line", () => {
    const ends = fc.record({
      money: fc.option(fc.integer({ min: 0, max: 20_000 })),
      places: fc.option(fc.nat(12)),
      whenShort: fc.constantFrom("stop" as const, "skip" as const),
    });
    const law = fc.property(quantities, ends, (made, { money, places, whenShort }) => {
      fc.pre(money !== null || places !== null);
      const lineOf = (cases: readonly Case[], weighing: { readonly weightOf?: (document: Case) => number }) => {
        const started = startEnvelope(rules, {
          ...(money === null ? {} : { money: `${money}.00` }),
          ...(places === null ? {} : { places }),
          ...{ whenShort, withPeople: false, ...weighing },
        });
        for (const document of cases) started.add(document, calculate(document, rules));
        return started.envelope();
      };
      const { people, weighted, ...one } = lineOf(once(made), { weightOf: weightOf(made) });
      const withoutDemand = (groups: readonly EnvelopeGroup[]) =>
        groups.map((each) => ({ ...each, demand: undefined }));
      const { people: all, ...other } = lineOf(each(made), {});
      expect({ ...one, byLevel: withoutDemand(one.byLevel), byPlace: withoutDemand(one.byPlace) }).toEqual(other);
      expect(weighted?.drawn).toBe("not-at-random");
      expect(people).toEqual({ ...all, cases: made.length });
    });
    fc.assert(law, { seed: 19, numRuns: 60, endOnFailure: true });
  });

  it("moves a result as so many people do", () => {
    const law = fc.property(quantities, (made) => {
      const options = { share: "0.10", between: 1, draws: 3 };
      const movementsOf = (cases: readonly Case[], more: object) => {
        const moving = startMovements(smallScheme, { ...options, ...more });
        for (const document of cases) moving.add(document);
        return moving.movements();
      };
      const { cases, sampling, ...one } = movementsOf(once(made), { weightOf: weightOf(made) });
      // Only of weighted cases it is asked how far chance would carry.
      const moved = one.moved.map(({ sampling: ofMovement, ...each }) => {
        expect(ofMovement === undefined).toBe(made.length < 2);
        return each;
      });
      expect({ ...one, moved }).toEqual(movementsOf(each(made), {}));
      expect(sampling === undefined).toBe(made.length < 2);
      expect(cases).toBe(made.length);
    });
    fc.assert(law, { seed: 19, numRuns: 10, endOnFailure: true });
  });
});
