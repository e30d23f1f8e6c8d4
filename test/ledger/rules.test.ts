import { describe, expect, it } from "vitest";
import { account, forecast, statement, type Ledger, type LedgerEntry } from "../../src/ledger/index.js";
import { postings } from "../../src/ledger/postings/postings.js";
import { compile } from "../../src/rules/compile.js";
import type { CompiledScheme } from "../../src/rules/compiled.js";
import { smallScheme } from "../support/small-scheme.js";
import { byBookingDate, carrying, halfYears, quarters, shutAfter } from "./half-years.js";
import { closed, received, smallLedger } from "./small-ledger.js";

/** At most ten sessions in a month. */
const limited = compile({
  ...smallScheme,
  limits: [
    {
      ...{ kind: "most-units", id: "ten", label: { lv: "Desmit nodarbības", en: "Ten sessions" }, per: "month" },
      ...{ services: ["physio"], from: "2019-01-01", to: "2019-12-31", source: "made-up" },
      amounts: [{ most: "10", from: "2019-01-01", to: "2019-12-31", source: "made-up" }],
    },
  ],
});

function shown(ledger: Ledger, month: string, compiled: CompiledScheme) {
  const told = statement(ledger, compiled, month);
  if (told.state !== "eligible") throw new Error(told.state);
  return told;
}

function told(ledger: Ledger, compiled: CompiledScheme, asOf: string) {
  const now = account(ledger, compiled, { asOf });
  if (now.state !== "eligible") throw new Error(now.state);
  return now;
}

describe("ten sessions a month, all of them received, and two more that come after January is closed", () => {
  const late = { ...received("late", "2019-01-05", "2", "2019-02-12"), bookedIn: "2019-02" } as LedgerEntry;
  const entries = [
    received("a", "2019-01-10", "4"),
    received("b", "2019-01-20", "6"),
    closed("2019-01", "2019-02-05"),
    late,
  ];
  const ledger = (lateness: Ledger["lateness"]): Ledger => ({ ...smallLedger(...entries), lateness });

  it("are decided again by the date of the service: the limit holds, and what is late takes from what was later in the month", () => {
    const february = shown(ledger(smallLedger().lateness), "2019-02", limited);
    expect([february.earlier, february.overLimit]).toEqual([[], []]);
    expect(told(ledger(smallLedger().lateness), limited, "2019-02-28").total.spent).toBe("200.00");
  });

  it("are paid over the limit by the date of booking: what was shown of January stays", () => {
    const february = shown(ledger(byBookingDate), "2019-02", limited);
    expect(february.earlier).toMatchObject([{ serviceMonth: "2019-01", line: "physio", cost: "40.00", used: "40.00" }]);
    expect(february.overLimit).toEqual([
      {
        ...{ entry: "late", line: "physio", service: "physio", from: "2019-01-05", to: "2019-01-05" },
        ...{ units: "2", unit: "session", state: "over-limit, paid" },
      },
    ]);
    expect(shown(ledger(byBookingDate), "2019-01", limited).services.map(({ cost }) => cost)).toEqual([
      "80.00",
      "120.00",
    ]);
    expect(told(ledger(byBookingDate), limited, "2019-02-28").total.spent).toBe("240.00");
  });

  it("pass it by only as much as they do: of four sessions that come late to eight, two", () => {
    const some = [
      received("a", "2019-01-10", "8"),
      closed("2019-01", "2019-02-05"),
      { ...late, units: "4" } as LedgerEntry,
    ];
    const own = { ...ledger(byBookingDate), entries: some };
    expect(shown(own, "2019-02", limited).overLimit).toMatchObject([{ units: "2" }]);
    expect(told(own, limited, "2019-02-28").total.spent).toBe("240.00");
  });

  it("are foreseen as they are paid", () => {
    const own = ledger(byBookingDate);
    const { total } = told(own, limited, "2019-12-31");
    const coming = forecast(own, limited, { asOf: "2019-12-31", by: "commitments" });
    expect(coming).toMatchObject({ cost: total.spent, used: total.spent });
  });
});

