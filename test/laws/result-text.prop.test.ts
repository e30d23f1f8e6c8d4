import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculate } from "../../src/rules/calculate.js";
import { EligibleResult, IncompleteResult, IneligibleResult, type Result } from "../../src/result/result.js";
import type { OutsideAmount } from "../../src/rules/cost/outside.js";
import { isInputError } from "../../src/errors/index.js";
import { parseResult } from "../../src/documents/index.js";
import { ceilingBearers, outsideReasons } from "../../src/rules/cost/ceiling-rule.js";
import { compile } from "../../src/rules/compile.js";
import type { Scheme } from "../../src/rules/scheme.js";
import type { Case } from "../../src/person/case.js";
import { payingSituation } from "../arbitraries/contribution.js";
import { drawEntitled } from "../arbitraries/entitlement.js";
import { anySituation, drawn, knownSituation, seed } from "../arbitraries/index.js";
import { limitedSituation } from "../arbitraries/limits.js";
import { situationWithOptions } from "../arbitraries/any-of.js";
import { documentOf } from "../support/document-of.js";
import { smallResult } from "../support/small-result.js";
import { eligible } from "../support/eligible.js";

/** A situation by whatever kind of scheme. */
interface Asked {
  readonly scheme: Scheme;
  readonly inputs: Readonly<Record<string, string>>;
  readonly case: Case;
}

/** Undefined where a price is missing or adjustments leave less than nothing. */
function resultOf({ scheme, inputs, case: document }: Asked): Result | undefined {
  try {
    return calculate(document, compile(scheme, inputs));
  } catch (error) {
    if (isInputError(error)) return undefined;
    throw error;
  }
}

const entitled = drawn((draw): Asked => drawEntitled(draw, draw.chance(50)));

/** The result once more, from its numbers. */
function again(result: Result): Result {
  if (result.totals !== undefined) return new EligibleResult(result.numbers);
  return result.outcome.state === "incomplete"
    ? new IncompleteResult(result.numbers)
    : new IneligibleResult(result.numbers);
}

/** The result with a day of knowledge, and with amounts above ceilings in every other month of its lines. */
function withMore(result: Result): Result {
  if (result.totals === undefined) return result;
  const { numbers } = result;
  const { lines, cost, from } = numbers;
  const count = cost.length / lines.length;
  const outside = cost.flatMap((minor, at): readonly OutsideAmount[] => {
    const [line, month] = [Math.floor(at / count), at % count];
    if (month % 2 === 1) return [];
    return outsideReasons.flatMap((reason) =>
      ceilingBearers.map((bearer) => ({ line, month, reason, bearer, minor: minor + 1 })),
    );
  });
  return new EligibleResult({ ...numbers, outside, knownOn: from });
}

/** What a text can hold that not every result has. */
const rare = [
  ...[
    '"knownOn"',
    '"budgetKind"',
    '"state":"eligible"',
    '"state":"ineligible"',
    '"state":"incomplete"',
    '"missing":[{',
  ],
  ...['"reasons":[{', '"adjustments":[', '"periods":[', '"bound":{', '"assessment":', '"level":'],
  ...[
    '"notWorseOffThan":',
    '"cuts":[',
    '"most":',
    '"by":',
    '"lines":[]',
    '"unitCosts":{',
    '"outside":[',
    '"byPayer":{',
  ],
  ...['"difference":"-', '"uncovered":"0.00","contribution":"'],
];

describe("the text of a result", () => {
  it("is byte for byte what JSON.stringify writes of the document that its rows make", () => {
    const met = new Set<string>();
    const situation = fc.oneof<fc.Arbitrary<Asked>[]>(
      anySituation,
      knownSituation,
      payingSituation,
      limitedSituation,
      situationWithOptions,
      entitled,
    );
    fc.assert(
      fc.property(situation, (each) => {
        const result = resultOf(each);
        if (result === undefined) return;
        for (const given of [result, withMore(result)]) {
          const same = again(given);
          const document = documentOf(same);
          const text = same.toText();
          expect(text).toBe(JSON.stringify(document));
          expect(JSON.stringify(same)).toBe(text);
          expect(new TextDecoder().decode(same.toBytes())).toBe(text);
          expect(JSON.stringify(same.lines)).toBe(JSON.stringify(document.lines));
          expect(JSON.stringify(same.months)).toBe(JSON.stringify(document.months));
          expect(JSON.stringify(same.totals)).toBe(JSON.stringify(document.totals));
          for (const each of rare) if (text.includes(each)) met.add(each);
        }
      }),
      { seed, numRuns: 800, endOnFailure: true },
    );
    // The examples are of use only while they hold everything that a text can hold.
    expect(rare.filter((each) => !met.has(each))).toEqual([]);
  });

  it("holds texts with quotes, line breaks and halves of characters as JSON does", () => {
    const said = 'who "decides"\\\n\u2028 \ud800 ā';
    const result = new EligibleResult({ ...eligible(smallResult()).numbers, assumptions: [said] });
    expect(result.toText()).toBe(JSON.stringify(documentOf(result)));
    expect(parseResult(result.toText()).assumptions).toEqual([said]);
  });

  it("has sources whose ids are numbers where an object has them", () => {
    const document = smallResult().toText().replaceAll('"esf"', '"10"').replaceAll('"state":"', '"9":"');
    const result = parseResult(document.replace('"9":"eligible"', '"state":"eligible"'));
    expect(result.toText()).toContain('"bySource":{"9":"');
    expect(result.toText()).toBe(JSON.stringify(documentOf(result)));
    expect(result.toText()).toBe(JSON.stringify(result));
  });
});
