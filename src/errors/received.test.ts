import { describe, expect, it } from "vitest";
import { received, visible } from "./index.js";

describe("what was received", () => {
  it.each<readonly [unknown, string]>([
    [undefined, "nothing"],
    [null, "null"],
    ["2019-02-29", '"2019-02-29"'],
    [0.1, "the number 0.1"],
    [true, "true"],
    [90071992547409931n, "90071992547409931"],
    [[1], "a list of 1"],
    [[1, 2], "a list of 2"],
    [{}, "an object"],
    [() => 1, "a function"],
    [Symbol("x"), "a symbol"],
  ])("is shown: %o", (value, text) => {
    expect(received(value)).toBe(text);
  });

  it("is shortened, and no character is cut in half", () => {
    expect(received("ā".repeat(80))).toBe(`"${"ā".repeat(80)}"`);
    expect(received("ā".repeat(81))).toBe(`"${"ā".repeat(80)}… (81 characters)"`);
    for (const before of ["", "a"]) {
      expect(received(`${before}${"😀".repeat(60)}`)).toMatch(/^"a?(😀)+… \(\d+ characters\)"$/u);
    }
  });

  it("shows what would be invisible or turn the text around it", () => {
    expect(visible("a\u202eb\u0000c\ufeff\n")).toBe("a\\u202eb\\u0000c\\ufeff\\u000a");
    expect(visible("Liepāja, ģimene")).toBe("Liepāja, ģimene");
  });
});
