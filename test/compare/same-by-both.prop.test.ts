import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortSegments, givenTo } from "../../src/compare/given.js";
import { compare, startComparison } from "../../src/doors/compare.js";
import { isInputError } from "../../src/errors/index.js";
import type { Case } from "../../src/person/case.js";
import { prepare, type PreparedCase } from "../../src/prepared/prepare.js";
import { calculate } from "../../src/rules/calculate.js";
import { compile } from "../../src/rules/compile.js";
import type { CompiledScheme } from "../../src/rules/compiled.js";
import { sameByBoth } from "../../src/rules/plain/same-by-both.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { sweep } from "../../src/what-if/sweep/sweep.js";
import { seed } from "../arbitraries/index.js";
import { plainPeople, plainScheme } from "../support/plain-people.js";

const { validity, cost, entitle, services } = plainScheme;
const { source } = plainScheme.assess;
const gross: Scheme = { ...plainScheme, cover: { order: "date", budget: "gross", source } };
if (!("amounts" in entitle)) throw new Error("levels have amounts");

const priced = (service: string, price: string): Scheme => ({
  ...gross,
  cost: { ...cost, prices: cost.prices.map((row) => (row.service === service ? { ...row, price } : row)) },
});
const ceilings = services.map(({ id }) => {
  return { service: id, ...validity, price: "3", reason: "above-ceiling", bearer: "client", source } as const;
});
const amounts = entitle.amounts.map((row) => (row.level === "high" ? { ...row, amount: "1300.00" } : row));

/** What differs from the rules before, by a name; of all but the last two it is known of somebody that both are the same. */
const others: Readonly<Record<string, Scheme>> = {
  "one price": priced("care", "77.70"),
  "the other price": priced("physio", "9.90"),
  "nothing but a version": { ...gross, version: "other" },
  "the amount of a level": { ...gross, entitle: { ...entitle, amounts } },
  "a price, and the amount of a level": { ...priced("care", "77.70"), entitle: { ...entitle, amounts } },
  "a price with more decimals": priced("care", "77.7001"),
  ceilings: { ...gross, cost: { ...cost, ceilings } },
};

/** What is found of people whose results are all worked out, by either rules. */
function workedOut(cases: readonly Case[], before: CompiledScheme, after: CompiledScheme) {
  const found = startComparison(before, after);
  for (const document of cases) {
    try {
      found.add(document, calculate(document, before), calculate(document, after));
    } catch (error) {
      if (!isInputError(error)) throw error;
      found.setAside(document, error.issues);
    }
  }
  return found.comparison();
}

const people = fc
  .array(plainPeople, { minLength: 1, maxLength: 5 })
  .map((list) => list.map((each, index) => ({ ...each, client: { ...each.client, id: `client-${index}` } })));

/** Who can be prepared at all. */
function prepared(cases: readonly Case[]): readonly PreparedCase[] {
  return cases.flatMap((document) => {
    try {
      return [prepare(document)];
    } catch (error) {
      if (isInputError(error)) return [];
      throw error;
    }
  });
}

describe("of whom two sets of rules give the same", () => {
  const before = compile(gross);

  it.each(Object.entries(others))("one calculation is both, where they differ in %s", (name, scheme) => {
    const after = compile(scheme);
    const isSame = sameByBoth(before, after);
    expect(isSame === undefined).toBe(name === "ceilings" || name === "a price with more decimals");
    const counts = { same: 0, asked: 0 };
    fc.assert(
      fc.property(people, (cases) => {
        expect(compare(cases, before, after)).toEqual(workedOut(cases, before, after));
        expect(compare(cases, after, before)).toEqual(workedOut(cases, after, before));
        for (const person of prepared(cases)) {
          try {
            const segments = shortSegments(givenTo(person, before));
            if (person.plain === undefined || segments === undefined) continue;
            counts.asked += 1;
            if (isSame?.(person.plain, segments) === true) counts.same += 1;
          } catch (error) {
            if (!isInputError(error)) throw error;
          }
        }
      }),
      { seed, numRuns: 60 },
    );
    // The law says something only where some are counted once, and some are not.
    expect(counts.asked).toBeGreaterThan(20);
    if (isSame !== undefined) expect(counts.same).toBeGreaterThan(2);
    if (isSame !== undefined && scheme.version === gross.version) expect(counts.same).toBeLessThan(counts.asked);
  });

  it("a sweep of a price comes to what each value comes to alone", () => {
    const varied = { at: "cost.prices", where: { service: "care" }, field: "price", vary: "set" } as const;
    const values = ["1.00", "0.50", "99.99"];
    fc.assert(
      fc.property(people, (cases) => {
        const found = prepared(cases);
        const all = sweep(found, gross, { varied, values });
        // Whoever has no answer is the same by every price: the case is wrong, or something is missing.
        const alone = values.map((value) => sweep(found, gross, { varied, values: [value] }));
        expect(all.values).toEqual(alone.flatMap((each) => each.values));
        for (const each of alone) expect(each.people).toEqual(all.people);
      }),
      { seed, numRuns: 60 },
    );
  });
});
