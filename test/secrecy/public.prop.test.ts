import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyReform } from "../../src/doors/reform.js";
import { isInputError } from "../../src/errors/index.js";
import type { Case } from "../../src/person/case.js";
import { compile } from "../../src/rules/compile.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import type { Result } from "../../src/result/result.js";
import { cellOf, withPeople } from "../../src/secrecy/cell.js";
import { startPublic, type PublicComparison, type PublicPart } from "../../src/secrecy/index.js";
import { seed } from "../arbitraries/index.js";
import { smallCase } from "../support/small-case.js";
import { smallReform } from "../support/small-reform.js";
import { smallScheme } from "../support/small-scheme.js";

const towns = ["north", "south", "east", "west"] as const;
const country = smallScheme.places.find(({ id }) => id === "north");
if (country === undefined) throw new Error("the scheme has a place");
const scheme = {
  ...smallScheme,
  places: [...smallScheme.places, ...["east", "west"].map((id) => ({ ...country, id }))],
};
const before = compile(scheme);
const afters = [
  compile(applyReform(scheme, smallReform).scheme),
  compile(
    applyReform(scheme, {
      ...smallReform,
      id: "other",
      changes: smallReform.changes.map((change) => ({ ...change, multiply: "1.3", from: "2019-03-15" })),
    }).scheme,
  ),
];
const regionOf = (place: string) => (place === "north" || place === "south" ? "left" : "right");
const threshold = 5;

/** People of four towns in two regions, of two levels and several ages, with plans of their own. */
const cohorts = fc
  .array(
    fc.record({
      place: fc.constantFrom(...towns),
      score: fc.constantFrom("30", "72"),
      born: fc.constantFrom("2015-03-01", "2010-05-17", "2004-09-09"),
      sessions: fc.integer({ min: 1, max: 20 }),
    }),
    { minLength: 1, maxLength: 110 },
  )
  .map((people) =>
    people.map(({ place, score, born, sessions }, index): Case => {
      const [physio, ...others] = smallCase.plan?.lines ?? [];
      if (physio === undefined) throw new Error("the case has lines");
      return {
        ...smallCase,
        id: `case-${index}`,
        client: { ...smallCase.client, id: `client-${index}`, birthDate: born },
        residences: [{ kind: "declared", place, from: "2004-01-01", to: "open" }],
        assessments: [{ id: "first", instrument: "scale", date: "2018-11-05", score }],
        plan: { lines: [{ ...physio, quantity: String(sessions) }, ...others] },
      };
    }),
  );

interface Run {
  readonly people: readonly { readonly document: Case; readonly results: readonly Result[] }[];
  /** Undefined where nothing may be published. */
  readonly shown: readonly PublicComparison[] | undefined;
}

function run(cases: readonly Case[]): Run {
  const progress = startPublic(before, afters, { regionOf, threshold });
  const people = cases.map((document) => {
    const results = [before, ...afters].map((rules) => calculate(document, rules));
    const [old, ...now] = results;
    if (old !== undefined) progress.add(document, old, now);
    return { document, results };
  });
  try {
    return { people, shown: progress.publish() };
  } catch (error) {
    if (!isInputError(error)) throw error;
    expect(error.issues.map(({ code }) => code)).toEqual(["nothing-to-publish"]);
    return { people, shown: undefined };
  }
}

/** In which group somebody is, told here apart from the mechanism. */
const groupOf = {
  byLevel: ({ assessments }: Case) => (Number(assessments?.[0]?.score) < 50 ? "low" : "high"),
  byPlace: ({ residences }: Case) => residences?.[0]?.place ?? "",
  byRegion: ({ residences }: Case) => regionOf(residences?.[0]?.place ?? ""),
  byAge: ({ client }: Case) =>
    ({ "2015": "0-3", "2010": "7-11", "2004": "12-17" })[(client.birthDate ?? "").slice(0, 4)] ?? "",
};
const breakDowns = Object.keys(groupOf) as readonly (keyof typeof groupOf)[];

/** The people of every published row, as their places in the cohort. */
function rowsOf({ people, shown }: Run): readonly (readonly number[])[] {
  const [first] = shown ?? [];
  if (first === undefined) return [];
  return [
    people.map((_, index) => index),
    ...breakDowns.flatMap((breakDown) =>
      (first[breakDown] ?? []).map(({ group }) =>
        people.flatMap(({ document }, index) =>
          group.split("+").includes(groupOf[breakDown](document)) ? [index] : [],
        ),
      ),
    ),
  ];
}

const amountsOf = (result: Result): readonly number[] =>
  result.totals === undefined
    ? [0, 0, 0, 0]
    : [
        result.budget.approved.minor,
        result.totals.costMinor,
        result.totals.coveredMinor - result.totals.contributionMinor,
        result.totals.contributionMinor + result.totals.costMinor - result.totals.coveredMinor,
      ];

const check = (law: (found: Run) => void) => {
  fc.assert(
    fc.property(cohorts, (cases) => {
      law(run(cases));
    }),
    { seed, numRuns: 60 },
  );
};

