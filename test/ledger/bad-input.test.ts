import { describe, expect, it } from "vitest";
import { isInputError, type Issue } from "../../src/errors/index.js";
import { checkLedger } from "../../src/documents/parse-ledger.js";
import {
  account,
  closeMonth,
  forecast,
  statement,
  statements,
  type Ledger,
  type LedgerEntry,
} from "../../src/ledger/index.js";
import { carrying, shutAfter } from "./half-years.js";
import { smallScheme } from "../support/small-scheme.js";
import type { MostUnits } from "../../src/rules/limit/kinds/most-units.js";
import { compile } from "../../src/rules/compile.js";
import { closed, lines, received, smallCompiled, smallLedger } from "./small-ledger.js";

const delivery = received("a", "2019-01-10", "2") as Extract<LedgerEntry, { kind: "delivery" }>;
const closing = closed("2019-01", "2019-02-05");
const correction = {
  id: "c",
  kind: "correction",
  recordedOn: "2019-02-01",
  corrects: "a",
  reason: "wrong-units",
} as const;

/** A ledger of a plan that begins on a day. */
function plannedFrom(from: string, ...entries: readonly LedgerEntry[]): Ledger {
  return { ...smallLedger(...entries), plans: smallLedger().plans.map((plan) => ({ ...plan, from })) };
}

/** Money that a decision gives, or takes. */
function exception(amount: string, id = "e"): LedgerEntry {
  return { id, kind: "exception", recordedOn: "2019-03-01", amount, decidedBy: "commission", reason: "made up" };
}

