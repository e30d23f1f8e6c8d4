import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  account,
  accountAlerts,
  accountDifferences,
  checkClosings,
  closeMonth,
  forecast,
  statement,
  type Ledger,
  type LedgerEntry,
} from "../../src/ledger/index.js";
import { compile } from "../../src/rules/compile.js";
import { smallScheme } from "../support/small-scheme.js";
import { closed, lines, received, smallCompiled, smallLedger } from "./small-ledger.js";

function total(ledger: Ledger, asOf: string, knownOn?: string) {
  const told = account(ledger, smallCompiled, knownOn === undefined ? { asOf } : { asOf, knownOn });
  if (told.state !== "eligible") throw new Error(told.state);
  return told.total;
}

function shown(ledger: Ledger, month: string) {
  const told = statement(ledger, smallCompiled, month);
  if (told.state !== "eligible") throw new Error(told.state);
  return told;
}

describe("the account of a budget of 1804.93", () => {
  const january = [received("a", "2019-01-10", "2"), received("b", "2019-01-20", "1")];

  it("spends three sessions of January at 20.00; the fourth stays committed until the month is closed", () => {
    const open = total(smallLedger(...january), "2019-01-31");
    const after = total(smallLedger(...january, closed("2019-01", "2019-02-05")), "2019-01-31");
    expect([open.allocated, open.spent]).toEqual(["1804.93", "60.00"]);
    // The plan costs 1613.33, of it 80.00 in January.
    expect([open.committed, after.committed]).toEqual(["1553.33", "1533.33"]);
    expect([after.spent, after.pending, after.settled]).toEqual(["60.00", "60.00", "0.00"]);
  });

  it("knows what was paid to the providers, from the day it was", () => {
    const payment: LedgerEntry = {
      id: "p",
      kind: "payment",
      recordedOn: "2019-02-20",
      pays: ["a"],
      paidOn: "2019-02-18",
    };
    const ledger = smallLedger(...january, payment);
    expect(total(ledger, "2019-02-17")).toMatchObject({ settled: "0.00", pending: "60.00" });
    expect(total(ledger, "2019-02-18")).toMatchObject({ settled: "40.00", pending: "20.00" });
    expect(total(ledger, "2019-02-18", "2019-02-19")).toMatchObject({ settled: "0.00", pending: "60.00" });
  });

  it("may be below zero where more is committed than there is left", () => {
    // 80 sessions in January cost 1600.00; the plan still has all of February and later.
    const { spent, committed, available } = total(smallLedger(received("many", "2019-01-10", "80")), "2019-01-31");
    expect(spent).toBe("1600.00");
    expect([committed, available]).toEqual(["1533.33", "-1328.40"]);
  });

  it("frees what was committed when a line gets notice, and when the right ends", () => {
    const free = (entry: LedgerEntry) => {
      const told = account(smallLedger(entry), smallCompiled, { asOf: "2019-01-31" });
      return told.state === "eligible" ? told.commitments.map(({ line, month }) => `${line} ${month}`) : [];
    };
    const notice: LedgerEntry = { id: "n", kind: "notice", recordedOn: "2019-01-15", line: "care", from: "2019-02-10" };
    expect(free(notice).filter((row) => row.startsWith("care"))).toEqual([]);
    const stop: LedgerEntry = {
      id: "s",
      kind: "stop",
      recordedOn: "2019-01-15",
      lastDay: "2019-02-28",
      because: "end-of-right",
    };
    expect(free(stop)).toEqual(["physio 2019-01", "physio 2019-02", "care 2019-02"]);
  });

  it("frees the share of a line's month that was cancelled in time, and pays what was charged", () => {
    const cancelled = (charged: boolean): LedgerEntry => {
      const units = { line: "physio", units: "1", unit: "session", day: "2019-01-12", by: "client" } as const;
      return { id: "c", kind: "cancellation", recordedOn: "2019-01-12", ...units, charged };
    };
    const ofJanuary = (entry: LedgerEntry) => {
      const told = account(smallLedger(entry), smallCompiled, { asOf: "2019-01-31" });
      return told.state === "eligible" ? told.commitments.find(({ month }) => month === "2019-01") : undefined;
    };
    expect(ofJanuary(cancelled(false))).toMatchObject({
      planned: "80.00",
      cancelled: "20.00",
      delivered: "0.00",
      committed: "60.00",
    });
    expect(ofJanuary(cancelled(true))).toMatchObject({
      planned: "80.00",
      cancelled: "0.00",
      delivered: "20.00",
      committed: "60.00",
    });
  });

  it("keeps exceptions outside of the formula apart", () => {
    const more: LedgerEntry = {
      ...{ id: "flat", kind: "exception", recordedOn: "2019-01-15", amount: "100.00" },
      ...{ decidedBy: "commission", reason: "A move of house." },
    };
    expect(total(smallLedger(more), "2019-01-31")).toMatchObject({
      allocated: "1804.93",
      adjusted: "0.00",
      exceptions: "100.00",
    });
    expect(total(smallLedger(more), "2019-01-31", "2019-01-14")).toMatchObject({ exceptions: "0.00" });
  });
});

