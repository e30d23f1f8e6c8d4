import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { parseJson } from "../../documents/index.js";
import { calculate } from "../../rules/calculate.js";
import { compile } from "../../rules/compile.js";
import { canonicalJson, digestOf } from "./canonical-json.js";
import { canonicalText } from "./canonical-text.js";
import { digestOfCaseLine } from "./line-digests.js";

const seed = 20180901;

const key = fc.oneof(
  fc.string({ maxLength: 3 }),
  fc.constantFrom("a", "a!", "b", "ā", "10", "9", "__proto__", "constructor"),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom<unknown>(null, true, false, "", "ā", "\u2028", "\ud800", 0, -1, 1.5, 2 ** 52, 1e21),
    fc.string({ maxLength: 4 }),
    fc.integer(),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(key, tie("value"), { maxKeys: 5 }),
  ),
}));
const letters = ["{", "}", "[", "]", '"', ",", ":", " ", "\\", "\n", "0", "1", "-", ".", "e", "é"];
const piece = fc.constantFrom(...letters, "true", '"a":1,', "null");

/** JSON, or what is left of it where a piece was put in or a letter taken out. */
const nearly = fc
  .tuple(value, fc.option(fc.tuple(fc.nat(200), fc.nat(1), piece), { nil: undefined }))
  .map(([each, change]) => {
    const text = JSON.stringify(each);
    if (change === undefined) return text;
    const [place, gone, put] = change;
    const from = place % (text.length + 1);
    return text.slice(0, from) + put + text.slice(from + gone);
  });

/** The canonical JSON of a text; undefined where it has none. */
function slowly(text: string): string | undefined {
  try {
    return canonicalJson(parseJson(text));
  } catch {
    return undefined;
  }
}

describe("canonical JSON put together of a text", () => {
  it("is that of its value, or left to who parses it", () => {
    let certain = 0;
    fc.assert(
      fc.property(nearly, (text) => {
        const found = canonicalText(text)?.text;
        if (found === undefined) return;
        certain += 1;
        expect(found).toBe(slowly(text));
      }),
      {
        seed,
        numRuns: 5_000,
        examples: [['{"a":1,"a":2}'], ['{"a!":1,"a":2}'], ["[01]"], ["-0"], ["[1,]"], ["[]]"], [""]],
      },
    );
    expect(certain).toBeGreaterThan(1_000);
  });

  it("is certain of what seko writes", () => {
    const text = calculate(smallCase, compile(smallScheme)).toText();
    expect(canonicalText(text)?.text).toBe(canonicalJson(JSON.parse(text)));
    expect(canonicalText(JSON.stringify(smallCase))?.text).toBe(canonicalJson(smallCase));
  });

  it("gives each line of cases the digest and id of its value", () => {
    fc.assert(
      fc.property(nearly, (text) => {
        // Behind a space, a line is read as a value.
        const bytes = (each: string) => new TextEncoder().encode(each);
        if (slowly(text) !== undefined)
          expect(digestOfCaseLine(bytes(text))).toEqual(digestOfCaseLine(bytes(` ${text}`)));
        else expect(digestOfCaseLine(bytes(text))).toEqual({ case: digestOf(new TextDecoder().decode(bytes(text))) });
      }),
      { seed, numRuns: 2_000, examples: [['{"id":"a","b":{"id":"c"}}'], ['{"id":1}'], ['["id"]'], ['{"id":"a"']] },
    );
  });
});