const wrong: readonly (readonly [what: string, ledger: Ledger, code: string, path: string])[] = [
  ["a delivery before the plan", plannedFrom("2019-02-01", delivery), "before-plan", "entries[0].line"],
  ["of an unknown line", smallLedger({ ...delivery, line: "phisio" }), "unknown-reference", "entries[0].line"],
  [
    "on days on which the line is not in force",
    smallLedger({ ...delivery, line: "care", unit: "hour" }),
    "line-not-in-force",
    "entries[0].line",
  ],
  ["in units that the service has not", smallLedger({ ...delivery, unit: "hour" }), "other-unit", "entries[0].unit"],
  [
    "outside of the account",
    smallLedger({ ...delivery, from: "2018-12-30", to: "2018-12-30" }),
    "outside-account",
    "entries[0].from",
  ],
  ["over two months", smallLedger({ ...delivery, to: "2019-02-01" }), "more-months", "entries[0].to"],
  ["of nothing", smallLedger({ ...delivery, units: "0" }), "not-positive", "entries[0].units"],
  ["twice under one id", smallLedger(delivery, delivery), "duplicate-id", "entries[1].id"],
  [
    "a correction of nothing",
    smallLedger(delivery, { ...correction, corrects: "b", units: "1" }),
    "unknown-reference",
    "entries[1].corrects",
  ],
  [
    "a correction of a closing",
    smallLedger(delivery, closing, { ...correction, corrects: closing.id, units: "1" }),
    "unknown-reference",
    "entries[2].corrects",
  ],
  ["a correction that says nothing", smallLedger(delivery, correction), "keys-together", "entries[1]"],
  [
    "a correction that says it twice",
    smallLedger(delivery, { ...correction, units: "1", change: "-1" }),
    "keys-together",
    "entries[1]",
  ],
  ["a correction below nothing", smallLedger(delivery, { ...correction, change: "-3" }), "negative", "entries[1]"],
  [
    "a correction before its entry",
    smallLedger(delivery, { ...correction, recordedOn: "2019-01-09", units: "1" }),
    "before-its-entry",
    "entries[1].recordedOn",
  ],
  [
    "two corrections of a day that contradict each other",
    smallLedger(delivery, { ...correction, units: "1" }, { ...correction, id: "d", units: "3" }),
    "corrected-twice",
    "entries[2].units",
  ],
  [
    "a payment of nothing",
    smallLedger({ id: "p", kind: "payment", recordedOn: "2019-02-01", pays: ["a"], paidOn: "2019-02-01" }),
    "unknown-reference",
    "entries[0].pays[0]",
  ],
  [
    "a month that is closed twice",
    smallLedger(closing, closed("2019-01", "2019-02-06")),
    "closed-twice",
    "entries[1].month",
  ],
  [
    "a month that is closed before an earlier one",
    smallLedger(closed("2019-02", "2019-03-05")),
    "month-before-open",
    "entries[0].month",
  ],
  ["a month that goes on", smallLedger(closed("2019-01", "2019-01-15")), "month-goes-on", "entries[0].month"],
  [
    "a month that is opened while it is open",
    smallLedger({
      id: "r",
      kind: "reopening",
      recordedOn: "2019-02-10",
      month: "2019-01",
      by: "office",
      reason: "why",
    }),
    "not-closed",
    "entries[0].month",
  ],
  [
    "an entry of a closed month without a month of booking",
    smallLedger(closing, { ...delivery, recordedOn: "2019-02-06" }),
    "closed-month",
    "entries[1].bookedIn",
  ],
  [
    "one that is booked into the closed month",
    smallLedger(closing, { ...delivery, recordedOn: "2019-02-06", bookedIn: "2019-01" }),
    "closed-month",
    "entries[1].bookedIn",
  ],
  [
    "one that is booked elsewhere while its month is open",
    smallLedger({ ...delivery, bookedIn: "2019-03" }),
    "booked-elsewhere",
    "entries[0].bookedIn",
  ],
  [
    "a correction of a closed month without a month of booking",
    smallLedger(delivery, closing, { ...correction, recordedOn: "2019-02-06", units: "1" }),
    "closed-month",
    "entries[2].bookedIn",
  ],
  ["a month that is none", smallLedger(closed("2019-13", "2019-02-05")), "month-form", "entries[0].month"],
  [
    "an extension that is none",
    smallLedger({
      id: "e",
      kind: "extension",
      recordedOn: "2019-06-01",
      until: "2019-06-30",
      decidedBy: "x",
      reason: "y",
    }),
    "no-extension",
    "entries[0].until",
  ],
  ["no plan", { ...smallLedger(), plans: [] }, "no-plan", "plans"],
  [
    "two plans of one day",
    { ...smallLedger(), plans: [...smallLedger().plans, ...smallLedger().plans.map((plan) => ({ ...plan, id: "b" }))] },
    "duplicate-version",
    "plans[1].from",
  ],
  [
    "a case with a plan of its own",
    { ...smallLedger(), case: { ...smallLedger().case, plan: { lines } } },
    "in-ledger",
    "case.plan",
  ],
  [
    "a case with a wrong day",
    { ...smallLedger(), case: { ...smallLedger().case, period: { from: "2019-02-30", to: "2019-12-31" } } },
    "date-not-real",
    "case.period.from",
  ],
  [
    "days of lateness below nothing",
    { ...smallLedger(), lateness: { ...smallLedger().lateness, method: "refused-after", days: -1 } },
    "range",
    "lateness.days",
  ],
  [
    "books shut before the budget ends",
    { ...smallLedger(), yearEnd: { ...shutAfter(0, "refused"), days: -1 } },
    "range",
    "yearEnd.days",
  ],
  [
    "a last eligible day that is none",
    { ...smallLedger(), lastEligibleDay: "2019-02-30" },
    "date-not-real",
    "lastEligibleDay",
  ],
  [
    "less than nothing going over",
    { ...smallLedger(), carryOver: carrying({ amount: "-1.00" }) },
    "negative",
    "carryOver.unspent.amount",
  ],
  [
    "more than everything going over",
    { ...smallLedger(), carryOver: carrying(undefined, { amount: "0.00", share: "1.1" }) },
    "range",
    "carryOver.overspent.share",
  ],
  [
    "an entry that lands after the account",
    smallLedger({ ...delivery, recordedOn: "2020-02-06", bookedIn: "2020-02" }),
    "outside-account",
    "entries[0].bookedIn",
  ],
];

