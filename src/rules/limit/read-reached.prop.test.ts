import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthOf, parseDay, yearOf } from "../../calendar/index.js";
import type { Issue } from "../../errors/index.js";
import type { Reading } from "../reading/reading.js";
import type { CompiledLimit } from "./compiled.js";
import { checkReached } from "./read-reached.js";

const validity = { from: parseDay("2019-01-01"), to: parseDay("2020-12-31") };
const services = ["care", "physio", "escort"];
const purposes = ["work", "study"];
const windows = ["day", "week", "month", "year", "project", "lifetime"] as const;

/** What is asked of a limit, without what only giving units out needs. */
interface Drawn {
  readonly counts: boolean;
  readonly from: number;
  readonly to: number;
  readonly windows: (typeof windows)[number];
  readonly services: readonly string[];
  readonly purposes: readonly string[] | undefined;
  readonly amounts: readonly number[];
  readonly added: readonly number[];
  readonly tested: boolean;
}

const some = (names: readonly string[]) => fc.shuffledSubarray([...names], { minLength: 1 });
const days = fc.constantFrom([0, 730] as const, [0, 100] as const, [101, 730] as const, [50, 60] as const);

const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    counts: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    days,
    windows: fc.constantFrom(...windows),
    services: some(services),
    purposes: fc.option(some(purposes), { nil: undefined, freq: 3 }),
    amounts: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 2 }),
    added: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 1 }),
    tested: fc.boolean(),
  })
  .map(({ days: [from, to], ...rest }) => ({ ...rest, from: validity.from + from, to: validity.from + to }));

function limitOf(each: Drawn, index: number): CompiledLimit {
  const row = (value: number) => ({ value: value * 10_000 });
  const limit = {
    ...each,
    rule: { id: `of-${index}` },
    services: new Set(each.services),
    purposes: each.purposes && new Set(each.purposes),
    amounts: each.amounts.map(row),
    additions: each.added.map(row),
    when: each.tested ? [{}] : [],
  };
  // Whether a limit can be reached asks for nothing else.
  return limit as unknown as CompiledLimit;
}

/** How many windows of one kind can share a day with a window of another, as the law of the calendar has it. */
function share(per: Drawn["windows"], other: Drawn["windows"]): number {
  if (other === "lifetime") return 1;
  if (per === "lifetime") return Infinity;
  if (other === "project") return 1;
  const { from, to } = validity;
  const project = { day: to - from + 1, week: (to - from + 14) / 7, month: monthOf(to) - monthOf(from) + 1 };
  const most = {
    day: { day: 1, week: 1, month: 1, year: 1 },
    week: { day: 7, week: 1, month: 2, year: 2 },
    month: { day: 31, week: 6, month: 1, year: 1 },
    year: { day: 366, week: 54, month: 12, year: 1 },
    project: { ...project, year: yearOf(to) - yearOf(from) + 1 },
  };
  return most[per][other];
}

/** What others leave of a limit, found by holding it against each of them. */
function leftOf(limit: Drawn, all: readonly Drawn[]): number | undefined {
  const bounds = all.flatMap((other) => {
    const holds = other.from <= limit.from && other.to >= limit.to && other.counts && !other.tested;
    const isFor =
      other.purposes === undefined ||
      (limit.purposes !== undefined && limit.purposes.every((purpose) => other.purposes?.includes(purpose) === true));
    if (other === limit || !holds || !isFor) return [];
    const most = Math.max(...other.amounts) + other.added.reduce((sum, more) => sum + more, 0);
    const units = most * share(limit.windows, other.windows);
    return Number.isNaN(units) ? [] : [{ other, units }];
  });
  const of = (such: (typeof bounds)[number][]) =>
    such.reduce<(typeof bounds)[number] | undefined>(
      (least, each) => (least === undefined || each.units < least.units ? each : least),
      undefined,
    );
  const together = of(
    bounds.filter(({ other }) => limit.services.every((service) => other.services.includes(service))),
  );
  const parts = limit.services.map((service) => of(bounds.filter(({ other }) => other.services.includes(service))));
  const sum = [...new Set(parts)].reduce((all, part) => all + (part?.units ?? Infinity), 0);
  const left = Math.min(together?.units ?? Infinity, sum);
  return left === Infinity ? undefined : left;
}

describe("limits that others leave too little to reach", () => {
  it("are those that holding each limit against each other finds", () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.array(drawn, { minLength: 2, maxLength: 8, size: "max" }), (all) => {
        const issues: Issue[] = [];
        // Nothing else of the reading is asked for.
        const reading = { issues } as unknown as Reading;
        checkReached(all.map(limitOf), validity, reading);
        const expected = all.flatMap((limit, index) => {
          const left = limit.counts ? leftOf(limit, all) : undefined;
          return left !== undefined && Math.min(...limit.amounts) > left ? [[`limits[${index}].amounts`, left]] : [];
        });
        const found = issues.map(({ path, expected: text }) => [path, Number(/^at most ([\d.]+) /u.exec(text)?.[1])]);
        expect(found).toEqual(expected);
        refused += expected.length;
      }),
      { seed: 20260101, numRuns: 2000 },
    );
    expect(refused).toBeGreaterThan(200);
  });
});
