import type fc from "fast-check";
import type { Case } from "../../src/person/case.js";
import type { Position } from "../../src/result/position/document.js";
import { drawCase } from "./case.js";
import { drawn, type Draw } from "./draw.js";
import { drawScheme, type SchemeWithInputs } from "./scheme.js";

export { drawn, type Draw } from "./draw.js";
export type { SchemeWithInputs } from "./scheme.js";

/** Every property test draws the same examples on every run. */
export const seed = 20180901;

/** A scheme and a person it can be asked about. */
export interface Situation extends SchemeWithInputs {
  readonly case: Case;
  /** What was before the case, where somebody says. */
  readonly opening?: Position;
}

/** Any scheme and any case: facts may be missing, prices may have gaps. */
export const anySituation: fc.Arbitrary<Situation> = situations(false);

/** A scheme and a case of which everything is known: it is eligible or ineligible, never incomplete. */
export const knownSituation: fc.Arbitrary<Situation> = situations(true);

/** A scheme with several people of whom everything is known. */
export const knownPeople: fc.Arbitrary<SchemeWithInputs & { readonly cases: readonly Case[] }> = drawn((draw) => {
  const rules = drawScheme(draw, true);
  const count = draw.integer(1, 4);
  const cases = Array.from({ length: count }, (_, index) => drawCase(draw, rules.scheme, true, `case-${index + 1}`));
  return { ...rules, cases };
});

/** Draws a situation, for arbitraries that draw more beside it. */
export function drawSituation(draw: Draw, whole: boolean): Situation {
  const rules = drawScheme(draw, whole);
  return { ...rules, case: drawCase(draw, rules.scheme, whole) };
}

function situations(whole: boolean): fc.Arbitrary<Situation> {
  return drawn((draw) => drawSituation(draw, whole));
}
