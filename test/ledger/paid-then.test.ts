import { describe, expect, it } from "vitest";
import { account, dueByPayee, postings } from "../../src/doors/ledger.js";
import type { Ledger, LedgerEntry } from "../../src/ledger/index.js";
import { closed, received, smallCompiled, smallLedger } from "./small-ledger.js";

const accounts = [{ service: "physio", economicCode: "2275", sourceCode: "7210", project: "P-1", vat: "21" }];

/** Two sessions at 20.00, paid on 10 February and corrected on 10 March. */
const paid: LedgerEntry = { id: "p", kind: "payment", recordedOn: "2019-02-10", pays: ["a"], paidOn: "2019-02-09" };
const corrected = (units: string, recordedOn = "2019-03-10"): LedgerEntry => {
  return { ...{ id: "k", kind: "correction", recordedOn, corrects: "a", units }, reason: "wrong", bookedIn: "2019-03" };
};
const delivered = received("a", "2019-01-10", "2");
const closings = [closed("2019-01", "2019-02-05"), closed("2019-02", "2019-03-05"), closed("2019-03", "2019-04-05")];

function told(ledger: Ledger) {
  const answer = postings(ledger, smallCompiled, accounts);
  if (answer.state !== "eligible") throw new Error(answer.state);
  const now = account(ledger, smallCompiled, { asOf: "2019-04-30" });
  if (now.state !== "eligible") throw new Error(now.state);
  const { spent, settled, pending } = now.total;
  return {
    due: dueByPayee(answer).map(({ posted, paid: of, due }) => `${posted} − ${of} = ${due}`),
    rows: answer.rows.map(({ gross, settled: is }) => `${gross} ${is ? "paid" : "not paid"}`),
    account: `${spent} = ${settled} + ${pending}`,
  };
}

describe("what a payment paid", () => {
  it("stays what it was where less was received in truth: more was paid than is due", () => {
    expect(told(smallLedger(delivered, paid, corrected("1"), ...closings))).toEqual({
      due: ["20.00 − 40.00 = -20.00"],
      rows: ["40.00 paid", "-20.00 not paid"],
      account: "20.00 = 40.00 + -20.00",
    });
    expect(told(smallLedger(delivered, paid, corrected("0"), ...closings))).toEqual({
      due: ["0.00 − 40.00 = -40.00"],
      rows: ["40.00 paid", "-40.00 not paid"],
      account: "0.00 = 40.00 + -40.00",
    });
  });

  it("stays what it was where more was received in truth: the rest is due", () => {
    expect(told(smallLedger(delivered, paid, corrected("3"), ...closings))).toEqual({
      due: ["60.00 − 40.00 = 20.00"],
      rows: ["40.00 paid", "20.00 not paid"],
      account: "60.00 = 40.00 + 20.00",
    });
  });

  it("knows of a correction that was recorded before it, and a later payment of the rest", () => {
    const all = { due: ["60.00 − 60.00 = 0.00"], rows: ["40.00 paid", "20.00 paid"], account: "60.00 = 60.00 + 0.00" };
    expect(told(smallLedger(delivered, corrected("3", "2019-02-10"), paid, ...closings))).toEqual(all);
    const rest = { ...paid, id: "rest", recordedOn: "2019-03-20", paidOn: "2019-03-20" } as LedgerEntry;
    expect(told(smallLedger(delivered, paid, corrected("3"), rest, ...closings))).toEqual(all);
  });

  it("is not lost where the month was corrected before it was closed", () => {
    const early = { ...paid, recordedOn: "2019-01-12", paidOn: "2019-01-12" } as LedgerEntry;
    const of = (units: string) => {
      const { bookedIn, ...own } = corrected(units, "2019-01-20") as LedgerEntry & { readonly bookedIn: string };
      expect(bookedIn).toBe("2019-03");
      return told(smallLedger(delivered, early, own, ...closings));
    };
    expect(of("1")).toMatchObject({ due: ["20.00 − 40.00 = -20.00"], rows: ["20.00 paid"] });
    expect(of("0")).toMatchObject({ due: ["0.00 − 40.00 = -40.00"], rows: [] });
  });

  it("counts where it is recorded after the last month was closed", () => {
    const late = { ...paid, recordedOn: "2019-04-10", paidOn: "2019-04-10" } as LedgerEntry;
    expect(told(smallLedger(delivered, late, ...closings))).toEqual({
      due: ["40.00 − 40.00 = 0.00"],
      rows: ["40.00 paid"],
      account: "40.00 = 40.00 + 0.00",
    });
  });
});
