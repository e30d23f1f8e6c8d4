import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { countKinds } from "../../tools/kinds/count.js";

const file = new URL("kinds-named.json", import.meta.url);

/** So many files name a kind: its own, and the registry or the words. */
const enough = 2;

// What is reached is held. Where a kind comes to be named in fewer files, UPDATE_KINDS=1 lowers its number; none rises.
it("no kind is named in more hand-written files of src than two, or than it was", { timeout: 120_000 }, () => {
  const counted = countKinds();
  const named = counted
    .filter(({ files }) => files.length > enough)
    .map(({ union, word, files }) => [`${union} ${word}`, files.length] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  if (process.env["UPDATE_KINDS"] === "1") {
    writeFileSync(file, `${JSON.stringify(Object.fromEntries(named), undefined, 2)}\n`);
  }
  const held = JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, number>>;
  expect(named.filter(([kind, count]) => count > (held[kind] ?? enough))).toEqual([]);
  const filesOf = (kind: string) => counted.find(({ union, word }) => `${union} ${word}` === kind)?.files;
  expect(filesOf("ContributeRule slope")).toEqual([
    "rules/contribute/methods/slope.ts",
    "rules/contribute/registry.ts",
  ]);
  expect(filesOf("Condition any-of")).toEqual([
    "rules/entitle/conditions/kinds/any-of.ts",
    "rules/entitle/conditions/registry.ts",
  ]);
});
