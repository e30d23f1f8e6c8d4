import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculate } from "../../src/rules/calculate.js";
import type { EligibleResult, Result } from "../../src/result/result.js";
import { parseResult } from "../../src/documents/index.js";
import type { Income } from "../../src/person/means/income.js";
import { formatScaled } from "../../src/numbers/index.js";
import { compile } from "../../src/rules/compile.js";
import { coverOrders } from "../../src/rules/cover/rule.js";
import { methods as everyMethod, type ContributeRule } from "../../src/rules/contribute/registry.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { knownPaying, payingSituation } from "../arbitraries/contribution.js";
import { drawn, seed, type Draw, type Situation } from "../arbitraries/index.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";
import { expectedOf } from "../oracle/index.js";
import { recorded, resultOf, withCase } from "./calculated.js";
import { eligible } from "../support/eligible.js";

const runs = 300;

/** What of a month the oracle also says. */
function monthsOf(result: Result, { scheme, case: { relatives = [] } }: Situation): readonly unknown[] {
  const ids = relatives.map(({ id }) => id).sort();
  const none = (0).toFixed(scheme.minorUnit);
  if (scheme.contribute.every(({ method }) => method === "none")) {
    expect(result.totals?.contributionMinor ?? 0).toBe(0);
    return result.toJSON().months.map(({ month, cost, covered, bySource }) => ({ month, cost, covered, bySource }));
  }
  return result.toJSON().months.map(({ month, cost, covered, contribution, bySource, byPayer }) => ({
    month,
    cost,
    covered,
    contribution,
    byRelative: Object.fromEntries(ids.map((id) => [id, byPayer?.[id] ?? none])),
    bySource,
  }));
}

