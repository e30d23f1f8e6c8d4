import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dueByPayee, dueTable, matchInvoices, postings, type Postings } from "../../src/doors/ledger.js";
import { isInputError } from "../../src/errors/index.js";
import type { Ledger, LedgerEntry } from "../../src/ledger/index.js";
import { ledgers } from "./arbitrary.js";
import { closedOn, rowsOf, sum } from "./oracle.js";
import { closed, received, smallCompiled, smallLedger } from "./small-ledger.js";

const accounts = [
  { service: "physio", economicCode: "2275", sourceCode: "7210", project: "P-1", vat: "21" },
  { service: "care", economicCode: "6411", sourceCode: "7210", project: "", vat: "0" },
];

function told(ledger: Ledger, options = {}): Postings {
  const answer = postings(ledger, smallCompiled, accounts, options);
  if (answer.state !== "eligible") throw new Error(answer.state);
  return answer;
}

function billed(id: string, day: string, units: string, number: string): LedgerEntry {
  return { ...received(id, day, units), invoice: { number, date: day, provider: "clinic" } } as LedgerEntry;
}

const ledger = smallLedger(
  billed("a", "2019-01-10", "2", "1"),
  billed("b", "2019-01-12", "1", "1"),
  billed("c", "2019-01-20", "1", "2"),
  received("d", "2019-01-21", "1"),
  closed("2019-01", "2019-02-05"),
  {
    ...{ id: "less", kind: "correction", recordedOn: "2019-02-10", corrects: "a", change: "-1" },
    ...{ reason: "wrong-units", bookedIn: "2019-02" },
  },
  closed("2019-02", "2019-03-05"),
);

describe("postings", () => {
  it("are net, tax and gross by the account of the service, and of a correction the difference", () => {
    const { rows } = told(ledger);
    expect(rows[0]).toEqual({
      ...{ month: "2019-01", entry: "a", serviceMonth: "2019-01", service: "physio", provider: "clinic" },
      budgetPeriod: "",
      ...{ invoice: "1", economicCode: "2275", sourceCode: "7210", project: "P-1", settled: false },
      // 40.00 ÷ 1.21 are 33.0578…
      ...{ net: "33.06", vat: "6.94", gross: "40.00" },
    });
    expect(rows.at(-1)).toMatchObject({ month: "2019-02", entry: "a", serviceMonth: "2019-01", gross: "-20.00" });
    expect(told(ledger, { through: "2019-01" }).rows.map(({ gross }) => gross)).toEqual([
      ...["40.00", "20.00", "20.00", "20.00"],
    ]);
  });

  it("of an entry add up to what it comes to, whatever is written down, and net and tax to gross", () => {
    fc.assert(
      fc.property(ledgers, (any) => {
        const { rows } = told(any);
        const last = [...closedOn(any.entries, "2199-12-31").entries()].sort().at(-1);
        const landed = last === undefined ? [] : rowsOf(any, { knownOn: last[1], through: `${last[0]}-31` });
        expect(sum(rows.map(({ gross }) => new Decimal(gross))).toFixed(2)).toBe(
          sum(landed.map(({ covered }) => covered)).toFixed(2),
        );
        for (const { net, vat, gross } of rows) expect(new Decimal(net).plus(vat).toFixed(2)).toBe(gross);
      }),
      { seed: 26, numRuns: Number(process.env["LEDGER_RUNS"] ?? 40) },
    );
  });

  it("are refused where a service has no account, a tax is none or an account is there twice", () => {
    const issuesOf = (own: typeof accounts) => {
      try {
        postings(ledger, smallCompiled, own);
      } catch (error) {
        if (isInputError(error)) return error.issues.map(({ code, path }) => `${code} ${path}`);
        throw error;
      }
      return [];
    };
    const [physio, care] = accounts as [(typeof accounts)[0], (typeof accounts)[0]];
    expect(issuesOf([care])).toEqual(["no-account accounts"]);
    expect(issuesOf([physio, physio, { ...care, service: "carre", vat: "121" }])).toEqual([
      "duplicate-id accounts[1].service",
      "range accounts[2].vat",
      "unknown-reference accounts[2].service",
    ]);
  });
});

describe("invoices and payments", () => {
  const invoice = (number: string, amount: string) => ({ provider: "clinic", number, date: "2019-02-01", amount });

  it("are set against what was delivered: over, under, twice, of nothing, missing", () => {
    const states = (...invoices: readonly ReturnType<typeof invoice>[]) =>
      matchInvoices(told(ledger), invoices).map(({ number, state, difference }) => `${number} ${state} ${difference}`);
    expect(states()).toEqual([" not-invoiced -20.00", "1 not-received -40.00", "2 not-received -20.00"]);
    expect(states(invoice("1", "60.00"), invoice("2", "15.00"), invoice("3", "5.00"))).toEqual([
      ...[" not-invoiced -20.00", "1 over 20.00", "2 under -5.00", "3 nothing-delivered 5.00"],
    ]);
    expect(states(invoice("1", "40.00"), invoice("2", "20.00"), invoice("2", "20.00"))).toEqual([
      ...[" not-invoiced -20.00", "1 agrees 0.00", "2 twice 20.00"],
    ]);
  });

  it("leave what is due to each payee; what ledger and bank both say counts once", () => {
    const paid: LedgerEntry = {
      ...{ id: "p", kind: "payment", recordedOn: "2019-02-20", pays: ["c"], paidOn: "2019-02-19" },
    };
    const own = told({ ...ledger, entries: [...ledger.entries, paid] });
    const bank = (number: string, amount: string) => ({ provider: "clinic", number, paidOn: "2019-02-19", amount });
    expect(dueByPayee(own)).toEqual([
      { payee: "", posted: "20.00", paid: "0.00", due: "20.00" },
      { payee: "clinic", posted: "60.00", paid: "20.00", due: "40.00" },
    ]);
    const { rows } = dueTable(dueByPayee(own), "EUR");
    expect(rows.map(([payee]) => payee)).toEqual(["not stated", "clinic"]);
    expect(dueByPayee(own, [bank("2", "20.00"), bank("1", "45.00")])[1]).toEqual({
      ...{ payee: "clinic", posted: "60.00", paid: "65.00", due: "-5.00" },
    });
  });

  it("refuse a number that a spreadsheet took the zeros off, which would be paid beside its own", () => {
    const own = told(smallLedger(billed("a", "2019-01-10", "2", "007"), closed("2019-01", "2019-02-05")));
    const bank = (number: string) => [{ provider: "clinic", number, paidOn: "2019-02-19", amount: "40.00" }];
    expect(dueByPayee(own, bank("007"))).toMatchObject([{ due: "0.00" }]);
    const words = (name: string) => `${name}[0].number: expected "007", as the ledger has it, received "7"`;
    expect(() => dueByPayee(own, bank("7"))).toThrow(words("payments"));
    expect(() => matchInvoices(own, [invoice("7", "40.00")])).toThrow(words("invoices"));
    expect(matchInvoices(own, [invoice("8", "40.00")])[1]).toMatchObject({ state: "nothing-delivered" });
  });
});
