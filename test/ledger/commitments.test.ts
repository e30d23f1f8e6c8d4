import { expect, it } from "vitest";
import { commitmentsOf } from "../../src/ledger/account/commitments.js";
import { knowledgeOf, openLedger, standingOf } from "../../src/ledger/books/open-ledger.js";
import { account, forecast } from "../../src/doors/ledger.js";
import type { Ledger, LedgerEntry } from "../../src/ledger/index.js";
import { compile } from "../../src/rules/compile.js";
import { smallScheme } from "../support/small-scheme.js";
import { lines, received, smallCompiled, smallLedger } from "./small-ledger.js";

const notice = { kind: "notice", id: "n", recordedOn: "2019-03-01", line: "physio", from: "2019-04-01" } as const;

it("says why nobody knows what is committed, where the plan as it goes on has no amounts", () => {
  openLedger(smallLedger(notice), smallCompiled, (open) => {
    const knowledge = knowledgeOf(open, {});
    const standing = standingOf(open, knowledge);
    if (!("books" in standing)) throw new Error("The small case has books.");
    const { books } = standing;
    const setting = { compiled: smallCompiled, knowledge, closed: 0 };
    expect(commitmentsOf(books, open.facts, setting)).toHaveProperty("rows");
    const { assessments, ...planned } = books.question.planned;
    expect(assessments).toBeDefined();
    const unknown = { ...books, question: { ...books.question, planned } };
    expect(commitmentsOf(unknown, open.facts, setting)).toMatchObject({
      state: "incomplete",
      missing: [{ fact: "assessments" }],
    });
  });
});

/** The small ledger with two sessions a month at 20.00 and an hour of care a month, and nothing else planned. */
function planned(...entries: readonly LedgerEntry[]) {
  const [line] = lines;
  if (line === undefined) throw new Error("The small case has lines.");
  const { weekdays, ...own } = { weekdays: undefined, ...line };
  expect(weekdays).toBeUndefined();
  const year = { ...own, per: "month" as const, from: "2019-01-01", to: "2019-06-30" };
  const physio = { ...year, id: "physio", service: "physio", unit: "session" as const, quantity: "2", priority: 1 };
  const care = { ...year, id: "care", service: "care", unit: "hour" as const, quantity: "1", priority: 2 };
  const ledger = smallLedger(...entries);
  const plan = { id: "first", from: "2019-01-01", approvedOn: "2018-12-10", approvedBy: "commission" };
  return { ...ledger, plans: [{ ...plan, lines: [physio, care] }] };
}

function told(ledger: Ledger, asOf: string, compiled = smallCompiled) {
  const now = account(ledger, compiled, { asOf });
  if (now.state !== "eligible") throw new Error(now.state);
  return now;
}

it.each(["line", "month"] as const)(
  "are what each line draws without its own contribution, so that nothing is still to come of what was received: split by %s",
  (splitAt) => {
    const known = { from: "2019-01-01", to: "2019-12-31", source: "made-up" } as const;
    const free = { method: "none", services: ["care"], ...known } as const;
    const rounding = { mode: "half-up", step: "0.01" } as const;
    const each = { method: "fixed-per-unit", services: ["physio"], amount: "1.10", rounding, ...known } as const;
    const net = compile({
      ...smallScheme,
      ...{ cover: { ...smallScheme.cover, budget: "net" }, fund: { ...smallScheme.fund, splitAt } },
      contribute: [each, free],
      contributeOrder: "priority",
    });
    const hour = { ...received("c", "2019-01-11", "1"), line: "care", unit: "hour" } as LedgerEntry;
    const { commitments } = told(planned(received("p", "2019-01-10", "2"), hour), "2019-01-31", net);
    expect(commitments.filter(({ month }) => month === "2019-01")).toEqual([]);
    const physio = commitments.find(({ line, month }) => line === "physio" && month === "2019-02");
    // 2 × (20.00 − 1.10)
    expect(physio).toMatchObject({ planned: "37.80", committed: "37.80" });
  },
);

