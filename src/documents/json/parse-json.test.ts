import { describe, expect, it } from "vitest";
import { describeIssue, isInputError, type Issue } from "../../errors/index.js";
import { parseJson } from "../index.js";

function issuesOf(input: string | Uint8Array): readonly Issue[] {
  try {
    parseJson(input);
  } catch (error) {
    if (isInputError(error)) return error.issues;
    throw error;
  }
  return [];
}

describe("parseJson says where a text is no JSON and how to mend it", () => {
  it.each([
    ["", "the document: expected a JSON document, received an empty document"],
    ["[1,]", 'the document: expected a value, received "]" at line 1, column 4. Remove the comma before it.'],
    ['{"a":1 "b":2}', 'the document: expected a comma or "}", received """ at line 1, column 8'],
    ["[1", 'the document: expected a comma or "]", received the end of the document at line 1, column 3'],
    [
      "{\r\n  'a': 1\r\n}",
      'the document: expected a key in double quotes, received "\'" at line 2, column 3. Write straight double quotes: ".',
    ],
    ["[“a”]", 'the document: expected a value, received "“" at line 1, column 2. Write straight double quotes: ".'],
    [
      "{} // end",
      'the document: expected the end of the document, received "/" at line 1, column 4. JSON has no comments: remove it.',
    ],
    [
      "# a case\n{}",
      'the document: expected a value, received "#" at line 1, column 1. JSON has no comments: remove it.',
    ],
    [
      "{ id: 1 }",
      'the document: expected a key in double quotes, received "id" at line 1, column 3. ' +
        "Names and texts stand in double quotes; without them only true, false and null.",
    ],
    [
      "[NaN]",
      'the document: expected a value, received "NaN" at line 1, column 2. ' +
        "Names and texts stand in double quotes; without them only true, false and null.",
    ],
    [
      "[01]",
      'the document: expected a number without leading zeros, received "1" at line 1, column 3. ' +
        'JSON writes numbers as 12 or 0.5; amounts and quantities are text, such as "0.5".',
    ],
    [
      "[.5]",
      'the document: expected a value, received "." at line 1, column 2. ' +
        'JSON writes numbers as 12 or 0.5; amounts and quantities are text, such as "0.5".',
    ],
    ["[1.]", 'the document: expected a digit, received "]" at line 1, column 4'],
    ["[-]", 'the document: expected a digit, received "]" at line 1, column 3'],
    ["[1e]", 'the document: expected a digit, received "]" at line 1, column 4'],
    [
      '["a\nb"]',
      'the document: expected no line break or control character inside a text, received "\\u000a" at line 1, column 4. ' +
        "Write a line break inside a text as \\n, a tab as \\t.",
    ],
    ['["a', 'the document: expected a closing ", received the end of the document at line 1, column 4'],
    [
      '["C:\\data"]',
      'the document: expected one of " \\ / b f n r t u after a backslash, received "data" at line 1, column 6. ' +
        "Names and texts stand in double quotes; without them only true, false and null.",
    ],
    [
      '["\\u12',
      "the document: expected four hexadecimal digits after \\u, received the end of the document at line 1, column 7",
    ],
    ['{"a" 1}', 'the document: expected a colon, received "1" at line 1, column 6'],
    ["{}{}", 'the document: expected the end of the document, received "{" at line 1, column 3'],
    [
      "[1,\u00a02]",
      'the document: expected a value, received "\u00a0" at line 1, column 4. It is a no-break space: write a plain one.',
    ],
  ])("%j", (text, sentence) => {
    expect(issuesOf(text).map(describeIssue)).toEqual([sentence]);
    expect(issuesOf(text)[0]?.code).toBe("not-json");
  });
});

describe("parseJson finds what JSON.parse passes over", () => {
  it("finds duplicate keys in every object, with their paths", () => {
    const text = '{"a":{"b":1,"b":2},"c":[{"d":1},{"d":1,"e":0,"d":2}],"a":0,"":1,"":2}';
    expect(issuesOf(text).map((issue) => [issue.code, issue.path])).toEqual([
      ["duplicate-key", "a.b"],
      ["duplicate-key", "c[1].d"],
      ["duplicate-key", "a"],
      ["duplicate-key", '[""]'],
    ]);
  });

  it("finds keys that reach into objects, however they are written", () => {
    const text = '{"__proto__":1,"a":{"\\u005f_proto__":{"constructor":1}},"b":[{"prototype":0}]}';
    expect(issuesOf(text).map((issue) => [issue.code, issue.path])).toEqual([
      ["unknown-key", "__proto__"],
      ["unknown-key", "a.__proto__"],
      ["unknown-key", "a.__proto__.constructor"],
      ["unknown-key", "b[0].prototype"],
    ]);
    expect(Reflect.get({}, "constructor")).toBe(Object);
  });

  it("finds numbers that a double does not hold", () => {
    const lost = [
      "90071992547409931",
      "1e400",
      "-1e400",
      "1e-400",
      "-0",
      "-0.0",
      "0.1000000000000000055511151231257827",
    ];
    const kept = [
      "9007199254740991",
      "9007199254740992",
      "0.1",
      "0.10",
      "1E2",
      "1e21",
      "123456789012345.0",
      "0e999999",
    ];
    const issues = issuesOf(`{"lost":[${lost.join()}],"kept":[${kept.join()}]}`);
    expect(issues.map((issue) => [issue.code, issue.path, issue.received])).toEqual(
      lost.map((literal, index) => ["number-not-exact", `lost[${index}]`, `the number ${literal}`]),
    );
  });

  it("shortens a number of many digits", () => {
    expect(issuesOf("9".repeat(1000))[0]?.received).toBe(`the number ${"9".repeat(40)}…`);
  });

  it("reads to a depth of 200 and no deeper", () => {
    expect(issuesOf("[".repeat(200) + "]".repeat(200))).toEqual([]);
    const issues = issuesOf('{"a":'.repeat(1_000_000));
    expect(issues.map(describeIssue)).toEqual([
      'the document: expected lists and objects at most 200 deep in each other, received "{" at line 1, column 1001',
    ]);
    expect(issues[0]?.code).toBe("too-deep");
  });

  it("accepts one byte order mark, and only at the beginning", () => {
    expect(parseJson("\ufeff[1]")).toEqual([1]);
    expect(issuesOf("\ufeff\ufeff[1]")[0]?.code).toBe("not-json");
    expect(issuesOf("[1]\ufeff")[0]?.code).toBe("not-json");
  });
});
