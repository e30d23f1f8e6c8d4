import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { outcomeOf } from "../../../test/support/outcome-of.js";
import { plainPeople, plainScheme } from "../../../test/support/plain-people.js";
import type { Case } from "../../person/case.js";
import { compile } from "../compile.js";
import type { Scheme } from "../scheme.js";
import { calculate, calculateLong } from "../calculate.js";
import { calculateShort } from "./short-way.js";

const { source } = plainScheme.assess;
const { validity, services, cost } = plainScheme;

/** A scheme in which the client pays a part of what the budget covers. */
const gross: Scheme = { ...plainScheme, cover: { order: "date", budget: "gross", source } };

/** The same with a limit on units of care in a month, which rests on no assumption. */
const limitOf = (most: string): Scheme => ({
  ...gross,
  sources: [...plainScheme.sources, { id: "known", title: "Made up, and sure", certainty: "seen" }],
  limits: [
    {
      id: "care-by-month",
      kind: "most-units",
      services: ["care"],
      per: "month",
      amounts: [
        { from: "2019-01-01", to: "2019-06-30", most: "9000", source: "known" },
        { from: "2019-07-01", to: "2019-12-31", most, source: "known" },
      ],
      ...validity,
      source: "known",
    },
  ],
});

/** Two limits, of which one changes in the middle of a month, and the other counts all services, which all are hours, and ends in one. */
const [ofCare] = limitOf("24").limits ?? [];
if (ofCare?.kind !== "most-units") throw new Error("there is a limit");
const severalLimits: Scheme = {
  ...limitOf("24"),
  services: services.map((service) => ({ ...service, unit: "hour" })),
  limits: [
    {
      ...ofCare,
      amounts: [
        { from: "2019-01-01", to: "2019-04-10", most: "18.5", source: "known" },
        { from: "2019-04-11", to: "2019-12-31", most: "24", source: "known" },
      ],
    },
    {
      ...ofCare,
      id: "all-by-month",
      services: services.map(({ id }) => id),
      to: "2019-10-20",
      amounts: [{ from: "2019-01-01", to: "2019-12-31", most: "24", source: "known" }],
    },
  ],
};

/** So much of care on a day, from June two and a half. */
const byDayOf = (most: string) =>
  ({
    ...ofCare,
    id: "care-by-day",
    per: "day",
    amounts: [
      { from: "2019-01-01", to: "2019-06-12", most, source: "known" },
      { from: "2019-06-13", to: "2019-12-31", most: "2.5", source: "known" },
    ],
  }) as const;

const ceilings = services.map(({ id }, index) => {
  const price = ["12.50", "3", "0.01"][index % 3] ?? "1";
  return { service: id, ...validity, price, reason: "above-ceiling", bearer: "client", source } as const;
});

const [one, other] = gross.fund.shares;
if (one === undefined || other === undefined) throw new Error("there are two sources");
/** The same in which the source that pays the rest stands before the other. */
const restFirst: Scheme = {
  ...gross,
  fund: { ...gross.fund, shares: [{ ...validity, id: other.id, label: other.label, method: "rest", source }, one] },
};

const schemes = [
  ...(["date", "pro-rata"] as const).map((order) => ({ ...gross, cover: { order, budget: "gross", source } }) as const),
  { ...gross, cost: { ...cost, ceilings } },
  limitOf("9000"),
  limitOf("20"),
  severalLimits,
  { ...limitOf("7.25"), cost: { ...cost, ceilings } },
  { ...limitOf("20"), limits: [{ ...ofCare, beyond: "client" } as const] },
  restFirst,
  { ...gross, conditions: smallScheme.conditions.filter(({ kind }) => kind !== "age") },
].map((scheme) => compile(scheme));

/** Limits by the day, alone and beside others. */
const byDay: readonly Scheme[] = [
  { ...severalLimits, limits: [byDayOf("2.25")] },
  { ...severalLimits, limits: [byDayOf("1.25"), ...(severalLimits.limits ?? [])], cost: { ...cost, ceilings } },
  {
    ...severalLimits,
    limits: [byDayOf("4"), { ...byDayOf("2"), id: "all-by-day", services: services.map(({ id }) => id) }],
  },
];

/** What stands somewhere in a case where something else was. */
const odd: readonly unknown[] = [
  ...[undefined, null, "", "0", "-1", "1.500", "1e3", "constructor", "two words", "open", "2019-02-30", "2019-03-15"],
  ...["2019-12-31", "physio", "care", "hour", "week", "actual", "north", "scale", "other", 0, 1, 2.5, -3, true],
  ...[[], {}, [null], "2 000", "99999999999.9999", new Date(0), new Map()],
];

/** Keys that a case, its client or an entry can have besides. */
const further = [
  ...["recordedOn", "supersedes", "withdrawn", "id", "member", "amountPerWeek", "weekdays", "paidBy", "purpose"],
  ...["provider", "timeBand", "groupSize", "decidedOn", "hours", "answers", "deathDate", "disabilities", "groups"],
  ...["circumstances", "enrolments", "settings", "capital", "expenses", "household", "relatives", "decisions"],
  ...["deliveries", "leavings", "usedBefore", "contributedBefore", "note", "recipient", "synthetic", "kind"],
];

const change: fc.Arbitrary<Change> = fc.record({
  way: fc.constantFrom("replace", "remove", "add", "twice", "turn"),
  at: fc.nat(),
  key: fc.constantFrom(...further),
  value: fc.constantFrom(...odd),
});