describe("the end of a budget", () => {
  const entries = [
    received("june", "2019-06-10", "2"),
    closed("2019-01", "2019-02-05"),
    ...["02", "03", "04", "05", "06"].map((month) => closed(`2019-${month}`, "2019-07-05")),
    { ...received("late", "2019-06-20", "1", "2019-07-20"), bookedIn: "2019-07" } as LedgerEntry,
  ];
  const ledger: Ledger = smallLedger(...entries);
  const spent = (own: Ledger) => told(own, halfYears, "2019-12-31").budgets.map((budget) => budget.spent);

  it("is no end for what counts by the date of its service", () => {
    expect(spent(ledger)).toEqual(["67.50", "0.00"]);
  });

  it("shuts the books: what comes 20 days after it is refused, or draws on the next budget", () => {
    const refused = { ...ledger, yearEnd: shutAfter(19, "refused") };
    expect(spent(refused)).toEqual(["45.00", "0.00"]);
    expect(shown(refused, "2019-07", halfYears).refused).toMatchObject([
      { entry: "late", rule: "year-end", daysLate: 20, atMost: 19 },
    ]);
    expect(spent({ ...ledger, yearEnd: shutAfter(20, "refused") })).toEqual(["67.50", "0.00"]);
    const next = { ...ledger, yearEnd: shutAfter(19, "next-budget") };
    expect(spent(next)).toEqual(["45.00", "22.50"]);
    expect(shown(next, "2019-07", halfYears).movements).toContainEqual({ kind: "earlier-months", amount: "-22.50" });
  });

  it("makes what is late draw on the budget of the month in which it lands, by the date of booking", () => {
    expect(spent({ ...ledger, lateness: byBookingDate })).toEqual(["45.00", "22.50"]);
  });

  it("of a project is its last eligible day: what was received after it is not paid", () => {
    const own = { ...ledger, lastEligibleDay: "2019-06-15" };
    expect(spent(own)).toEqual(["45.00", "0.00"]);
    expect(shown(own, "2019-07", halfYears).refused).toMatchObject([
      { entry: "late", rule: "last-eligible-day", daysLate: 5 },
    ]);
  });

  it("of a project is the last day of payments too: what was paid later is named, whatever the person has of it", () => {
    const paid: LedgerEntry = {
      id: "pay",
      kind: "payment",
      recordedOn: "2019-07-09",
      paidOn: "2019-07-08",
      pays: ["june"],
    };
    const own = (lastEligibleDay: string): Ledger => ({ ...smallLedger(...entries, paid), lastEligibleDay });
    expect(shown(own("2019-07-05"), "2019-07", halfYears).refused).toMatchObject([
      { entry: "june", rule: "paid-after-last-eligible-day", daysLate: 3, atMost: 0 },
    ]);
    expect(shown(own("2019-07-05"), "2019-06", halfYears).refused).toEqual([]);
    expect(shown(own("2019-07-08"), "2019-07", halfYears).refused).toEqual([]);
    expect(spent(own("2019-07-05"))).toEqual(spent(own("2019-07-08")));
    const unknown = {
      ...ledger,
      entries: [...entries, { ...paid, recordedOn: "2019-08-01" }],
      lastEligibleDay: "2019-07-05",
    };
    const then = statement(unknown, halfYears, "2019-07", { knownOn: "2019-07-31" });
    expect(then.state === "eligible" && then.refused).toEqual([]);
  });

  it("says on which budget each entry draws", () => {
    const periods = (own: Ledger, compiled: CompiledScheme) =>
      shown(own, "2019-06", compiled).services.map(({ budgetPeriod }) => budgetPeriod);
    expect(periods(ledger, halfYears)).toEqual(["1"]);
    expect(periods(ledger, smallCompiledOf())).toEqual([undefined]);
    const accounts = [{ service: "physio", economicCode: "2275", sourceCode: "7210", project: "", vat: "0" }];
    const posted = (own: Ledger, compiled: CompiledScheme) => {
      const told = postings({ ...own, entries: [...own.entries, closed("2019-07", "2019-08-05")] }, compiled, accounts);
      if (told.state !== "eligible") throw new Error(told.state);
      return told.rows.map(({ entry, budgetPeriod }) => [entry, budgetPeriod]);
    };
    expect(posted(ledger, halfYears)).toEqual([
      ["june", "1"],
      ["late", "1"],
    ]);
    expect(posted({ ...ledger, lateness: byBookingDate }, halfYears)).toEqual([
      ["june", "1"],
      ["late", "2"],
    ]);
    expect(posted(ledger, smallCompiledOf())).toEqual([
      ["june", ""],
      ["late", ""],
    ]);
  });
});

