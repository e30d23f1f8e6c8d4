import { describe, expect, it } from "vitest";
import { hledgerJournal } from "../../src/ledger/telling/hledger.js";
import { statementTables } from "../../src/ledger/telling/statement-tables.js";
import { statementText } from "../../src/ledger/telling/statement-text.js";
import { whyNotPaid } from "../../src/ledger/telling/why-not-paid.js";
import { account, accountAlerts, statement, type Ledger, type LedgerEntry } from "../../src/ledger/index.js";
import { compile } from "../../src/rules/compile.js";
import type { CompiledScheme } from "../../src/rules/compiled.js";
import { smallScheme } from "../support/small-scheme.js";
import { byBookingDate } from "./half-years.js";
import { closed, received, smallCompiled, smallLedger } from "./small-ledger.js";

/** At most four sessions in a month. */
const limited = compile({
  ...smallScheme,
  limits: [
    {
      ...{ kind: "most-units", id: "four", label: { lv: "Četras nodarbības", en: "Four sessions" }, per: "month" },
      ...{ services: ["physio"], from: "2019-01-01", to: "2019-12-31", source: "made-up" },
      amounts: [{ most: "4", from: "2019-01-01", to: "2019-12-31", source: "made-up" }],
    },
  ],
});

function shown(ledger: Ledger, month: string, compiled: CompiledScheme) {
  const told = statement(ledger, compiled, month);
  if (told.state !== "eligible") throw new Error(told.state);
  return told;
}

function alertsOf(ledger: Ledger, compiled: CompiledScheme, asOf = "2019-03-31") {
  const told = accountAlerts(ledger, compiled, { asOf });
  if (told.state !== "eligible") throw new Error(told.state);
  return told.alerts.filter(({ code }) => code === "not-paid");
}

function spent(ledger: Ledger, compiled: CompiledScheme) {
  const told = account(ledger, compiled, { asOf: "2019-03-31" });
  if (told.state !== "eligible") throw new Error(told.state);
  return told.total.spent;
}

const overFour = { code: "over-limit", rules: ["four"], most: "4", source: "made-up" };

describe("units that a limit cuts", () => {
  const ledger = smallLedger(received("a", "2019-01-10", "10"));
  const january = shown(ledger, "2019-01", limited);

  it("stand apart from those that are paid, with the limit: received = paid + cut", () => {
    expect(january.services).toMatchObject([{ entry: "a", units: "4", unitPrice: "20.00", cost: "80.00" }]);
    expect(january.cuts).toEqual([
      {
        ...{ entry: "a", line: "physio", service: "physio", from: "2019-01-10", to: "2019-01-10" },
        ...{ units: "6", unit: "session", ...overFour },
      },
    ]);
  });

  it.each([
    ["en", "nobody pays", "above limit “Four sessions”, which leaves 4"],
    ["lv", "netiek apmaksāts", "pārsniegts maksimālais apjoms „Četras nodarbības”, kas pieļauj 4"],
  ] as const)("are told in words by the name of the limit: %s", (language, heading, why) => {
    for (const format of ["markdown", "html"] as const) {
      const text = statementText(january, limited.scheme, { language, format });
      expect(text).toContain(heading);
      expect(text).toContain(why);
    }
    const { rows } = statementTables(january, limited.scheme, language).cuts;
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain(why);
  });

  it("are a comment of the journal", () => {
    expect(hledgerJournal([january])).toContain("    ; not paid: a 6 session, over-limit\n");
  });

  it("are something to look at in the account, with the sum for each reason", () => {
    const more = smallLedger(received("a", "2019-01-10", "10"), received("b", "2019-02-10", "5.5"));
    expect(alertsOf(more, limited)).toEqual([
      {
        ...{ code: "not-paid", line: "physio", units: "7.5", unit: "session" },
        ...{ from: "2019-01-10", to: "2019-02-10", why: overFour },
      },
    ]);
    expect(alertsOf(more, smallCompiled)).toEqual([]);
  });

  it("that came late change what was shown: a row below 0 for what is paid after all", () => {
    // By the day of the service the earlier day has the room of the later one.
    const late = { ...received("late", "2019-01-05", "3", "2019-02-12"), bookedIn: "2019-02" } as LedgerEntry;
    const entries = [received("a", "2019-01-10", "4"), closed("2019-01", "2019-02-05"), late];
    expect(shown(smallLedger(...entries), "2019-01", limited).cuts).toEqual([]);
    expect(shown(smallLedger(...entries), "2019-02", limited).cuts).toMatchObject([{ entry: "a", units: "3" }]);
    const correction: LedgerEntry = {
      ...{ id: "c", kind: "correction", recordedOn: "2019-03-10", corrects: "late", units: "1" },
      ...{ reason: "wrong-units", bookedIn: "2019-03" },
    };
    const corrected = smallLedger(...entries, closed("2019-02", "2019-03-05"), correction);
    expect(shown(corrected, "2019-03", limited).cuts).toMatchObject([{ entry: "a", units: "-2" }]);
  });

  it("are those of its own month by the date of booking: what lands later is paid over the limit", () => {
    const late = { ...received("late", "2019-01-05", "3", "2019-02-12"), bookedIn: "2019-02" } as LedgerEntry;
    const entries = [received("a", "2019-01-10", "6"), closed("2019-01", "2019-02-05"), late];
    const own = { ...smallLedger(...entries), lateness: byBookingDate };
    expect(shown(own, "2019-01", limited).cuts).toMatchObject([{ entry: "a", units: "2", ...overFour }]);
    const february = shown(own, "2019-02", limited);
    expect([february.cuts, february.overLimit]).toMatchObject([[], [{ entry: "late", units: "3" }]]);
    expect(alertsOf(own, limited)).toMatchObject([{ units: "2", why: overFour }]);
  });
});

