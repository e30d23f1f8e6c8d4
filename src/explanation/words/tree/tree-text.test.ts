import { describe, expect, it } from "vitest";
import { compile } from "../../../rules/compile.js";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";
import { explain } from "../../explain.js";
import { explanationText } from "./tree-text.js";

const compiled = compile(smallScheme);
const covered = explain(smallCase, compiled, { amount: "lines.care.2019-10.covered" });
const all = explain(smallCase, compiled);
const told = /\((?<path>(?:lines|budget)\.[^\s)]+)\): /u;

/** The lines of each path: those that refer elsewhere, and the others. */
function linesOf(lines: readonly string[], refers: RegExp): { readonly whole: string[]; readonly seen: string[] } {
  const found = { whole: new Array<string>(), seen: new Array<string>() };
  for (const line of lines) {
    const path = told.exec(line)?.groups?.["path"];
    if (path !== undefined) (refers.test(line) ? found.seen : found.whole).push(path);
  }
  return found;
}

describe("an explanation as text", () => {
  it.each([
    ["en", covered, /, see (above|below)$/u],
    ["lv", covered, /, skatīt (iepriekš|tālāk)$/u],
    ["en", all, /, see (above|below)$/u],
  ] as const)("tells each path whole once, and refers to it elsewhere (%s)", (language, explanation, refers) => {
    const lines = explanationText(explanation, { language, depth: 400 });
    const { whole, seen } = linesOf(lines, refers);
    expect(whole).toEqual([...new Set(whole)]);
    expect(seen.filter((path) => !whole.includes(path))).toEqual([]);
    expect(seen.length).toBeGreaterThan(10);
    expect(lines.join("\n")).not.toContain("[…]");
  });

  it("says where the depth cut it, how to go on, and from which depth on nothing is cut", () => {
    const lines = explanationText(covered, { language: "en", depth: 2 });
    expect(lines.filter((line) => line.endsWith(" […]")).length).toBeGreaterThan(0);
    const [hint = ""] = lines.filter((line) => line.startsWith("[…]: cut at depth 2."));
    const { amount = "", whole = "" } = /--amount (?<amount>\S+),.*--depth (?<whole>\d+) on/u.exec(hint)?.groups ?? {};
    expect(explain(smallCase, compiled, { amount }).amount).toBe(amount);
    const cutAt = (depth: number) => explanationText(covered, { language: "en", depth }).join("\n").includes("[…]");
    expect([cutAt(Number(whole) - 1), cutAt(Number(whole))]).toEqual([true, false]);
  });
});