describe("a ledger is refused", () => {
  it.each(wrong)("with %s", (_, ledger, code, path) => {
    expect(checkLedger(ledger).map((issue) => [issue.code, issue.path])).toContainEqual([code, path]);
    expect(issuesOf(() => account(ledger, smallCompiled)).map((issue) => issue.code)).toContain(code);
  });

  it("once for what is before the account, and not also for a month that would be closed", () => {
    const early = { ...delivery, from: "2018-12-30", to: "2018-12-30" };
    expect(checkLedger(smallLedger(early)).map(({ code, path }) => [code, path])).toEqual([
      ["outside-account", "entries[0].from"],
    ]);
  });

  it("with every issue at once, each at its place", () => {
    const entries = [
      { ...delivery, line: "phisio" },
      closed("2019-02", "2019-03-05"),
      { ...correction, corrects: "x", units: "1" },
    ];
    const found = checkLedger(smallLedger(...entries)).map(({ path }) => path);
    expect(found).toEqual(["entries[1].month", "entries[0].line", "entries[2].corrects"]);
    expect(checkLedger(smallLedger({ ...delivery, line: "phisio" }))[0]?.hint).toContain("physio");
  });

  it("with what is wrong in the rest of the file, whatever one entry is: a value, a key, a day", () => {
    const unknown = { ...delivery, id: "b", line: "phisio" };
    const twice = [closing, { ...closing, id: "z-again" }];
    for (const broken of [{ units: "0" }, { units: 2 }, { note: 7 }, { color: "red" }, { from: "2019-02-30" }]) {
      const found = checkLedger({
        ...smallLedger(unknown, ...twice),
        entries: [{ ...delivery, ...broken }, unknown, ...twice],
      });
      const [own] = Object.keys(broken);
      expect(found.map(({ path }) => path).sort()).toEqual([
        `entries[0].${own ?? ""}`,
        "entries[1].line",
        "entries[3].month",
      ]);
    }
  });

  it("without accusing what is right: what is about a wrong entry, comes after a wrong month, or lies on wrong days", () => {
    const late = { ...received("late", "2019-01-12", "1", "2019-02-20"), bookedIn: "2019-02" };
    const entries = [
      { ...delivery, units: "0" },
      { ...correction, units: "1" },
      { ...closing, month: "2019-13" },
      late,
    ];
    const paths = (ledger: unknown) => checkLedger(ledger).map(({ path }) => path);
    expect(paths(smallLedger(...(entries as LedgerEntry[])))).toEqual(["entries[0].units", "entries[2].month"]);
    const extended = [
      {
        id: "e",
        kind: "extension",
        recordedOn: "2019-06-01",
        until: "2020-02-30",
        decidedBy: "office",
        reason: "made up",
      },
      received("after", "2020-01-10", "1"),
    ] as const;
    expect(paths(smallLedger(...extended))).toEqual(["entries[0].until"]);
    expect(paths({ ...plannedFrom("2019-02-30", delivery) })).toEqual(["plans[0].from"]);
  });

  it("with more going over than the currency has decimals for", () => {
    const finer = (own: Ledger["carryOver"]) =>
      issuesOf(() => account({ ...smallLedger(delivery), carryOver: own } as Ledger, smallCompiled));
    expect(finer(carrying({ amount: "10.005" })).map(({ path }) => path)).toEqual(["carryOver.unspent.amount"]);
    expect(finer(carrying({ amount: "10.00" }, { amount: "0.001" })).map(({ path }) => path)).toEqual([
      "carryOver.overspent.amount",
    ]);
    expect(finer(carrying({ amount: "10.00" }, { amount: "0.01" }))).toEqual([]);
  });

  it("and nothing of it is half applied: neither what it was nor any answer", () => {
    const right = smallLedger(delivery);
    const before = account(right, smallCompiled);
    for (const [what, ledger] of wrong) {
      const text = JSON.stringify(ledger);
      const ask = [
        () => account(ledger, smallCompiled),
        () => statement(ledger, smallCompiled, "2019-01"),
        () => forecast(ledger, smallCompiled, { asOf: "2019-01-31", by: "commitments" }),
        () => statements(ledger, smallCompiled),
      ];
      expect([what, ...ask.map((each) => issuesOf(each).length > 0)]).toEqual([what, true, true, true, true]);
      expect(JSON.stringify(ledger)).toBe(text);
    }
    expect(account(right, smallCompiled)).toEqual(before);
  });

  it("whatever stands in it", () => {
    for (const value of [
      undefined,
      null,
      7,
      "ledger",
      [],
      {},
      { kind: "ledger" },
      { ...smallLedger(), entries: [7, null, {}] },
    ]) {
      expect(checkLedger(value).length).toBeGreaterThan(0);
      expect(issuesOf(() => account(value as Ledger, smallCompiled)).length).toBeGreaterThan(0);
    }
  });
});

