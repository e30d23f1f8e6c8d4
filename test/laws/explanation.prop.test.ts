import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Result } from "../../src/result/result.js";
import { isInputError } from "../../src/errors/index.js";
import { explain } from "../../src/explanation/opening/explain.js";
import { namedSources } from "../../src/explanation/build/names-for.js";
import { prove, type Explanation } from "../../src/explanation/index.js";
import { stepsBehind } from "../../src/explanation/only-amount.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import { knownPaying, payingSituation } from "../arbitraries/contribution.js";
import { besides } from "../arbitraries/budgets.js";
import { drawEntitled } from "../arbitraries/entitlement.js";
import { anySituation, drawn, knownSituation, seed, type Situation } from "../arbitraries/index.js";
import { limitedSituation } from "../arbitraries/limits.js";
import { explanationDocument } from "../support/explanation-document.js";
import { amountsOf, plain } from "./amounts-of.js";
import { compiledOf } from "./calculated.js";

/** What situations of every kind have. */
type Explained = Pick<Situation, "case" | "inputs" | "opening"> & { readonly scheme: Situation["scheme"] };

const entitled = drawn((draw) => drawEntitled(draw, draw.chance(80))) as unknown as fc.Arbitrary<Explained>;

const adjustment = { id: "more", amount: "10", reason: "Worked out for a test", decidedBy: "somebody" };

/** The same people, entitled to services and not to an amount; some of them with a decision. */
const inKind = fc.tuple(knownSituation, fc.boolean()).map(([situation, decided]): Explained => ({
  ...situation,
  scheme: {
    ...situation.scheme,
    entitle: { method: "plan-cost", source: situation.scheme.sources[0]?.id ?? "" },
  } as never,
  case: !decided
    ? situation.case
    : {
        ...situation.case,
        decisions: [{ id: "grant", decidedOn: situation.case.period.from, adjustments: [adjustment] }],
      },
}));

const everyKind: readonly (readonly [string, fc.Arbitrary<Explained>])[] = [
  ["any scheme", anySituation],
  ["schemes of which everything is known", knownSituation],
  ["limits", limitedSituation],
  ["entitlement", entitled],
  ["people who pay", payingSituation],
  ["services in kind", inKind],
  ["several budgets", besides.map(({ scheme, case: document }) => ({ scheme, case: document, inputs: {} }) as never)],
];

/** The result and its explanation, or undefined where the case does not fit the scheme. */
function explained(situation: Explained) {
  const compiled = compiledOf(situation);
  const { case: document, opening } = situation;
  try {
    const result: Result = calculate(document, compiled, { opening });
    return { result, explanation: explain(document, compiled, { opening }) };
  } catch (error) {
    if (!isInputError(error)) throw error;
    expect(() => explain(document, compiled, { opening })).toThrow(error.message);
    return undefined;
  }
}

describe.each(everyKind)("explanations: %s", (_, situations) => {
  it("prove themselves, and their amounts are those that calculating gives", () => {
    let met = 0;
    fc.assert(
      fc.property(situations, (situation) => {
        const found = explained(situation);
        if (found === undefined) return;
        const { result, explanation } = found;
        expect(explanation.outcome).toEqual(result.outcome);
        const { faults, amounts } = prove(explanationDocument(explanation));
        expect(faults).toEqual([]);
        for (const [path, value] of amountsOf(result))
          expect([path, plain(amounts.get(path))]).toEqual([path, plain(value)]);
        met += 1;
      }),
      { seed, numRuns: 60, endOnFailure: true },
    );
    expect(met).toBeGreaterThan(20);
  });
});

describe.each(everyKind)("one amount: %s", (_, situations) => {
  it("is explained by itself as within the whole: the part proves it, and holds nothing it does not rest on but what was looked at", () => {
    let met = 0;
    fc.assert(
      fc.property(situations, fc.nat(), (situation, drawnAt) => {
        const compiled = compiledOf(situation);
        const found = explained(situation);
        if (found === undefined) return;
        const all = [...prove(found.explanation).amounts];
        const [amount, value] = all[drawnAt % Math.max(all.length, 1)] ?? [];
        if (amount === undefined) return;
        const own = explain(situation.case, compiled, { amount, opening: situation.opening });
        const { faults, amounts } = prove(explanationDocument(own));
        expect(faults).toEqual([]);
        expect(amounts.get(amount)).toBe(value);
        // Picked from the whole it is the same; of the assumptions it names no more.
        const { steps, outcome, assumptions } = found.explanation;
        expect(own.steps).toEqual(stepsBehind(steps, amount, outcome));
        expect(assumptions).toEqual(expect.arrayContaining([...own.assumptions]));
        const named = namedSources(own.steps);
        const behind = assumptions.filter(({ id }) => named.has(id));
        expect(own.assumptions).toEqual(expect.arrayContaining(behind));
        met += 1;
      }),
      { seed, numRuns: 25, endOnFailure: true },
    );
    expect(met).toBeGreaterThan(8);
  });
});

/** The decimal texts of the numbers that stand in an explanation, each with a way to change it. */
function numbersIn(explanation: Explanation): readonly { readonly text: string; change(to: string): void }[] {
  const found: { readonly text: string; change(to: string): void }[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const own = value as Record<string, unknown>;
    const asked = "operation" in own || own["kind"] === "reference" || "weight" in own;
    const text = own["value"];
    if (asked && typeof text === "string") found.push({ text, change: (to) => void (own["value"] = to) });
    Object.values(own).forEach(visit);
  };
  visit(explanation.steps);
  return found;
}

describe("a proof", () => {
  it("fails when any number that was worked out, or referred to, is another", () => {
    fc.assert(
      fc.property(knownPaying, fc.nat(), (situation, drawnAt) => {
        const found = explained(situation);
        if (found === undefined) return;
        const copy = JSON.parse(JSON.stringify(found.explanation)) as Explanation;
        const numbers = numbersIn(copy);
        const number = numbers[drawnAt % numbers.length];
        // Who is not eligible and has no plan is told no number.
        if (number === undefined) {
          expect([found.result.totals, found.result.lines]).toEqual([undefined, []]);
          return;
        }
        number.change(
          /[1-8]/u.test(number.text) ? number.text.replace(/[1-8]/u, (digit) => String(Number(digit) + 1)) : "7",
        );
        expect(prove(copy).holds).toBe(false);
      }),
      { seed, numRuns: 100, endOnFailure: true },
    );
  });
});

/** The facts that stand in an explanation: where each stands in the case, and its value. */
function factsIn(explanation: Explanation): readonly { readonly fact: string; readonly value: string }[] {
  const found: { readonly fact: string; readonly value: string }[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { kind, fact, value: text } = value as Record<string, unknown>;
    if (kind === "fact" && typeof fact === "string" && typeof text === "string") found.push({ fact, value: text });
    Object.values(value).forEach(visit);
  };
  visit(explanation.steps);
  return found;
}

/** What stands at a path of a document. */
function valueAt(document: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/u)
    .filter((key) => key !== "")
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], document);
}

describe.each(everyKind)("the facts of explanations: %s", (_, situations) => {
  it("stand in the case where they are said to stand", () => {
    let met = 0;
    fc.assert(
      fc.property(situations, (situation) => {
        const found = explained(situation);
        if (found === undefined) return;
        for (const { fact, value } of factsIn(found.explanation)) {
          const stated = valueAt(situation.case, fact);
          expect([fact, plain(String(stated))]).toEqual([fact, plain(value)]);
          met += 1;
        }
      }),
      { seed, numRuns: 60, endOnFailure: true },
    );
    expect(met).toBeGreaterThan(20);
  });
});
