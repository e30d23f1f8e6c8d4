import { expect, it } from "vitest";
import { equity } from "../../src/doors/equity.js";
import { compile } from "../../src/rules/compile.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";
import { calculate } from "../../src/rules/opening/calculate.js";
import { lookAt } from "../../src/equity/looked-at.js";
import type { EligibleResult } from "../../src/result/result.js";

const [source] = smallScheme.sources;
const rules = compile({ ...smallScheme, entitle: { method: "plan-cost", source: source?.id ?? "" } });

it("a budget that is what the plan costs is looked at for each day of right, of no level", () => {
  const result = calculate(smallCase, rules) as EligibleResult;
  const looked = lookAt(smallCase, result, { need: [], ages: [0], compiled: rules }, 1);
  const [span] = result.outcome.spans;
  const days = (Date.parse(span?.to ?? "") - Date.parse(span?.from ?? "")) / 86_400_000 + 1;
  expect(result.outcome.spans.length).toBe(1);
  expect([looked.days, looked.level]).toEqual([days, "none"]);
  expect(equity([smallCase], rules).people).toEqual({ all: 1, looked: 1, ineligible: 0, setAside: 0 });
});