describe("an exception with as long an id as ids may be", () => {
  it("counts, beside another that begins like it", () => {
    const own = ["y", "z"].map((end) => exception("1.00", `${"x".repeat(63)}${end}`));
    const { total } = account(smallLedger(...own), smallCompiled) as unknown as { readonly total: object };
    expect(total).toMatchObject({ allocated: "1804.93", exceptions: "2.00" });
  });
});

describe("a question is refused", () => {
  const ledger = smallLedger(delivery);
  const asked: readonly (readonly [what: string, run: () => unknown, path: string])[] = [
    ["of a month outside of the account", () => statement(ledger, smallCompiled, "2020-01"), "month"],
    ["of no month", () => statement(ledger, smallCompiled, "Jan-19"), "month"],
    ["of a day before the account", () => account(ledger, smallCompiled, { asOf: "2018-06-01" }), "asOf"],
    [
      "of which an exception takes more than was granted, which only the scheme knows",
      () => account(smallLedger(delivery, exception("-1804.94")), smallCompiled),
      "entries[1].amount",
    ],
    ["as known on no day", () => account(ledger, smallCompiled, { knownOn: "2019-02-30" }), "knownOn"],
    [
      "for a forecast by something else",
      () => forecast(ledger, smallCompiled, { asOf: "2019-01-31", by: "guess" as never }),
      "by",
    ],
    ["for a pace without weeks", () => forecast(ledger, smallCompiled, { asOf: "2019-01-31", by: "pace" }), "weeks"],
    [
      "for a closing of a later month",
      () => closeMonth(ledger, smallCompiled, "2019-02", { by: "x", recordedOn: "2019-03-01" }),
      "entries[1].month",
    ],
    ["by what is no scheme", () => account(ledger, {} as never), "compiled"],
  ];
  it.each(asked)("%s", (_, run, path) => {
    expect(issuesOf(run).map((issue) => issue.path)).toContain(path);
  });
});

function issuesOf(run: () => unknown): readonly Issue[] {
  try {
    run();
  } catch (error) {
    if (isInputError(error)) return error.issues;
    throw error;
  }
  return [];
}

describe("a ledger by the date of booking", () => {
  const year = { from: "2019-01-01", to: "2019-12-31", source: "made-up" };
  const limit: MostUnits = {
    ...{ id: "ten", kind: "most-units", per: "month", services: ["physio"], ...year },
    amounts: [{ most: "10", ...year }],
  };
  const booked: Ledger = { ...smallLedger(), lateness: { ...smallLedger().lateness, method: "by-booking-date" } };
  const said = (ledger: Ledger, ...limits: readonly MostUnits[]) =>
    issuesOf(() => account(ledger, compile({ ...smallScheme, limits }))).map(({ code, path }) => `${code} ${path}`);

  it("is refused where units over a limit are the client's", () => {
    const over: MostUnits = { ...limit, beyond: "client" };
    expect(said(booked, over)).toEqual(["over-limit-late lateness.method"]);
    expect(said(booked, limit)).toEqual([]);
    expect(said(smallLedger(), over)).toEqual([]);
  });

  it("else has them in the statement of a month, as what the person pays", () => {
    const entries = [received("a", "2019-01-10", "12"), closed("2019-01", "2019-02-05")];
    const compiled = compile({ ...smallScheme, limits: [{ ...limit, beyond: "client" }] });
    const shown = statement(smallLedger(...entries), compiled, "2019-01");
    const [row] = "services" in shown ? shown.services : [];
    // 10 of 12 sessions count, at 20.00.
    expect(row).toMatchObject({ cost: "200.00", aboveCeiling: "40.00" });
  });
});
