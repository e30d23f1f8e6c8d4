import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { statedPosition } from "../../../test/support/stated-position.js";
import { formatDay, parseDay } from "../../calendar/index.js";
import { parsePosition } from "../../documents/index.js";
import type { Case } from "../../person/case.js";
import type { BudgetUse, Position } from "../../result/position/document.js";
import type { Result } from "../../result/result.js";
import { compile } from "../compile.js";
import { calculate } from "./calculate.js";
import { calculateThrough } from "./calculate-through.js";

const source = smallScheme.sources[0]?.id ?? "";
const halves = [
  { id: "first", from: "2019-01-01", to: "2019-06-30" },
  { id: "second", from: "2019-07-01", to: "2019-12-31" },
];
/** A scheme whose budget periods have dates: 1200.00 a year at the level of the person until July, 2400.00 after. */
const rules = compile({
  ...smallScheme,
  entitle: { ...smallScheme.entitle, budgetPeriods: { method: "dates", periods: halves, source } },
});
const lines = (units: string) => [
  {
    ...{ id: "daily", service: "physio", quantity: units, unit: "session", per: "month", priority: 1 },
    ...{ from: "2019-01-01", to: "2019-12-31" },
  },
];
const asked = (from: string, to: string, units: string, more: object = {}): Case =>
  ({ ...smallCase, ...more, period: { from, to }, plan: { lines: lines(units) } }) as Case;
const left = (result: Result): Position => parsePosition(JSON.stringify(result.closing));
const covered = ({ totals }: Result) => totals?.covered.toString();
const missing = ({ outcome }: Result) =>
  outcome.state === "incomplete" ? outcome.missing.map(({ fact }) => fact) : [];

describe("a budget whose days a scheme names, and a first question that nothing was before", () => {
  it("is handed on with what was drawn, so that the months add up to the whole", () => {
    // 2 sessions a month at 20.00, from 15 March on at 22.50: 40.00 + 40.00 + 18.06 + 24.68 + 9 × 45.00 = 527.74.
    const january = calculate(asked("2019-01-01", "2019-01-31", "2"), rules);
    expect(january.closing?.budgets).toEqual([
      { budgetPeriod: "first", from: "2019-01-01", to: "2019-06-30", drawn: "40.00" },
    ]);
    const rest = calculate(asked("2019-02-01", "2019-12-31", "2"), rules, { opening: left(january) });
    const whole = calculate(asked("2019-01-01", "2019-12-31", "2"), rules);
    expect([covered(january), covered(rest), covered(whole)]).toEqual(["40.00", "487.74", "527.74"]);
    expect(rest.budget?.periods.map(({ id, approved }) => `${id} ${approved.toString()}`)).toEqual([
      "first 595.07",
      "second 1209.86",
    ]);
    expect(JSON.stringify(rest.closing)).toBe(JSON.stringify(whole.closing));
  });

  it("is handed on inside a month, which is decided again by all of it", () => {
    const first = calculate(asked("2019-01-01", "2019-01-10", "20"), rules);
    const whole = calculate(asked("2019-01-01", "2019-06-30", "2"), rules);
    expect(first.closing?.budgets?.[0]?.drawn).toBe("0.00");
    const second = calculate(asked("2019-01-11", "2019-06-30", "2"), rules, { opening: left(first) });
    expect(Number(covered(first)) + Number(covered(second))).toBe(Number(covered(whole)));
  });

  it("is granted for its own days, whatever days of it are asked about", () => {
    // 10 sessions in January, 200.00: the whole half year has 595.07, and the days of January 101.92 of it.
    const dear = calculate(asked("2019-01-01", "2019-01-31", "10"), rules);
    expect([covered(dear), dear.budget?.approved.toString()]).toEqual(["200.00", "595.07"]);
    const months = ["02-28", "03-31", "04-30"].reduce<readonly Result[]>(
      (before, last) => {
        const question = asked(`2019-${last.slice(0, 2)}-01`, `2019-${last}`, "10");
        return [...before, calculate(question, rules, { opening: left(before.at(-1) as Result) })];
      },
      [dear],
    );
    // In March the price rises on the 15th; then nothing is left for April.
    expect(months.map(covered)).toEqual(["200.00", "200.00", "195.07", "0.00"]);
    expect(covered(calculate(asked("2019-01-01", "2019-04-30", "10"), rules))).toBe("595.07");
    expect(covered(calculate(asked("2019-01-01", "2019-02-28", "10"), rules))).toBe("400.00");
  });

  it("lacks what was drawn where it began before, unless the person came later", () => {
    const february = asked("2019-02-01", "2019-02-28", "2");
    const { outcome, closing } = calculate(february, rules);
    expect(outcome).toMatchObject({
      state: "incomplete",
      missing: [{ fact: "opening.budgets", from: "2019-02-01", to: "2019-02-28", neededBy: "first" }],
    });
    expect(closing).toBeUndefined();
    // Whoever is born within the budget has drawn nothing from it before.
    const born = { ...february, client: { ...february.client, birthDate: "2019-02-01" } };
    expect(calculate(born, rules).closing?.budgets).toMatchObject([{ budgetPeriod: "first" }]);
  });

  it("stays unknown over a part in which nothing costs", () => {
    const none = { plan: { lines: [] } };
    const opening = { ...statedPosition(rules.name, asked("2019-02-01", "2019-02-28", "2"), {}), budgets: undefined };
    const february = { ...asked("2019-02-01", "2019-02-28", "2"), ...none } as Case;
    const before = calculate(february, rules, { opening: parsePosition(JSON.stringify(opening)) });
    expect(before.outcome.state).toBe("eligible");
    expect(before.closing).not.toHaveProperty("budgets");
    const march = asked("2019-03-01", "2019-03-31", "2");
    expect(missing(calculate(march, rules, { opening: left(before) }))).toEqual(["opening.budgets"]);
  });

  it("is handed on over the end of one and the beginning of another, also of somebody who is not eligible", () => {
    const nobody = compile({
      ...rules.scheme,
      conditions: [{ id: "age", kind: "age", from: 99, source }],
    });
    const first = calculate(asked("2019-01-01", "2019-05-14", "2"), nobody);
    const second = calculate(asked("2019-05-15", "2019-07-06", "2"), nobody, { opening: left(first) });
    expect(second.outcome.state).toBe("ineligible");
    // Each with its own days: both had those from January to December, and the position was refused.
    expect(second.closing?.budgets).toEqual([
      { budgetPeriod: "second", from: "2019-07-01", to: "2019-12-31", drawn: "0.00" },
    ]);
    const third = calculate(asked("2019-07-07", "2019-08-31", "2"), nobody, { opening: left(second) });
    expect(third.outcome.state).toBe("ineligible");
  });
});

