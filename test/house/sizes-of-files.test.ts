import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

/** What is written by hand: neither tests nor what the generator makes. */
const isHandWritten = (file: string) => file.endsWith(".ts") && !/\.test(?:-d|-helper)?\.ts$|\/generated\//u.test(file);

const entries = readdirSync("src", { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const lengths = entries
  .map(({ parentPath, name }) => join(parentPath, name))
  .filter(isHandWritten)
  .map((file) => ({ file, lines: readFileSync(file, "utf8").split("\n").length - 1 }));

it("a file holds one idea: none has more than 250 lines, and nine of ten at most 120", () => {
  expect(lengths.length).toBeGreaterThan(1000);
  expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
  expect(lengths.filter(({ lines }) => lines <= 120).length / lengths.length).toBeGreaterThan(0.9);
});

it("a folder can be looked over: none has more than 25 files", () => {
  const files = new Map<string, number>();
  for (const { parentPath } of entries) files.set(parentPath, (files.get(parentPath) ?? 0) + 1);
  expect([...files].filter(([, count]) => count > 25)).toEqual([]);
});
