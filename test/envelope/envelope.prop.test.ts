import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startEnvelope, type EnvelopeOptions } from "../../src/doors/envelope.js";
import type { Case } from "../../src/person/case.js";
import { compile } from "../../src/rules/compile.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";

const compiled = compile(smallScheme);
const [physio] = smallCase.plan?.lines ?? [];
const people = fc.array(
  fc.record({
    score: fc.constantFrom("30", "72"),
    date: fc.constantFrom("2018-11-05", "2018-10-01", "2018-12-24"),
    quantity: fc.integer({ min: 1, max: 9 }),
    place: fc.constantFrom("north", "south"),
  }),
  { minLength: 1, maxLength: 12 },
);
const options = fc.record({
  cents: fc.option(fc.integer({ min: 0, max: 900_000 })),
  places: fc.option(fc.integer({ min: 0, max: 13 })),
  whenShort: fc.constantFrom("stop" as const, "skip" as const),
});

function casesOf(
  made: readonly { readonly score: string; readonly date: string; readonly quantity: number; readonly place: string }[],
): readonly Case[] {
  return made.map(({ score, date, quantity, place }, at) => ({
    ...smallCase,
    id: `case-${String(at).padStart(2, "0")}`,
    client: { ...smallCase.client, id: `client-${at}` },
    residences: [{ kind: "declared", place, from: "2010-05-17", to: "open" }],
    assessments: [{ id: "first", instrument: "scale", date, score }],
    plan: { lines: physio === undefined ? [] : [{ ...physio, quantity: String(quantity) }] },
  }));
}

function envelope(cases: readonly Case[], asked: EnvelopeOptions) {
  const line = startEnvelope(compiled, asked);
  for (const document of cases) line.add(document, calculate(document, compiled));
  return line.envelope();
}

const cents = (text: string) => Math.round(Number(text) * 100);

describe("a line within an envelope", () => {
  it("gives places as somebody would who goes along a sorted list with a purse", () => {
    fc.assert(
      fc.property(people, options, (made, asked) => {
        fc.pre(asked.cents !== null || asked.places !== null);
        const cases = casesOf(made);
        const found = envelope(cases, {
          ...(asked.cents === null ? {} : { money: (asked.cents / 100).toFixed(2) }),
          ...(asked.places === null ? {} : { places: asked.places }),
          whenShort: asked.whenShort,
        });
        // Apart from the code: everything by texts and plain numbers of cents.
        const list = cases
          .map((each) => {
            const { totals } = calculate(each, compiled);
            const first = each.assessments?.[0];
            const need = Number(first?.score) > 50 ? 1 : 0;
            return {
              id: each.id,
              key: `${1 - need} ${first?.date ?? ""} ${each.id}`,
              cents: cents(String(totals?.funded)),
            };
          })
          .sort((left, right) => (left.key < right.key ? -1 : 1));
        let purse = asked.cents ?? Infinity;
        let seats = asked.places ?? Infinity;
        let open = true;
        const served = list.filter((each) => {
          if (!open || seats === 0 || purse < each.cents) {
            if (asked.whenShort === "stop") open = false;
            return false;
          }
          seats -= 1;
          purse -= each.cents;
          return true;
        });
        expect(found.line?.map((each) => each.case)).toEqual(list.map(({ id }) => id));
        expect(found.line?.filter((each) => each.served).map((each) => each.case)).toEqual(served.map(({ id }) => id));
        expect(cents(found.support)).toBe(served.reduce((sum, each) => sum + each.cents, 0));
        // Nothing is lost: by level and by place, served and waiting, people and money.
        for (const groups of [found.byLevel, found.byPlace]) {
          expect(groups.reduce((sum, each) => sum + each.served, 0)).toBe(found.people.served);
          expect(groups.reduce((sum, each) => sum + each.waiting, 0)).toBe(found.people.waiting);
          expect(groups.reduce((sum, each) => sum + cents(each.support), 0)).toBe(cents(found.support));
          expect(groups.reduce((sum, each) => sum + cents(each.waitingSupport), 0)).toBe(cents(found.waitingSupport));
        }
        const waits = found.line?.flatMap((each) => each.waits ?? []) ?? [];
        expect(waits).toEqual(waits.map((_, at) => at + 1));
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it("is the same in whatever order people come, and more money serves nobody less where it stops", () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 0, max: 500_000 }), (made, money) => {
        const cases = casesOf(made);
        const asked = (minor: number) => ({ money: (minor / 100).toFixed(2) });
        const found = envelope(cases, asked(money));
        expect(envelope(cases.toReversed(), asked(money))).toEqual(found);
        expect(envelope(cases, asked(money + 100_000)).people.served).toBeGreaterThanOrEqual(found.people.served);
      }),
      { seed: 8, numRuns: 40 },
    );
  });
});
