import { describe, expect, it } from "vitest";
import type { FundingShare, FundRule } from "./rule.js";
import { line, smallResult } from "../../../test/support/small-result.js";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { eligible } from "../../../test/support/eligible.js";

const year = { from: "2019-01-01", to: "2019-12-31" };

function share(id: string, text: string, days: Partial<typeof year> = {}): FundingShare {
  return { id, label: { lv: id, en: id }, share: text, source: "made-up", ...year, ...days };
}

/** Who pays how much of two lines that cost 33.37 and 11.11 in each month, by month. */
function paid(fund: Partial<FundRule>) {
  const prices = [
    { service: "physio", place: "country", price: "33.37", source: "made-up", ...year },
    { service: "care", place: "country", price: "11.11", source: "made-up", ...year },
  ];
  const lines = [line({ quantity: "1" }), line({ id: "care", service: "care", unit: "hour", quantity: "1" })];
  const result = smallResult({
    case: { plan: { lines }, assessments: [{ id: "first", instrument: "scale", date: "2018-01-01", score: "72" }] },
    scheme: { cost: { ...smallScheme.cost, prices }, fund: { ...smallScheme.fund, ...fund } },
  });
  return result.toJSON().months.map(({ month, funded, bySource }) => ({ month, funded, ...bySource }));
}

describe("the split by sources", () => {
  it("of a month: the first part rounded down, the last the rest", () => {
    // 85 % of 44.48 are 37.808.
    expect(paid({})[0]).toEqual({ month: "2019-01", funded: "44.48", esf: "37.80", state: "6.68" });
  });

  it("of each line of a month, summed above: a cent can lie elsewhere than in the split of the month", () => {
    // 85 % of 33.37 are 28.3645 and of 11.11 are 9.4435: 28.36 and 9.44.
    expect(paid({ splitAt: "line" })[0]).toEqual({ month: "2019-01", funded: "44.48", esf: "37.80", state: "6.68" });
    const shares = [share("esf", "0.5"), share("state", "0.5")];
    // Half of 33.37 and of 11.11, each rounded down, are 16.68 and 5.55; half of 44.48 is 22.24.
    expect(paid({ splitAt: "line", shares })[0]).toMatchObject({ esf: "22.23", state: "22.25" });
    expect(paid({ splitAt: "month", shares })[0]).toMatchObject({ esf: "22.24", state: "22.24" });
  });

  it("by largest remainder: cents left over to the largest, ties to the earlier", () => {
    const shares = [share("a", "0.25"), share("b", "0.25"), share("c", "0.5")];
    // A quarter of 44.48 is 11.12; of 33.37 it is 8.3425 and of 11.11 2.7775.
    expect(paid({ method: "largest-remainder", splitAt: "month", shares })[0]).toMatchObject({
      a: "11.12",
      b: "11.12",
      c: "22.24",
    });
    // 8.34, 8.34, 16.68 leave a cent for the largest remainder, 16.685; 2.77, 2.77, 5.55 leave two for 2.7775 twice.
    expect(paid({ method: "largest-remainder", splitAt: "line", shares })[0]).toMatchObject({
      a: "11.12",
      b: "11.12",
      c: "22.24",
    });
  });

  it("gives a source with a share of nothing nothing, and a source with all everything", () => {
    const shares = [share("esf", "0"), share("state", "1")];
    expect(paid({ shares })[0]).toMatchObject({ esf: "0.00", state: "44.48" });
  });

  it("follows shares that change with a month", () => {
    const shares = [
      share("esf", "0.85", { to: "2019-06-30" }),
      share("state", "0.15", { to: "2019-06-30" }),
      share("esf", "0.5", { from: "2019-07-01" }),
      share("state", "0.5", { from: "2019-07-01" }),
    ];
    const months = paid({ shares });
    expect(months[5]).toMatchObject({ month: "2019-06", esf: "37.80", state: "6.68" });
    expect(months[6]).toMatchObject({ month: "2019-07", esf: "22.24", state: "22.24" });
  });

  it("names every source in every month, also one that comes later or has gone", () => {
    const shares = [
      share("esf", "0.85", { to: "2019-06-30" }),
      share("state", "0.15"),
      share("esf-plus", "0.85", { from: "2019-07-01" }),
    ];
    const months = paid({ shares });
    expect(months[5]).toEqual({ month: "2019-06", funded: "44.48", esf: "37.80", state: "6.68", "esf-plus": "0.00" });
    // The order is that of the file: the state now comes before the new source, which takes the rest.
    expect(months[6]).toEqual({ month: "2019-07", funded: "44.48", esf: "0.00", state: "6.67", "esf-plus": "37.81" });
  });

  it("of a month in which nothing is covered is nothing for everybody", () => {
    const result = smallResult({ case: { plan: { lines: [line({ to: "2019-01-31" })] } } });
    expect(result.toJSON().months[1]).toMatchObject({ funded: "0.00", bySource: { esf: "0.00", state: "0.00" } });
  });
});

describe("what the client pays", () => {
  it("is nothing where the rule is that the client pays nothing, so that all that is covered is funded", () => {
    const { totals } = eligible(smallResult());
    expect(totals.contribution.toString()).toBe("0.00");
    expect(totals.funded.toString()).toBe(totals.covered.toString());
  });
});

describe("what a result rests on", () => {
  it("is no share of months without a day of entitlement", () => {
    const guess = { id: "guess", title: "A guess", certainty: "assumption" } as const;
    const shares = [
      share("state", "1", { to: "2019-06-30" }),
      { ...share("state", "1", { from: "2019-07-01" }), source: "guess" },
    ];
    const restsOn = (deathDate?: string) =>
      smallResult({
        case: { client: { ...smallCase.client, ...(deathDate === undefined ? {} : { deathDate }) } },
        scheme: { sources: [...smallScheme.sources, guess], fund: { ...smallScheme.fund, shares } },
      }).assumptions;
    expect(restsOn("2019-06-30")).toEqual(["made-up"]);
    expect(restsOn("2019-07-01")).toEqual(["guess", "made-up"]);
    expect(restsOn()).toEqual(["guess", "made-up"]);
  });
});
