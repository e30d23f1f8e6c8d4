import { describe, expect, it } from "vitest";
import { line, smallResult } from "../../test/support/small-result.js";
import { smallScheme } from "../../test/support/small-scheme.js";
import { resultOfDocument } from "./result-of-document.js";
import type { ResultDocument } from "./document.js";
import { eligible } from "../../test/support/eligible.js";

/** A month of the small case, so that its whole result can be read. */
const month = { case: { period: { from: "2019-03-15", to: "2019-04-30" }, plan: { lines: [line()] } } };

describe("a result", () => {
  it("says as JSON what it is of, by which scheme, what the budget is, and who pays what", () => {
    expect(JSON.parse(JSON.stringify(smallResult(month)))).toMatchObject({
      schemaVersion: 1,
      case: "case-1",
      client: "client-1",
      synthetic: true,
      scheme: { id: "small", version: "1", currency: "EUR", minorUnit: 2 },
      basis: "planned",
      period: { from: "2019-03-15", to: "2019-04-30" },
      outcome: { state: "eligible", spans: [{ from: "2019-03-15", to: "2019-04-30" }], reasons: [] },
      // 1200 × 47 ÷ 365
      budget: {
        indicative: "154.52",
        approved: "154.52",
        segments: [{ level: "low", from: "2019-03-15", to: "2019-04-30", amount: "154.52" }],
      },
      lines: [
        {
          id: "physio",
          service: "physio",
          unit: "session",
          months: [
            {
              month: "2019-03",
              requested: "2.19",
              allowed: "2.19",
              cut: "0",
              cost: "49.35",
              covered: "49.35",
              uncovered: "0.00",
            },
            {
              month: "2019-04",
              requested: "4",
              allowed: "4",
              cut: "0",
              cost: "90.00",
              covered: "90.00",
              uncovered: "0.00",
            },
          ],
        },
      ],
      months: [
        {
          month: "2019-03",
          cost: "49.35",
          covered: "49.35",
          uncovered: "0.00",
          contribution: "0.00",
          funded: "49.35",
          bySource: { esf: "41.94", state: "7.41" },
          remaining: "105.17",
        },
        { month: "2019-04", bySource: { esf: "76.50", state: "13.50" }, remaining: "15.17" },
      ],
      totals: {
        cost: "139.35",
        covered: "139.35",
        uncovered: "0.00",
        contribution: "0.00",
        funded: "139.35",
        bySource: { esf: "118.44", state: "20.91" },
      },
      assumptions: ["made-up"],
    });
  });

  it("gives amounts as Money and units as Quantity when they are read", () => {
    const result = eligible(smallResult(month));
    const [row] = result.lines;
    expect(row?.cost.toString()).toBe("139.35");
    expect([row?.cost.currency, row?.cost.minorUnit, row?.cost.minor]).toEqual(["EUR", 2, 13_935]);
    expect([row?.requested.toString(), row?.requested.unit]).toEqual(["6.19", "session"]);
    expect(result.totals.bySource.get("esf")?.decimal.toString()).toBe("118.44");
    expect([...result.totals.bySource.keys()]).toEqual(["esf", "state"]);
    expect(row?.months.map((each) => each.month)).toEqual(["2019-03", "2019-04"]);
  });

  it("is not synthetic unless the case says so", () => {
    expect(smallResult({ case: { synthetic: false } }).synthetic).toBe(false);
    expect(smallResult().synthetic).toBe(true);
  });

  it("has amounts in the decimals of its currency", () => {
    const whole = {
      minorUnit: 0,
      entitle: {
        ...smallScheme.entitle,
        amounts: smallScheme.entitle.amounts.map((row) => ({ ...row, amount: "1200" })),
        rounding: { mode: "half-up", step: "1" } as const,
      },
      cost: { ...smallScheme.cost, rounding: { mode: "half-up", step: "1" } as const },
    };
    const { budget, months, totals } = smallResult({ ...month, scheme: whole }).toJSON();
    expect([budget?.indicative, months[0]?.cost, totals?.bySource["esf"]]).toEqual(["155", "49", "117"]);
  });
});

describe("a result read back from JSON", () => {
  const thereAndBack = (result: ReturnType<typeof smallResult>) => {
    const document = JSON.parse(JSON.stringify(result)) as ResultDocument; // what a result writes
    return resultOfDocument(document);
  };

  it.each([
    ["eligible", month],
    ["ineligible", { case: { client: { id: "client-1", birthDate: "1990-01-01", groups: [] } } }],
    ["incomplete", { case: { client: { id: "client-1" } } }],
    ["eligible", { case: { plan: { lines: [] } } }],
  ] as const)("is the same: %s", (state, changes) => {
    const result = smallResult(changes);
    expect(result.outcome.state).toBe(state);
    expect(thereAndBack(result)).toEqual(result);
    expect(thereAndBack(result).toJSON()).toEqual(result.toJSON());
  });

  it("keeps the order of its sources", () => {
    const shares = smallScheme.fund.shares.map((share) =>
      share.id === "esf" ? { ...share, id: "z" } : { ...share, id: "a" },
    );
    const result = smallResult({ scheme: { fund: { ...smallScheme.fund, shares } } });
    expect([...eligible(thereAndBack(result)).totals.bySource.keys()]).toEqual(["z", "a"]);
    expect(thereAndBack(result)).toEqual(result);
  });
});
