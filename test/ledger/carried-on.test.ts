import { describe, expect, it } from "vitest";
import { parsePosition } from "../../src/documents/index.js";
import { account, closeMonth, forecast, statement, type Ledger, type LedgerEntry } from "../../src/ledger/index.js";
import { carrying, halfYears } from "./half-years.js";
import { closed, received, smallLedger } from "./small-ledger.js";

const months = ["2019-01", "2019-02", "2019-03", "2019-04", "2019-05", "2019-06"];
const entries: readonly LedgerEntry[] = [
  received("a", "2019-01-10", "4"),
  ...months
    .slice(0, 5)
    .map((month) => closed(month, `${month.slice(0, 5)}${String(Number(month.slice(5)) + 1).padStart(2, "0")}-05`)),
];

function over(from: string, to: string, own: readonly LedgerEntry[]): Ledger {
  const ledger = smallLedger(...own);
  const most = carrying({ amount: "150.00" });
  return { ...ledger, carryOver: most, case: { ...ledger.case, period: { from, to } } };
}

function told<Answer extends { readonly state: string }>(answer: Answer) {
  if (answer.state !== "eligible") throw new Error(answer.state);
  return answer as Extract<Answer, { readonly state: "eligible" }>;
}

describe("what is left of the last budget of an account", () => {
  const first = over("2019-01-01", "2019-06-30", entries);
  const close = (ledger: Ledger) =>
    closeMonth(ledger, halfYears, "2019-06", { by: "office", recordedOn: "2019-07-05" });
  const { ledger, statement: june, position } = close(first);

  it("goes over to the budget after it as the rules say, and lapses beyond that", () => {
    // 595.07 less 80.00 of January.
    expect(june).toMatchObject({ closing: "515.07", lapsed: "365.07", carried: "150.00", available: "0.00" });
    const sides = { spent: "80.00", committed: "0.00", available: "0.00", lapsed: "365.07", carried: "150.00" };
    const now = told(account(ledger, halfYears, { asOf: "2019-06-30" }));
    expect([now.total, now.budgets[0]]).toMatchObject([sides, sides]);
    expect(told(statement(ledger, halfYears, "2019-05")).carried).toBe("0.00");
    expect(position?.budgets).toEqual([
      { budgetPeriod: "2", from: "2019-07-01", to: "2019-12-31", drawn: "0.00", carried: "150.00" },
    ]);
  });

  it("is in the next account what one account over both says", () => {
    const opening = parsePosition(JSON.stringify(position));
    const later = [received("b", "2019-07-10", "6", "2019-07-11")];
    const next: Ledger = { ...over("2019-07-01", "2019-12-31", later), opening };
    const whole = over("2019-01-01", "2019-12-31", [...ledger.entries, ...later]);
    const asked = { asOf: "2019-07-31" };
    const [one, two] = [whole, next].map((each) => told(account(each, halfYears, asked)));
    expect(two?.budgets).toEqual(
      [one?.budgets[1]].map((own) => ({ ...own, budgetPeriod: undefined })).map(withoutUndefined),
    );
    // 1209.86 and 150.00, of which six sessions at 22.50 are spent.
    expect(two?.total).toMatchObject({ opening: "150.00", allocated: "1209.86", spent: "135.00" });
    const july = told(statement(next, halfYears, "2019-07"));
    expect(july).toMatchObject({ opening: "150.00", closing: "1224.86" });
    const coming = [whole, next].map((each) => told(forecast(each, halfYears, { ...asked, by: "commitments" })));
    expect(coming[1]?.approved).toBe("1359.86");
    expect(coming[1]?.months).toEqual(coming[0]?.months.slice(6));
  });

  it("does not go over where the right has ended, nor where nothing is said of it", () => {
    const stop: LedgerEntry = {
      id: "s",
      kind: "stop",
      recordedOn: "2019-06-10",
      lastDay: "2019-06-10",
      because: "moved-away",
    };
    for (const other of [{ ...first, entries: [...entries, stop] }, withoutRules(first)]) {
      const ended = close(other);
      expect(ended.statement).toMatchObject({ closing: "515.07", lapsed: "515.07", carried: "0.00" });
      expect(JSON.stringify(ended.position)).not.toContain("carried");
    }
  });
});

function withoutRules({ carryOver, ...ledger }: Ledger): Ledger {
  expect(carryOver).toBeDefined();
  return ledger;
}

function withoutUndefined(entry: object): object {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
}