describe("what people pay", () => {
  it("is what the oracle says: for every method, exemption and cap, with relatives, gross and net", () => {
    let paying = 0;
    let open = 0;
    let relatives = 0;
    let begun = 0;
    const methods = new Set<string>();
    fc.assert(
      fc.property(payingSituation, (situation) => {
        const expected = expectedOf(situation.case, situation);
        const result = resultOf(situation);
        if (expected.state === "means-open") {
          open += 1;
          const { outcome } = result;
          if (outcome.state !== "incomplete") throw new Error(`not open: ${expected.facts.join(", ")}`);
          expect([...new Set(outcome.missing.map(({ fact }) => fact))].sort()).toEqual(expected.facts);
          if (expected.facts.includes("opening.month")) begun += 1;
          return;
        }
        if (situation.case.plan === undefined && expected.state === "incomplete") {
          expect(result.outcome).toMatchObject({ state: "incomplete", missing: [{ fact: "plan" }] });
          return;
        }
        if (!("months" in expected)) throw new Error(expected.state);
        const months = expected.months.map(({ month, cost, covered, contribution, byRelative, bySource }) => {
          return { month, cost, covered, ...(contribution && { contribution, byRelative }), bySource };
        });
        expect(monthsOf(result, situation)).toEqual(months);
        expect(result.assumptions).toEqual(expected.assumptions);
        if (result.totals === undefined || result.totals.contributionMinor === 0) return;
        paying += 1;
        for (const { method } of situation.scheme.contribute) methods.add(method);
        if (result.totals.payerMinors.slice(1).some(({ minor }) => minor > 0)) relatives += 1;
      }),
      { seed, numRuns: runs * 3, endOnFailure: true },
    );
    // The examples are of use only while they hold enough of every kind.
    const enough = [paying > runs / 2, open > runs / 20, relatives > runs / 20, begun > runs / 20];
    expect([...enough, methods.size]).toEqual([true, true, true, true, Object.keys(everyMethod).length]);
  });

  it("adds up: covered = contribution + funded, contribution = what each pays, at every level, there and back", () => {
    always(knownPaying, (result) => {
      for (const row of [...result.months, result.totals]) {
        expect(row.covered.minor).toBe(row.contribution.minor + row.funded.minor);
        expect(row.contribution.minor).toBeLessThanOrEqual(row.covered.minor);
        expect(row.funded.minor).toBe([...row.bySource.values()].reduce((sum, { minor }) => sum + minor, 0));
        const payers = [...row.byPayer.values()].map(({ minor }) => minor);
        expect(Math.min(0, ...payers)).toBe(0);
        if (payers.length > 0) expect(payers.reduce((sum, minor) => sum + minor, 0)).toBe(row.contribution.minor);
      }
      for (const [index, month] of result.months.entries()) {
        const ofLines = result.lines.map((line) => line.months[index]?.contribution?.minor);
        if (ofLines.length === 0 || ofLines[0] === undefined) continue;
        expect(ofLines.reduce((sum = 0, minor = 0) => sum + minor, 0)).toBe(month.contribution.minor);
      }
      const document: unknown = JSON.parse(JSON.stringify(result));
      const back = parseResult(document);
      expect(back.toJSON()).toEqual(document);
      expect(eligible(back).numbers.contributionParts).toEqual(result.numbers.contributionParts);
    });
  });

  it("leaves within the budget what the budget is for: the covered cost, or what the public pays", () => {
    always(knownPaying, (result, { scheme }) => {
      const { covered, funded, cost } = result.totals;
      const budget = result.budget.approved.minor;
      expect(covered.minor).toBeLessThanOrEqual(cost.minor);
      expect((scheme.cover.budget === "net" ? funded : covered).minor).toBeLessThanOrEqual(budget);
    });
  });

  it("is never less for more income, where the same is asked for", () => {
    always(knownPaying, (result, situation) => {
      // By a life-long cap, more paid early leaves less to pay later: the law then holds for the sum alone.
      // Of rules told apart by income, the next may ask for less.
      if (situation.scheme.contribute.some(({ when = [] }) => when.some(({ kind }) => kind === "income"))) return;
      const capped = situation.scheme.contribute.some((rule) => "mostForLife" in rule);
      const richer = eligible(resultOf(withIncome(situation, 1.37, 12)));
      if (!capped) {
        for (const [index, month] of result.months.entries()) {
          expect(richer.months[index]?.contribution.minor).toBeGreaterThanOrEqual(month.contribution.minor);
        }
      }
      expect(richer.totals.contribution.minor).toBeGreaterThanOrEqual(result.totals.contribution.minor);
    });
  });

  it("leaves the kept share of income to the client, whatever services there are", () => {
    let asked = 0;
    always(
      knownPaying,
      (result, situation) => {
        const { scheme, case: document } = situation;
        const shares = scheme.contribute.map((rule) => (rule.method === "share-of-income" ? rule : undefined));
        if (!shares.every((rule) => rule !== undefined && typeof rule.share === "string")) return;
        // What capital counts as comes on top, and a week is no part of a month.
        if (shares.some((rule) => rule?.capitalAsIncome !== undefined || rule?.per === "week")) return;
        if (document.incomes?.some((each) => each.amountPerMonth === undefined) === true) return;
        for (const month of result.months) {
          const day = [document.period.from, `${month.month}-01`].sort().at(-1) ?? "";
          const income = (document.incomes ?? [])
            .filter((each) => each.from <= day && (each.to === "open" || day <= each.to))
            .reduce((sum, each) => sum + Number((each.amountPerMonth ?? "").replace(".", "")), 0);
          const most = Math.max(...shares.map((rule) => Number(rule?.share)));
          const client = month.payerMinors[0]?.minor ?? month.contributionMinor;
          expect(client / 10 ** scheme.minorUnit).toBeLessThanOrEqual((income * most) / 100 + 1e-6);
          if (client > 0) asked += 1;
        }
      },
      3,
    );
    expect(asked).toBeGreaterThan(5);
  });

  it("does not depend on a recorder, nor on whether the sources are split by line or by month", () => {
    always(knownPaying, (result, situation) => {
      expect(recorded(situation).result).toEqual(result);
      const { scheme } = situation;
      const splitAt = scheme.fund.splitAt === "line" ? "month" : "line";
      const other = resultOf({ ...situation, scheme: { ...scheme, fund: { ...scheme.fund, splitAt } } });
      expect(other.months.map((month) => [month.contributionMinor, month.payerMinors, month.coveredMinor])).toEqual(
        result.months.map((month) => [month.contributionMinor, month.payerMinors, month.coveredMinor]),
      );
    });
  });
});

