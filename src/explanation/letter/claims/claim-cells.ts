import type { FollowedNode, FollowedRate } from "../../tree.js";
import { daysWords, numberWords } from "../../words/formats.js";
import { quantityWords } from "../../words/unit-words.js";
import type { Speaking } from "../../words/speaking.js";
import { type Phrase, joined, phrase } from "../../words/phrase.js";
import { moneyText } from "../parts.js";
import type { Telling } from "./telling-claims.js";

export function moneyAt(path: string, telling: Telling): string {
  const decimal = telling.amounts.get(path);
  return decimal === undefined ? "" : moneyText(decimal, telling);
}

export function spansOf({ days }: FollowedNode, { language }: Speaking): string {
  return days.map((span) => daysWords(span, language)).join(", ");
}

export function daysOf({ rates }: FollowedNode, { language }: Speaking): string {
  const days = rates.reduce((all, rate) => all + rate.days, 0);
  return numberWords(String(days), language);
}

/** `€310.00 a month`; of several rates, each with its days. */
export function ratesOf({ rates }: FollowedNode, telling: Telling): Phrase {
  const { language } = telling;
  const each = rates.map((rate): Phrase => {
    const words = rateWords(rate, telling);
    if (rates.length === 1) return words;
    return [...words, ` (${quantityWords(String(rate.days), "day", language)})`];
  });
  return joined(each, ", ");
}

function rateWords({ rate, per }: FollowedRate, telling: Telling): Phrase {
  return phrase(telling.language, `claim-letter.rate.${per}`, { amount: moneyText(rate, telling) });
}
