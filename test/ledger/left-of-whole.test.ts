import { describe, expect, it } from "vitest";
import { account, forecast } from "../../src/doors/ledger.js";
import type { Ledger, LedgerEntry } from "../../src/ledger/index.js";
import type { PlanLine } from "../../src/person/plan.js";
import { compile } from "../../src/rules/compile.js";
import { smallScheme } from "../support/small-scheme.js";
import { received, smallCompiled, smallLedger } from "./small-ledger.js";

const [service] = smallScheme.services;
if (service === undefined) throw new Error("The small scheme has services.");
const days = { from: "2019-01-01", to: "2019-06-30" } as const;

/** Eighteen sessions from January to June, at 20.00 until 14 March and 22.50 after it. */
const sessions: PlanLine = {
  ...days,
  id: "physio",
  priority: 1,
  service: "physio",
  unit: "session",
  quantity: "18",
  per: "period",
};
const withInvoices = compile({
  ...smallScheme,
  services: [...smallScheme.services, { ...service, id: "invoice", unit: "money" }],
});
const invoice: PlanLine = { ...sessions, service: "invoice", unit: "money", quantity: "101.95" };

function planned(line: PlanLine, ...entries: readonly LedgerEntry[]): Ledger {
  const plan = { id: "first", from: "2019-01-01", approvedOn: "2018-12-10", approvedBy: "commission" };
  return { ...smallLedger(...entries), plans: [{ ...plan, lines: [line] }] };
}

function told(ledger: Ledger, compiled = smallCompiled, asOf = "2019-01-31") {
  const now = account(ledger, compiled, { asOf });
  const coming = forecast(ledger, compiled, { asOf, by: "commitments" });
  if (now.state !== "eligible" || coming.state !== "eligible") throw new Error(now.state);
  const units = now.commitments.map(({ month, committed }) => `${month} ${committed}`);
  return { units, committed: now.total.committed, available: now.total.available, left: coming.left };
}

const billed = (units: string, day: string) => ({ ...received("i", day, units), unit: "money" }) as LedgerEntry;

describe("what a line with one quantity for all of its days is still to give", () => {
  it("is nothing once all of it was received, however early", () => {
    const { units, committed, available, left } = told(planned(sessions, received("p", "2019-01-10", "18")));
    expect(units).toEqual([]);
    // 1 804.93 less 18 × 20.00
    expect({ committed, available, left }).toEqual({ committed: "0.00", available: "1444.93", left: "1444.93" });
  });

  it("is what is left of it, shared as the months have it", () => {
    const { units, available, left } = told(planned(sessions, received("p", "2019-01-10", "16")));
    // Of 18 sessions February to June have 18 × 150 ÷ 181 = 14.92; two are left.
    expect(units).toHaveLength(5);
    expect(available).toBe(left);
    const spread = told(planned(sessions, received("p", "2019-01-10", "3.08")));
    expect(spread.units).toEqual(told(planned(sessions)).units.slice(1));
  });

  it("counts what was received in months that are closed", () => {
    const closing = { id: "close", kind: "closing", recordedOn: "2019-02-05", month: "2019-01", by: "office" } as const;
    const { committed } = told(
      planned(sessions, received("p", "2019-01-10", "18"), closing),
      smallCompiled,
      "2019-02-05",
    );
    expect(committed).toBe("0.00");
  });

  it("is money in amounts of the currency", () => {
    const all = told(planned(invoice, billed("101.95", "2019-01-10")), withInvoices);
    expect(all).toMatchObject({ units: [], committed: "0.00", available: "1702.98", left: "1702.98" });
    const part = told(planned(invoice, billed("50.00", "2019-01-10")), withInvoices);
    expect(part).toMatchObject({ committed: "51.95", available: "1702.98", left: "1702.98" });
  });
});

it("is cut by a version of the plan into amounts of the currency that add up to it", () => {
  const ledger = planned(invoice);
  const [plan] = ledger.plans;
  if (plan === undefined) throw new Error("The ledger has a plan.");
  const second = { ...plan, id: "second", from: "2019-03-12", approvedOn: "2019-03-01" };
  const { committed, available } = told({ ...ledger, plans: [plan, second] }, withInvoices);
  expect({ committed, available }).toEqual({ committed: "101.95", available: "1702.98" });
});
