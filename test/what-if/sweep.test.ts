import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyReform } from "../../src/doors/reform.js";
import { isInputError } from "../../src/errors/index.js";
import type { Case } from "../../src/person/case.js";
import { prepare } from "../../src/prepared/prepare.js";
import { compile } from "../../src/rules/compile.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { solve, sweep, type Sought, type Varied } from "../../src/what-if/index.js";
import { seed } from "../arbitraries/index.js";
import { smallCase } from "../support/small-case.js";
import { smallReform } from "../support/small-reform.js";
import { smallScheme } from "../support/small-scheme.js";

const careOnly: Case = { ...smallCase, plan: { lines: (smallCase.plan?.lines ?? []).slice(1) } };
const price = { at: "cost.prices", where: { service: "care" }, field: "price" } as const;
const budget = { at: "entitle.amounts", field: "amount" } as const;
const unknown: Case = { ...smallCase, id: "case-2", client: { ...smallCase.client, id: "client-2" }, assessments: [] };

const refused = (work: () => unknown): readonly string[] => {
  try {
    work();
  } catch (error) {
    if (isInputError(error)) return error.issues.map(({ code, path }) => `${code} ${path}`);
    throw error;
  }
  return [];
};

describe("a sweep", () => {
  it("gives for each value what the scheme with it gives, and says who is in no sum", () => {
    const found = sweep([smallCase, unknown], smallScheme, { varied: price, values: ["5.50", "6.00"] });
    expect(found.people).toEqual({ all: 2, compared: 1, setAside: 1 });
    expect(found.setAside).toEqual([{ fact: "assessments", people: 1 }]);
    for (const { value, cost, support, bySource } of found.values) {
      const [change] = smallReform.changes;
      if (change === undefined) throw new Error("the reform has a change");
      const { id, reason } = change;
      const set = { id, reason, ...price, set: value, from: "2019-01-01", to: "2019-12-31" };
      const { scheme } = applyReform(smallScheme, { ...smallReform, changes: [set] });
      const result = calculate(smallCase, compile(scheme));
      expect(cost).toBe(result.totals?.cost.toString().replace(" EUR", ""));
      const cents = Object.values(bySource).reduce((sum, text) => sum + BigInt(text.replace(".", "")), 0n);
      expect(cents).toBe(BigInt(support.replace(".", "")));
    }
  });

  it("of prepared cases that stand for several people is that of as many cases", () => {
    const second = { ...smallCase, id: "case-3", client: { ...smallCase.client, id: "client-3" } };
    const tried = { varied: price, values: ["5.50", "6.00"] };
    const weightOf = ({ id }: Case) => (id === "case-2" ? 3 : 2);
    const found = sweep([prepare(smallCase), unknown], smallScheme, { ...tried, weightOf });
    const copies = sweep([smallCase, second, unknown], smallScheme, tried);
    expect(found.values).toEqual(copies.values);
    expect(found.people).toEqual({ all: 5, compared: 2, setAside: 3 });
    expect(found.cases).toEqual({ all: 2, compared: 1, setAside: 1 });
    expect(found.setAside).toEqual([{ fact: "assessments", people: 3 }]);
    expect(copies.cases).toBeUndefined();
    const weights = [0, 1.5].map((weight) =>
      refused(() => sweep([smallCase], smallScheme, { ...tried, weightOf: () => weight })),
    );
    expect(weights).toEqual([["weight weightOf"], ["weight weightOf"]]);
  });

  it("takes back what some values gave of people whom another leaves without an answer", () => {
    const late = { ...smallCase, id: "case-2", client: { ...smallCase.client, id: "client-2" } };
    const lines = (late.plan?.lines ?? []).map((line) => ({ ...line, quantity: "900000000.0000" }));
    const large: Case = { ...late, plan: { lines } };
    const tried = { varied: price, values: ["5.50", "9000000.00"] };
    const found = sweep([careOnly, large], smallScheme, tried);
    expect(found.people).toEqual({ all: 2, compared: 1, setAside: 1 });
    expect(found.values).toEqual(sweep([careOnly], smallScheme, tried).values);
  });

  it("multiplies and adds", () => {
    const costs = (vary: "multiply" | "add", values: readonly string[]) =>
      sweep([careOnly], smallScheme, { varied: { ...price, vary }, values }).values.map(({ cost }) => cost);
    expect(costs("multiply", ["2"])).toEqual(costs("add", ["5.50"]));
  });

  it("varies an open input", () => {
    const scheme: Scheme = {
      ...smallScheme,
      inputs: [{ id: "rate", label: { lv: "Cena", en: "Price" }, unit: "EUR per hour", reason: "No source gives it." }],
      cost: {
        ...smallScheme.cost,
        prices: smallScheme.cost.prices.map((row) =>
          row.service === "care" ? { ...row, price: { input: "rate" } } : row,
        ),
      },
    };
    const byInput = sweep([careOnly], scheme, { varied: { input: "rate" }, values: ["6.00"] });
    const bySet = sweep([careOnly], smallScheme, { varied: price, values: ["6.00"] });
    expect(byInput.values).toEqual(bySet.values);
    expect(refused(() => sweep([careOnly], scheme, { varied: { input: "rates" }, values: ["6.00"] }))).toEqual([
      "unknown-value varied.input",
    ]);
  });

  it("refuses what is none", () => {
    expect(refused(() => sweep([smallCase], smallScheme, { varied: price, values: [] }))).toEqual(["no-values values"]);
    expect(refused(() => sweep([smallCase, smallCase], smallScheme, { varied: price, values: ["1.00"] }))).toEqual([
      "client-twice client.id",
    ]);
    expect(
      refused(() => sweep([smallCase], smallScheme, { varied: { ...price, at: "cost.price" }, values: ["1"] })),
    ).toEqual(["unknown-place varied.at"]);
  });

  it("says once what is wrong with several rows and values in the same way, and what is wrong with each value", () => {
    const ids = [...new Set(smallScheme.cost.prices.map((row) => `rate-${row.service}`))];
    const open: Scheme = {
      ...smallScheme,
      inputs: ids.map((id) => ({ id, label: { lv: "Cena", en: "Price" }, unit: "EUR", reason: "No source gives it." })),
      cost: {
        ...smallScheme.cost,
        prices: smallScheme.cost.prices.map((row) => ({ ...row, price: { input: `rate-${row.service}` } })),
      },
    };
    const all = { varied: { at: "cost.prices", field: "price", vary: "multiply" } as const, values: ["1", "1.10"] };
    const issuesOf = (varied: Varied, values: readonly string[]) => {
      try {
        return [sweep([smallCase], open, { varied, values })];
      } catch (error) {
        return isInputError(error) ? error.issues.map(({ path, received }) => `${path} ${received}`) : [error];
      }
    };
    expect(issuesOf(all.varied, all.values)).toEqual(['varied {"input":"rate-physio"}, {"input":"rate-care"}']);
    const others = ids.filter((id) => id !== "rate-care").map((id) => `inputs.${id} nothing`);
    expect(issuesOf({ input: "rate-care" }, ["1.00", "2.00"])).toEqual(others);
    expect(issuesOf({ input: "rate-care" }, ["x", "y"])).toEqual(
      expect.arrayContaining(['inputs.rate-care "x"', 'inputs.rate-care "y"']),
    );
  });
});