it("end with the last day that the project pays, and so does what is foreseen", () => {
  const ledger = { ...planned(), lastEligibleDay: "2019-03-31" };
  const months = told(ledger, "2019-01-31").commitments.map(({ month }) => month);
  expect([...new Set(months)]).toEqual(["2019-01", "2019-02", "2019-03"]);
  const coming = forecast(ledger, smallCompiled, { asOf: "2019-01-31", by: "commitments" });
  if (coming.state !== "eligible") throw new Error(coming.state);
  expect(coming.months.filter(({ cost }) => cost !== "0.00").map(({ month }) => month)).toEqual(["2019-02", "2019-03"]);
});

it("are lower by what is cancelled of a day to come, as soon as it is recorded", () => {
  const off = { kind: "cancellation", id: "x", recordedOn: "2019-01-20", line: "physio", units: "2" } as const;
  const ledger = planned({ ...off, unit: "session", day: "2019-03-20", by: "client", charged: false });
  const physio = told(ledger, "2019-01-31").commitments.filter(({ line }) => line === "physio");
  expect(physio.map(({ month }) => month)).toEqual(["2019-01", "2019-02", "2019-04", "2019-05", "2019-06"]);
  const before = account(ledger, smallCompiled, { asOf: "2019-01-31", knownOn: "2019-01-19" });
  if (before.state !== "eligible") throw new Error(before.state);
  expect(before.commitments.some(({ line, month }) => line === "physio" && month === "2019-03")).toBe(true);
});

const known = { from: "2019-01-01", to: "2019-12-31", source: "made-up" } as const;

it("know what was used of a limit by year: of twelve sessions five were received in January", () => {
  const limit = { id: "twelve", kind: "most-units", per: "year", services: ["physio"], ...known } as const;
  const label = { lv: "Divpadsmit nodarbības", en: "Twelve sessions" };
  const compiled = compile({ ...smallScheme, limits: [{ ...limit, label, amounts: [{ most: "12", ...known }] }] });
  const { total, commitments } = told(planned(received("p", "2019-01-10", "5")), "2019-01-31", compiled);
  const physio = commitments.filter(({ line }) => line === "physio").map((row) => [row.month, row.committed]);
  // Two in February, March (14 of 31 days at 20.00, 17 at 22.50) and April, the last one in May.
  expect(physio).toEqual([
    ["2019-02", "40.00"],
    ["2019-03", "42.74"],
    ["2019-04", "45.00"],
    ["2019-05", "22.50"],
  ]);
  // And an hour of care in each of six months.
  expect(total).toMatchObject({ spent: "100.00", committed: "183.24", available: "1521.69" });
});

it("know what was paid of a cap by year: 8.00 of 10.00 in January", () => {
  const rounding = { mode: "half-up", step: "0.01" } as const;
  const compiled = compile({
    ...smallScheme,
    cover: { ...smallScheme.cover, budget: "net" },
    contribute: [
      { method: "share-of-cost", services: ["physio"], share: "0.10", rounding, ...known },
      { method: "none", services: ["care"], ...known },
    ],
    contributeOrder: "priority",
    contributeCaps: [{ id: "ten", method: "amount-per-year", amount: "10.00", ...known }],
  });
  const { total, commitments } = told(planned(received("p", "2019-01-10", "4")), "2019-01-31", compiled);
  const physio = commitments.filter(({ line }) => line === "physio").map((row) => [row.month, row.committed]);
  expect(physio).toEqual([
    ["2019-02", "38.00"],
    ["2019-03", "42.74"],
    ["2019-04", "45.00"],
    ["2019-05", "45.00"],
    ["2019-06", "45.00"],
  ]);
  expect(total).toMatchObject({ spent: "72.00", committed: "248.74" });
});

