import { describe, expect, it } from "vitest";
import { smallCase } from "../../test/support/small-case.js";
import { smallScheme } from "../../test/support/small-scheme.js";
import { usedBefore } from "../../test/support/stated-position.js";
import type { Position } from "../result/position/document.js";
import type { Case } from "../person/case.js";
import type { PlanLine } from "../person/plan.js";
import { isInputError } from "../errors/index.js";
import { compile } from "./compile.js";
import type { Scheme } from "./scheme.js";
import { calculate } from "./opening/calculate.js";

const year = { from: "2019-01-01", to: "2019-12-31" };
const physio: PlanLine = {
  id: "physio",
  service: "physio",
  quantity: "1",
  unit: "session",
  per: "month",
  priority: 1,
  ...year,
};
const care: PlanLine = { ...physio, id: "care", service: "care", unit: "hour", priority: 2 };

const child = smallCase.client;
const people = { eligible: child, ineligible: { ...child, birthDate: "1950-05-17" } };

/** Codes and paths of the issues, or the state of the outcome. */
function outcomeOf(
  changes: Partial<Case>,
  scheme: Scheme = smallScheme,
  opening?: Position,
): string | readonly string[] {
  try {
    return calculate({ ...smallCase, ...changes }, compile(scheme), { opening }).outcome.state;
  } catch (error) {
    if (!isInputError(error)) throw error;
    return error.issues.map(({ code, path }) => `${code} ${path}`);
  }
}

const planOf = (...lines: readonly PlanLine[]) => ({ plan: { lines } });

describe.each(Object.entries(people))("units of somebody %s", (state, client) => {
  it.each([
    ["day", "1233862911.6083", "1233862912"],
    ["week", "8497357787.4802", "8497357788"],
    ["month", "37529996894.7541", "37529996895"],
    ["period", "450359962737.0496", "450359962737.0497"],
  ] as const)("per %s are counted up to 2^52 ten-thousandths, and refused at their line beyond", (per, most, more) => {
    expect(outcomeOf({ client, ...planOf({ ...care, per, quantity: most }) })).toBe(state);
    expect(outcomeOf({ client, ...planOf(physio, { ...care, per, quantity: more }) })).toEqual([
      "out-of-range plan.lines[1].quantity",
    ]);
  });

  it("are refused at the line with which all lines are too many", () => {
    const half = { ...care, per: "period", quantity: "300000000000" } as const;
    expect(outcomeOf({ client, ...planOf(half, { ...half, id: "more" }) })).toEqual([
      "out-of-range plan.lines[1].quantity",
    ]);
  });

  it("of a few days count those days alone", () => {
    const monday = { ...care, per: "day", quantity: "400000000000", to: "2019-01-07", weekdays: ["mon"] } as const;
    expect(outcomeOf({ client, ...planOf(monday) })).toBe(state);
  });
});

