import fc from "fast-check";
import * as z from "zod/mini";
import { describe, expect, it } from "vitest";
import { caseForm } from "../generated/case.js";
import { certainCopy, certainForm } from "./certain-form.js";
import { form, freeText, list, optional, wholeNumber } from "./leaves.js";
import { madeUpCase, madeUpScheme } from "../../../test/support/made-up.js";
import { changedAt, placesIn } from "../../../test/support/mutations.js";
import { schemeForm } from "../generated/scheme.js";

const seed = 20180901;
const most = 1_000;

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

describe.each([
  { name: "case", good: madeUpCase, schema: caseForm },
  { name: "scheme", good: madeUpScheme, schema: schemeForm },
])("a $name", ({ good, schema }) => {
  const certain = certainForm(schema);

  it("is copied as it is where it is right", () => {
    const copy = certainCopy(good, certain, most);
    expect(copy).toEqual(good);
    expect(JSON.stringify(copy)).toBe(JSON.stringify(good));
    expect(copy).not.toBe(good);
  });

  it("is never certain where the schema refuses it, and then has the schema's values", () => {
    let sure = 0;
    let refused = 0;
    fc.assert(
      fc.property(nearly(good), (document) => {
        const copy = certainCopy(document, certain, most);
        const { success, data } = schema.safeParse(document);
        if (copy === undefined) return;
        sure += 1;
        expect(success).toBe(true);
        expect(copy).toStrictEqual(data);
      }),
      { seed, numRuns: 2_000 },
    );
    fc.assert(
      fc.property(nearly(good), (document) => {
        if (!schema.safeParse(document).success) refused += 1;
      }),
      { seed, numRuns: 300 },
    );
    expect(sure).toBeGreaterThan(300);
    expect(refused).toBeGreaterThan(100);
  });
});

describe("certainty", () => {
  const small = certainForm(form({ id: freeText, size: optional(wholeNumber), rows: optional(list(freeText)) }));

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

  it("is not claimed for kinds of schema it does not know, nor for checks it does not know", () => {
    for (const other of [z.any(), z.date(), z.record(z.string(), z.string()), z.looseObject({ id: z.string() })]) {
      expect(certainForm(other).kind).toBe("unknown");
    }
    expect(certainForm(z.string().check(z.minLength(3))).kind).toBe("unknown");
    expect(certainForm(z.array(z.string()).check(z.maxLength(3))).kind).toBe("unknown");
    expect(certainForm(z.number()).kind).toBe("unknown");
  });

  it("shares no list or object with what was copied", () => {
    const document = { id: "a", rows: ["x"] };
    const copy = certainCopy(document, small, most) as typeof document;
    document.rows.push("y");
    expect(copy.rows).toEqual(["x"]);
  });
});