describe("what is published of a comparison", () => {
  it("has no row of too few, of two who make up nearly all, or of people who all have the same", () => {
    let rows = 0;
    check((found) => {
      for (const row of rowsOf(found)) {
        rows += 1;
        expect(row.length).toBeGreaterThanOrEqual(threshold);
        const values = row.map((index) => {
          const by = (found.people[index]?.results ?? []).map(amountsOf);
          const changes = by.flatMap((now, at) =>
            by.slice(0, at).map((old) => now.map((value, key) => value - (old[key] ?? 0))),
          );
          return [...by, ...changes].flat();
        });
        for (const key of (values[0] ?? []).keys()) {
          const sizes = values.map((own) => Math.abs(own[key] ?? 0)).sort((left, right) => right - left);
          const sum = sizes.reduce((total, size) => total + size, 0);
          if (sum === 0) continue;
          expect(((sizes[0] ?? 0) + (sizes[1] ?? 0)) * 100).toBeLessThanOrEqual(sum * 85);
          expect(new Set(values.map((own) => own[key])).size).toBeGreaterThan(1);
        }
      }
    });
    expect(rows).toBeGreaterThan(30);
  });

  it("lets nobody work out people alike who are too few, by any sums of rows", () => {
    check((found) => {
      const names = found.people.map(({ document }) => breakDowns.map((each) => groupOf[each](document)).join(" "));
      const classes = [...new Set(names)];
      const cells = rowsOf(found).map((row) =>
        classes.map((name) => row.filter((index) => names[index] === name).length),
      );
      for (const [at, name] of classes.entries()) {
        const count = names.filter((each) => each === name).length;
        if (count >= threshold) continue;
        const alone = classes.map((_, index) => (index === at ? BigInt(count) : 0n));
        expect(
          isSumOf(
            alone,
            cells.map((cell) => cell.map(BigInt)),
          ),
        ).toBe(false);
      }
    });
  });

  it("lets nobody work out any few people, alike or not, by any sums of rows", () => {
    let tried = 0;
    check((found) => {
      if (found.shown === undefined) return;
      const names = found.people.map(({ document }) => breakDowns.map((each) => groupOf[each](document)).join(" "));
      const classes = [...new Set(names)].map((name) => ({
        name,
        count: names.filter((each) => each === name).length,
      }));
      const rows = rowsOf(found).map((row) => new Set(row.map((index) => names[index] ?? "")));
      // Every set of classes with fewer people than a group must have.
      const few: (readonly number[])[] = [];
      const grow = (set: readonly number[], people: number, from: number): void => {
        if (set.length > 0) few.push(set);
        for (let next = from; next < classes.length; next += 1) {
          const own = people + (classes[next]?.count ?? 0);
          if (own < threshold) grow([...set, next], own, next + 1);
        }
      };
      grow([], 0, 0);
      const reduced = echelon(rows.map((row) => classes.map(({ name }) => (row.has(name) ? 1n : 0n))));
      for (const set of few) {
        tried += 1;
        const vector = classes.map((_, index) => (set.includes(index) ? 1n : 0n));
        if (isInSpace(vector, reduced))
          throw new Error(`worked out: ${set.map((index) => classes[index]?.name).join("; ")}`);
      }
    });
    expect(tried).toBeGreaterThan(1000);
  });

  it("shows the same rows of all reforms of a run, sums to the step, and changes that follow from them", () => {
    check(({ shown }) => {
      const [first, second] = shown ?? [];
      for (const breakDown of breakDowns) {
        expect((first?.[breakDown] ?? []).map(({ group }) => group)).toEqual(
          (second?.[breakDown] ?? []).map(({ group }) => group),
        );
      }
      for (const comparison of shown ?? []) {
        for (const { support } of [comparison.totals, ...comparison.byLevel]) {
          expect(support.before).toMatch(/0\.00$/u);
          expect(Number(support.change)).toBeCloseTo(Number(support.after) - Number(support.before), 2);
        }
        for (const count of Object.values(comparison.support)) expect(count === 0 || count >= threshold).toBe(true);
        expect(JSON.stringify(comparison)).not.toMatch(/client-|case-/u);
      }
    });
  });
});

