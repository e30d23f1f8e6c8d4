import { drawAsked } from "./conditions.js";
import { drawSituation, drawn, type Situation } from "./index.js";

/** Any situation, whose scheme also asks that one of several sets of tests passes. */
export const situationWithOptions = drawn((draw): Situation => {
  const situation = drawSituation(draw, draw.chance(70));
  const { scheme } = situation;
  const [first] = scheme.sources;
  const asked = { id: "entitled", source: first?.id ?? "", ...drawAsked["any-of"](draw, scheme.places) };
  return { ...situation, scheme: { ...scheme, conditions: [...scheme.conditions, asked] } };
});
