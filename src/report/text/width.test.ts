import { describe, expect, it } from "vitest";
import { widthOf, wrap } from "./width.js";

describe("widths", () => {
  it("count a letter with marks on it once", () => {
    expect(widthOf("Šķ")).toBe(2);
    expect(widthOf("S\u030ck\u0327")).toBe(2);
  });

  it("keep a word that is too long whole", () => {
    expect(wrap("aa bbbbbbbb c", 4)).toEqual(["aa", "bbbbbbbb", "c"]);
  });
});
