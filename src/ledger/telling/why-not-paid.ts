import { withArguments } from "../../errors/index.js";
import { whyCut } from "../../report/index.js";
import type { Scheme } from "../../rules/scheme.js";
import type { Language } from "../../sources/index.js";
import type { NotPaidReason } from "../books/known-cuts.js";
import { refusalWords } from "./words.js";

/**
 * Why units that were received are not paid, in words.
 *
 * @param scheme the scheme, which names its limits and conditions
 * @param serviceOf by id of an entry, its service
 *
 * @example
 * whyNotPaid({ code: "right-ended" }, scheme, "en", () => undefined); // "after the last day with a right"
 */
export function whyNotPaid(
  why: NotPaidReason,
  scheme: Scheme,
  language: Language,
  serviceOf: (entry: string) => string | undefined,
): string {
  const looked = [
    ["why", why, "object", "a reason such as { code }"],
    ["scheme", scheme, "object", "a scheme"],
  ] as const;
  return withArguments(looked, () =>
    "rules" in why ? whyCut(why, scheme, language, serviceOf) : refusalWords[why.code][language],
  );
}
