import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { certainValue } from "./certain-text.js";
import { madeUpCase } from "../../../test/support/made-up.js";
import { scanJson } from "./scan-json.js";

const seed = 20180901;

/** What is lost of a text when it is parsed, as the scan of every path finds it. */
function lost(text: string): readonly unknown[] {
  const { fault, issues, changedNumbers } = scanJson(text);
  const twice = issues.filter(({ code }) => code === "duplicate-key");
  return [...(fault === undefined ? [] : [fault]), ...twice, ...changedNumbers];
}

/** Good and almost good values, and what stands between them. */
const pieces = [
  ...Array.from('{}[],:"\\-.019eE \n'),
  ...['"a":1', '"a":2', '"b":{"a":3}', '"b":', '":"', '"a\\u003a":', "null", "0.1", "-0", "-1", "1e3", "1E-2", "12"],
  ...["9007199254740993", "999999999999999", "1000000000000000", "1.0000000000000000000001", "{", "}", ","],
];

describe("a text of which it is certain that nothing is lost", () => {
  it("is one in which the scan of every path finds nothing, and gives what JSON.parse gives", () => {
    let certain = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 10 }), fc.boolean(), (parts, inObject) => {
        const text = inObject ? `{${parts.join(",")}}` : parts.join("");
        const value = certainValue(text);
        if (value === undefined) return;
        certain += 1;
        expect(lost(text)).toEqual([]);
        expect(value).toEqual(JSON.parse(text));
      }),
      { seed, numRuns: 20_000 },
    );
    expect(certain).toBeGreaterThan(500);
  });

  it("is every text of whole numbers without escapes, however it is indented", () => {
    const plain = fc.stringMatching(/^[a-z:{}[\]0-9.-]*$/u).filter((text) => !/[:[][-0-9]/u.test(text));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ maxDepth: 4 }, plain, fc.nat(), fc.constantFrom(true, null), tie("list"), tie("object")),
      list: fc.array(tie("tree"), { maxLength: 4 }),
      object: fc.dictionary(plain, tie("tree"), { maxKeys: 4 }),
    }));
    fc.assert(
      fc.property(tree, fc.nat({ max: 2 }), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(certainValue(text)).toEqual(JSON.parse(text));
      }),
      { seed, numRuns: 2_000 },
    );
    expect(certainValue(JSON.stringify(madeUpCase))).toEqual(madeUpCase);
  });

  it("is none that is deeper or longer than documents are", () => {
    const deep = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
    expect(certainValue(deep(20))).toBeDefined();
    expect(certainValue(deep(22))).toBeUndefined();
    expect(certainValue(deep(400_000))).toBeUndefined();
    expect(certainValue(`"${"a".repeat(1_000_000)}"`)).toBeUndefined();
  });

  it.each([
    '{"a":1,"a":1}',
    '{"a" :1,"b":":","a":1}',
    '{"a":{"b":1},"a":2}',
    "[-0]",
    "[0.1]",
    "1e0",
    "[1e400]",
    "",
    '"\\n"',
  ])("is not %s", (text) => {
    expect(certainValue(text)).toBeUndefined();
  });
});
