import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseForm } from "../generated/case.js";
import { certainCopy } from "./certain-copy.js";
import type { Form } from "./form.js";
import {
  decimal,
  digest,
  either,
  flag,
  form,
  freeText,
  list,
  only,
  optional,
  record,
  tagged,
  wholeNumber,
} from "./leaves.js";
import { thoroughCopy } from "./thorough-copy.js";
import { madeUpCase, madeUpScheme } from "../../../test/support/made-up.js";
import { changedAt, placesIn } from "../../../test/support/mutations.js";
import { writtenResultForm } from "../generated/result.js";
import { schemeForm } from "../generated/scheme.js";
import { calculate } from "../../rules/calculate.js";
import { compile } from "../../rules/compile.js";

const seed = 20180901;
const most = 1_000;
const madeUpResult = calculate(madeUpCase, compile(madeUpScheme, { "amount-high": "2400.00" }));

const strange = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    ...[undefined, null, 0, -0, 1, 0.5, Number.NaN, Infinity, 2 ** 53, 10n, "", "open", "x".repeat(100_001)],
    ...["physio", "low", "month", [], {}, [null], [undefined], true, Symbol("id"), new Date(0), new Map(), () => 1],
  ),
);

/** Documents that are right, or nearly. */
function nearly(good: unknown): fc.Arbitrary<unknown> {
  const place = fc.constantFrom(...placesIn(good));
  const change = fc.oneof(
    fc.tuple(place, strange).map(
      ([at, value]) =>
        (document: unknown) =>
          changedAt(document, at, value),
    ),
    place.map((at) => (document: unknown) => changedAt(document, at)),
    fc.tuple(place, fc.constantFrom("__proto__", "constructor", "note", "id", "withdrawn", "from"), strange).map(
      ([at, key, value]) =>
        (document: unknown) =>
          changedAt(document, [...at.slice(0, -1), key], value),
    ),
  );
  return fc.array(change, { maxLength: 2 }).map((changes) =>
    changes.reduce<unknown>((document, each) => {
      try {
        return each(document);
      } catch {
        return document;
      }
    }, good),
  );
}

describe.each<{ name: string; good: unknown; form: Form }>([
  { name: "case", good: madeUpCase, form: caseForm },
  { name: "scheme", good: madeUpScheme, form: schemeForm },
  { name: "result", good: madeUpResult.toJSON(), form: writtenResultForm },
])("a $name", ({ good, form: ofDocument }) => {
  it("is copied as it is where it is right", () => {
    const copy = certainCopy(good, ofDocument, most);
    expect(copy).toEqual(good);
    expect(JSON.stringify(copy)).toBe(JSON.stringify(good));
    expect(copy).not.toBe(good);
  });

  it("is never certain where the thorough reader refuses it, and then has its values", () => {
    let sure = 0;
    let refused = 0;
    fc.assert(
      fc.property(nearly(good), (document) => {
        const copy = certainCopy(document, ofDocument, most);
        const thorough = thoroughCopy(document, ofDocument);
        if (copy === undefined) return;
        sure += 1;
        expect(thorough.issues).toEqual([]);
        expect(copy).toStrictEqual(thorough.copy);
      }),
      { seed, numRuns: 2_000 },
    );
    fc.assert(
      fc.property(nearly(good), (document) => {
        if (thoroughCopy(document, ofDocument).issues.length > 0) refused += 1;
      }),
      { seed, numRuns: 300 },
    );
    expect(sure).toBeGreaterThan(300);
    expect(refused).toBeGreaterThan(100);
  });
});