describe("from one budget to the next", () => {
  const budgets = (own: Ledger) =>
    told(own, halfYears, "2019-12-31").budgets.map(({ opening, spent, lapsed, carried, available }) => {
      return { opening, spent, lapsed, carried, available };
    });
  const closings = Array.from({ length: 12 }, (_, index) =>
    closed(`2019-${String(index + 1).padStart(2, "0")}`, "2020-01-10"),
  );

  it("goes what was not spent, at most what the rules say; the rest lapses", () => {
    const ledger = smallLedger(received("a", "2019-03-01", "10"), received("b", "2019-08-01", "60"), ...closings);
    // 595.07 − 200.00 are left; 60 sessions at 22.50 cost 1350.00, and the second half has 1209.86.
    expect(budgets(ledger)).toMatchObject([
      { carried: "0.00", lapsed: "395.07" },
      { opening: "0.00", spent: "1209.86" },
    ]);
    const some = budgets({ ...ledger, carryOver: carrying({ amount: "50.00" }) });
    expect(some).toMatchObject([
      { carried: "50.00", lapsed: "345.07" },
      { opening: "50.00", spent: "1259.86" },
    ]);
    // 20 % of 595.07 are 119.014.
    const share = budgets({ ...ledger, carryOver: carrying({ amount: "50.00", share: "0.2" }) });
    expect(share).toMatchObject([
      { carried: "119.01", lapsed: "276.06" },
      { opening: "119.01", spent: "1328.87" },
    ]);
    const all = budgets({ ...ledger, carryOver: carrying({ amount: "0.00", share: "1" }) });
    expect(all).toMatchObject([
      { carried: "395.07", lapsed: "0.00" },
      { spent: "1350.00", lapsed: "254.93" },
    ]);
  });

  it("goes what was spent beyond it, as far as the next one may pay for it", () => {
    const ledger = smallLedger(received("a", "2019-03-01", "40"), received("b", "2019-08-01", "10"), ...closings);
    // 40 sessions cost 800.00: 204.93 more than there is.
    expect(budgets(ledger)).toMatchObject([{ spent: "595.07", carried: "0.00" }, { spent: "225.00" }]);
    const over = budgets({ ...ledger, carryOver: carrying(undefined, { amount: "150.00" }) });
    expect(over).toMatchObject([
      { spent: "745.07", carried: "-150.00", available: "0.00" },
      { opening: "-150.00", spent: "225.00", lapsed: "834.86" },
    ]);
  });

  it("goes also what landed in a budget from an earlier one and found no money there", () => {
    // 20 sessions at 22.50 come after the first quarter is shut: 450.00 of 299.18, so that the third gives 150.82.
    const late = { ...received("late", "2019-03-20", "20", "2019-04-20"), bookedIn: "2019-04" } as LedgerEntry;
    const shut = ["01", "02", "03"].map((month) => closed(`2019-${month}`, "2019-04-05"));
    const ledger = {
      ...smallLedger(received("a", "2019-03-10", "10"), ...shut, late),
      yearEnd: shutAfter(0, "next-budget"),
    };
    const own = (most: string) =>
      told({ ...ledger, carryOver: carrying(undefined, { amount: most }) }, quarters, "2019-12-31").budgets;
    expect(own("1000.00")).toMatchObject([
      { allocated: "295.89", spent: "200.00", carried: "0.00" },
      { allocated: "299.18", spent: "450.00", carried: "-150.82" },
      { allocated: "604.93", opening: "-150.82", spent: "0.00" },
      { allocated: "604.93", opening: "0.00" },
    ]);
    expect(
      own("100.00")
        .map(({ spent, carried }) => [spent, carried])
        .slice(1, 2),
    ).toEqual([["399.18", "-100.00"]]);
  });

  it("is foreseen as well", () => {
    const ledger = smallLedger(received("a", "2019-03-01", "10"), received("b", "2019-08-01", "60"));
    const uncovered = (own: Ledger) => {
      const coming = forecast(own, halfYears, { asOf: "2019-12-31", by: "commitments" });
      return coming.state === "eligible" ? coming.uncovered : coming.state;
    };
    expect(uncovered(ledger)).toBe("140.14");
    expect(uncovered({ ...ledger, carryOver: carrying({ amount: "50.00" }) })).toBe("90.14");
  });
});

describe("a reassessment to a lower level", () => {
  const lower = [
    { id: "first", instrument: "scale", date: "2018-11-05", score: "72" },
    { id: "second", instrument: "scale", date: "2019-07-01", score: "30", recordedOn: "2019-07-03" },
  ];
  const ledger: Ledger = { ...smallLedger(), case: { ...smallLedger().case, assessments: lower } };
  const kept = compile({
    ...smallScheme,
    entitle: { ...smallScheme.entitle, notWorseOff: { months: 3, source: "made-up" } },
  });
  const allocated = (compiled: CompiledScheme, knownOn: string) => {
    const now = account(ledger, compiled, { asOf: "2019-06-30", knownOn });
    return now.state === "eligible" ? now.total.allocated : now.state;
  };

  it("takes from the day on which it was written down, unless nobody is to be worse off for some months", () => {
    expect(allocated(smallCompiledOf(), "2019-07-02")).toBe("2400.00");
    // 2400.00 × 181/365 + 1200.00 × 184/365, and with three months more at the higher level 2400.00 × 273/365 + 1200.00 × 92/365.
    expect(allocated(smallCompiledOf(), "2019-07-03")).toBe("1795.07");
    expect(allocated(kept, "2019-07-03")).toBe("2097.53");
  });
});

function smallCompiledOf(): CompiledScheme {
  return compile(smallScheme);
}

describe("an exception of a budget that is not named", () => {
  it("is refused at its entry", () => {
    const exception: LedgerEntry = {
      ...{ id: "x", kind: "exception", recordedOn: "2019-02-10", amount: "10.00", decidedBy: "commission" },
      reason: "made up",
    };
    const refusal = () => account(smallLedger(received("a", "2019-01-10", "1"), exception), halfYears);
    expect(refusal).toThrow(/^entries\[1\]\.budgetPeriod: expected the budget period that the decision is about/u);
  });
});
