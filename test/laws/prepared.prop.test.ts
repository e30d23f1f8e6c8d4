import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { schemes } from "../../src/latvia/index.js";
import { calculate as calculatePrepared, prepare, sums, type PreparedCase } from "../../src/doors/prepared.js";
import { summarise } from "../../src/cohort/index.js";
import { parseCase } from "../../src/documents/index.js";
import { isInputError } from "../../src/errors/index.js";
import type { Case } from "../../src/person/case.js";
import type { PlanLine } from "../../src/person/plan.js";
import { calculate } from "../../src/rules/calculate.js";
import { calculateAll } from "../../src/rules/calculate-all.js";
import { compile } from "../../src/rules/compile.js";
import type { CompiledScheme } from "../../src/rules/compiled.js";
import { situationWithOptions } from "../arbitraries/any-of.js";
import { payingSituation } from "../arbitraries/contribution.js";
import { drawEntitled } from "../arbitraries/entitlement.js";
import { anySituation, drawn, knownPeople, seed, type Situation } from "../arbitraries/index.js";
import { limitedSituation } from "../arbitraries/limits.js";
import { workedCasesOf, type WorkedQuestion } from "../latvia/worked-cases.js";
import { compiledOf, outcomeOf } from "./calculated.js";

const entitledSituation = drawn((draw) => drawEntitled(draw, draw.chance(60))) as unknown as fc.Arbitrary<Situation>;

const kinds: Readonly<Record<string, fc.Arbitrary<Situation>>> = {
  "any levels, prices and sources": anySituation,
  "conditions of which one of several must hold": situationWithOptions,
  "entitlement by every formula": entitledSituation,
  "limits of every kind": limitedSituation,
  "contribution of every kind": payingSituation,
};

/** What a program may change of a case. */
type Writable<Kind> = { -readonly [Key in keyof Kind]: Kind[Key] };

/** A prepared case, or undefined where the case itself is wrong. */
function preparedOf(document: Case): PreparedCase | undefined {
  try {
    return prepare(document);
  } catch (error) {
    if (isInputError(error)) return undefined;
    throw error;
  }
}

/** Whether preparing refuses what calculating refuses, and otherwise gives the same by each scheme. */
function expectSame(document: Case, compiled: readonly CompiledScheme[]): void {
  const person = preparedOf(document);
  for (const each of compiled) {
    const plain = outcomeOf(() => calculate(document, each));
    if (person === undefined) expect(typeof plain).toBe("object");
    else expect(outcomeOf(() => calculatePrepared(person, each))).toEqual(plain);
  }
}

describe("a prepared case gives what the case gives", () => {
  it.each(Object.keys(kinds))("%s", (kind) => {
    const situations = fc.tuple(kinds[kind] ?? anySituation, anySituation, limitedSituation);
    fc.assert(
      // The schemes of the others are asked first and last: what one asked leaves no trace.
      fc.property(situations, ([situation, before, after]) => {
        expectSame(situation.case, [before, situation, after, situation].map(compiledOf));
      }),
      { seed, numRuns: 50, endOnFailure: true },
    );
  });

  it("by every Latvian scheme, in its worked cases", () => {
    const compiled = new Map(
      schemes.map((scheme) => [
        scheme.id,
        compile(
          scheme,
          workedCasesOf<WorkedQuestion>(scheme.id)?.inputs ??
            Object.fromEntries(scheme.inputs.map(({ id }) => [id, "1.00"])),
        ),
      ]),
    );
    let asked = 0;
    for (const { id } of schemes) {
      for (const { case: document } of workedCasesOf<WorkedQuestion>(id)?.examples ?? []) {
        // By the other schemes too, which do not know its services.
        expectSame(parseCase(document), [...compiled.values()]);
        asked += 1;
      }
    }
    expect(asked).toBeGreaterThan(50);
  });

  it("as it was when it was prepared, whatever is done to the document", () => {
    fc.assert(
      fc.property(limitedSituation, (situation) => {
        const document = JSON.parse(JSON.stringify(situation.case)) as Writable<Case>;
        const person = preparedOf(document);
        if (person === undefined) return;
        const before = outcomeOf(() => calculatePrepared(person, compiledOf(situation)));
        document.id = "another";
        for (const line of (document.plan?.lines ?? []) as Iterable<Writable<PlanLine>>) line.quantity = "999";
        document.period = { from: "1990-01-01", to: "1990-12-31" };
        expect(outcomeOf(() => calculatePrepared(person, compiledOf(situation)))).toEqual(before);
        expect(person.id).toBe(situation.case.id);
      }),
      { seed, numRuns: 40, endOnFailure: true },
    );
  });
});

describe("sums", () => {
  it("are the sums of the results", () => {
    let met = 0;
    fc.assert(
      fc.property(
        knownPeople,
        fc.array(fc.constantFrom("a", "b", "__proto__"), { minLength: 4, maxLength: 4 }),
        (people, labels) => {
          const compiled = compile(people.scheme, people.inputs);
          const cases = people.cases.map((each, index) => ({
            ...each,
            client: { ...each.client, id: `client-${index}` },
          }));
          const calculated = (): ReturnType<typeof calculateAll> | undefined => {
            try {
              return calculateAll(cases, compiled);
            } catch (error) {
              if (isInputError(error)) return undefined;
              throw error;
            }
          };
          const results = calculated();
          const prepared = cases.map((each) => prepare(each));
          const by = (_: PreparedCase, index: number) => labels[index] ?? "";
          if (results === undefined) {
            expect(() => sums(prepared, compiled)).toThrow(/people\[\d\]/u);
            return;
          }
          met += 1;
          const summary = summarise(results, {
            scheme: people.scheme,
            groupOf: (result) => labels[results.indexOf(result)] ?? "",
          });
          const { schemaVersion, synthetic, scheme, basis, clients, outcomes, totals, assumptions, byRegion } = summary;
          const expected = {
            schemaVersion,
            synthetic,
            scheme,
            basis,
            clients,
            outcomes,
            byGroup: byRegion,
            totals,
            assumptions,
          };
          expect(JSON.stringify(sums(prepared, compiled, { by }))).toBe(JSON.stringify(expected));
          expect(sums(prepared, compiled)).toEqual({ ...expected, byGroup: {} });
        },
      ),
      { seed, numRuns: 100, endOnFailure: true },
    );
    expect(met).toBeGreaterThan(50);
  });
});