describe("amounts that are more than integers hold", () => {
  const dear = (price: string, step = "0.01"): Scheme => ({
    ...smallScheme,
    cost: {
      ...smallScheme.cost,
      rounding: { mode: "half-up", step },
      prices: ["physio", "care"].map((service) => ({ service, place: "country", price, source: "made-up", ...year })),
    },
  });

  it("are refused at the line whose month costs so much, by every way to its cost", () => {
    const lines = [physio, { ...care, quantity: "300000000" }];
    const issues = ["out-of-range plan.lines[1]"];
    expect(outcomeOf(planOf(...lines), dear("999999999"))).toEqual(issues);
    // A coarse rounding does not carry a month past the range in silence.
    expect(outcomeOf(planOf(...lines), dear("999999999", "1000"))).toEqual(issues);
    expect(outcomeOf(planOf(...lines.map((line) => ({ ...line, per: "week" as const }))), dear("999999999"))).toEqual(
      issues,
    );
  });

  it("are refused at the line with which the sum of all costs is too much", () => {
    const lines = [physio, { ...care, quantity: "300000" }, { ...care, id: "more", quantity: "600000" }];
    expect(outcomeOf(planOf(...lines.slice(0, 1)), dear("9999999"))).toBe("eligible");
    expect(outcomeOf(planOf(...lines.slice(0, 2)), dear("9999999"))).toBe("eligible");
    expect(outcomeOf(planOf(...lines), dear("9999999"))).toEqual(["out-of-range plan.lines[2]"]);
  });

  it("are refused as a budget, and as units used before", () => {
    const amounts = smallScheme.entitle.amounts.map((each) => ({ ...each, amount: "90000000000000" }));
    const perMonth = { method: "level-amount", per: "month", amounts, rounding: smallScheme.entitle.rounding } as const;
    expect(outcomeOf({}, { ...smallScheme, entitle: perMonth })).toEqual(["out-of-range entitle.amounts[0]"]);
    // A coarse rounding does not carry a budget past the range either.
    const coarse = { ...smallScheme.entitle, rounding: { mode: "up", step: "90000000000000" } } as const;
    const most = { ...coarse, amounts: amounts.map((each) => ({ ...each, amount: "90071992547409.91" })) };
    expect(outcomeOf({}, { ...smallScheme, entitle: most })).toEqual(["out-of-range entitle.amounts[1]"]);
    const fewest = [{ most: "5", source: "made-up", ...year }];
    const limit = {
      id: "most",
      kind: "most-units",
      per: "lifetime",
      services: ["care"],
      amounts: fewest,
      source: "made-up",
      ...year,
    } as const;
    const scheme = { ...smallScheme, limits: [limit] };
    const opening = usedBefore(scheme, smallCase, "most", "450359962737.0497");
    expect(outcomeOf({}, scheme, opening)).toEqual(["out-of-range opening.limits[0].used[0].units"]);
  });

  it("are refused at the adjustment with which a budget is too much", () => {
    const amounts = smallScheme.entitle.amounts.map((each) => ({ ...each, amount: "89900000000000" }));
    const dear: Scheme = { ...smallScheme, entitle: { ...smallScheme.entitle, amounts } };
    const adjustments = ["1", "200000000000", "-900000000000"].map((amount, index) => {
      return { id: `a${index}`, amount, reason: "a need", decidedBy: "the office" };
    });
    const decisions = [
      { id: "none", decidedOn: "2019-01-09", adjustments: [] },
      { id: "d", decidedOn: "2019-01-10", adjustments },
    ];
    expect(outcomeOf({ decisions }, dear)).toEqual(["out-of-range decisions[1].adjustments[1].amount"]);
  });

  it("are refused as the budget of the budget period with which all are too much", () => {
    const entitle = {
      method: "level-amount",
      per: "month",
      amounts: smallScheme.entitle.amounts.map((each) => ({ ...each, amount: "10000000000000" })),
      rounding: smallScheme.entitle.rounding,
      budgetPeriods: { method: "months", months: 1, source: "made-up" },
    } as const;
    expect(outcomeOf({}, { ...smallScheme, entitle })).toEqual(["out-of-range budget.periods.10"]);
  });

  it("are refused at the row with which a limit is more units", () => {
    const row = { source: "made-up", ...year };
    const limit = (add: string) =>
      ({
        id: "most",
        kind: "most-units",
        per: "month",
        services: ["physio"],
        amounts: [{ most: "400000000000", ...row }],
        additions: [
          { add: "1", when: [], ...row },
          { add, when: [], ...row },
        ],
        source: "made-up",
        ...year,
      }) as unknown as NonNullable<Scheme["limits"]>[number];
    expect(outcomeOf({}, { ...smallScheme, limits: [limit("400000000000")] })).toBe("eligible");
    expect(outcomeOf({}, { ...smallScheme, limits: [limit("600000000000")] })).toEqual([
      "out-of-range limits[0].additions[1]",
    ]);
  });

  it("are refused at the month, or the line, whose contribution is more", () => {
    const capital = [{ amount: "90000000000000", from: "2019-01-01", to: "open" }];
    const rule = {
      method: "capital-steps",
      free: "0",
      step: "0.01",
      count: "started",
      amountPerStep: "100000",
      source: "made-up",
      ...year,
    } as const;
    const paying = (splitAt: "line" | "month"): Scheme => ({
      ...smallScheme,
      cover: { ...smallScheme.cover, budget: "gross" },
      contributeOrder: "priority",
      contribute: [rule],
      fund: { ...smallScheme.fund, splitAt },
    });
    expect(outcomeOf({ capital }, paying("month"))).toEqual(["out-of-range months.2019-01.contribution"]);
    expect(outcomeOf({ capital }, paying("line"))).toEqual(["out-of-range lines.physio.2019-01.contribution"]);
  });

  it("are refused at the line's month with which a unit cost is more", () => {
    const row = { source: "made-up", ...year };
    const shares = [
      {
        id: "esf",
        label: { lv: "ESF", en: "ESF" },
        method: "unit-cost",
        rates: [{ service: "care", place: "country", rate: "2000000000", ...row }],
        rounding: { mode: "half-up", step: "0.01" },
        ...row,
      },
      { id: "state", label: { lv: "Valsts", en: "State" }, share: "1", ...row },
    ] as unknown as Scheme["fund"]["shares"];
    const amounts = smallScheme.entitle.amounts.map((each) => ({ ...each, amount: "100000000" }));
    const entitle = { ...smallScheme.entitle, amounts };
    const scheme = { ...smallScheme, entitle, fund: { ...smallScheme.fund, shares } };
    const units = (quantity: string) => planOf({ ...care, quantity });
    expect(outcomeOf(units("1"), scheme)).toBe("eligible");
    expect(outcomeOf(units("50000"), scheme)).toEqual(["out-of-range lines.care.2019-01.unitCosts.esf.accepted"]);
    expect(outcomeOf(units("10000"), scheme)).toEqual(["out-of-range lines.care.2019-05.unitCosts.esf.accepted"]);
  });

  it("are refused as incomes that add up to more", () => {
    const income = { kind: "pension", amountPerMonth: "80000000000000", from: "2019-01-01", to: "open" };
    const incomes = ["one", "other"].map((id) => ({ ...income, id }));
    const rule = {
      method: "share-of-income",
      share: "0.5",
      rounding: { mode: "down", step: "0.01" },
      source: "made-up",
      ...year,
    } as const;
    const paying: Scheme = {
      ...smallScheme,
      cover: { ...smallScheme.cover, budget: "gross" },
      contributeOrder: "priority",
      contribute: [rule],
    };
    expect(outcomeOf({ incomes: incomes.slice(0, 1) }, paying)).toBe("eligible");
    expect(outcomeOf({ incomes }, paying)).toEqual(["out-of-range incomes"]);
  });
});
