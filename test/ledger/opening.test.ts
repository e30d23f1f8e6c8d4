import { describe, expect, it } from "vitest";
import { checkLedger } from "../../src/documents/parse-ledger.js";
import { isInputError } from "../../src/errors/index.js";
import {
  account,
  accountAlerts,
  closeMonth,
  forecast,
  statement,
  type Ledger,
  type LedgerEntry,
} from "../../src/ledger/index.js";
import { hledgerJournal } from "../../src/ledger/telling/hledger.js";
import type { Position } from "../../src/result/position/document.js";
import { received, smallCompiled, smallLedger } from "./small-ledger.js";

/** Somebody of whose 1804.93 for the year an earlier system paid 500.00 by the end of March. */
const stated: Position = {
  schemaVersion: 1,
  kind: "position",
  client: "client-1",
  scheme: smallCompiled.name,
  through: "2019-03-31",
  origin: "stated",
  budgets: [{ budgetPeriod: "1", from: "2019-01-01", to: "2019-12-31", drawn: "500.00" }],
};

function from(opening: Position, ...entries: Ledger["entries"]): Ledger {
  const plain = smallLedger(...entries);
  return { ...plain, case: { ...plain.case, period: { from: "2019-04-01", to: "2019-12-31" } }, opening };
}

const april = received("a", "2019-04-10", "4");

describe("a ledger of somebody who comes with a position", () => {
  it("takes what was drawn before off what was granted: 1804.93 - 500.00 - 4 × 22.50 = 1214.93", () => {
    expect(account(from(stated, april), smallCompiled, { asOf: "2019-04-30" })).toMatchObject({
      total: { opening: "-500.00", allocated: "1804.93", spent: "90.00", lapsed: "0.00", carried: "0.00" },
    });
    const shown = statement(from(stated, april), smallCompiled, "2019-04");
    expect(shown).toMatchObject({
      ...{ opening: "1304.93", closing: "1214.93" },
      movements: [{ kind: "services", amount: "-90.00" }],
    });
    expect(forecast(from(stated, april), smallCompiled, { asOf: "2019-04-30", by: "commitments" })).toMatchObject({
      approved: "1304.93",
    });
  });

  it("counts what was drawn before among what is spent of a budget: 1360.00 and 90.00 of 1804.93 are 80 per cent", () => {
    const much = { ...stated, budgets: [{ ...stated.budgets?.[0], drawn: "1360.00" }] } as Position;
    const { alerts } = accountAlerts(from(much, april), smallCompiled, { asOf: "2019-04-30" }) as unknown as {
      readonly alerts: readonly object[];
    };
    expect(alerts[0]).toEqual({
      code: "spent-share",
      percent: 80,
      threshold: 75,
      spent: "1450.00",
      approved: "1804.93",
    });
  });

  it("covers no more than is left, and adds what an exception gives to what was stated", () => {
    const little = { ...stated, budgets: [{ ...stated.budgets?.[0], approved: "550.00" }] } as Position;
    const shown = (ledger: Ledger) => statement(ledger, smallCompiled, "2019-04");
    expect(shown(from(little, april))).toMatchObject({
      services: [{ cost: "90.00", public: "50.00", uncovered: "40.00" }],
    });
    const exception: LedgerEntry = {
      ...{ id: "more", kind: "exception", recordedOn: "2019-04-11", amount: "25.00" },
      ...{ decidedBy: "commission", reason: "made up" },
    };
    expect(shown(from(little, april, exception))).toMatchObject({
      services: [{ public: "75.00", uncovered: "15.00" }],
    });
    expect(account(from(little, april, exception), smallCompiled)).toMatchObject({
      total: { opening: "-500.00", allocated: "550.00", exceptions: "25.00", spent: "75.00" },
    });
  });

  it("has nothing to give where more was drawn than there is after an exception: no debt of what comes", () => {
    const much = { ...stated, budgets: [{ ...stated.budgets?.[0], drawn: "1800.00" }] } as Position;
    const exception: LedgerEntry = {
      ...{ id: "less", kind: "exception", recordedOn: "2019-04-11", amount: "-10.00" },
      ...{ decidedBy: "commission", reason: "made up" },
    };
    // 1804.93 − 10.00 − 1800.00 are −5.07.
    expect(statement(from(much, april, exception), smallCompiled, "2019-04")).toMatchObject({
      services: [{ cost: "90.00", public: "0.00", uncovered: "90.00" }],
    });
    expect(account(from(much, april, exception), smallCompiled, { asOf: "2019-12-31" })).toMatchObject({
      total: { opening: "-1800.00", allocated: "1804.93", exceptions: "-10.00", spent: "0.00" },
    });
  });

  it("keeps the money of a budget that was stated when the account goes on for longer", () => {
    const extension: LedgerEntry = {
      ...{ id: "longer", kind: "extension", recordedOn: "2019-11-01", until: "2019-12-31" },
      ...{ decidedBy: "commission", reason: "made up" },
    };
    const ledger = from({ ...stated, budgets: [{ ...stated.budgets?.[0], to: "2019-10-31" }] } as Position, april);
    const short = { ...ledger, case: { ...ledger.case, period: { from: "2019-04-01", to: "2019-10-31" } } };
    const granted = (each: Ledger) => {
      const told = account(each, smallCompiled);
      return told.state === "eligible" ? [told.total.allocated, told.budgets[0]?.to] : [];
    };
    const [before] = granted(short);
    expect(granted({ ...short, entries: [...short.entries, extension] })).toEqual([before, "2019-12-31"]);
  });

  it("is in the journal of an accountant from its eve", () => {
    const shown = statement(from(stated, april), smallCompiled, "2019-04");
    if (shown.state !== "eligible") throw new Error(shown.state);
    expect(hledgerJournal([shown])).toContain(
      "2019-03-31 * before\n    budget:client-1  EUR 1304.93\n    before  EUR -1304.93\n",
    );
  });

  it("closes its months, each of which leaves what the next ledger begins with", () => {
    const { position } = closeMonth(from(stated, april), smallCompiled, "2019-04", {
      by: "office",
      recordedOn: "2019-05-02",
    });
    expect(position?.budgets).toEqual([
      { budgetPeriod: "1", from: "2019-01-01", to: "2019-12-31", approved: "1804.93", drawn: "590.00" },
    ]);
  });
});

