import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInputError, pathOf } from "../errors/index.js";
import { checkCase, checkScheme, parseCase, parseScheme } from "./index.js";
import { madeUpCase, madeUpScheme } from "../../test/support/made-up.js";
import { changedAt, placesIn } from "../../test/support/mutations.js";

const seed = 20180901;

const documents = [
  { name: "case", good: madeUpCase as unknown, parse: parseCase as (input: unknown) => unknown, check: checkCase },
  {
    name: "scheme",
    good: madeUpScheme as unknown,
    parse: parseScheme as (input: unknown) => unknown,
    check: checkScheme,
  },
] as const;

/** What people and programs write in the wrong place. */
const strange = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    ...[undefined, null, 0, -0, -1, 0.1, Number.NaN, Infinity, 1e300, 10n, "", "open", "2019-02-29", "2024-06-15"],
    ...["-1", "1e3", "12,5", "9".repeat(30), "constructor", "__proto__", "\u200f", "physio", "low", [], {}, [null]],
    ...[{ toString: 1 }, { input: "amount-high" }, { input: null }, Symbol("id"), new Date(0), new Map(), () => 1],
  ),
);

describe.each(documents)("a $name", ({ good, parse, check }) => {
  const places = placesIn(good);
  const place = fc.constantFrom(...places);
  const change = fc.oneof(
    fc.tuple(place, strange).map(
      ([at, value]) =>
        (document: unknown) =>
          changedAt(document, at, value),
    ),
    place.map((at) => (document: unknown) => changedAt(document, at)),
    fc.tuple(place, fc.constantFrom("__proto__", "constructor", "id", "x", "from"), strange).map(
      ([at, key, value]) =>
        (document: unknown) =>
          changedAt(document, [...at.slice(0, -1), key], value),
    ),
  );

  /** A change of a place that an earlier one has taken away changes nothing. */
  function changed(changes: readonly ((document: unknown) => unknown)[]): unknown {
    return changes.reduce<unknown>((document, each) => {
      try {
        return each(document);
      } catch {
        return document;
      }
    }, good);
  }

  it("is either read or refused with issues, whatever is changed in it", () => {
    let read = 0;
    let refused = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const document = changed(changes);
        const issues = check(document);
        try {
          const parsed = parse(document);
          read += 1;
          expect(issues).toEqual([]);
          expect(parse(JSON.stringify(parsed))).toEqual(parsed);
        } catch (error) {
          if (!isInputError(error)) throw error;
          refused += 1;
          expect(error.issues).toEqual(issues);
          expect(issues.length).toBeGreaterThan(0);
        }
      }),
      { seed, numRuns: 1_500 },
    );
    expect(read).toBeGreaterThan(20);
    expect(refused).toBeGreaterThan(1000);
  });

  it("has the same issues as text and as value", () => {
    fc.assert(
      fc.property(place, fc.jsonValue(), (at, value) => {
        const text = JSON.stringify(changedAt(good, at, value));
        const byPath = (issues: ReturnType<typeof check>) =>
          issues.map((issue) => `${issue.path} ${issue.code} ${issue.received}`).sort();
        const ofValue = byPath(check(JSON.parse(text)));
        // The text is looked through for dangerous keys even where the form knows no more of it.
        expect(byPath(check(text)).filter((issue) => !issue.includes("__proto__"))).toEqual(
          ofValue.filter((issue) => !issue.includes("__proto__")),
        );
      }),
      { seed, numRuns: 800 },
    );
  });

  it("is refused at the very place where a value of the wrong kind stands", () => {
    for (const at of places) {
      for (const wrong of [null, 1.5, [null], { x: 1 }]) {
        const issues = check(changedAt(good, at, wrong));
        expect(issues.length).toBeGreaterThan(0);
        // That two entries of a list overlap is said of the list, and may follow from the wrong date of one.
        const others = issues.filter((issue) => issue.code !== "overlap" || !issue.received.includes("wrong date"));
        for (const issue of others) expect(issue.path.startsWith(pathOf(...at))).toBe(true);
      }
    }
  });

  it("is refused for an unknown key in any object, and for nothing else then", () => {
    let tried = 0;
    for (const at of [[], ...places]) {
      const value = at.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], good);
      if (typeof value !== "object" || Array.isArray(value)) continue;
      tried += 1;
      const issues = check(changedAt(good, [...at, "surplus"], 1));
      expect(issues.map((issue) => [issue.code, issue.path])).toEqual([["unknown-key", pathOf(...at, "surplus")]]);
    }
    expect(tried).toBeGreaterThan(10);
  });

  it("is the same after being written and read again", () => {
    const parsed = parse(JSON.stringify(good));
    expect(parsed).toEqual(good);
    expect(parse(parsed)).toEqual(parsed);
    expect(JSON.stringify(parse(JSON.stringify(parsed)))).toBe(JSON.stringify(parsed));
  });
});
