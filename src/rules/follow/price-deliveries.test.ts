import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import type { Case } from "../../person/case.js";
import type { Delivery } from "../../person/delivery.js";
import { isInputError } from "../../errors/index.js";
import type { Position } from "../../result/position/document.js";
import { compile } from "../compile.js";
import { calculate } from "../opening/calculate.js";
import { priceDeliveries } from "./price-deliveries.js";
import { minorOf } from "../../../test/support/exact.js";

const dated = { from: "2019-01-01", to: "2019-12-31", source: "made-up" };
const label = { lv: "", en: "" };
const compiled = compile({
  ...smallScheme,
  contribute: [{ method: "fixed-per-unit", amount: "1.00", rounding: { mode: "half-up", step: "0.01" }, ...dated }],
  contributeOrder: "priority",
  cover: { order: "date", budget: "gross", source: "made-up" },
  fund: {
    splitAt: "month",
    method: "first-down-rest",
    shares: [
      { id: "esf", label, share: "0.33", ...dated },
      { id: "town", label, method: "rest", ...dated },
    ],
  },
});

function received(id: string, month: string, units: string, service = "physio"): Delivery {
  const unit = service === "physio" ? "session" : "hour";
  const line = service;
  return { id, service, line, units, unit, from: `${month}-11`, to: `${month}-20`, payer: "north" };
}

