import fc from "fast-check";
import { day, formatDay } from "../../src/calendar/index.js";
import type { Case } from "../../src/person/case.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { smallCase } from "./small-case.js";
import { smallScheme } from "./small-scheme.js";

const year = { from: "2019-01-01", to: "2019-12-31" } as const;
const source = "made-up";
const cent = { mode: "half-up", step: "0.01" } as const;

/** A test of income above what the place leaves free, which children are spared. */
export const plainScheme: Scheme = {
  ...smallScheme,
  conditions: [],
  places: [
    ...smallScheme.places,
    { id: "east", label: { lv: "Austrumi", en: "East" }, kind: "municipality", from: "2019-04-01", to: "open" },
  ],
  contribute: [
    {
      method: "share-above-threshold",
      ...year,
      source,
      share: "0.15",
      threshold: {
        residence: "declared",
        amounts: [
          { place: "north", ...year, amount: "300.00", source },
          { place: "south", from: "2019-01-01", to: "2019-06-30", amount: "200.00", source },
          { place: "south", from: "2019-07-01", to: "2019-12-31", amount: "250.00", source },
          { place: "east", ...year, amount: "100.00", source },
        ],
      },
      exemptions: [{ when: [{ kind: "age", until: 18 }], frees: "everyone", source }],
      rounding: cent,
    },
  ],
  contributeOrder: "priority",
};

const first = day(year.from);
const anyDay = fc.integer({ min: -20, max: 380 });
const dateOf = (index: number) => formatDay(first + index);

/** Days in a row that begin before the year, and mostly go on after it. */
const changes = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 1, max: 360 }), { maxLength: 3 }), fc.integer({ min: 1, max: 20 }))
  .map(([cuts, gap]) => {
    const starts = [-400, ...cuts.sort((left, right) => left - right)];
    return starts.map((start, index) => ({
      from: dateOf(start),
      to:
        index + 1 < starts.length
          ? dateOf((starts[index + 1] ?? 0) - (gap === 2 ? 3 : 1))
          : gap === 1
            ? dateOf(300)
            : "open",
    }));
  });

const line = fc.record({
  service: fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom(["physio", "session"], ["care", "hour"]) },
    { weight: 1, arbitrary: fc.constant(["physio", "hour"]) },
  ),
  dates: fc.tuple(anyDay, anyDay).map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const),
  quantity: fc.constantFrom("0", "1", "2.5", "7.3333", "40", "900719925.4740"),
  per: fc.oneof(
    { weight: 40, arbitrary: fc.constant("month") },
    { weight: 10, arbitrary: fc.constantFrom("week", "day", "period") },
  ),
});

/** People who mostly are plain: births, moves, incomes, scores and lines that change on any day. */
export const plainPeople = fc
  .record({
    months: fc.tuple(fc.constantFrom(1, 1, 1, 2), fc.constantFrom(9, 12), fc.constantFrom(0, 0, 4)),
    birth: fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom("1950-01-01", "2001-03-01", "2001-03-15", "2010-05-17") },
      { weight: 1, arbitrary: fc.constant("2019-04-15") },
    ),
    places: fc.tuple(
      changes,
      fc.array(fc.constantFrom("north", "south", "north", "south", "north", "south", "east"), {
        minLength: 4,
        maxLength: 4,
      }),
    ),
    incomes: fc.tuple(
      changes,
      fc.array(fc.constantFrom("0", "250.01", "800.00", "99999.99"), { minLength: 4, maxLength: 4 }),
    ),
    scores: fc.uniqueArray(
      fc.tuple(
        fc.integer({ min: -30, max: 340 }),
        fc.oneof({ weight: 20, arbitrary: fc.constantFrom("30", "72") }, { weight: 1, arbitrary: fc.constant("49.5") }),
      ),
      {
        selector: ([date]) => date,
        minLength: 1,
        maxLength: 3,
      },
    ),
    lines: fc.array(line, { minLength: 1, maxLength: 5 }),
  })
  .map((drawn): Case => {
    const [[begins, ends, cutOff], [homes, ids], [earned, amounts]] = [drawn.months, drawn.places, drawn.incomes];
    const two = (month: number) => String(month).padStart(2, "0");
    return {
      ...smallCase,
      period: { from: `2019-${two(begins)}-01`, to: `2019-${two(ends)}-${cutOff > 0 ? "14" : "30"}` },
      client: {
        id: "client-1",
        birthDate: drawn.birth,
        // To whom nothing is said of groups, or who belongs to one for a part of the year.
        ...(ends === 9 ? {} : { groups: [{ group: "children", from: dateOf(begins === 2 ? 60 : 0), to: "open" }] }),
      },
      residences: homes.map((span, index) => ({ kind: "declared", place: ids[index] ?? "north", ...span })),
      incomes: earned.map((span, index) => ({
        id: `income-${index}`,
        kind: "pension",
        amountPerMonth: amounts[index] ?? "0",
        ...span,
        // Some begin while the one before goes on.
        ...(drawn.scores.length === 2 ? { to: "open" as const } : {}),
      })),
      assessments: drawn.scores.map(([date, score], index) => ({
        id: `assessment-${index}`,
        instrument: "scale",
        // Mostly there is one before the year.
        date: dateOf(index === 0 && date % 20 !== 0 ? -31 : date),
        score,
      })),
      plan: {
        lines: drawn.lines.map(({ service: [service, unit], dates, quantity, per }, index) => ({
          ...{ id: `line-${index}`, service, unit, quantity, per, priority: 1 + (index % 2) },
          ...{ from: dateOf(dates[0]), to: dateOf(dates[1]) },
        })),
      },
    };
  });