describe("a position with which a ledger cannot begin", () => {
  const issuesOf = (ledger: Ledger) => {
    try {
      account(ledger, smallCompiled);
      return [];
    } catch (error) {
      if (!isInputError(error)) throw error;
      return error.issues.map(({ code, path }) => `${code} ${path}`);
    }
  };

  it("is refused with its place: of another person, of another day, with a value that is none", () => {
    expect(issuesOf(from({ ...stated, client: "peter" }))).toEqual(["position-of-another opening.client"]);
    expect(issuesOf(from({ ...stated, through: "2019-02-28" }))).toEqual(["position-of-another-day opening.through"]);
    const wrong = from({ ...stated, budgets: [{ ...stated.budgets?.[0], drawn: "5,00" }] } as Position);
    expect(checkLedger(wrong)).toMatchObject([{ path: "opening.budgets[0].drawn" }]);
    expect(checkLedger({ ...wrong, opening: { ...stated, through: "2019-13-31" } })).toMatchObject([
      { path: "opening.through" },
    ]);
  });

  it("is refused where it stands within a month, because months close as a whole", () => {
    const month = { month: "2019-03", from: "2019-03-01", lines: [] };
    const within = from({ ...stated, through: "2019-03-15", month });
    const account15 = { ...within, case: { ...within.case, period: { from: "2019-03-16", to: "2019-12-31" } } };
    expect(issuesOf(account15)).toEqual(["month-begun opening.month"]);
  });
});
