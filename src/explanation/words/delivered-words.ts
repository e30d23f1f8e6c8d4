import type { ClaimNode, DeliveredUnits, UncountedNode } from "../tree.js";
import { daysWords, monthWords } from "./formats.js";
import { unitsWords } from "./unit-words.js";
import { named } from "./names.js";
import { type Phrase, phrase } from "./phrase.js";
import { type Speaking, namingOf } from "./speaking.js";

/** Whose claim: the municipality and the month, or the month of all. */
export function claimedOf({ claimant, month }: ClaimNode, speaking: Speaking): Phrase {
  const words = monthWords(month, speaking.language);
  return claimant === undefined ? [words] : [...named(namingOf(speaking), "places", claimant), ", ", words];
}

/** Units that were received, in words. */
export function deliveredWords(node: DeliveredUnits, speaking: Speaking): Readonly<Record<string, string | Phrase>> {
  return {
    service: named(namingOf(speaking), "services", node.service),
    quantity: unitsWords(node.units, node.unit, speaking),
    days: daysWords(node, speaking.language),
    payer: payerPhrase(node.payer, speaking),
  };
}

/** Who financed a delivery, in words. */
export function payerPhrase(payer: string | undefined, speaking: Speaking): Phrase {
  if (payer === undefined) return phrase(speaking.language, "delivery.unknownPayer");
  return named(namingOf(speaking), "places", payer);
}

/** Why a delivery takes no part in a claim, in words. */
export function uncountedPhrase({ code, payer, paidBy = "" }: UncountedNode, speaking: Speaking): Phrase {
  return phrase(speaking.language, `uncounted.${code}`, {
    programme: [{ code: paidBy }],
    payer: payerPhrase(payer, speaking),
  });
}