describe("a late entry", () => {
  const late: LedgerEntry = { ...late_(), bookedIn: "2019-02" };
  function late_() {
    return received("late", "2019-01-25", "1", "2019-02-12") as Extract<LedgerEntry, { kind: "delivery" }>;
  }
  const ledger = smallLedger(received("a", "2019-01-10", "2"), closed("2019-01", "2019-02-05"), late);

  it("leaves the closed month as it was shown, and is a difference in the open one that names its month", () => {
    expect(shown(ledger, "2019-01")).toMatchObject({ closing: "1764.93", provisional: false, closedOn: "2019-02-05" });
    const february = shown(ledger, "2019-02");
    expect(february).toMatchObject({ opening: "1764.93", closing: "1744.93", provisional: true });
    expect(february.movements).toEqual([
      { kind: "services", amount: "0.00" },
      { kind: "earlier-months", amount: "-20.00" },
    ]);
    expect(february.earlier).toEqual([
      {
        ...{ serviceMonth: "2019-01", line: "physio", cost: "20.00", covered: "20.00", contribution: "0.00" },
        ...{ outOfPocket: "0.00", used: "20.00", state: "none" },
      },
    ]);
  });

  it("is refused by a rule that gives it ten days: it came after 18", () => {
    const source = { id: "contract", title: "Made up for tests", certainty: "assumption" } as const;
    const strict: Ledger = { ...ledger, lateness: { method: "refused-after", days: 10, source } };
    const february = shown(strict, "2019-02");
    expect(february.earlier).toEqual([]);
    expect(february.refused).toEqual([
      {
        ...{ entry: "late", line: "physio", from: "2019-01-25", to: "2019-01-25", recordedOn: "2019-02-12" },
        ...{ units: "1", unit: "session", rule: "refused-after", daysLate: 18, atMost: 10 },
      },
    ]);
    const lenient: Ledger = { ...ledger, lateness: { method: "refused-after", days: 18, source } };
    expect(shown(lenient, "2019-02").refused).toEqual([]);
  });
});

describe("differences between two days of knowledge", () => {
  // Only 5.00 a session are covered by a fee of 15.00.
  const fee = compile({
    ...smallScheme,
    cover: { ...smallScheme.cover, budget: "gross" },
    contribute: [
      {
        ...{ method: "fixed-per-unit", amount: "15.00", rounding: { mode: "half-up", step: "0.01" } },
        ...{ from: "2019-01-01", to: "2019-12-31", source: "made-up" },
      },
    ],
    contributeOrder: "priority",
  });
  const correction = (change: string): LedgerEntry => {
    return { id: "c", kind: "correction", recordedOn: "2019-02-10", corrects: "a", change, reason: "wrong-units" };
  };
  const changed = (entry: LedgerEntry) => {
    const told = accountDifferences(smallLedger(received("a", "2019-01-10", "2"), entry), fee, {
      before: "2019-02-09",
    });
    return told.state === "eligible" ? told.rows : [];
  };

  it("are due where they are in the person's favour", () => {
    expect(changed(correction("-1"))).toMatchObject([
      { cost: "-20.00", contribution: "-15.00", outOfPocket: "-15.00", state: "due" },
    ]);
  });

  it("are to be decided where they are against the person: no debt by arithmetic", () => {
    expect(changed(correction("1"))).toMatchObject([{ outOfPocket: "15.00", state: "to-be-decided" }]);
  });
});