describe("a solution", () => {
  const sought: Sought = { varied: price, measure: "cost", target: "0.00", low: "5.00", high: "9.00" };

  it("hits the target exactly, and one cent before does not", () => {
    const costOf = (value: string) =>
      sweep([careOnly], smallScheme, { varied: price, values: [value] }).values[0]?.cost;
    const target = costOf("6.37") ?? "";
    const found = solve([careOnly], smallScheme, { ...sought, target });
    expect(found).toMatchObject({ exact: true, monotone: true, reached: { value: "6.37", amount: target } });
    expect(found.before).toEqual({ value: "6.36", amount: costOf("6.36") });
    expect(found.before?.amount).not.toBe(target);
  });

  it("names the bracket where no value hits it, and falls as well as rises", () => {
    const falling = { varied: budget, measure: "outOfPocket", low: "400.00", high: "1800.00" };
    const found = solve([smallCase], smallScheme, { ...sought, ...falling, target: "1000.00", step: "100.00" });
    const amounts = [found.before?.amount, found.reached.amount].map(Number);
    expect(found.exact).toBe(Number(found.reached.amount) === 1000);
    expect(amounts[0]).toBeGreaterThan(1000);
    expect(amounts[1]).toBeLessThanOrEqual(1000);
  });

  it("is the first that a search over all values finds", () => {
    const steps = Array.from({ length: 41 }, (_, index) => (5 + index / 10).toFixed(2));
    const all = sweep([careOnly], smallScheme, { varied: price, values: steps }).values;
    const cents = (text: string) => BigInt(text.replace(".", ""));
    const [low, high] = [all[0]?.cost ?? "0", all[40]?.cost ?? "0"];
    fc.assert(
      fc.property(fc.bigInt({ min: cents(low), max: cents(high) }), (target) => {
        const text = `${target / 100n}.${String(target % 100n).padStart(2, "0")}`;
        const found = solve([careOnly], smallScheme, { ...sought, target: text, step: "0.10" });
        const expected = all.find(({ cost }) => cents(cost) >= target);
        expect(found.reached).toEqual({ value: expected?.value, amount: expected?.cost });
        expect(found.exact).toBe(cents(found.reached.amount) === target);
        if (found.before !== undefined) expect(cents(found.before.amount) < target).toBe(true);
      }),
      { seed, numRuns: 25 },
    );
  });

  it("is refused outside what the ends lead to, by steps that do not meet the end, and of no measure", () => {
    const by = (more: Partial<Sought>) => refused(() => solve([careOnly], smallScheme, { ...sought, ...more }));
    expect(by({ target: "999999.00" })).toEqual(["target-outside target"]);
    expect(by({ step: "0.03" })).toEqual(["range step"]);
    expect(by({ low: "9.00", high: "5.00" })).toEqual(["range high"]);
    expect(by({ measure: "source:states" })).toEqual(["unknown-value measure"]);
    expect(by({ low: "five" })).toHaveLength(1);
  });
});
