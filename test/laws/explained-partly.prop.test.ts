import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Case } from "../../src/person/case.js";
import { isInputError } from "../../src/errors/index.js";
import { explain } from "../../src/explanation/opening/explain.js";
import { prove, type Explanation } from "../../src/explanation/index.js";
import { knownPaying } from "../arbitraries/contribution.js";
import { knownSituation, seed, type Situation } from "../arbitraries/index.js";
import { limitedSituation } from "../arbitraries/limits.js";
import { explanationDocument } from "../support/explanation-document.js";
import { compiledOf } from "./calculated.js";

type Explained = Pick<Situation, "case" | "inputs" | "opening"> & { readonly scheme: Situation["scheme"] };

const kinds: readonly (readonly [string, fc.Arbitrary<Explained>])[] = [
  ["days that qualify", knownSituation],
  ["limits", limitedSituation],
  ["means", knownPaying],
];

const ofCase = ["settings", "residences", "enrolments", "incomes", "capital", "household"] as const;
const ofClient = ["birthDate", "groups", "circumstances", "disabilities"] as const;

/** A case of which one thing is no longer said. */
function withoutOne(document: Case, at: number): Case {
  const key = [...ofCase, ...ofClient][at % (ofCase.length + ofClient.length)];
  const drop = <Whole extends object>(whole: Whole): Whole =>
    Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key)) as Whole; // every key is optional
  return drop({ ...document, client: drop(document.client) });
}

function explained(situation: Explained, document: Case): Explanation | undefined {
  try {
    return explain(document, compiledOf(situation), { opening: situation.opening });
  } catch (error) {
    if (!isInputError(error)) throw error;
    return undefined;
  }
}

describe.each(kinds)("an explanation of a case with a missing fact: %s", (_, situations) => {
  it("gives no amount that the fact could change: with it, all stay what they are", () => {
    let met = 0;
    fc.assert(
      fc.property(situations, fc.nat(), (situation, at) => {
        const partly = explained(situation, withoutOne(situation.case, at));
        if (partly?.outcome.state !== "incomplete") return;
        const { amounts, faults } = prove(explanationDocument(partly));
        expect(faults).toEqual([]);
        const whole = explained(situation, situation.case);
        if (whole === undefined) return;
        const all = prove(whole).amounts;
        for (const [path, value] of amounts) {
          expect([path, all.get(path)]).toEqual([path, value]);
          met += 1;
        }
      }),
      { seed, numRuns: 150, endOnFailure: true },
    );
    expect(met).toBeGreaterThan(50);
  });
});