describe("certainty", () => {
  const small = form({ id: freeText, size: optional(wholeNumber), rows: optional(list(freeText)) });

  it("ends where more values are held than may be looked at", () => {
    const document = { id: "a", rows: ["x", "y"] };
    expect(certainCopy(document, small, 5)).toEqual(document);
    expect(certainCopy(document, small, 4)).toBeUndefined();
  });

  it("is for plain objects only", () => {
    class Named {
      readonly id = "a";
    }
    expect(certainCopy(new Named(), small, most)).toBeUndefined();
    expect(certainCopy(Object.create({ id: "a" }), small, most)).toBeUndefined();
    expect(certainCopy(["a"], small, most)).toBeUndefined();
  });

  it("is claimed for keys that are ids, but not for those of which objects are made", () => {
    const ids = { b: "1", constructor: "2", "1": "3" };
    const copy = certainCopy(ids, record(freeText), most);
    expect(copy).toEqual(ids);
    expect(copy).not.toBe(ids);
    expect(certainCopy(JSON.parse('{ "__proto__": "1" }'), record(freeText), most)).toBeUndefined();
    for (const wrong of [{ a: 1 }, [], null, new Map()]) {
      expect(certainCopy(wrong, record(freeText), most)).toBeUndefined();
    }
    expect(certainCopy({ a: "1", b: "2" }, record(freeText), 2)).toBeUndefined();
  });

  it("is not claimed for texts of which more is asked", () => {
    expect(certainCopy("0".repeat(64), digest, most)).toBeUndefined();
    expect(certainCopy({ id: "0".repeat(64) }, form({ id: digest }), most)).toBeUndefined();
  });

  it("shares no list or object with what was copied", () => {
    const document = { id: "a", rows: ["x"] };
    const copy = certainCopy(document, small, most) as typeof document;
    document.rows.push("y");
    expect(copy.rows).toEqual(["x"]);
  });
});

describe("what a thorough reader finds", () => {
  const count = form({ kind: only("count"), most: wholeNumber });
  const words = form({ kind: only("words"), rows: list(freeText) });
  const row = form({
    digest: optional(digest),
    by: optional(tagged("kind", [count, words])),
    share: optional(either([decimal, form({ input: freeText })], "a decimal, or an input")),
    whole: optional(flag),
    notes: optional(record(freeText)),
  });
  const found = (document: unknown) => {
    const { issues, damages } = thoroughCopy(document, row);
    return [issues.map(({ code, path }) => `${path} ${code}`), [...damages]];
  };

  it.each<[string, unknown, readonly string[], readonly string[]]>([
    ["nothing in what is right", { digest: "0".repeat(64), by: { kind: "count", most: 1 }, notes: { a: "b" } }, [], []],
    ["a text of another look", { digest: "0" }, ["digest wrong-type"], ["value"]],
    ["an object in the place of a text", { digest: {} }, ["digest wrong-type"], ["structure"]],
    ["a text in the place of an object", { by: "count" }, ["by wrong-type"], ["structure"]],
    ["a word that names no kind", { by: { kind: "counts" } }, ["by.kind unknown-value"], ["structure"]],
    ["no word that names a kind", { by: {} }, ["by.kind missing-key"], ["structure"]],
    [
      "what is wrong in the kind that is named",
      { by: { kind: "words", rows: [1] } },
      ["by.rows[0] wrong-type"],
      ["value"],
    ],
    ["a key that nobody knows", { colour: 1 }, ["colour unknown-key"], ["none"]],
    ["one in the only form that is meant", { share: { input: "a", unit: "b" } }, ["share.unit unknown-key"], ["none"]],
    ["what is wrong in the form that is meant", { share: { input: 1 } }, ["share.input wrong-type"], ["structure"]],
    ["that no form is meant", { share: 7 }, ["share wrong-type"], ["structure"]],
    ["that no form is meant, of a word", { whole: "yes" }, ["whole wrong-type"], ["value"]],
    ["a key that holds nothing", { whole: undefined }, ["whole missing-key"], ["value"]],
    ["a list in the place of keys and values", { notes: [] }, ["notes wrong-type"], ["structure"]],
    ["a thing in the place of keys and values", { notes: new Map() }, ["notes wrong-type"], ["structure"]],
    ["what is wrong below an id", { notes: { a: 1 } }, ["notes.a wrong-type"], ["value"]],
  ])("is %s", (_, document, issues, damages) => {
    expect(found(document)).toEqual([issues, damages]);
  });

  it("is its first thousand mistakes, of however many", () => {
    const { issues } = thoroughCopy(
      Array.from({ length: 200_000 }, () => 1),
      list(freeText),
    );
    expect(issues).toHaveLength(1_001);
    expect(issues.at(-1)?.code).toBe("more-issues");
  });
});
