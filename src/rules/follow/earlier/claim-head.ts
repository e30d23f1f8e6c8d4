import type { Period } from "../../../calendar/index.js";
import { claimId } from "../claim-id.js";
import {
  checkCount,
  checkId,
  checkSpan,
  checkText,
  checkWord,
  isValues,
  refuse,
  type Look,
  type Values,
} from "./claim-values.js";

/** The most claims that one claimant makes for one period. */
const mostClaims = 999_999;

/**
 * Adds an issue for everything that is wrong in the head of a claim that comes from elsewhere.
 *
 * @returns the period of the claim; undefined where it is none
 */
export function checkClaimHead(head: Values, look: Look): Period | undefined {
  checkWord(head["schemaVersion"], "schemaVersion", [1], look);
  checkWord(head["basis"], "basis", ["claimed"], look);
  checkWord(head["synthetic"], "synthetic", [true, false], look);
  const { claimant, claimantCode, period, sequence, scheme } = head;
  checkId(claimant, "claimant", look);
  if (claimantCode !== null) checkText(claimantCode, "claimantCode", look);
  const { from, to } = isValues(period) ? period : {};
  const asked = checkSpan(from, to, ["period.from", "period.to"], look);
  const number = checkCount(sequence, "sequence", [1, mostClaims], look);
  // A first claim for a period corrects where its months were claimed by other periods before.
  if (number >= 1) checkWord(head["kind"], "kind", number === 1 ? ["original", "correction"] : ["correction"], look);
  const { id, version, currency } = isValues(scheme) ? scheme : {};
  checkId(id, "scheme.id", look);
  checkText(version, "scheme.version", look);
  checkText(currency, "scheme.currency", look);
  if (
    asked !== undefined &&
    typeof claimant === "string" &&
    typeof from === "string" &&
    typeof to === "string" &&
    number >= 1
  ) {
    const expected = claimId({ claimant, period: { from, to }, sequence: number });
    if (head["id"] !== expected)
      refuse(
        "claim-id",
        "id",
        { expected: `"${expected}", by claimant, period and sequence`, value: head["id"] },
        look,
      );
  }
  return asked;
}