describe("versions of a plan", () => {
  const second = { id: "second", from: "2019-02-15", approvedOn: "2019-02-12", approvedBy: "commission" };
  const twoVersions = (quantity: string): Ledger => {
    const ledger = smallLedger();
    const changed = lines.map((line) => (line.id === "physio" ? { ...line, quantity } : line));
    return { ...ledger, plans: [...ledger.plans, { ...second, lines: changed }] };
  };
  const commitments = (ledger: Ledger, knownOn: string) => {
    const told = account(ledger, smallCompiled, { asOf: "2019-01-31", knownOn });
    return told.state === "eligible"
      ? told.commitments.filter(({ line, month }) => line === "physio" && month === "2019-02")
      : [];
  };

  it("split a month on the day on which the plan changes, from the day on which it was approved", () => {
    const ledger = twoVersions("8");
    expect(commitments(ledger, "2019-02-11").map(({ planned }) => planned)).toEqual(["80.00"]);
    // 4 × 14/28 and 8 × 14/28 sessions at 20.00.
    expect(commitments(ledger, "2019-02-12").map(({ planned }) => planned)).toEqual(["40.00", "80.00"]);
  });

  it("count what was received by the version of its day", () => {
    const ledger = {
      ...twoVersions("8"),
      entries: [received("early", "2019-02-14", "1"), received("late", "2019-02-15", "1")],
    };
    const rows = commitments(ledger, "2019-02-15").map(({ delivered, committed }) => [delivered, committed]);
    expect(rows).toEqual([
      ["0.00", "40.00"],
      ["0.00", "80.00"],
    ]);
    const later = account(ledger, smallCompiled, { asOf: "2019-02-28" });
    const own =
      later.state === "eligible"
        ? later.commitments.filter(({ line, month }) => line === "physio" && month === "2019-02")
        : [];
    expect(own.map(({ delivered, committed }) => [delivered, committed])).toEqual([
      ["20.00", "20.00"],
      ["20.00", "60.00"],
    ]);
  });
});

describe("an extension", () => {
  const half = { ...smallLedger().case, period: { from: "2019-01-01", to: "2019-06-30" } };
  const extended: LedgerEntry = {
    ...{ id: "e", kind: "extension", recordedOn: "2019-06-10", until: "2019-09-30" },
    ...{ decidedBy: "commission", reason: "Services stood still in spring." },
  };

  it("gives more days for the same money", () => {
    const ledger: Ledger = {
      ...smallLedger(extended, received("summer", "2019-08-10", "1", "2019-08-11")),
      case: half,
    };
    // 1200.00 × 181/365 = 595.07 for the half-year.
    expect(total(ledger, "2019-06-30", "2019-06-09").allocated).toBe("595.07");
    expect(total(ledger, "2019-08-31")).toMatchObject({ allocated: "595.07", adjusted: "0.00", spent: "22.50" });
    expect(shown(ledger, "2019-08").until).toBe("2019-09-30");
  });
});

describe("a forecast", () => {
  it("by pace goes on as in the last full weeks: two sessions a week until the money is gone", () => {
    const weekly = ["2019-01-07", "2019-01-14", "2019-01-21", "2019-01-28"].map((day) =>
      received(`on-${day}`, day, "2"),
    );
    const own = smallLedger(...weekly);
    // Care, which begins on 10 February, has no pace yet and would come as planned.
    const ledger = { ...own, plans: own.plans.map((plan) => ({ ...plan, lines: plan.lines.slice(0, 1) })) };
    const told = forecast(ledger, smallCompiled, { asOf: "2019-02-03", by: "pace", weeks: 4 });
    expect(told).toMatchObject({ state: "eligible", approved: "1804.93", cuts: ["physio"] });
    if (told.state !== "eligible") throw new Error(told.state);
    // 1804.93 − 160.00 = 1644.93 pay the 39 days to 14 March at 20.00 × 2/7, which are 222.86, and then 221.2 days at 22.50 × 2/7: the 222nd
    // day from 15 March on is the first that is not paid in full.
    expect(told.passedOn).toBe("2019-10-22");
  });
});