const document: Case = {
  ...smallCase,
  deliveries: [received("a", "2019-02", "1"), received("b", "2019-02", "3", "care"), received("c", "2019-04", "2")],
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

describe("priceDeliveries", () => {
  it("prices what was delivered, and shares contribution and other money out to the cent", () => {
    const { case: priced, result } = priceDeliveries(document, compiled, { municipality: "town" });
    // February: 20.00 and 3 × 5.50 = 16.50; contribution 1.00 a unit; ESF 33 % of 32.50, down, by what is open: 19.00 and 13.50.
    expect(priced.deliveries).toMatchObject([
      { id: "a", cost: "20.00", contribution: "1.00", otherMoney: [{ source: "esf", amount: "6.27" }] },
      { id: "b", cost: "16.50", contribution: "3.00", otherMoney: [{ source: "esf", amount: "4.45" }] },
      { id: "c", cost: "45.00", contribution: "2.00", otherMoney: [{ source: "esf", amount: "14.19" }] },
    ]);
    expect(String(result.totals?.bySource.get("esf"))).toBe("24.91");
    expect(priced.deliveries?.every(({ uncovered }) => uncovered === undefined)).toBe(true);
  });

  it.each(["month", "line"] as const)(
    "puts what rules ask of a service, and what a source pays of its units, on its deliveries alone, split by %s",
    (splitAt) => {
      const { scheme } = compiled;
      const rounding = { mode: "half-up", step: "0.01" } as const;
      const rules = compile({
        ...scheme,
        contribute: [
          { method: "none", services: ["physio"], ...dated },
          { method: "share-of-cost", services: ["care"], share: "0.25", rounding, ...dated },
        ],
        fund: {
          ...{ splitAt, method: "first-down-rest" },
          shares: [
            {
              ...{ id: "project", label, method: "unit-cost", rounding, ...dated },
              rates: [{ service: "physio", rate: "8.00", ...dated }],
            },
            { id: "town", label, method: "rest", ...dated },
          ],
        },
      });
      const { case: priced } = priceDeliveries(document, rules, { municipality: "town" });
      // Of physiotherapy the project pays 8.00 a session and the client nothing; of care the client 25 % of 16.50, and nobody else.
      const [a, b, c] = priced.deliveries ?? [];
      expect([a?.contribution, a?.otherMoney]).toEqual([undefined, [{ source: "project", amount: "8.00" }]]);
      expect([b?.contribution, b?.otherMoney]).toEqual(["4.13", undefined]);
      expect([c?.contribution, c?.otherMoney]).toEqual([undefined, [{ source: "project", amount: "16.00" }]]);
    },
  );

  it("leaves the contribution where the scheme splits by line with the delivery it was paid for", () => {
    const { scheme } = compiled;
    const byLine = compile({
      ...scheme,
      contribute: [
        { method: "none", services: ["care"], ...dated },
        {
          method: "fixed-per-unit",
          services: ["physio"],
          amount: "1.00",
          rounding: { mode: "half-up", step: "0.01" },
          ...dated,
        },
      ],
      contributeOrder: "priority",
      fund: { ...scheme.fund, splitAt: "line" },
    });
    const { case: priced, result } = priceDeliveries(document, byLine, { municipality: "town" });
    const paid = priced.deliveries?.map(({ id, contribution = "0.00" }) => [id, contribution]);
    expect(paid).toEqual([
      ["a", "1.00"],
      ["b", "0.00"],
      ["c", "2.00"],
    ]);
    expect(String(result.totals?.contribution)).toBe("3.00");
    const other = (priced.deliveries ?? []).map(({ otherMoney = [] }) => otherMoney[0]?.amount ?? "0.00");
    expect(other.reduce((sum, amount) => sum + minorOf(amount), 0)).toBe(result.totals?.bySource.get("esf")?.minor);
  });

  it("shows what the budget does not cover, and costs nothing of what is not allowed", () => {
    const many = {
      ...document,
      deliveries: [received("a", "2019-02", "100"), { ...received("x", "2019-03", "1"), paidBy: "other" }],
    };
    const { case: priced } = priceDeliveries(many, compiled, { municipality: "town" });
    // The budget: 1200.00 × 181/365 + 2400.00 × 184/365 = 1804.93.
    expect(priced.deliveries?.[0]).toMatchObject({ cost: "2000.00", uncovered: "195.07" });
    expect(priced.deliveries?.[1]).toMatchObject({ cost: "0.00" });
  });

  it("leaves payable what was delivered before a death, also where an entry is over later days", () => {
    const price = (deathDate: string) => {
      const died = { ...document, client: { ...document.client, deathDate } };
      const { case: priced } = priceDeliveries(died, compiled, { municipality: "town" });
      return priced.deliveries?.map(({ cost }) => cost);
    };
    expect(price("2019-12-31")).toEqual(["20.00", "16.50", "45.00"]);
    // The two of April were recorded from the 11th to the 20th: they were received by the 12th.
    expect(price("2019-04-12")).toEqual(["20.00", "16.50", "45.00"]);
    // After a death nothing is delivered.
    expect(price("2019-04-10")).toEqual(["20.00", "16.50", "0.00"]);
  });

  it("gives the case back as it was where a fact is missing", () => {
    const { assessments, ...unassessed } = document;
    expect(assessments).toBeDefined();
    const priced = priceDeliveries(unassessed, compiled, { municipality: "town" });
    expect(priced.case).toEqual(unassessed);
    expect(priced.result.outcome.state).toBe("incomplete");
  });

  it("leaves unknown deliveries unknown", () => {
    const { deliveries, ...unknown } = document;
    expect(deliveries).toBeDefined();
    const priced = priceDeliveries(unknown, compiled, { municipality: "town" });
    expect(priced.case).toEqual(unknown);
    expect(priced.delivered.plan).toBeUndefined();
    expect(priced.result.totals).toBeUndefined();
    const { from, to } = document.period;
    expect(priced.result.outcome).toEqual({
      state: "incomplete",
      missing: [{ fact: "deliveries", from, to, neededBy: "cost" }],
      reasons: [],
    });
    const recorded = {
      ...document,
      deliveries: deliveries?.map((each) => ({ ...each, recordedOn: "2019-06-01" })) ?? [],
    };
    const before = priceDeliveries(recorded, compiled, { municipality: "town", knownOn: "2019-05-31" });
    expect(before.result.outcome).toEqual({ ...priced.result.outcome });
    expect(before.case).toEqual(recorded);
    const nothing = priceDeliveries({ ...document, deliveries: [] }, compiled, { municipality: "town" });
    expect(nothing.result.totals?.cost.toString()).toBe("0.00");
  });

  it("refuses a source that is none, and deliveries that have a cost", () => {
    expect(said(() => priceDeliveries(document, compiled, { municipality: "city" }))).toBe(
      'municipality: expected a funding source of the scheme: esf, town, received "city"',
    );
    const again = priceDeliveries(document, compiled, { municipality: "town" }).case;
    expect(said(() => priceDeliveries(again, compiled, { municipality: "town" }))).toContain(
      'deliveries[0].cost: expected no cost, because the scheme is to give it, received "20.00"',
    );
  });

  it("refuses a delivery on both sides of an end of the period: a part of its days has no cost of its own", () => {
    const until = { ...document, period: { ...document.period, to: "2019-02-15" } };
    expect(said(() => priceDeliveries(until, compiled, { municipality: "town" }))).toBe(
      `The input has 2 issues\n- deliveries[0]: expected a delivery within the period ${until.period.from} to 2019-02-15, or outside of it, received 2019-02-11 to 2019-02-20. ` +
        "Ask for the months as a whole, or write an entry for each part, with the units of its days.\n" +
        `- deliveries[1]: expected a delivery within the period ${until.period.from} to 2019-02-15, or outside of it, received 2019-02-11 to 2019-02-20. ` +
        "Ask for the months as a whole, or write an entry for each part, with the units of its days.",
    );
  });

  it("goes on from a month's end, and refuses a position within a month: what it comes to is shared by all of its deliveries", () => {
    const plain = compile({ ...smallScheme, entitle: { method: "plan-cost", source: "made-up" } });
    const municipality = plain.sourceIds[0] ?? "";
    const priced = (from: string, to: string, opening?: Position) =>
      priceDeliveries({ ...document, period: { from, to } }, plain, {
        municipality,
        ...(opening === undefined ? {} : { calculate: (delivered: Case) => calculate(delivered, plain, { opening }) }),
      });
    const whole = priced("2019-02-01", "2019-04-30");
    const february = priced("2019-02-01", "2019-02-28");
    const rest = priced("2019-03-01", "2019-04-30", february.result.closing);
    expect(rest.case.deliveries?.[2]).toEqual(whole.case.deliveries?.[2]);
    const begun = priced("2019-02-01", "2019-02-10");
    expect(said(() => priced("2019-02-11", "2019-02-28", begun.result.closing))).toBe(
      'period.from: expected the first day of a month, because what a month comes to is shared by all of its deliveries, received "2019-02-11"',
    );
  });
});
