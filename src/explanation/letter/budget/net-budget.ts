import type { Explanation } from "../../tree.js";

/** Whether the budget is for what the client leaves: what the client pays is then worked out before the budget covers anything. */
export function isNetBudget({ steps }: Pick<Explanation, "steps">): boolean {
  const [contribute, cover] = [placeOf("contribute"), placeOf("cover")];
  return contribute >= 0 && cover > contribute;

  function placeOf(name: "contribute" | "cover"): number {
    return steps.findIndex(({ step }) => step === name);
  }
}
