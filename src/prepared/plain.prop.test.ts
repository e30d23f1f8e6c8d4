import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outcomeOf } from "../../test/support/outcome-of.js";
import { plainPeople, plainScheme as scheme } from "../../test/support/plain-people.js";
import { smallCase } from "../../test/support/small-case.js";
import { smallScheme } from "../../test/support/small-scheme.js";
import { isInputError } from "../errors/index.js";
import type { Case } from "../person/case.js";
import { compile } from "../rules/compile.js";
import { calculateAny, calculatePrepared } from "./calculate.js";
import { prepare, type PreparedCase } from "./prepare.js";
import { plainAmounts } from "../rules/plain/amounts.js";
import { namesNow } from "./names.js";

const { source } = scheme.assess;

const orders = (["date", "priority", "pro-rata"] as const).map((order) =>
  compile({ ...scheme, cover: { order, budget: "gross", source } }),
);
const conditions = compile({
  ...scheme,
  cover: { order: "date", budget: "gross", source },
  conditions: smallScheme.conditions.filter(({ kind }) => kind !== "age"),
});
const periods = compile({
  ...scheme,
  cover: { order: "priority", budget: "gross", source },
  entitle: {
    ...smallScheme.entitle,
    budgetPeriods: {
      method: "dates",
      periods: [
        { id: "first", from: "2019-01-01", to: "2019-06-30" },
        { id: "second", from: "2019-07-01", to: "2019-12-31" },
      ],
      source,
    },
  },
});
const [plain] = orders;
if (plain === undefined) throw new Error("there is a scheme");

function preparedOf(document: Case): PreparedCase | undefined {
  try {
    return prepare(document);
  } catch (error) {
    if (isInputError(error)) return undefined;
    throw error;
  }
}

describe("the short way of prepared people", () => {
  it("gives what the general way gives, and leaves to it what it does not know", () => {
    const met = { short: 0, general: 0 };
    fc.assert(
      fc.property(plainPeople, (document) => {
        const person = preparedOf(document);
        if (person === undefined) return;
        for (const compiled of [...orders, conditions, periods]) {
          const isShort = person.plain !== undefined && plainAmounts(person.plain, compiled) !== undefined;
          met[isShort ? "short" : "general"] += 1;
          expect(outcomeOf(() => calculatePrepared(person, compiled))).toEqual(
            outcomeOf(() => calculateAny(person, compiled)),
          );
        }
      }),
      { seed: 16, numRuns: 500, endOnFailure: true },
    );
    expect(met.short).toBeGreaterThan(200);
    expect(met.general).toBeGreaterThan(100);
  });

  it("begins new names where very many were named, and people before keep theirs", () => {
    const named = (place: string) =>
      prepare({
        ...smallCase,
        client: { id: "client-1", birthDate: "1950-01-01" },
        residences: [{ kind: "declared", place, from: "2010-05-17", to: "open" }],
        incomes: [{ id: "one", kind: "pension", amountPerMonth: "500.00", from: "2010-01-01", to: "open" }],
        plan: { lines: smallCase.plan?.lines.filter(({ per }) => per === "month") ?? [] },
      });
    const before = named("north");
    const names = namesNow();
    for (let index = 0; namesNow() === names; index += 1) named(`place-${index}`);
    const after = named("north");
    expect(after.plain?.names).not.toBe(names);
    const texts = [before, after, before].map((person) => calculatePrepared(person, plain).toText());
    expect(new Set(texts).size).toBe(1);
    expect(before.plain && plainAmounts(before.plain, plain)).toBeDefined();
  });
});
