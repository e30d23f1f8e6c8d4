import { expect, it } from "vitest";
import { issuesOf } from "../../cohort/cohort.test-helper.js";
import { noPayer } from "../../result/budget/paid-out.js";
import { payerName } from "../door.js";

const names = new Map([["esf", "European Social Fund"]]);

it.each([
  ["esf", "European Social Fund"],
  ["other", "other"],
  [noPayer, "cash benefit, the rules do not say who pays it"],
])("a payer is called by its name, its id, or in words: %s", (source, name) => {
  expect(payerName(source, names, "en")).toBe(name);
});

it.each([
  [[1, names, "en"], "source"],
  [["esf", { esf: "European Social Fund" }, "en"], "names"],
  [["esf", null, "en"], "names"],
  [["esf", names, "de"], "language"],
])("what is none is refused where it stands: %j", (given, path) => {
  const [issue] = issuesOf(() => (payerName as (...any: unknown[]) => string)(...given));
  expect(issue?.path).toBe(path);
});
