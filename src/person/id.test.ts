import { describe, expect, it } from "vitest";
import { isId, whyNotId } from "./id.js";

describe("an id", () => {
  it.each(["a", "Z", "7", "case-1", "level_2", "2019-03", "x".repeat(64)])("can be %s", (text) => {
    expect(isId(text)).toBe(true);
  });

  it.each<readonly [name: string, value: unknown]>([
    ["nothing", ""],
    ["65 letters", "x".repeat(65)],
    ["a leading hyphen", "-a"],
    ["a leading underscore, and so every hidden key of JavaScript", "__proto__"],
    ["a word that JavaScript's objects have", "constructor"],
    ["another of these", "prototype"],
    ["a dot, which divides the path of an amount", "a.b"],
    ["a space", "a b"],
    ["a slash, which divides the path of a file", "a/b"],
    ["a letter with a mark", "ā"],
    ["a right-to-left mark", "a\u200f"],
    ["a number", 7],
    ["no value", undefined],
  ])("cannot be %s", (_, value) => {
    expect(isId(value)).toBe(false);
    expect(whyNotId(value, "id").code).toBe("id-form");
  });

  it("is refused with its invisible characters shown", () => {
    expect(whyNotId("a\u200f", "plan.lines[0].id")).toEqual({
      code: "id-form",
      path: "plan.lines[0].id",
      expected: "an id of at most 64 letters a-z, digits, hyphens and underscores, beginning with a letter or digit",
      received: '"a\\u200f"',
    });
  });
});