describe("a fee of each unit", () => {
  it("is the same said as what the client pays or as what the public pays, however much the budget covers", () => {
    let part = 0;
    const dates = { from: "2019-01-01", to: "2019-12-31", source: "made-up" };
    fc.assert(
      fc.property(drawn(drawFee), ({ price, fee, budget, quantity, order }) => {
        const cents = (value: number) => formatScaled(value, 2);
        const scheme = (rule: ContributeRule): Scheme => ({
          ...smallScheme,
          entitle: {
            ...smallScheme.entitle,
            amounts: ["low", "high"].map((level) => ({ level, amount: cents(budget), ...dates })),
          },
          cost: {
            ...smallScheme.cost,
            prices: ["physio", "care"].map((service) => ({ service, place: "country", price: cents(price), ...dates })),
          },
          cover: { order, budget: "gross", source: "made-up" },
          contributeOrder: "priority",
          contribute: [rule],
        });
        const lines = (smallCase.plan?.lines ?? []).map((line) => ({
          ...line,
          quantity: String(quantity),
          per: "month" as const,
          from: dates.from,
          to: dates.to,
        }));
        const document = { ...smallCase, plan: { lines } };
        // What is rounded up for the client is rounded down for the public.
        const rules = [
          { method: "fixed-per-unit", amount: cents(fee), rounding: { mode: "up", step: "0.01" }, ...dates },
          {
            method: "fixed-public-part",
            publicPart: cents(price - fee),
            rounding: { mode: "down", step: "0.01" },
            ...dates,
          },
        ] as const;
        const [one, other] = rules.map((rule) => calculate(document, compile(scheme(rule))).toText());
        expect(one).toBe(other);
        if (price * quantity * 24 > budget) part += 1;
      }),
      { seed, numRuns: runs, endOnFailure: true },
    );
    expect(part).toBeGreaterThan(runs / 3);
  });
});

function drawFee(draw: Draw) {
  const price = draw.integer(1, 3000);
  const quantity = draw.integer(1, 40);
  return {
    price,
    quantity,
    fee: draw.integer(0, price),
    budget: draw.integer(0, price * quantity * 40),
    order: draw.one(coverOrders),
  };
}

/** Asks a law of every result with amounts, with a line that it holds for people who pay. */
function always(
  situations: fc.Arbitrary<Situation>,
  law: (result: EligibleResult, situation: Situation) => void,
  times = 1,
): void {
  let paying = 0;
  fc.assert(
    fc.property(situations, (situation) => {
      const result = resultOf(situation);
      if (result.totals === undefined) return;
      law(result, situation);
      if (result.totals.contributionMinor > 0) paying += 1;
    }),
    { seed, numRuns: times * runs, endOnFailure: true },
  );
  expect(paying).toBeGreaterThan(runs / 4);
}

/** The same person with a higher income: that of the client and of everybody in the household. */
function withIncome(situation: Situation, factor: number, more: number): Situation {
  return withCase(situation, (document) => ({
    ...document,
    incomes: (document.incomes ?? []).map((income: Income) => ({
      ...income,
      ...Object.fromEntries(
        Object.entries(income).flatMap(([key, value]) =>
          key.startsWith("amountPer")
            ? [[key, formatScaled(Math.floor(Number(String(value).replace(".", "")) * factor) + more * 100, 2)]]
            : [],
        ),
      ),
    })),
  }));
}
