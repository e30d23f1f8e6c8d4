import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { day, formatDay } from "../../../calendar/index.js";
import type { Case } from "../../../person/case.js";
import type { Delivery } from "../../../person/delivery.js";
import { isInputError } from "../../../errors/index.js";
import { compile } from "../../compile.js";
import type { Scheme } from "../../scheme.js";
import { handover, type Handover } from "./handover.js";

const compiled = compile(smallScheme);

function delivered(id: string, month: string, units: string, to = "20"): Delivery {
  return {
    id,
    service: "physio",
    line: "physio",
    units,
    unit: "session",
    from: `${month}-11`,
    to: `${month}-${to}`,
    payer: "north",
  };
}

/** A child that moves from the north to the south on 11 April. */
const mover: Case = {
  ...smallCase,
  residences: [
    { kind: "declared", place: "north", from: "2010-05-17", to: "2019-04-10" },
    { kind: "declared", place: "south", from: "2019-04-11", to: "open" },
  ],
  deliveries: [delivered("a", "2019-02", "4"), delivered("b", "2019-03", "3"), delivered("c", "2019-05", "4")],
};

function said(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (isInputError(error)) return error.message;
    throw error;
  }
  return "nothing";
}

function amounts({ statement }: Handover): readonly string[] {
  return [statement?.approved, statement?.spent, statement?.lapsed, statement?.rest, statement?.deliveredCost].map(
    String,
  );
}

describe("handover", () => {
  it("leaves what was spent and delivered with the old payer, and gives the rest to the new", () => {
    const moved = handover(mover, compiled, "2019-04-11");
    // 1200.00 × 181/365 + 2400.00 × 184/365 = 1804.93. February: 4 × 20.00; from 15 March the north has a price of its own,
    // and 3 sessions over ten days, four at 20.00 and six at 22.50: 3 × (4 × 20.00 + 6 × 22.50) / 10 = 64.50.
    expect(amounts(moved)).toEqual(["1804.93", "144.50", "0.00", "1660.43", "144.50"]);
    expect(moved.statement).toMatchObject({ from: "north", to: "south", date: "2019-04-11", client: "client-1" });
    const [physio, care] = [...(moved.statement?.lines ?? [])].sort((one) => (one.line === "physio" ? -1 : 1));
    expect([physio?.planned, physio?.delivered, physio?.remaining].map(String)).toEqual(["48", "7", "41"]);
    expect(String(care?.delivered)).toBe("0");
    expect(JSON.parse(JSON.stringify(moved.statement))).toMatchObject({ rest: "1660.43" });
  });

  it("lets what a budget period left at its end lapse", () => {
    const rules: Scheme = {
      ...smallScheme,
      entitle: { ...smallScheme.entitle, budgetPeriods: { method: "months", months: 3, source: "made-up" } },
    };
    // The first quarter has 1200.00 × 90/365 = 295.89, of which 144.50 are spent.
    const moved = amounts(handover(mover, compile(rules), "2019-04-11"));
    expect(moved.slice(1, 3)).toEqual(["144.50", "151.39"]);
    const first = amounts(
      handover({ ...mover, deliveries: [delivered("a", "2019-02", "4")] }, compile(rules), "2019-03-11"),
    );
    expect(first.slice(1, 3)).toEqual(["80.00", "0.00"]);
  });

  it("lets of that only lapse what does not go over to the next", () => {
    const whatGoesOver = (carryOver: object | undefined) => {
      const budgetPeriods = { method: "months", months: 3, source: "made-up", ...(carryOver && { carryOver }) };
      // What is no rule of carry-over is for the reader to refuse.
      const rules = { ...smallScheme, entitle: { ...smallScheme.entitle, budgetPeriods } } as Scheme;
      const { statement } = handover(mover, compile(rules), "2019-04-11");
      return [statement?.lapsed, statement?.rest, statement?.carriedIn].map(String);
    };
    // Of 1804.93 in all 144.50 are spent; the first quarter leaves 151.39.
    expect(whatGoesOver(undefined)).toEqual(["151.39", "1509.04", "undefined"]);
    const source = "made-up";
    expect(whatGoesOver({ lasts: "until-spent", source })).toEqual(["0.00", "1660.43", "undefined"]);
    expect(whatGoesOver({ amount: "100.00", lasts: "until-spent", source })).toEqual(["51.39", "1609.04", "undefined"]);
  });

  it("says which fact is missing, or why there is no budget", () => {
    const { deliveries, ...undelivered } = mover;
    expect(deliveries).toBeDefined();
    expect(handover(undelivered, compiled, "2019-04-11")).toMatchObject({
      outcome: { state: "incomplete", missing: [{ fact: "deliveries", from: "2019-01-01", to: "2019-04-10" }] },
      statement: undefined,
    });
    const old = { ...mover, client: { ...mover.client, birthDate: "1980-01-01" } };
    expect(handover(old, compiled, "2019-04-11")).toMatchObject({
      outcome: { state: "ineligible" },
      statement: undefined,
    });
  });

  it("refuses a day outside the period, and a delivery over the day", () => {
    expect(said(() => handover(mover, compiled, "2019-01-01"))).toBe(
      'date: expected a day of the period 2019-01-01 to 2019-12-31 after its first, received "2019-01-01"',
    );
    expect(said(() => handover(mover, compiled, "2019-13-01"))).toMatch(/^date: /u);
    expect(said(() => handover(mover, compiled, "2019-03-15"))).toBe(
      "deliveries[1]: expected deliveries before 2019-03-15, or from then on, received 2019-03-11 to 2019-03-20. Write one entry for each payer, with the units of its days.",
    );
  });

  it("creates and loses nothing, on whichever day", () => {
    const months = ["2019-02", "2019-03", "2019-05", "2019-08"];
    const deliveries = fc.array(
      fc.record({ month: fc.constantFrom(...months), units: fc.integer({ min: 1, max: 60 }) }),
      { maxLength: 6 },
    );
    const date = fc.integer({ min: day("2019-01-02"), max: day("2019-12-31") }).map(formatDay);
    fc.assert(
      fc.property(deliveries, date, (drawn, on) => {
        const document: Case = {
          ...mover,
          deliveries: drawn
            .map(({ month, units }, index) => delivered(`d${index}`, month, String(units)))
            .filter(({ from, to }) => to < on || from >= on),
        };
        const { statement } = handover(document, compiled, on);
        if (statement === undefined) throw new Error("eligible");
        const { approved, spent, lapsed, rest, deliveredCost, lines } = statement;
        expect(spent.minor + lapsed.minor + rest.minor).toBe(approved.minor);
        expect(spent.minor).toBeLessThanOrEqual(deliveredCost.minor);
        expect(rest.minor).toBeGreaterThanOrEqual(0);
        for (const line of lines) expect(line.delivered.scaled + line.remaining.scaled).toBe(line.planned.scaled);
      }),
      { seed: 11, numRuns: 100 },
    );
  });
});
