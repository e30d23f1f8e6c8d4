import { IncompleteResult, type Result } from "../../result/result.js";

/**
 * What is known of the price of deliveries that are not known: nobody eligible has amounts, because `deliveries` is missing on the
 * days that qualify. Who is not eligible is so whatever was delivered.
 *
 * @param result of the case without its plan and deliveries
 */
export function withoutDeliveriesKnown(result: Result): Result {
  const { outcome, numbers } = result;
  if (outcome.state === "ineligible") return result;
  const asked = { fact: "deliveries", neededBy: "cost" } as const;
  const days = outcome.state === "eligible" ? outcome.spans : [result.period];
  const known = outcome.state === "eligible" ? (outcome.open ?? []) : outcome.missing;
  // That the plan is unknown is no question: deliveries stand for it.
  const missing = [
    ...known.filter(({ fact }) => fact !== "plan"),
    ...days.map(({ from, to }) => ({ from, to, ...asked })),
  ];
  const { reasons } = outcome;
  const { case: id, client, synthetic, form, knownOn, from, to, lines, units, assumptions } = numbers;
  return new IncompleteResult({
    ...{ case: id, client, synthetic, form, knownOn, from, to, lines, units, assumptions },
    opening: numbers.opening,
    eligibility: { state: "incomplete", spans: [], reasons, missing },
  });
}
