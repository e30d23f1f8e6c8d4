import { describe, expect, it } from "vitest";
import { describeIssue, isInputError } from "../errors/index.js";
import type { Scheme } from "../rules/scheme.js";
import { checkScheme, defineScheme, parseScheme } from "./index.js";
import { madeUpScheme } from "../../test/support/made-up.js";
import { changedAt } from "../../test/support/mutations.js";

const amount = ["entitle", "amounts", 0, "amount"];

describe("the form of a scheme", () => {
  it.each([
    [
      amount,
      12.5,
      'entitle.amounts[0].amount: expected a decimal as text, such as "2.5", or an open input { "input": "…" }, or a parameter { "parameter": "…" }, ' +
        'received the number 12.5. Write it as text: "12.5".',
    ],
    [amount, {}, "entitle.amounts[0].amount.input: expected an id as text, received nothing"],
    [
      amount,
      { input: "amount-high", unit: "EUR" },
      'entitle.amounts[0].amount.unit: expected a known key, received "unit". Known: "input".',
    ],
    [
      amount,
      null,
      'entitle.amounts[0].amount: expected a decimal as text, such as "2.5", or an open input { "input": "…" }, or a parameter { "parameter": "…" }, received null',
    ],
    [
      ["conditions", 0, "kind"],
      "target-grup",
      'conditions[0].kind: expected "target-group", "age", "relative-age", "residence", "setting", "enrolment", "duration", "absence" or "any-of", ' +
        'received "target-grup". Did you mean "target-group"?',
    ],
    [
      ["conditions", 0, "kind"],
      undefined,
      'conditions[0].kind: expected "target-group", "age", "relative-age", "residence", "setting", "enrolment", "duration", "absence" or "any-of", received nothing',
    ],
    [["conditions", 1, "until"], "18", 'conditions[1].until: expected a whole number, received "18"'],
    [
      ["conditions", 1, "months"],
      2,
      'conditions[1].months: expected a known key, received "months". Known: "id", "label", "source", "kind", "from", "until", "asOf", "leapDay".',
    ],
    [
      ["assess", "method"],
      "score-band",
      'assess.method: expected "score-bands", "score" or "findings", received "score-band". Did you mean "score-bands"?',
    ],
    [["minorUnit"], "2", 'minorUnit: expected a whole number, received "2"'],
    [
      ["cost", "rounding", "mode"],
      "half_up",
      'cost.rounding.mode: expected "half-up", "half-even", "up", "down", "floor" or "ceil", received "half_up". Did you mean "half-up"?',
    ],
    [["label"], "A scheme", 'label: expected an object, received "A scheme"'],
    [["places", 1, "within"], {}, "places[1].within: expected a list, received an object"],
    [
      ["validity", "to"],
      2025,
      'validity.to: expected a date such as "2018-09-01" or "open", received the number 2025. Write the date as text.',
    ],
  ])("%j as %j", (place, value, sentence) => {
    const wrong = value === undefined ? changedAt(madeUpScheme, place) : changedAt(madeUpScheme, place, value);
    expect(checkScheme(wrong).map(describeIssue)).toEqual([sentence]);
  });
});

describe("the sense of a scheme", () => {
  it("is checked where the form is right", () => {
    const issues = checkScheme(changedAt(madeUpScheme, ["fund", "shares", 0, "share"], "0.80"));
    expect(issues).toHaveLength(1);
    expect(issues[0]?.path).toContain("fund");
  });

  it("is checked where the form is right but for unknown keys", () => {
    const wrong = changedAt(changedAt(madeUpScheme, ["colour"], "red"), ["fund", "shares", 0, "share"], "0.80");
    expect(checkScheme(wrong)).toHaveLength(2);
  });

  it("is not guessed at where a part is missing", () => {
    const wrong = changedAt(changedAt(madeUpScheme, ["levels"]), ["fund", "shares", 0, "share"], "0.80");
    expect(checkScheme(wrong).map((issue) => issue.path)).toEqual(["levels"]);
  });

  it("leaves open inputs open", () => {
    const { entitle } = parseScheme(JSON.stringify(madeUpScheme));
    const high = entitle.method === "level-amount" ? entitle.amounts[1] : undefined;
    expect(high?.amount).toEqual({ input: "amount-high" });
  });
});

describe("defineScheme", () => {
  it("gives back the very object", () => {
    const scheme: Scheme = madeUpScheme;
    expect(defineScheme(scheme)).toBe(scheme);
  });

  it("throws at once for a wrong scheme", () => {
    const wrong = changedAt(madeUpScheme, ["levels"]) as Scheme;
    expect(() => defineScheme(wrong)).toThrow(expect.objectContaining({ name: "InputError" }) as Error);
  });

  it("reports as checkScheme does", () => {
    const wrong = changedAt(madeUpScheme, ["minorUnit"], 1.5) as Scheme;
    try {
      defineScheme(wrong);
      expect.unreachable();
    } catch (error) {
      expect(isInputError(error) && error.issues).toEqual(checkScheme(wrong));
    }
  });
});