describe("alerts", () => {
  it("say with numbers that much is spent, that nothing comes, and that something changed", () => {
    const entries = [
      received("much", "2019-02-20", "70"),
      ...["2019-02-11", "2019-02-18"].map((day) => received(`w${day}`, day, "1")),
      ...["2019-03-04", "2019-03-12"].map((day) => received(`w${day}`, day, "2")),
    ];
    const told = accountAlerts(smallLedger(...entries), smallCompiled, { asOf: "2019-03-17", weeks: 2 });
    expect(told.state === "eligible" && told.alerts).toEqual([
      { code: "spent-share", percent: 84, threshold: 75, spent: "1520.00", approved: "1804.93" },
      { code: "nothing-delivered", line: "care", weeks: 2, from: "2019-03-04", to: "2019-03-17" },
      { code: "sudden-change", line: "physio", weeks: 2, before: "71", now: "4" },
    ]);
  });
});

describe("closing a month", () => {
  const open = smallLedger(received("a", "2019-01-10", "2"));
  const digestOf = (text: string) => createHash("sha256").update(text).digest("hex");
  const {
    ledger,
    entry,
    statement: told,
    position,
  } = closeMonth(open, smallCompiled, "2019-01", {
    by: "office",
    recordedOn: "2019-02-05",
    digestOf,
  });

  it("says what is shown, and leaves a position", () => {
    expect(entry).toMatchObject({ id: "closing-2019-01", kind: "closing", month: "2019-01", by: "office" });
    expect(told).toMatchObject({ state: "eligible", closing: "1764.93", provisional: false });
    expect(position).toMatchObject({ client: "client-1", through: "2019-01-31" });
    expect(statement(ledger, smallCompiled, "2019-01")).toEqual(told);
  });

  it("is repeated to the same digest, unless an entry was changed behind it", () => {
    expect(checkClosings(ledger, smallCompiled, digestOf)).toEqual([]);
    const behind = { ...ledger, entries: [received("b", "2019-01-11", "1", "2019-02-05"), ...ledger.entries] };
    expect(checkClosings(behind, smallCompiled, digestOf)).toMatchObject([
      { month: "2019-01", entry: "closing-2019-01" },
    ]);
  });

  it("stays as it is when the month is opened and closed again with what came later", () => {
    const again = smallLedger(
      ...open.entries,
      closed("2019-01", "2019-02-05"),
      {
        id: "r",
        kind: "reopening",
        recordedOn: "2019-02-10",
        month: "2019-01",
        by: "office",
        reason: "An invoice was missing.",
      },
      received("b", "2019-01-11", "1", "2019-02-11"),
      closed("2019-01", "2019-02-12"),
    );
    expect(shown(again, "2019-01")).toMatchObject({ closing: "1744.93", closedOn: "2019-02-12" });
    const then = statement(again, smallCompiled, "2019-01", { knownOn: "2019-02-06" });
    expect(then).toMatchObject({ closing: "1764.93", closedOn: "2019-02-05" });
  });
});

describe("somebody without a right, or of whom a fact is missing", () => {
  it("has an account without amounts, and why", () => {
    const { birthDate, ...client } = smallLedger().case.client;
    expect(birthDate).toBeDefined();
    const unknown: Ledger = { ...smallLedger(), case: { ...smallLedger().case, client } };
    expect(account(unknown, smallCompiled)).toMatchObject({ state: "incomplete", missing: [{}] });
    const old: Ledger = {
      ...smallLedger(),
      case: { ...smallLedger().case, client: { ...client, birthDate: "1980-01-01" } },
    };
    expect(statement(old, smallCompiled, "2019-01")).toMatchObject({
      state: "ineligible",
      reasons: [{ code: "above-age" }],
    });
  });
});
