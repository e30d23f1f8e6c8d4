import { describe, expect, it } from "vitest";
import { forecast, type Forecast, type Ledger } from "../../src/ledger/index.js";
import { lines, received, smallCompiled, smallLedger } from "./small-ledger.js";

const physio = lines.filter(({ id }) => id === "physio");
const weekly = (...days: readonly string[]) => days.map((day) => received(`on-${day}`, day, "2"));

function atPace(ledger: Ledger, asOf: string, weeks: number): Forecast {
  const told = forecast(ledger, smallCompiled, { asOf, by: "pace", weeks });
  if (told.state !== "eligible") throw new Error(told.state);
  return told;
}

const amounts = ({ cost, left, months }: Forecast) => ({ cost, left, months });

/** The small ledger with the line of physiotherapy alone, on days of the year. */
function withPhysio(days: { readonly from?: string; readonly to?: string }, entries: Ledger["entries"]): Ledger {
  const own = { ...smallLedger(...entries) };
  return { ...own, plans: own.plans.map((plan) => ({ ...plan, lines: physio.map((line) => ({ ...line, ...days })) })) };
}

describe("a pace is that of weeks in which a line could come", () => {
  it("takes no week before the account began, and says how many there were", () => {
    // The account begins on Tuesday 1 January 2019: full weeks begin on 7, 14 and 21 January.
    const ledger = withPhysio({}, weekly("2019-01-08", "2019-01-15", "2019-01-22"));
    const three = atPace(ledger, "2019-01-31", 3);
    expect(three).not.toHaveProperty("fewerWeeks");
    for (const weeks of [4, 8, 52]) {
      const told = atPace(ledger, "2019-01-31", weeks);
      expect(amounts(told)).toEqual(amounts(three));
      expect(told).toMatchObject({ weeks, fewerWeeks: [{ line: "physio", weeks: 3 }] });
    }
  });

  it("takes no week before the line began", () => {
    const ledger = withPhysio({ from: "2019-03-06" }, weekly("2019-03-12", "2019-03-19"));
    const told = atPace(ledger, "2019-03-24", 8);
    expect(amounts(told)).toEqual(amounts(atPace(ledger, "2019-03-24", 2)));
    expect(told.fewerWeeks).toEqual([{ line: "physio", weeks: 2 }]);
  });

  it("takes a line of which no full week is known as the plan says", () => {
    for (const from of ["2019-03-20", "2019-09-01"]) {
      const ledger = withPhysio({ from }, []);
      const told = atPace(ledger, "2019-03-24", 4);
      expect(told.fewerWeeks).toEqual([{ line: "physio", weeks: 0 }]);
      const planned = forecast(ledger, smallCompiled, { asOf: "2019-03-24", by: "commitments" });
      if (planned.state !== "eligible") throw new Error(planned.state);
      expect(amounts(told)).toEqual(amounts(planned));
      expect(Number(told.cost)).toBeGreaterThan(0);
    }
  });

  it("counts weeks in which nothing came of a line that was planned", () => {
    const ledger = withPhysio({}, weekly("2019-02-05", "2019-02-26"));
    const told = atPace(ledger, "2019-03-03", 4);
    expect(told).not.toHaveProperty("fewerWeeks");
    // Four sessions in 28 days: the 31 days of December have 4.4286 at 22.50.
    expect(told.months.at(-1)).toMatchObject({ month: "2019-12", cost: "99.64" });
  });
});
