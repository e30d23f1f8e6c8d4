import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, endDay, formatDay, formatEnd, openEnd } from "../../src/calendar/index.js";
import type { Case } from "../../src/person/case.js";
import type { Residence } from "../../src/person/residence.js";
import type { Place } from "../../src/rules/common/place.js";
import type { UnitPriceRow } from "../../src/rules/cost/rule.js";
import type { LevelScheme } from "../support/level-scheme.js";
import { drawn, drawSituation, seed, type Draw, type Situation } from "../arbitraries/index.js";
import { resultOf } from "./calculated.js";

/** Every price another one from the day after the case's period, and new prices of every place from then on. */
function repricedAfter(draw: Draw, { scheme, case: { period } }: Situation): LevelScheme {
  const next = day(period.to) + 1;
  const kept = scheme.cost.prices.flatMap((row): UnitPriceRow[] => {
    if (endDay(row.to) < next) return [row];
    return day(row.from) >= next ? [] : [{ ...row, to: period.to }];
  });
  // What is counted in money has no price.
  const priced = scheme.services.filter(({ unit }) => unit !== "money");
  const later = priced.flatMap((service) =>
    scheme.places.map((place) => ({
      service: service.id,
      place: place.id,
      from: formatDay(next),
      to: "open",
      // With more decimals than any other price, so that prices inside the period are held in another scale.
      price: draw.decimal(900, 6),
      source: "act",
    })),
  );
  return { ...scheme, cost: { ...scheme.cost, prices: draw.shuffled([...kept, ...later]) } };
}

describe("a price that begins after the period", () => {
  it("changes nothing", () => {
    fc.assert(
      fc.property(
        drawn((draw) => {
          const situation = drawSituation(draw, true);
          return { situation, other: { ...situation, scheme: repricedAfter(draw, situation) } };
        }),
        ({ situation, other }) => {
          expect(resultOf(other)).toEqual(resultOf(situation));
        },
      ),
      { seed, numRuns: 200, endOnFailure: true },
    );
  });
});

/** A scheme in which every municipality has a twin: of the same life, in the same wider places, with the same prices and unit costs. */
function withTwins(scheme: LevelScheme): LevelScheme {
  const towns = new Set(scheme.places.filter((place) => place.kind === "municipality").map((place) => place.id));
  const twins = (id: string) => (towns.has(id) ? [id, `${id}-twin`] : [id]);
  return {
    ...scheme,
    places: scheme.places.flatMap((place): readonly Place[] => twins(place.id).map((id) => ({ ...place, id }))),
    conditions: scheme.conditions.map((condition) =>
      condition.kind === "residence" ? { ...condition, places: condition.places.flatMap(twins) } : condition,
    ),
    cost: {
      ...scheme.cost,
      prices: scheme.cost.prices.flatMap((row) =>
        row.place === undefined ? [row] : twins(row.place).map((place) => ({ ...row, place })),
      ),
    },
    fund: {
      ...scheme.fund,
      shares: scheme.fund.shares.map((source) => {
        if (source.method !== "unit-cost") return source;
        const rates = source.rates.flatMap((rate) =>
          rate.place === undefined ? [rate] : twins(rate.place).map((place) => ({ ...rate, place })),
        );
        return { ...source, rates };
      }),
    },
  };
}

/** The same residences with moves to and fro between twins. */
function movingToAndFro(draw: Draw, document: Case, scheme: LevelScheme): Case {
  const residences = (document.residences ?? []).flatMap((residence): readonly Residence[] => {
    const town = scheme.places.find((place) => place.id === residence.place)?.kind === "municipality";
    if (!town) return [residence];
    const from = day(residence.from);
    const to = Math.min(endDay(residence.to), day(document.period.to) + 5);
    if (to < from) return [residence];
    const starts = [...new Set([from, draw.integer(from, to), draw.integer(from, to), draw.integer(from, to)])];
    starts.sort((left, right) => left - right);
    return starts.map((start, index) => {
      const next = starts[index + 1];
      const end = next === undefined ? endDay(residence.to) : next - 1;
      return {
        kind: residence.kind,
        place: index % 2 === 0 ? residence.place : `${residence.place}-twin`,
        from: formatDay(start),
        to: end === openEnd ? "open" : formatEnd(end),
      };
    });
  });
  return { ...document, ...(document.residences === undefined ? {} : { residences }) };
}

describe("moves between places with equal prices and eligibility", () => {
  it("change nothing: neither the days that qualify, nor a unit, nor a cent", () => {
    fc.assert(
      fc.property(
        drawn((draw) => {
          const { scheme, inputs, case: document } = drawSituation(draw, true);
          const situation = { scheme: withTwins(scheme), inputs, case: document };
          return { situation, moving: { ...situation, case: movingToAndFro(draw, document, scheme) } };
        }),
        ({ situation, moving }) => {
          const [before, after] = [resultOf(situation).numbers, resultOf(moving).numbers];
          expect({ ...after, eligibility: undefined }).toEqual({ ...before, eligibility: undefined });
          expect(after.eligibility.state).toBe(before.eligibility.state);
          expect(after.eligibility.spans).toEqual(before.eligibility.spans);
        },
      ),
      { seed, numRuns: 200, endOnFailure: true },
    );
  });
});
