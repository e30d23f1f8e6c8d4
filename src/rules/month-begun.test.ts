import { describe, expect, it } from "vitest";
import { asked, here } from "../../test/support/moving-person.js";
import { smallCase } from "../../test/support/small-case.js";
import { smallScheme } from "../../test/support/small-scheme.js";
import type { Case } from "../person/case.js";
import { calculate as calculateBeginning } from "./calculate.js";
import { compile } from "./compile.js";
import type { CompiledScheme } from "./compiled.js";
import { calculate } from "./opening/calculate.js";
import { calculateThrough } from "./opening/calculate-through.js";
import { nothingUsed } from "./opening/nothing-used.js";
import type { Scheme } from "./scheme.js";

/** What is missing of a case, and who asks for it. */
function missing(document: Case, rules: CompiledScheme): readonly (readonly string[])[] {
  const { outcome } = calculate(document, rules);
  // Whoever takes no opening says the same.
  expect(calculateBeginning(document, rules).outcome).toEqual(outcome);
  return outcome.state === "incomplete" ? outcome.missing.map(({ fact, neededBy }) => [fact, neededBy]) : [];
}

/** Of a person in long-term care from 1 April on with a pension of 500.00, 85 % of it are taken once a month. */
const halfOfApril = asked("2024-04-16", "2024-04-30");
const fromDay = (document: Case, from: string): Case => ({
  ...document,
  plan: { lines: (document.plan?.lines ?? []).map((line) => ({ ...line, from })) },
});

describe("a case that begins inside a month, of which nobody says what was shown", () => {
  it("lacks it where a test of means takes a part of the income for the month", () => {
    expect(missing(halfOfApril, here)).toEqual([["opening.month", "contribute[0]"]]);
    const through = calculateThrough(halfOfApril, here, { cutAt: "months" });
    expect(through.map(({ outcome }) => outcome.state)).toEqual(["incomplete"]);
  });

  it("is calculated under the assumption that nothing was, and from what was shown", () => {
    const opening = nothingUsed(halfOfApril, here);
    const assumed = calculate(halfOfApril, here, { opening });
    expect(assumed.totals?.contribution.toString()).toBe("425.00");
    expect(assumed.assumptions).toContain("opening:nothing-used");
    const first = calculate(asked("2024-04-01", "2024-04-15"), here).closing;
    expect(calculate(halfOfApril, here, { opening: first }).totals?.contribution.toString()).toBe("0.00");
  });

  it("lacks nothing where it is certain that there was nothing", () => {
    const certain: readonly Case[] = [
      // The plan, the person's life or the stay in an institution begins with the case.
      fromDay(halfOfApril, "2024-04-16"),
      { ...halfOfApril, client: { ...halfOfApril.client, birthDate: "2024-04-16" } },
      {
        ...halfOfApril,
        settings: [
          { kind: "home", from: "2010-01-01", to: "2024-04-15" },
          { kind: "institution", from: "2024-04-16", to: "open" },
        ],
      },
      // A month that begins with the case.
      asked("2024-04-01", "2024-04-30"),
    ];
    for (const document of certain) expect(missing(document, here)).toEqual([]);
    // A line of no units was never received.
    const [line] = halfOfApril.plan?.lines ?? [];
    const none = { ...line, id: "none", quantity: "0" } as NonNullable<typeof line>;
    const later = fromDay(halfOfApril, "2024-04-16").plan?.lines ?? [];
    expect(missing({ ...halfOfApril, plan: { lines: [...later, none] } }, here)).toEqual([]);
  });

  it("lacks nothing where nobody would pay for the month", () => {
    const incomes = (halfOfApril.incomes ?? []).map((each) => ({ ...each, amountPerMonth: "0.00" }));
    expect(missing({ ...halfOfApril, incomes }, here)).toEqual([]);
  });
});

const days = { from: "2019-01-01", to: "2019-12-31" };
const rounding = { mode: "half-up", step: "0.01" } as const;
/** Whoever pays by a rule, and has 10 hours in March. */
const payingBy = (rule: object) =>
  compile({
    ...smallScheme,
    entitle: { method: "plan-cost", source: "made-up" },
    cover: { ...smallScheme.cover, budget: "gross" },
    contributeOrder: "priority",
    contribute: [{ ...days, source: "made-up", ...rule } as Scheme["contribute"][number]],
  });
