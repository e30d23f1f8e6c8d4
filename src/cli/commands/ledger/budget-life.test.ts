import { beforeAll, describe, expect, it } from "vitest";
import { carrying, halfYears } from "../../../../test/ledger/half-years.js";
import { closed, received, smallLedger } from "../../../../test/ledger/small-ledger.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import type { Account, Ledger, LedgerEntry } from "../../../ledger/index.js";
import { seko } from "../../seko.test-helper.js";

/** Each account here is worked out by hand: 1200.00 × 181/365 = 595.07 for the first half of 2019, 2400.00 × 184/365 = 1209.86 for the second. */
const temporary = temporaryFolder();
const decided = { decidedBy: "commission", reason: "made up" } as const;
const closings = Array.from({ length: 12 }, (_, index) =>
  closed(`2019-${String(index + 1).padStart(2, "0")}`, "2020-01-10"),
);

async function accountOf(ledger: Ledger, asOf: string, scheme = "scheme"): Promise<Account> {
  const file = temporary.write("ledger.json", ledger);
  const rules = temporary.path(`${scheme}.json`);
  const { code, stdout, stderr } = await seko([
    "account",
    file,
    "--scheme",
    rules,
    "--as-of",
    asOf,
    "--format",
    "json",
  ]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return (JSON.parse(stdout) as { readonly account: Account }).account;
}

beforeAll(() => {
  temporary.write("scheme.json", smallScheme);
  temporary.write("halves.json", halfYears.scheme);
  const notWorseOff = { months: 3, source: "made-up" };
  temporary.write("kept.json", { ...smallScheme, entitle: { ...smallScheme.entitle, notWorseOff } });
});

describe("the life of a budget, by hand", () => {
  it("carries over what was not spent, at most 10 % of it, and nothing of what was spent", async () => {
    // 20 sessions before 15 March cost 400.00; 195.07 are left, of which 10 % of 595.07 = 59.507 → 59.50 go over.
    const ledger = smallLedger(received("a", "2019-03-01", "20"), received("b", "2019-08-01", "56"), ...closings);
    const carryOver = carrying({ amount: "0.00", share: "0.1" });
    const { budgets, total } = await accountOf({ ...ledger, carryOver }, "2019-12-31", "halves");
    expect(budgets).toMatchObject([
      { opening: "0.00", allocated: "595.07", spent: "400.00", lapsed: "135.57", carried: "59.50" },
      // 56 × 22.50 = 1260.00 of 1209.86 + 59.50 = 1269.36.
      { opening: "59.50", allocated: "1209.86", spent: "1260.00", lapsed: "9.36", carried: "0.00" },
    ]);
    expect(total).toMatchObject({ opening: "0.00", allocated: "1804.93", spent: "1660.00", lapsed: "144.93" });
  });

  it("lets the next budget pay for what was spent beyond one, as far as the rule goes", async () => {
    // 35 × 20.00 = 700.00: 104.93 beyond 595.07, of which the next one gives 60.00 and 44.93 stay uncovered.
    const ledger = smallLedger(received("a", "2019-03-01", "35"), received("b", "2019-08-01", "2"), ...closings);
    const carryOver = carrying(undefined, { amount: "60.00" });
    const { budgets } = await accountOf({ ...ledger, carryOver }, "2019-12-31", "halves");
    expect(budgets).toMatchObject([
      { spent: "655.07", lapsed: "0.00", carried: "-60.00", available: "0.00" },
      { opening: "-60.00", spent: "45.00", lapsed: "1104.86", carried: "0.00" },
    ]);
  });

  it("gives more days for the same money, and keeps exceptions apart", async () => {
    const person = { ...smallLedger().case, period: { from: "2019-01-01", to: "2019-06-30" } };
    const extension: LedgerEntry = {
      id: "longer",
      kind: "extension",
      recordedOn: "2019-06-20",
      until: "2019-09-30",
      ...decided,
    };
    const exception: LedgerEntry = {
      id: "more",
      kind: "exception",
      recordedOn: "2019-07-01",
      amount: "40.00",
      ...decided,
    };
    const units = [received("a", "2019-03-01", "20"), received("b", "2019-08-01", "10")];
    const ledger = { ...smallLedger(...units, extension, exception), case: person };
    const { total, budgets } = await accountOf(ledger, "2019-09-30");
    // 400.00 + 10 × 22.50 = 625.00 of 595.07 + 40.00.
    expect(total).toMatchObject({ allocated: "595.07", adjusted: "0.00", exceptions: "40.00", spent: "625.00" });
    expect(budgets.map(({ to }) => to)).toEqual(["2019-09-30"]);
  });

  it.each(["death", "end-of-right", "moved-away"] as const)(
    "frees what was committed behind a stop: %s",
    async (because) => {
      const stop: LedgerEntry = { id: "stop", kind: "stop", recordedOn: "2019-02-20", lastDay: "2019-02-14", because };
      const units = [received("a", "2019-01-10", "3"), received("b", "2019-02-05", "1")];
      const running = await accountOf(smallLedger(...units), "2019-02-28");
      const stopped = await accountOf(smallLedger(...units, stop), "2019-02-28");
      // January's fourth session stays committed until the month is closed: 20.00. Of February 14 of 28 days: 2 of 4 sessions, one
      // of them received: 20.00; of care from the 10th 5 of 7 days of 2.5 hours: 1.785714 × 5.50 = 9.82.
      expect(stopped.commitments.map(({ line, month, committed }) => [line, month, committed])).toEqual([
        ["physio", "2019-01", "20.00"],
        ["physio", "2019-02", "20.00"],
        ["care", "2019-02", "9.82"],
      ]);
      expect(stopped.total).toMatchObject({ spent: "80.00", committed: "49.82", available: "1675.11" });
      expect(Number(running.total.committed)).toBeGreaterThan(1000);
    },
  );

  it("takes from a reassessment on, unless nobody is to be worse off for three months", async () => {
    const assessments = [
      { id: "first", instrument: "scale", date: "2018-11-05", score: "72" },
      { id: "second", instrument: "scale", date: "2019-07-01", score: "30" },
    ];
    const ledger = { ...smallLedger(), case: { ...smallLedger().case, assessments } };
    // 2400.00 × 181/365 + 1200.00 × 184/365, or 2400.00 × 273/365 + 1200.00 × 92/365.
    expect((await accountOf(ledger, "2019-06-30")).total.allocated).toBe("1795.07");
    expect((await accountOf(ledger, "2019-06-30", "kept")).total.allocated).toBe("2097.53");
  });
});
