import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  account,
  forecast,
  startCohortForecast,
  type CohortForecast,
  type Forecast,
  type ForecastOptions,
  type Ledger,
} from "../../src/ledger/index.js";
import { dayOf2019, ledgers } from "./arbitrary.js";
import { smallCompiled, smallLedger } from "./small-ledger.js";

const options = fc
  .record({ day: fc.integer({ min: 0, max: 364 }), weeks: fc.integer({ min: 1, max: 8 }), isPace: fc.boolean() })
  .map(({ day, weeks, isPace }): ForecastOptions => {
    const asOf = dayOf2019(day);
    return isPace ? { asOf, by: "pace", weeks } : { asOf, by: "commitments" };
  });
const people = fc.array(ledgers, { minLength: 1, maxLength: 4 });

function foreseen(ledger: Ledger, asked: ForecastOptions): Forecast {
  const told = forecast(ledger, smallCompiled, asked);
  if (told.state !== "eligible") throw new Error("The small case has a right.");
  return told;
}

function together(told: readonly Forecast[]): CohortForecast {
  const many = startCohortForecast(smallCompiled);
  for (const each of told) many.add(each);
  const cohort = many.cohort();
  if (cohort === undefined) throw new Error("Nobody was added.");
  return cohort;
}

const plus = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum.plus(new Decimal(text)), new Decimal(0)).toFixed(2);

describe("what is foreseen of many", () => {
  it("is the sum of what is foreseen of each, in all and in each month and source", () => {
    fc.assert(
      fc.property(people, options, (all, asked) => {
        const told = all.map((ledger) => foreseen(ledger, asked));
        const cohort = together(told);
        expect(cohort.people).toBe(all.length);
        for (const key of ["approved", "cost", "used", "uncovered", "left"] as const) {
          expect(cohort[key]).toBe(plus(told.map((each) => each[key])));
        }
        for (const [index, month] of cohort.months.entries()) {
          for (const key of ["cost", "contribution", "notSplit", "uncovered"] as const) {
            expect(month[key]).toBe(plus(told.map((each) => each.months[index]?.[key] ?? "")));
          }
          for (const [at, { amount }] of month.sources.entries()) {
            expect(amount).toBe(plus(told.map((each) => each.months[index]?.sources[at]?.amount ?? "")));
          }
        }
      }),
      { seed: 19, numRuns: 40 },
    );
  });

  it("is partitioned by its months, and each month by who pays", () => {
    fc.assert(
      fc.property(ledgers, options, fc.boolean(), (own, asked, isBooked) => {
        const lateness = { ...own.lateness, method: "by-booking-date" } as const;
        const { months, cost, uncovered } = foreseen(isBooked ? { ...own, lateness } : own, asked);
        expect(plus(months.map((each) => each.cost))).toBe(cost);
        expect(plus(months.map((each) => each.uncovered))).toBe(uncovered);
        for (const { sources, contribution, notSplit, ...month } of months) {
          const paid = [contribution, notSplit, month.uncovered, ...sources.map(({ amount }) => amount)];
          expect(plus(paid)).toBe(month.cost);
        }
      }),
      { seed: 20, numRuns: 60 },
    );
  });

  it("never changes what months that are over cost: both ways say it of them, and so does the last day of the account", () => {
    fc.assert(
      fc.property(ledgers, fc.integer({ min: 1, max: 12 }), (ledger, over) => {
        const asOf = new Date(Date.UTC(2019, over, 0)).toISOString().slice(0, 10);
        const costs = (asked: ForecastOptions) =>
          foreseen(ledger, asked)
            .months.slice(0, over)
            .map(({ cost }) => cost);
        const planned = costs({ asOf, by: "commitments" });
        expect(costs({ asOf, by: "pace", weeks: 4 })).toEqual(planned);
        const end = foreseen(ledger, { asOf: "2019-12-31", by: "commitments" });
        const later = new Set(ledger.entries.flatMap((entry) => ("bookedIn" in entry ? [entry.bookedIn] : [])));
        // What lands later changes a month that is over, and is not known yet.
        if (later.size === 0) expect(end.months.slice(0, over).map(({ cost }) => cost)).toEqual(planned);
        const now = account(ledger, smallCompiled, { asOf });
        if (asOf === "2019-12-31" && now.state === "eligible") expect(end.used).toBe(now.total.spent);
      }),
      { seed: 21, numRuns: 40 },
    );
  });

  it("lists apart of whom nothing is foreseen, and sums nobody where there is nobody", () => {
    const many = startCohortForecast(smallCompiled);
    expect(many.cohort()).toBeUndefined();
    const asked = { asOf: "2019-01-31", by: "commitments" } as const;
    const { assessments, ...person } = smallLedger().case;
    expect(assessments).toBeDefined();
    const unknown = forecast({ ...smallLedger(), case: person }, smallCompiled, asked);
    many.add({ client: "b", ...unknown });
    many.add(foreseen(smallLedger(), asked));
    many.refuse([{ code: "counted-twice", path: "case", expected: "", received: "" }]);
    expect(many.cohort()).toMatchObject({
      people: 1,
      setAside: [
        { state: "incomplete", people: 1 },
        { state: "refused", code: "counted-twice", people: 1 },
      ],
    });
    const other = foreseen(smallLedger(), { ...asked, asOf: "2019-02-28" });
    expect(() => {
      many.add(other);
    }).toThrow("2019-02-28");
  });
});
