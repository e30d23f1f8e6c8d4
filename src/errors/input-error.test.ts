import { describe, expect, it } from "vitest";
import { describeIssue, InputError, isInputError, type Issue } from "./index.js";

const first: Issue = {
  code: "date-not-real",
  path: "period.from",
  expected: "a real date",
  received: '"2019-02-29"',
  hint: "February 2019 has 28 days.",
};
const second: Issue = { code: "not-json", path: "", expected: "a JSON document", received: '"{"' };

describe("an issue in words", () => {
  it("says where, what was expected, what was received, and how to mend it", () => {
    expect(describeIssue(first)).toBe(
      'period.from: expected a real date, received "2019-02-29". February 2019 has 28 days.',
    );
  });

  it("without path is of the document, and without hint ends with what was received", () => {
    expect(describeIssue(second)).toBe('the document: expected a JSON document, received "{"');
  });
});

describe("an InputError", () => {
  it("carries every issue and says them all", () => {
    const error = new InputError([first, second]);
    expect(error.issues).toEqual([first, second]);
    expect(error.message).toBe(
      [
        "The input has 2 issues",
        '- period.from: expected a real date, received "2019-02-29". February 2019 has 28 days.',
        '- the document: expected a JSON document, received "{"',
      ].join("\n"),
    );
    expect(new InputError([second]).message).toBe(describeIssue(second));
    expect(new InputError([]).message).toBe("The input is wrong");
  });

  it("cuts texts that nobody could read, and says how long they were", () => {
    const long = {
      ...first,
      path: "p".repeat(501),
      expected: "e".repeat(1001),
      received: "r".repeat(1000),
      hint: "h".repeat(4_000_000),
    };
    expect(new InputError([long]).issues).toEqual([
      {
        ...first,
        path: `${"p".repeat(500)}… (501 characters)`,
        expected: `${"e".repeat(1000)}… (1001 characters)`,
        received: "r".repeat(1000),
        hint: `${"h".repeat(1000)}… (4000000 characters)`,
      },
    ]);
    expect(new InputError(Array.from({ length: 1000 }, () => long)).message.length).toBeLessThan(4_000_000);
    expect(new InputError([{ ...second, received: "r".repeat(1001) }]).issues[0]).not.toHaveProperty("hint");
  });

  it("lists as many issues as can be read, and says how many more there are", () => {
    const many = Array.from({ length: 2500 }, (_, index) => ({ ...second, path: `list[${index}]` }));
    const error = new InputError(many);
    expect(error.issues).toHaveLength(1001);
    expect(error.issues[999]).toEqual(many[999]);
    expect(error.issues[1000]).toEqual({
      code: "more-issues",
      path: "",
      expected: "at most 1000 issues",
      received: "1500 more, not listed",
    });
    expect(error.message).toMatch(/^The input has 2500 issues\n/u);
    expect(error.message).toMatch(/\n- the document: expected at most 1000 issues, received 1500 more, not listed$/u);
    expect(new InputError(many.slice(0, 1000)).issues).toEqual(many.slice(0, 1000));
    // Lists that were cut before say so once, and then nobody knows how many.
    const again = new InputError([...error.issues, ...error.issues]);
    expect(again.issues).toHaveLength(1001);
    expect(again.issues[1000]?.received).toBe("more, not listed");
    expect(new InputError(error.issues).issues).toHaveLength(1001);
  });

  it("is an error with a name, and JSON of name and issues", () => {
    const error = new InputError([first]);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("InputError");
    expect(JSON.parse(JSON.stringify(error))).toEqual({ name: "InputError", issues: [first] });
  });

  it("is known by its mark, also from another copy of seko", () => {
    expect(isInputError(new InputError([first]))).toBe(true);
    const fromAnotherCopy = Object.defineProperty(new Error("wrong"), Symbol.for("seko.InputError"), { value: true });
    expect(isInputError(fromAnotherCopy)).toBe(true);
  });

  it.each([new Error("wrong"), { name: "InputError", issues: [] }, null, undefined, "InputError"])(
    "is not %s",
    (value) => {
      expect(isInputError(value)).toBe(false);
    },
  );
});