it("are what a cap on what is covered lets through, and what is over it passes no budget", () => {
  const cap = { id: "cap", services: ["physio"], amount: "30.00", ...known };
  const compiled = compile({ ...smallScheme, cover: { ...smallScheme.cover, caps: [cap] } });
  const { total } = told(planned(received("p", "2019-01-10", "2")), "2019-01-31", compiled);
  // 30.00 of each of five months, and six hours of care at 5.50.
  expect(total).toMatchObject({ spent: "30.00", committed: "183.00", available: "1591.93" });
});

it("are more where what is to come takes what was paid of a line that has all it was to have", () => {
  const rounding = { mode: "half-up", step: "0.01" } as const;
  const compiled = compile({
    ...smallScheme,
    cover: { ...smallScheme.cover, budget: "net" },
    contribute: [{ method: "fixed-per-unit", amount: "5.50", mostPerMonth: "5.50", rounding, ...known }],
    contributeOrder: "priority",
  });
  const hour = { ...received("c", "2019-01-11", "1"), line: "care", unit: "hour" } as LedgerEntry;
  const { total, commitments } = told(planned(hour), "2019-01-31", compiled);
  // The hour is paid by the person, until the sessions take the 5.50 of the month: then 45.50 − 5.50 = 40.00 are drawn.
  expect(total.spent).toBe("0.00");
  const january = commitments.filter(({ month }) => month === "2019-01");
  expect(january).toMatchObject([{ line: "physio", planned: "40.00", delivered: "0.00", committed: "40.00" }]);
});

/** The small ledger with 7.3 sessions at 20.00, spread over 73 days from January. */
function spread(...entries: readonly LedgerEntry[]): Ledger {
  const ledger = smallLedger(...entries);
  const own = lines.filter(({ id }) => id === "physio");
  const seven = own.map((line) => ({ ...line, per: "period" as const, quantity: "7.3", to: "2019-03-14" }));
  return { ...ledger, plans: ledger.plans.map((plan) => ({ ...plan, lines: seven })) };
}

it("have of a quantity that is spread over days what is left of it, and so has what is foreseen", () => {
  const ledger = spread(received("p", "2019-01-10", "3.1"));
  // Of 73 days 42 come.
  expect(told(ledger, "2019-01-31").total).toMatchObject({ spent: "62.00", committed: "84.00" });
  const coming = forecast(ledger, smallCompiled, { asOf: "2019-01-31", by: "commitments" });
  expect(coming).toMatchObject({ cost: "146.00" });
});

it("have of a quantity that is spread over days the part of those on which the line goes on", () => {
  const committed = (ledger: Ledger) => told(ledger, "2018-12-31").total.committed;
  expect(committed(spread())).toBe("146.00");
  // Of 73 days 31 are those of January.
  const [first] = spread().plans;
  const second = { id: "second", from: "2019-02-01", approvedOn: "2018-12-10", approvedBy: "commission", lines: [] };
  expect(committed({ ...spread(), plans: [...(first === undefined ? [] : [first]), second] })).toBe("62.00");
  expect(committed(spread({ ...notice, recordedOn: "2018-12-31", from: "2019-02-01" }))).toBe("62.00");
});

it("are not foreseen where they are cancelled of a day to come", () => {
  const off = { kind: "cancellation", id: "x", recordedOn: "2019-01-20", line: "physio", units: "1" } as const;
  const cancelled = { ...off, unit: "session", by: "client", charged: false } as const;
  const cost = (day: string) => {
    const ledger = planned({ ...cancelled, day });
    const coming = forecast(ledger, smallCompiled, { asOf: "2019-02-14", by: "commitments" });
    if (coming.state !== "eligible") throw new Error(coming.state);
    return coming.months.slice(0, 4).map((each) => each.cost);
  };
  // Half of February comes: a session and half an hour of care. A session of April is 22.50.
  expect(cost("2019-02-10")).toEqual(["0.00", "22.75", "48.24", "50.50"]);
  expect(cost("2019-02-20")).toEqual(["0.00", "2.75", "48.24", "50.50"]);
  expect(cost("2019-04-20")).toEqual(["0.00", "22.75", "48.24", "28.00"]);
});
