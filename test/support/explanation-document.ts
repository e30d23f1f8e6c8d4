import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { Explanation } from "../../src/explanation/index.js";
import { mistakesOf } from "./json-schema.js";

const schema = JSON.parse(readFileSync("schemas/explanation.json", "utf8")) as Readonly<Record<string, unknown>>;

/** An explanation as it is read back from JSON, with exactly the keys of its interface at every node. */
export function explanationDocument(explanation: Explanation): Explanation {
  const document = JSON.parse(JSON.stringify(explanation)) as Explanation;
  expect(mistakesOf(document, schema)).toEqual([]);
  return document;
}
