import { isBefore } from "../before-node.js";
import { formatDay, parseDay } from "../../calendar/index.js";
import type { BeforeNode, CutNode, ExplainedAssumption, LeafNode } from "../tree.js";
import { dateWords, daysWords, moneyWords, numberWords, shorter } from "./formats.js";
import { unitsWords } from "./unit-words.js";
import { named } from "./names.js";
import { type Phrase, joined, phrase } from "./phrase.js";
import { type Speaking, addressOf, namingOf } from "./speaking.js";
import { amountWords } from "./value-words.js";

/**
 * A leaf in words.
 *
 * @param unit what the number above it is counted in; units that are cut are said in it
 */
export function leafWords(node: LeafNode, speaking: Speaking, unit = ""): Phrase {
  const { language, explanation } = speaking;
  if (isBefore(node)) return beforePhrase(node, speaking);
  switch (node.kind) {
    case "parameter": {
      const key = node.assumption === undefined ? "parameter" : "parameter.assumption";
      return phrase(language, key, {
        value: numberWords(node.value, language),
        parameter: [{ code: addressOf(node.parameter, speaking) }],
        dates: daysWords(node, language),
        source: [{ code: node.source }],
      });
    }
    case "fact":
      return phrase(language, "fact", { fact: [{ code: node.fact }], value: numberWords(node.value, language) });
    case "count":
      return phrase(language, `count.${node.name}`, { value: numberWords(node.value, language) });
    case "reference": {
      const amount = phrase(language, "reference", { amount: [{ code: node.amount }] });
      return [...amount, ": ", amountWords(node.amount, node.value, speaking)];
    }
    case "adjustment": {
      const { decidedOn, decidedBy: by, reason } = node;
      const value = moneyWords(node.value, explanation.scheme.currency, language);
      const decision: Phrase = [{ code: node.decision }];
      return phrase(language, "adjustment", { value, decision, date: dateWords(decidedOn, language), reason, by });
    }
    case "cut":
      return cutPhrase(node, speaking, unit);
  }
}

/** What came from before: it is told with the first day on which it no longer grows. */
export function beforePhrase(node: BeforeNode, speaking: Speaking): Phrase {
  const { language, explanation } = speaking;
  const { name, of, most, measure, value } = node;
  const key = most === undefined || name !== "used" ? (`before.${name}` as const) : "before.used.most";
  const kind =
    name === "claimed" ? "places" : name === "used" || name === "run" || name === "idle" ? "limits" : undefined;
  return phrase(language, key, {
    value:
      measure === "money"
        ? moneyWords(value, explanation.scheme.currency, language)
        : numberWords(shorter(value), language),
    most: numberWords(shorter(most ?? "0"), language),
    of: of === undefined ? "" : kind === undefined ? [{ code: of }] : named(namingOf(speaking), kind, of),
    date: dateWords(formatDay(parseDay(node.through) + 1), language),
    fact: [{ code: node.fact }],
  });
}

function cutPhrase(node: CutNode, speaking: Speaking, unit: string): Phrase {
  const { language, explanation } = speaking;
  const naming = namingOf(speaking);
  const rules = node.rules.map((id): Phrase => {
    if (node.code === "paid-by-another-programme") return [{ code: id }];
    return named(naming, node.code === "not-eligible" ? "conditions" : "limits", id);
  });
  const service = node.by === undefined ? undefined : explanation.lines[node.by]?.service;
  return phrase(language, `cut.${node.code}`, {
    units: unitsWords(shorter(node.value), unit, speaking).trim(),
    rules: joined(rules, ", "),
    most: node.most === undefined ? "" : numberWords(node.most, language),
    by: service === undefined ? [{ code: node.by ?? "" }] : named(naming, "services", service),
  });
}

/** An assumption: its id, and what is assumed, marked with the language it is in where that is not the one spoken. */
export function assumptionPhrase(
  { id, title, label }: ExplainedAssumption,
  { explanation, language }: Speaking,
): Phrase {
  const { language: written } = explanation.scheme;
  const assumed = label?.[language] ?? title;
  const isOwn = label !== undefined || written === language;
  return phrase(language, "assumption", {
    id: [{ code: id }],
    title: [isOwn ? assumed : { text: assumed, language: written }],
  });
}
