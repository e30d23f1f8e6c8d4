import { expect, it } from "vitest";
import { commitmentsOf } from "../../src/ledger/account/commitments.js";
import { knowledgeOf, openLedger, standingOf } from "../../src/ledger/books/open-ledger.js";
import { account, forecast } from "../../src/doors/ledger.js";
import type { LedgerEntry } from "../../src/ledger/index.js";
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

function told(ledger: ReturnType<typeof planned>, asOf: string, compiled = smallCompiled) {
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