interface Change {
  readonly way: string;
  readonly at: number;
  readonly key: string;
  readonly value: unknown;
}

type Holder = Record<string, unknown>;

/** Every object and list of a document. */
function holdersOf(value: unknown): readonly Holder[] {
  if (typeof value !== "object" || value === null) return [];
  return [value as Holder, ...Object.values(value).flatMap(holdersOf)];
}

/** Somebody of whom nothing is said of groups, with lines in their order, most of them by the month. */
function asPlain({ client: { id, birthDate = "1950-01-01" }, plan, ...document }: Case): Case {
  const lines = plan?.lines.map((line, index) => ({
    ...line,
    per: index === 3 ? line.per : ("month" as const),
    priority: 1 + index,
  }));
  return { ...document, client: { id, birthDate }, plan: { lines: lines ?? [] } };
}

/** The same with small quantities by the day, and beside them by the week or the month. */
function byDays({ plan, ...document }: Case, odd: number): Case {
  const lines = (plan?.lines ?? []).map((line, index) => ({
    ...line,
    quantity: ["0.75", "2", "1.3333", "0.5"][(index + odd) % 4] ?? "1",
    per: (["day", "day", "day", odd % 3 === 0 ? "week" : "month"] as const)[index] ?? ("day" as const),
  }));
  return { ...document, plan: { lines } };
}

/** The same with all lines in one unit. */
function inHours({ plan, ...document }: Case): Case {
  return { ...document, plan: { lines: (plan?.lines ?? []).map((line) => ({ ...line, unit: "hour" })) } };
}

/** A copy of a case in which one thing is otherwise. */
function changed(document: Case, { way, at, key, value }: Change): Case {
  const copy = structuredClone(document);
  const holders = holdersOf(copy);
  const places = holders.flatMap((holder) => Object.keys(holder).map((name) => [holder, name] as const));
  const [holder, name] = places[at % places.length] ?? [{}, ""];
  const lists = holders.flatMap((each): readonly unknown[][] => (Array.isArray(each) ? [each as unknown[]] : []));
  const list = lists[at % lists.length] ?? [];
  if (way === "replace") holder[name] = value;
  else if (way === "remove") Reflect.deleteProperty(holder, name);
  else if (way === "add") (holders[at % holders.length] ?? {})[key] = value;
  else if (way === "turn") list.reverse();
  else list.push(...structuredClone(list.slice(0, 1)));
  return copy;
}

describe("the short way of a case that is read once", () => {
  it("gives what the general way gives, with people as they are and with one thing otherwise", () => {
    const met = schemes.map(() => ({ short: 0, general: 0 }));
    const compare = (document: Case): void => {
      for (const [index, compiled] of schemes.entries()) {
        const isShort = typeof calculateShort(document, compiled) === "object";
        const counts = met[index];
        if (counts !== undefined) counts[isShort ? "short" : "general"] += 1;
        expect(outcomeOf(() => calculate(document, compiled))).toEqual(
          outcomeOf(() => calculateLong(document, compiled)),
        );
      }
    };
    fc.assert(
      fc.property(plainPeople, fc.array(change, { maxLength: 12 }), (drawn, changes) => {
        const document = asPlain(drawn);
        compare(drawn);
        compare(document);
        compare(inHours(document));
        for (const each of changes) compare(changed(document, each));
      }),
      { seed: 16, numRuns: 400, endOnFailure: true },
    );
    // Of conditions more than numbers is read; whoever pays the rest is split last; what is over a limit has a price of its own.
    expect(met.slice(-3).map(({ short }) => short)).toEqual([0, 0, 0]);
    for (const { short, general } of met.slice(0, -3)) {
      expect(short).toBeGreaterThan(100);
      expect(general).toBeGreaterThan(100);
    }
  });

  it("gives day by day what limits by the day leave, alone and beside others", () => {
    const cut = byDay.map(() => 0);
    fc.assert(
      fc.property(plainPeople, fc.nat(11), (drawn, odd) => {
        const document = inHours(byDays(asPlain(drawn), odd));
        for (const [index, scheme] of byDay.entries()) {
          const compiled = compile(scheme);
          const short = calculateShort(document, compiled);
          if (typeof short === "object" && short.numbers.units.cuts.length > 0) cut[index] = (cut[index] ?? 0) + 1;
          expect(outcomeOf(() => calculate(document, compiled))).toEqual(
            outcomeOf(() => calculateLong(document, compiled)),
          );
        }
      }),
      { seed: 16, numRuns: 1500, endOnFailure: true },
    );
    for (const count of cut) expect(count).toBeGreaterThan(30);
  });

  it("is left where a recorder listens, and by a scheme that was made of another", () => {
    const [compiled] = schemes;
    const [document] = fc.sample(plainPeople.map(asPlain), { seed: 16, numRuns: 1 });
    if (compiled === undefined || document === undefined) throw new Error("there is a scheme, and somebody");
    const nodes: unknown[] = [];
    calculate(document, compiled, { recorder: { record: (node) => void nodes.push(node) } });
    expect(nodes).not.toHaveLength(0);
    const other = { ...compiled, services: [] };
    calculate(document, compiled);
    expect(outcomeOf(() => calculate(document, other))).toEqual(outcomeOf(() => calculateLong(document, other)));
  });
});