describe("units of days without a right", () => {
  const { case: person, ...rest } = smallLedger(received("a", "2019-02-20", "3"));
  const dead: Ledger = { ...rest, case: { ...person, client: { ...person.client, deathDate: "2019-02-14" } } };

  it("are told with the death, and the month does not say that nothing was received", () => {
    const february = shown(dead, "2019-02", smallCompiled);
    expect(february.services).toEqual([]);
    expect(february.cuts).toMatchObject([{ entry: "a", units: "3", code: "not-eligible", rules: ["death"] }]);
    const english = statementText(february, smallCompiled.scheme, { language: "en", format: "markdown" });
    expect(english).toContain("Nothing that was received in the month is paid.");
    expect(english).toContain("these days do not qualify (death)");
    const latvian = statementText(february, smallCompiled.scheme, { language: "lv", format: "markdown" });
    expect(latvian).toContain("šajās dienās tiesību nav (nāve)");
    expect(alertsOf(dead, smallCompiled)).toMatchObject([{ units: "3", why: { code: "not-eligible" } }]);
  });
});

describe("what was received after a stop", () => {
  const stop = (lastDay: string, recordedOn: string, because: "death" | "moved-away" = "moved-away"): LedgerEntry => {
    return { id: `stop-${recordedOn}`, kind: "stop", recordedOn, lastDay, because };
  };
  const units = [received("a", "2019-02-14", "1"), received("b", "2019-02-15", "2")];

  it("is refused from the day after the last day with a right, and told with its units", () => {
    const ledger = smallLedger(...units, stop("2019-02-14", "2019-02-20"));
    expect(spent(ledger, smallCompiled)).toBe("20.00");
    expect(shown(ledger, "2019-02", smallCompiled).refused).toEqual([
      {
        ...{ entry: "b", line: "physio", from: "2019-02-15", to: "2019-02-15", units: "2", unit: "session" },
        ...{ recordedOn: "2019-02-15", rule: "right-ended", daysLate: 1, atMost: 0 },
      },
    ]);
    const english = statementText(shown(ledger, "2019-02", smallCompiled), smallCompiled.scheme, {
      ...{ language: "en", format: "markdown" },
    });
    expect(english).toContain("after the last day with a right");
    const why = { code: "right-ended" } as const;
    expect(alertsOf(ledger, smallCompiled)).toMatchObject([{ line: "physio", units: "2", why }]);
    expect(whyNotPaid(why, smallCompiled.scheme, "lv", () => undefined)).toBe("pēc pēdējās dienas, kurā ir tiesības");
    expect(hledgerJournal([shown(ledger, "2019-02", smallCompiled)])).toContain("not paid: b 2 session, right-ended");
  });

  it("is paid as far as an entry begins with a right: it was received by the last day, as after a death", () => {
    const over: LedgerEntry = { ...received("over", "2019-02-13", "3"), to: "2019-02-18" } as LedgerEntry;
    const ledger = smallLedger(over, stop("2019-02-14", "2019-02-20"));
    expect(spent(ledger, smallCompiled)).toBe("60.00");
  });

  it("is a difference of a closed month where the stop is recorded later", () => {
    const ledger = smallLedger(...units, closed("2019-02", "2019-03-05"), stop("2019-02-14", "2019-03-10"));
    const closings = smallLedger(...ledger.entries, closed("2019-01", "2019-02-05"));
    expect(shown(closings, "2019-02", smallCompiled)).toMatchObject({ refused: [], services: [{}, {}] });
    expect(shown(closings, "2019-03", smallCompiled)).toMatchObject({
      ...{ refused: [{ entry: "b", rule: "right-ended" }], earlier: [{ line: "physio", used: "-40.00" }] },
    });
  });

  it("counts by the stop that was recorded last: a further entry corrects the first", () => {
    const ledger = smallLedger(...units, stop("2019-02-14", "2019-02-20"), stop("2019-02-28", "2019-02-21"));
    expect(spent(ledger, smallCompiled)).toBe("60.00");
  });

  it("is paid after a death as long as the service goes on", () => {
    const { services } = smallScheme;
    const goesOn = compile({
      ...smallScheme,
      services: services.map((each) => ({
        ...each,
        afterDeath: { kind: "goes-on", days: 1, source: "made-up" },
      })),
    });
    const died = smallLedger(...units, stop("2019-02-14", "2019-02-20", "death"));
    expect(spent(died, smallCompiled)).toBe("20.00");
    expect(spent(died, goesOn)).toBe("60.00");
    expect(spent(smallLedger(...units, stop("2019-02-14", "2019-02-20")), goesOn)).toBe("20.00");
  });
});