describe("budgets of so many months, which begin with the first question", () => {
  const quarterly = compile({
    ...smallScheme,
    entitle: { ...smallScheme.entitle, budgetPeriods: { method: "months", months: 3, source } },
  });
  const inParts = (units: string, ends: readonly string[]) =>
    ends.reduce<readonly Result[]>((before, to, index) => {
      const from = ends[index - 1];
      const first = from === undefined ? "2019-01-16" : formatDay(parseDay(from) + 1);
      const opening = before.at(-1);
      return [
        ...before,
        calculate(asked(first, to, units), quarterly, opening === undefined ? {} : { opening: left(opening) }),
      ];
    }, []);

  it("are handed on with their days and numbers, also where one ends with a question", () => {
    const whole = calculate(asked("2019-01-16", "2019-08-20", "2"), quarterly);
    const parts = inParts("2", ["2019-01-31", "2019-03-31", "2019-05-14", "2019-08-20"]);
    const sum = parts.reduce((total, { totals }) => total + (totals?.covered.minor ?? Number.NaN), 0);
    expect(sum).toBe(whole.totals?.covered.minor);
    expect(
      parts.map(({ closing }) => closing?.budgets?.map((use) => `${use.budgetPeriod} ${use.to} ${use.drawn}`)),
    ).toEqual([["1 2019-03-31 20.65"], ["2 2019-06-30 0.00"], ["2 2019-06-30 45.00"], ["3 2019-09-30 45.00"]]);
    expect(JSON.stringify(parts.at(-1)?.closing)).toBe(JSON.stringify(whole.closing));
    expect(parts.at(-1)?.budget?.periods.map(({ id, drawnBefore }) => [id, drawnBefore?.toString()])).toEqual([
      // 45.00 in April, and what was shown of May: 45.00 × 14 ÷ 31.
      ["2", "65.32"],
      ["3", undefined],
    ]);
  });

  it("are each granted for all their months", () => {
    const parts = inParts("10", ["2019-01-31", "2019-02-28", "2019-03-31", "2019-04-30"]);
    const whole = calculate(asked("2019-01-16", "2019-04-30", "10"), quarterly);
    const sum = parts.reduce((total, { totals }) => total + (totals?.covered.minor ?? Number.NaN), 0);
    expect(whole.totals?.uncovered.minor).toBeGreaterThan(0);
    expect(sum).toBe(whole.totals?.covered.minor);
    expect(parts.map(({ budget }) => budget?.periods.map(({ id, to }) => `${id} ${to}`).join())).toEqual([
      ...["1 2019-03-31", "1 2019-03-31", "1 2019-03-31"],
      "2 2019-06-30",
    ]);
  });
});

describe("months in a row, of a budget that began before", () => {
  it("lack what was drawn from it, unless the person came later", () => {
    const document = asked("2019-02-01", "2019-03-31", "2");
    const through = (each: Case) => calculateThrough(each, rules, { cutAt: "months" });
    expect(through(document).map(missing)).toEqual([["opening.budgets"]]);
    const born = { ...document, client: { ...document.client, birthDate: "2019-02-01" } };
    expect(through(born).map(covered)).toEqual(["40.00", "42.74"]);
  });
});

describe("budgets whose days somebody states, where no rule names them", () => {
  it("are each granted for their own days, not each for those of all", () => {
    const plain = compile(smallScheme);
    const uses: readonly BudgetUse[] = halves.map(({ id, from, to }) => ({ budgetPeriod: id, from, to, drawn: "0" }));
    const document = asked("2019-01-01", "2019-12-31", "2");
    const { budget } = calculate(document, plain, { opening: statedPosition(plain.name, document, { budgets: uses }) });
    expect(budget?.periods.map(({ from, to, approved }) => [from, to, approved.toString()])).toEqual([
      ["2019-01-01", "2019-06-30", "595.07"],
      ["2019-07-01", "2019-12-31", "1209.86"],
    ]);
    expect(budget?.approved.toString()).toBe("1804.93");
  });
});