describe("break-downs that tell of people together", () => {
  /** Ten children of seven in the north; in the south two of seven and six older ones: seven less north are two. */
  const cases = Array.from({ length: 18 }, (_, index): Case => {
    const [physio] = smallCase.plan?.lines ?? [];
    if (physio === undefined) throw new Error("the case has lines");
    return {
      ...smallCase,
      id: `case-${index}`,
      client: { ...smallCase.client, id: `client-${index}`, birthDate: index < 12 ? "2010-05-17" : "2004-09-09" },
      residences: [{ kind: "declared", place: index < 10 ? "north" : "south", from: "2004-01-01", to: "open" }],
      assessments: [{ id: "first", instrument: "scale", date: "2018-11-05", score: index % 3 === 0 ? "30" : "72" }],
      plan: { lines: [{ ...physio, quantity: String(1 + (index % 2)) }] },
    };
  });

  it("are not all shown either where the few whom they tell of are not alike: of the two, one is of each level", () => {
    const [low, high] = ["30", "72"].map((score) => [
      { id: "first", instrument: "scale", date: "2018-11-05", score } as const,
    ]);
    const differing = cases.map((each, index): Case => {
      const assessments = index % 2 === 0 ? low : high;
      return assessments === undefined ? each : { ...each, assessments };
    });
    const { shown } = run(differing);
    expect(shown?.[0]?.byPlace.map(({ people }) => people)).toEqual([10, 8]);
    expect(shown?.[0]?.byAge).toEqual([]);
    expect(shown?.[0]?.protection.withheld).toContain("by age");
  });

  it("are not all shown: the finest is withheld, and says so", () => {
    const { shown } = run(cases);
    expect(shown?.map(({ byPlace }) => byPlace.map(({ group, people }) => [group, people]))).toEqual(
      afters.map(() => [
        ["north", 10],
        ["south", 8],
      ]),
    );
    expect(shown?.[0]?.byAge).toEqual([]);
    expect(shown?.[0]?.protection.withheld).toContain("by age");
  });
});

/** Rows that span the same space, each with a first column that is 0 in those behind it. */
function echelon(rows: readonly (readonly bigint[])[]): readonly (readonly bigint[])[] {
  const found: (readonly bigint[])[] = [];
  for (const row of rows) {
    const left = without(row, found);
    if (left.some((value) => value !== 0n)) found.push(left);
  }
  return found;
}

function without(row: readonly bigint[], known: readonly (readonly bigint[])[]): readonly bigint[] {
  let left = row;
  for (const each of known) {
    const column = each.findIndex((value) => value !== 0n);
    const [own, pivot] = [left[column] ?? 0n, each[column] ?? 1n];
    if (own !== 0n) left = left.map((value, index) => value * pivot - (each[index] ?? 0n) * own);
  }
  return left;
}

function isInSpace(vector: readonly bigint[], rows: readonly (readonly bigint[])[]): boolean {
  return without(vector, rows).every((value) => value === 0n);
}

/** Whether a vector is a sum of others, each times some fraction: elimination over the fractions, with whole numbers alone. */
function isSumOf(vector: readonly bigint[], others: readonly (readonly bigint[])[]): boolean {
  const rows: (readonly bigint[])[] = [];
  const reduced = (row: readonly bigint[]): readonly bigint[] => {
    let left = row;
    for (const known of rows) {
      const column = known.findIndex((value) => value !== 0n);
      const [own, pivot] = [left[column] ?? 0n, known[column] ?? 1n];
      if (own !== 0n) left = left.map((value, index) => value * pivot - (known[index] ?? 0n) * own);
    }
    return left;
  };
  for (const other of others) {
    const row = reduced(other);
    if (row.some((value) => value !== 0n)) rows.push(row);
  }
  return reduced(vector).every((value) => value === 0n);
}

describe("people in parts", () => {
  const published = (progress: ReturnType<typeof startPublic>) => {
    try {
      return progress.publish();
    } catch (error) {
      if (!isInputError(error)) throw error;
      return error.issues;
    }
  };
  const added = (cases: readonly Case[]) => {
    const progress = startPublic(before, afters, { regionOf, threshold });
    for (const document of cases) {
      const [old, ...now] = [before, ...afters].map((rules) => calculate(document, rules));
      if (old !== undefined) progress.add(document, old, now);
    }
    return progress;
  };

  it("come to what all of them at once come to, wherever they are cut and in whatever order parts come", () => {
    fc.assert(
      fc.property(cohorts, fc.nat(70), fc.nat(70), (cases, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const parts = [cases.slice(to), cases.slice(0, from), cases.slice(from, to)];
        const together = startPublic(before, afters, { regionOf, threshold });
        for (const own of parts) {
          const part = JSON.parse(JSON.stringify(added(own).part())) as PublicPart;
          together.addPart(
            part,
            own.map(({ client }) => client.id),
          );
        }
        expect(published(together)).toEqual(published(added(cases)));
      }),
      { seed, numRuns: 60 },
    );
  });

  it("who has nothing of a source does not make those differ who have all the same of it", () => {
    const nothing = { ...cellOf([0n]), people: 0 };
    const both = withPeople(cellOf([500n]), cellOf([500n]));
    expect(withPeople(nothing, both)).toEqual(both);
    expect(withPeople(both, nothing)).toEqual(both);
  });
});

describe("a comparison that tells of too few is not published", () => {
  it("and wrong options are refused", () => {
    expect(run([smallCase]).shown).toBeUndefined();
    const refused = (options: object) => {
      try {
        startPublic(before, afters, options);
      } catch (error) {
        if (isInputError(error)) return error.issues.map(({ code, path }) => `${code} ${path}`);
        throw error;
      }
      return [];
    };
    expect(refused({ threshold: 2, dominance: "1.2", step: "0" })).toEqual([
      "public threshold",
      "public dominance",
      "public step",
    ]);
  });
});
