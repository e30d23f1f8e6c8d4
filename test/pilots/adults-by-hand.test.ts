import { readFileSync } from "node:fs";
import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { plannedAndDelivered } from "../../examples/planned-and-delivered.js";
import { makeCases } from "../../examples/pilot-adults-2019/generate/cases.js";
import { scheme } from "../../examples/pilot-adults-2019/scheme.js";
import { byHand, type Adult, type Amounts } from "./adults-by-hand.js";
import { claimsByHand, daysOutside } from "./claims-by-hand.js";

const text = (name: string) => readFileSync(new URL(`../../examples/pilot-adults/${name}`, import.meta.url), "utf8");
const total = (all: readonly Decimal.Value[]) => all.reduce((so: Decimal, each) => so.plus(each), new Decimal(0));
const written = ({ funded, ...amounts }: Amounts) => ({
  ...Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, amount.toFixed(2)])),
  funded: total([...funded.values()]).toFixed(2),
});

describe("the 200 adults of the plan of 2015, worked out apart from the library", () => {
  const adults = (JSON.parse(text("cases.json")) as { readonly cases: readonly Adult[] }).cases;
  const plan = { from: "2019-11-01", to: "2020-10-31", amounts: ["116.22", "232.44", "348.66", "464.88"] };
  const own = adults.map((adult) => byHand(adult, [plan], "1.00"));
  const published = text("published/results.ndjson")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { readonly amounts: Readonly<Record<string, string>> });

  it("have the published amounts: budget, cost, covered, contribution and funded, of each and by month", () => {
    expect(own).toHaveLength(200);
    for (const [at, { amounts }] of published.entries()) {
      const expected = own[at];
      if (expected === undefined) throw new Error("a result too many");
      const names = { budget: "budget.approved", cost: "totals.cost", covered: "totals.covered" };
      const others = { contribution: "totals.contribution", funded: "totals.funded" };
      const found = Object.entries({ ...names, ...others }).map(([name, path]) => [name, amounts[path] ?? "0.00"]);
      expect([adults[at]?.id, Object.fromEntries(found)]).toEqual([adults[at]?.id, written(expected)]);
      for (const [month, amount] of expected.funded) {
        expect(amounts[`months.${month}.funded`]).toBe(amount.toFixed(2));
      }
    }
  });
});

describe("what follows the 200 adults, worked out apart from the library", () => {
  const adults = (JSON.parse(text("cases.json")) as { readonly cases: readonly Adult[] }).cases;
  const claims = adults.map(claimsByHand);

  it("are the published claims of each month and municipality", () => {
    for (const [at, line] of text("published/results.ndjson").trimEnd().split("\n").entries()) {
      const { case: id, amounts } = JSON.parse(line) as {
        readonly case: string;
        readonly amounts: Readonly<Record<string, string>>;
      };
      const told = Object.entries(amounts).filter(([path]) => /^claims\..*\.amount$/u.test(path));
      expect([id, Object.fromEntries(told)]).toEqual([id, claims[at]]);
    }
    expect(total(claims.flatMap((each) => Object.values(each))).toFixed(2)).toBe("154289.64");
  });

  it("and what the state saves, with the care benefit at 213.43 a month", () => {
    const outside = adults.map((adult) => daysOutside(adult).length);
    // Every second place stays empty; of its 34.00 a day 40 % are avoided, and 27 % were paid by the resident.
    const empty = total(outside.filter((_, at) => at % 2 === 1)).times("34.00");
    const cared = adults.map(({ client }) => client.disabilities.some(({ specialCare }) => specialCare));
    const benefits = outside.map((days, at) =>
      cared[at] === true
        ? new Decimal("213.43")
            .times(12 * days)
            .div(366)
            .toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
        : 0,
    );
    const saved = empty.times("0.4").minus(empty.times("0.27")).minus(total(benefits)).minus("154289.64");
    expect([empty.times("0.4").toFixed(2), empty.times("0.27").toFixed(2)]).toEqual(["267566.40", "180607.32"]);
    expect([total(benefits).toFixed(2), saved.toFixed(2)]).toEqual(["50908.30", "-118238.86"]);
  });
});

describe("the 100 adults of the pilot that ran, worked out apart from the library", () => {
  const cases = makeCases();
  const amounts = (step: number) => [1, 2, 3, 4].map((level) => (level * step).toFixed(2));
  const budgets = [
    { from: "2019-11-01", to: "2020-04-30", amounts: amounts(90) },
    { from: "2020-05-01", to: "2021-01-31", amounts: amounts(60) },
  ];
  const own = cases.map((each) => byHand(JSON.parse(JSON.stringify(each)) as Adult, budgets, "0"));
  const { results, delivered } = plannedAndDelivered(cases, scheme, "state");

  it("have the amounts of each, and 85 % of each month from the fund, rounded down", () => {
    expect(own).toHaveLength(100);
    for (const [at, result] of results.entries()) {
      const expected = own[at];
      const { budget, totals } = result.toJSON();
      if (expected === undefined || totals === undefined) throw new Error("every adult has amounts");
      const { cost, covered, contribution, funded, bySource } = totals;
      expect({ budget: budget.approved, cost, covered, contribution, funded }).toEqual(written(expected));
      const months = [...expected.funded.values()];
      const esf = total(months.map((amount) => amount.times("0.85").toDecimalPlaces(2, Decimal.ROUND_DOWN)));
      expect(bySource).toEqual({ esf: esf.toFixed(2), state: total(months).minus(esf).toFixed(2) });
    }
  });

  it("come to the sums that the example prints", () => {
    expect([delivered.totals.budget, delivered.totals.cost, delivered.totals.funded]).toEqual([
      "256755.23",
      "337406.54",
      "219142.02",
    ]);
    expect(delivered.totals.bySource).toEqual({ esf: "186266.09", state: "32875.93" });
    expect(total(own.map(({ covered }) => covered)).toFixed(2)).toBe("219142.02");
  });
});
