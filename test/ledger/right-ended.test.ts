import { describe, expect, it } from "vitest";
import { account, forecast, statement, type Ledger, type LedgerEntry, type Statement } from "../../src/ledger/index.js";
import { statementText } from "../../src/ledger/telling/statement-text.js";
import { carrying, halfYears } from "./half-years.js";
import { closed, received, smallCompiled, smallLedger } from "./small-ledger.js";

function told<Answer extends { readonly state: string }>(answer: Answer) {
  if (answer.state !== "eligible") throw new Error(answer.state);
  return answer as Extract<Answer, { readonly state: "eligible" }>;
}

const stop: LedgerEntry = { id: "s", kind: "stop", recordedOn: "2019-02-20", lastDay: "2019-02-14", because: "death" };
const units = [received("a", "2019-01-10", "3"), received("b", "2019-02-05", "1")];
const closings = [closed("2019-01", "2019-02-05"), closed("2019-02", "2019-03-05")];
const stopped = smallLedger(...units, stop, ...closings);
const plain = smallLedger(...units, ...closings);
const { client } = plain.case;
const dead: Ledger = { ...plain, case: { ...plain.case, client: { ...client, deathDate: "2019-02-14" } } };

const left = ({ closing, committed, available, lapsed, carried, until }: Statement) => {
  return { closing, committed, available, lapsed, carried, until };
};
const english = (of: Statement) => statementText(of, smallCompiled.scheme, { language: "en", format: "markdown" });

describe("what is left when the right has ended", () => {
  it.each([
    // 1804.93 − 3 × 20.00 − 20.00
    ["by a stop", stopped, "1724.93"],
    // 1200.00 × 45/365 − 80.00: the scheme counts its amount to the day of death.
    ["by a death that the case knows", dead, "67.95"],
  ])("lapses once its last month is closed, because nobody can plan it any more: %s", (_, ledger, rest) => {
    const { total } = told(account(ledger, smallCompiled, { asOf: "2019-02-28" }));
    expect(total).toMatchObject({ spent: "80.00", committed: "0.00", available: "0.00", lapsed: rest });
    const february = told(statement(ledger, smallCompiled, "2019-02"));
    expect(left(february)).toEqual({
      ...{ closing: rest, committed: "0.00", available: "0.00", lapsed: rest, carried: "0.00" },
      until: "2019-02-14",
    });
    expect(english(february)).not.toContain("can still be planned");
    expect(english(february)).toContain(`${rest.replace(/^1/u, "1,")}\u00a0EUR were not used in time and lapse.`);
    const march = told(statement(ledger, smallCompiled, "2019-03"));
    expect(march.movements).toEqual([
      { kind: "services", amount: "0.00" },
      { kind: "lapsed", amount: `-${rest}` },
    ]);
    expect(left(march)).toMatchObject({ closing: "0.00", available: "0.00", lapsed: "0.00", until: "2019-02-14" });
    expect(english(march)).not.toContain("can still be planned");
    const coming = told(forecast(ledger, smallCompiled, { asOf: "2019-03-31", by: "commitments" }));
    expect(coming).toMatchObject({ used: "80.00", lapsed: rest, left: "0.00" });
  });

  it("can be used as before while the last month is open, and what comes late takes from what lapses", () => {
    const open = told(account(stopped, smallCompiled, { asOf: "2019-02-28", knownOn: "2019-03-01" }));
    expect(open.total).toMatchObject({ committed: "29.82", available: "1695.11", lapsed: "0.00" });
    const late = { ...received("late", "2019-02-10", "1", "2019-03-10"), bookedIn: "2019-03" };
    const march = told(statement({ ...stopped, entries: [...stopped.entries, late] }, smallCompiled, "2019-03"));
    expect(march.movements).toEqual([
      { kind: "services", amount: "0.00" },
      { kind: "earlier-months", amount: "-20.00" },
      { kind: "lapsed", amount: "-1704.93" },
    ]);
  });

  it("is not what is left before anybody knew of it", () => {
    const january = told(statement(stopped, smallCompiled, "2019-01"));
    expect(january).toMatchObject({ closing: "1744.93", lapsed: "0.00", until: "2019-12-31" });
    expect(told(statement(dead, smallCompiled, "2019-01")).until).toBe("2019-12-31");
  });
});

describe("what is left when a budget has ended", () => {
  it("goes over or lapses in the statement of its last month, as in the account", () => {
    // 595.07 − 20 × 20.00 = 195.07, of which 10 % of 595.07 = 59.507 → 59.50 go over.
    const ledger = {
      ...smallLedger(received("a", "2019-03-01", "20"), ...closings, closed("2019-03", "2019-04-05")),
      carryOver: carrying({ amount: "0.00", share: "0.1" }),
    };
    const ended = {
      ...ledger,
      entries: [...ledger.entries, ...["04", "05", "06"].map((month) => closed(`2019-${month}`, "2019-07-05"))],
    };
    const june = told(statement(ended, halfYears, "2019-06"));
    expect(left(june)).toEqual({
      ...{ closing: "195.07", committed: "0.00", available: "0.00", lapsed: "135.57", carried: "59.50" },
      until: "2019-06-30",
    });
    const text = english(june);
    expect(text).toContain(
      "135.57\u00a0EUR were not used in time and lapse. 59.50\u00a0EUR go over to the next budget.",
    );
    expect(text).not.toContain("can still be planned");
    const [half] = told(account(ended, halfYears, { asOf: "2019-06-30" })).budgets;
    expect(half).toMatchObject({ available: june.available, lapsed: june.lapsed, carried: june.carried });
  });
});
