import { expect, it } from "vitest";
import { circlesOf } from "../../tools/house/circles.js";
import { importsOfSource } from "../../tools/house/imports.js";

it("no file of src imports itself through others, types included", () => {
  const imports = importsOfSource();
  expect(imports.size).toBeGreaterThan(400);
  expect(circlesOf(imports)).toEqual([]);
});

it("a circle is found with all its files, and nothing beside it", () => {
  const imports = new Map([
    ["a", ["b"]],
    ["b", ["c", "d"]],
    ["c", ["a"]],
    ["d", []],
    ["e", ["e", "a"]],
  ]);
  expect(circlesOf(imports)).toEqual([["a", "b", "c"], ["e"]]);
});
