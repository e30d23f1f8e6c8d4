import type { ConditionOption } from "../../src/rules/entitle/conditions/condition.js";
import type { Test } from "../../src/rules/when/registry.js";
import { groups } from "./conditions.js";
import type { Draw } from "./draw.js";
import { drawSituation, drawn, type Situation } from "./index.js";

/** Any situation, whose scheme also asks that one of several sets of tests passes. */
export const situationWithOptions = drawn((draw): Situation => {
  const situation = drawSituation(draw, draw.chance(70));
  const { scheme } = situation;
  const [first] = scheme.sources;
  const options = Array.from({ length: draw.integer(1, 3) }, () => drawOption(draw));
  const asked = { id: "entitled", kind: "any-of", options, source: first?.id ?? "" } as const;
  return { ...situation, scheme: { ...scheme, conditions: [...scheme.conditions, asked] } };
});

/** Tests of age, disability and group, which count from or until some day, or always. */
function drawOption(draw: Draw): ConditionOption {
  const tests: readonly Test[] = [
    { kind: "age", until: draw.integer(3, 30) },
    {
      kind: "disability",
      statuses: draw.one([["child"], ["group-1", "group-2"]] as const),
      ...draw.one([{}, { specialCare: true }]),
    },
    { kind: "target-group", groups: [draw.one(groups)] },
  ];
  const days = { from: draw.one(["2000-01-01", "2018-07-15"]), to: draw.one(["open", "open", "2019-03-20"] as const) };
  return { ...days, when: draw.some(tests, 1) };
}
