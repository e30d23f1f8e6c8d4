import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { entries } from "../../src/latvia/index.js";
import { idsOf } from "./ids.js";

const file = fileURLToPath(new URL("./ids.txt", import.meta.url));
const promised = readFileSync(file, "utf8")
  .split("\n")
  .filter((line) => line !== "");
const present = entries.flatMap(idsOf);

it("keeps every id that was ever published: cases and programs name them", () => {
  expect(promised.filter((id) => !present.includes(id))).toEqual([]);
});

it("promises every new id too (UPDATE_IDS=1 adds them, and never takes one away)", () => {
  const fresh = present.filter((id) => !promised.includes(id));
  if (process.env["UPDATE_IDS"] === "1") {
    writeFileSync(file, `${[...promised, ...fresh].sort().join("\n")}\n`);
  } else expect(fresh).toEqual([]);
});

it("gives no id twice", () => {
  expect(new Set(present).size).toBe(present.length);
});