const inMarch: Case = {
  ...smallCase,
  period: { from: "2019-03-16", to: "2019-03-31" },
  plan: {
    lines: [
      {
        ...{ id: "early", service: "care", unit: "hour", quantity: "1", per: "day", priority: 1 },
        ...{ from: "2019-03-01", to: "2019-03-31" },
      },
    ],
  },
};

describe("which rules ask what was shown of the month", () => {
  const perHour = { method: "fixed-per-unit", amount: "1", rounding };
  it("a cap of a month does, an amount for each unit does not", () => {
    expect(missing(inMarch, payingBy(perHour))).toEqual([]);
    expect(missing(inMarch, payingBy({ ...perHour, mostPerMonth: "20" }))).toEqual([
      ["opening.month", "contribute[0]"],
    ]);
  });

  it("services that exclude each other in a month do, where another one was received", () => {
    const base = smallScheme.services.find(({ id }) => id === "care");
    const scheme: Scheme = {
      ...smallScheme,
      entitle: { method: "plan-cost", source: "made-up" },
      limits: [{ id: "one", kind: "exclusive", per: "month", services: ["care", "other"], ...days, source: "made-up" }],
      services: [...smallScheme.services, { ...base, id: "other" } as Scheme["services"][number]],
      cost: {
        ...smallScheme.cost,
        prices: [
          ...smallScheme.cost.prices,
          { service: "other", place: "country", ...days, price: "2", source: "made-up" },
        ],
      },
    };
    const rules = compile(scheme);
    const [line] = inMarch.plan?.lines ?? [];
    const other = (from: string) =>
      ({ ...line, id: "late", service: "other", from, to: "2019-03-31" }) as NonNullable<typeof line>;
    const early = { ...line, to: "2019-03-15" } as NonNullable<typeof line>;
    const planned = (...lines: readonly NonNullable<typeof line>[]) => missing({ ...inMarch, plan: { lines } }, rules);
    expect(planned(early, other("2019-03-16"))).toEqual([["opening.month", "one"]]);
    expect(planned(early)).toEqual([]);
    expect(planned(other("2019-03-16"))).toEqual([]);
    expect(planned({ ...early, from: "2019-02-01", to: "2019-02-28" }, other("2019-03-16"))).toEqual([]);
    // Whether the first half of the month qualified: lived elsewhere, at home, and nobody knows where.
    const lives = { id: "lives", kind: "residence", basis: "declared", places: ["north"], source: "made-up" } as const;
    const ofNorth = compile({ ...scheme, conditions: [lives] });
    const living = (before: readonly object[], ...lines: readonly NonNullable<typeof line>[]) =>
      missing({ ...inMarch, residences: [...before, here], plan: { lines } } as Case, ofNorth);
    const here = { kind: "declared", place: "north", from: "2019-03-16", to: "open" };
    const before = (place: string) => [{ ...here, place, from: "2019-01-01", to: "2019-03-15" }];
    expect(living(before("south"), early, other("2019-03-16"))).toEqual([]);
    expect(living(before("north"), early, other("2019-03-16"))).toEqual([["opening.month", "one"]]);
    expect(living([], early, other("2019-03-16"))).toEqual([["opening.month", "one"]]);
    expect(living([], early)).toEqual([]);
    expect(living([], other("2019-03-16"))).toEqual([]);
    // Whoever says that nothing was shown is asked no more.
    const document = { ...inMarch, residences: [here], plan: { lines: [early, other("2019-03-16")] } } as Case;
    const assumed = calculate(document, ofNorth, { opening: nothingUsed(document, ofNorth) });
    expect(assumed.lines.map(({ allowed }) => allowed.toString())).toEqual(["0", "16"]);
  });

  it("a limit of a month does not: the case's own lines tell what was used of it", () => {
    const rules = compile({
      ...smallScheme,
      entitle: { method: "plan-cost", source: "made-up" },
      limits: [
        {
          ...{ id: "month", kind: "most-units", per: "month", services: ["care"], ...days, source: "made-up" },
          amounts: [{ most: "20", ...days, source: "made-up" }],
        },
      ],
    });
    expect(missing(inMarch, rules)).toEqual([]);
    // 15 of the 20 hours were used by 15 March.
    expect(calculate(inMarch, rules).lines[0]?.allowed.toString()).toBe("5");
  });
});
