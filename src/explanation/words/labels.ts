import type { BeatenPrice, BudgetNode, ContributionNode, PriceNode, WorkingNode } from "../tree.js";
import { daysWords, monthWords, numberWords } from "./formats.js";
import { plainText, say } from "./phrase.js";
import { optionsPhrase } from "./test-phrase.js";
import { type Speaking, addressOf, nameOf, namingOf } from "./speaking.js";
import { claimedOf, deliveredWords } from "./delivered-words.js";

/** What a working is of. */
export function labelOf(node: WorkingNode, speaking: Speaking): string {
  const { language } = speaking;
  switch (node.kind) {
    case "budget":
      return budgetLabel(node, speaking);
    case "segment":
      return say(language, "segment", {
        days: daysWords(node, language),
        level: nameOf(speaking, "levels", node.level),
      });
    case "entitled-days": {
      const key = node.notWorseOff ? "entitled-days.held" : "entitled-days";
      return say(language, key, { days: daysWords(node, language), assessment: node.assessment });
    }
    case "rate":
      return say(language, "rate", { assessment: node.assessment });
    case "bound":
      return say(language, `bound.${node.bound}`);
    case "units":
      return say(language, `units.${node.name}`);
    case "line-month":
      return say(language, `line-month.${node.name}`, {
        service: nameOf(speaking, "services", node.service),
        month: monthWords(node.month, language),
      });
    case "price":
      return priceLabel(node, speaking);
    case "coverage":
      return say(language, `coverage.${node.name}`);
    case "means-test":
      return say(language, `means-test.${node.name}`, { person: node.person });
    case "contribution":
      return contributionLabel(node, speaking);
    case "unit-cost":
      return say(language, `unit-cost.${node.name}`, { source: nameOf(speaking, "sources", node.of) });
    case "funding-cap":
      return say(language, `funding-cap.${node.name}`, { source: nameOf(speaking, "sources", node.of) });
    case "claim":
      return say(language, `claim.${node.name}`, { of: claimedOf(node, speaking) });
    case "delivery":
      return say(language, `delivery.${node.name}`, deliveredWords(node, speaking));
    case "total":
      return node.amount === undefined ? say(language, "working") : say(language, "amount", { amount: node.amount });
  }
}

/** An amount of a budget, with the name of the budget where there are several. */
function budgetLabel({ name, budgetPeriod = "", budget }: BudgetNode, speaking: Speaking): string {
  const what = say(speaking.language, `budget.${name}`, { period: budgetPeriod });
  return budget === undefined ? what : `${nameOf(speaking, "budgets", budget)}: ${what}`;
}

/** At which price, and by which tests it is the person's. */
function priceLabel({ when, place, ...days }: PriceNode, speaking: Speaking): string {
  const { language } = speaking;
  const on = daysWords(days, language);
  const words =
    place === undefined
      ? say(language, "price.everywhere", { days: on })
      : say(language, "price", { days: on, place: nameOf(speaking, "places", place) });
  return when === undefined ? words : `${words} (${plainText(optionsPhrase([when], namingOf(speaking)))})`;
}

/** What somebody pays, with the name of the rule by which it is due, where it has one. */
function contributionLabel({ name, rule }: ContributionNode, speaking: Speaking): string {
  const { explanation, language } = speaking;
  const what = say(language, `contribution.${name}`);
  if (name !== "due" || rule === undefined || explanation.names.rules[rule] === undefined) return what;
  return say(language, "contribution.named", { what, rule: nameOf(speaking, "rules", rule) });
}

/** A price that lost to another, in words. */
export function beatenWords(price: BeatenPrice, speaking: Speaking): string {
  const { language } = speaking;
  const value = numberWords(price.value, language);
  return say(language, "beaten", {
    value,
    parameter: addressOf(price.parameter, speaking),
    dates: daysWords(price, language),
  });
}
