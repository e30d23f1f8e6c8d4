import { isBefore } from "../before-node.js";
import { isWorking, ofExact, sameNumber, valueOf } from "../evaluate.js";
import { formatDay, parseDay } from "../../calendar/index.js";
import type {
  BeatenPrice,
  BeforeNode,
  ClaimNode,
  ContributionNode,
  CutNode,
  ExplainedAssumption,
  DeliveredUnits,
  Explanation,
  ExplanationNode,
  KnownNode,
  OpenNode,
  LeafNode,
  Names,
  RecordNode,
  UncountedNode,
  WorkingNode,
} from "../tree.js";
import {
  dateWords,
  daysWords,
  decimalsOf,
  exactWords,
  moneyWords,
  monthWords,
  numberWords,
  quantityWords,
  shorter,
} from "./formats.js";
import type { Language } from "../../sources/index.js";
import { named, type Naming } from "./names.js";
import { joined, phrase, plainText, say, type Phrase } from "./phrase.js";
import { missingPhrase, reasonPhrase } from "./statements.js";

/** In which language, and about which explanation, words are made. */
export interface Speaking {
  readonly explanation: Explanation;
  readonly language: Language;
  /** What the client is called, where whoever asks says it: an explanation knows the pseudonym alone. */
  readonly name?: string;
}

/** What ids are called in an explanation. */
export function namingOf({ explanation: { names }, language }: Speaking): Naming {
  return { names, language };
}

/** The name of a service, a level, a funding source or a place; its id where it has no name. */
export function nameOf(speaking: Speaking, kind: keyof Names, id: string): string {
  return plainText(named(namingOf(speaking), kind, id));
}

/** What a working is of. */
export function labelOf(node: WorkingNode, speaking: Speaking): string {
  const { language } = speaking;
  switch (node.kind) {
    case "budget":
      return say(language, `budget.${node.name}`, { period: node.budgetPeriod ?? "" });
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
      return say(language, "price", { days: daysWords(node, language), place: nameOf(speaking, "places", node.place) });
    case "coverage":
      return say(language, `coverage.${node.name}`);
    case "means-test":
      return say(language, `means-test.${node.name}`, { person: node.person });
    case "contribution":
      return contributionLabel(node, speaking);
    case "unit-cost":
      return say(language, `unit-cost.${node.name}`, { source: nameOf(speaking, "sources", node.of) });
    case "claim":
      return say(language, `claim.${node.name}`, { of: claimedOf(node, speaking) });
    case "delivery":
      return say(language, `delivery.${node.name}`, deliveredWords(node, speaking));
    case "total":
      return node.amount === undefined ? say(language, "working") : say(language, "amount", { amount: node.amount });
  }
}

/** What somebody pays, with the name of the rule by which it is due, where it has one. */
function contributionLabel({ name, rule }: ContributionNode, speaking: Speaking): string {
  const { explanation, language } = speaking;
  const what = say(language, `contribution.${name}`);
  if (name !== "due" || rule === undefined || explanation.names.rules[rule] === undefined) return what;
  return say(language, "contribution.named", { what, rule: nameOf(speaking, "rules", rule) });
}

/** A number that was worked out, as its measure is written; an exact fraction where it is no finite decimal. */
export function valueWords(node: WorkingNode, { explanation, language }: Speaking): string {
  const { value, exact, measure } = node;
  if (value === null) return exactWords(exact, language);
  if (measure === "money") return moneyWords(value, explanation.scheme.currency, language);
  if (measure === "units" && node.kind === "units") {
    const unit = explanation.lines[node.line]?.unit ?? "";
    return quantityWords(shorter(value), unit, language);
  }
  return numberWords(shorter(value), language);
}

const unitsPath = /^(?:whole\.)?lines\.(?<line>.+)\.\d{4}-\d\d\.(requested|allowed)$/u;

/** Whether an amount is units of a line; any other is money. */
export function isUnitsPath(amount: string): boolean {
  return unitsPath.test(amount);
}

/** The value of an amount that is referred to: money unless it is units. */
export function amountWords(amount: string, value: string, { explanation, language }: Speaking): string {
  const units = unitsPath.exec(amount)?.groups?.["line"];
  if (units === undefined) return moneyWords(value, explanation.scheme.currency, language);
  return quantityWords(shorter(value), explanation.lines[units]?.unit ?? "", language);
}

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
        parameter: [{ code: node.parameter }],
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
    units: quantityWords(shorter(node.value), unit, language).trim(),
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

/** What a step looked at besides numbers, in words: one line for each run of days. */
export function recordWords(node: RecordNode, speaking: Speaking): readonly Phrase[] {
  const { language } = speaking;
  switch (node.kind) {
    case "level": {
      const days = daysWords(node, language);
      const { assessment, level, score = "" } = node;
      if (level === undefined) return [phrase(language, "level", { days, assessment })];
      const name = nameOf(speaking, "levels", level);
      const key = node.withoutEntitlement === undefined ? "level.level" : "level.without-entitlement";
      return [phrase(language, key, { days, assessment, level: name, score: numberWords(score, language) })];
    }
    case "condition": {
      const condition = named(namingOf(speaking), "conditions", node.condition);
      return [
        ...node.holds.map((days) =>
          phrase(language, "condition.holds", { condition, days: daysWords(days, language) }),
        ),
        ...node.fails.map((fail) => {
          const reason = reasonPhrase(fail, namingOf(speaking));
          return phrase(language, "condition.fails", { condition, days: daysWords(fail, language), reason });
        }),
        ...node.unknown.map((days) =>
          phrase(language, "condition.unknown", { condition, days: daysWords(days, language) }),
        ),
      ];
    }
    case "missing":
      return [
        phrase(language, "missing", {
          fact: [{ code: node.fact }],
          days: daysWords(node, language),
          expected: missingPhrase(node, namingOf(speaking)),
        }),
      ];
    case "limit": {
      const settled = node.cuts === undefined ? "limit.on" : node.cuts ? "limit.cuts" : "limit.room";
      const key = node.holds ? settled : "limit.off";
      return [
        phrase(language, key, {
          limit: named(namingOf(speaking), "limits", node.limit),
          days: daysWords(node, language),
        }),
        ...(node.before ?? []).map((each) => beforePhrase(each, speaking)),
      ];
    }
    case "known":
      return [knownPhrase(node, speaking)];
    case "open":
      return [openPhrase(node, speaking)];
    case "unpaid": {
      const reason = reasonPhrase(node, namingOf(speaking));
      return [phrase(language, "unpaid", { reason, days: daysWords(node, language) })];
    }
    case "followed": {
      const { claimant, month, days } = node;
      return [
        phrase(language, "followed", {
          claimant: named(namingOf(speaking), "places", claimant),
          month: monthWords(month, language),
          days: days.map((span) => daysWords(span, language)).join(", "),
        }),
      ];
    }
    case "uncounted": {
      const reason = uncountedPhrase(node, speaking);
      return [phrase(language, "uncounted", { ...deliveredWords(node, speaking), reason })];
    }
    case "exemption": {
      const { day, holds } = node;
      const exemption = named(namingOf(speaking), "rules", node.exemption);
      return [phrase(language, `exemption.${String(holds) as "true"}`, { exemption, date: dateWords(day, language) })];
    }
  }
}

/** Whose claim: the municipality and the month, or the month of all. */
function claimedOf({ claimant, month }: ClaimNode, speaking: Speaking): Phrase {
  const words = monthWords(month, speaking.language);
  return claimant === undefined ? [words] : [...named(namingOf(speaking), "places", claimant), ", ", words];
}

/** Units that were received, in words. */
function deliveredWords(node: DeliveredUnits, speaking: Speaking): Readonly<Record<string, string | Phrase>> {
  const { language } = speaking;
  return {
    service: named(namingOf(speaking), "services", node.service),
    quantity: quantityWords(node.units, node.unit, language),
    days: daysWords(node, language),
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

/** A number that is known, though nothing could be worked out from it. */
function knownPhrase(node: KnownNode, speaking: Speaking): Phrase {
  const { language, explanation } = speaking;
  const naming = namingOf(speaking);
  const line = explanation.lines[node.line ?? ""];
  const service = line === undefined ? [] : named(naming, "services", line.service);
  if (node.of === "quantity") {
    const quantity = quantityWords(node.value.value, line?.unit ?? "", language);
    const per = say(language, `recurrence.${node.per ?? "once"}`);
    return phrase(language, "known.quantity", { service, quantity, per, days: daysWords(node, language) });
  }
  const whose = node.level === undefined ? [{ code: node.assessment ?? "" }] : named(naming, "levels", node.level);
  const place = node.place === undefined ? [] : named(naming, "places", node.place);
  const value = leafWords(node.value, speaking);
  return phrase(language, `known.${node.of}`, { whose, service, place, value });
}

/** What is not worked out, and the facts it waits for. */
function openPhrase({ what, line, facts }: OpenNode, speaking: Speaking): Phrase {
  const { language, explanation } = speaking;
  const missing = joined(
    facts.map((fact) => phrase(language, `fact.${fact}`)),
    "; ",
  );
  const service = explanation.lines[line ?? ""]?.service;
  const name = phrase(language, `open.${what}`);
  if (service === undefined) return phrase(language, "not-worked-out", { what: name, facts: missing });
  const of = named(namingOf(speaking), "services", service);
  return phrase(language, "not-worked-out.line", { what: name, service: of, facts: missing });
}

/** A price that lost to another, in words. */
export function beatenWords(price: BeatenPrice, { language }: Speaking): string {
  const value = numberWords(price.value, language);
  return say(language, "beaten", { value, parameter: price.parameter, dates: daysWords(price, language) });
}

/** How a number was rounded. */
export interface RoundingWords {
  /** The number before, with three decimals more than are kept. */
  readonly exact: string;
  readonly how: string;
}

/** How a number was rounded, in words; undefined where rounding changed nothing. */
export function roundingWords(node: WorkingNode, { language }: Speaking): RoundingWords | undefined {
  if (node.rounding === undefined || node.value === null) return undefined;
  const { exact, rounding } = node;
  if (sameNumber(ofExact(exact), valueOf(node))) return undefined;
  const step = numberWords(rounding.step, language);
  return {
    exact: exactWords(exact, language, decimalsOf(rounding.step) + 3),
    how: say(language, "rounded", { step, mode: say(language, `mode.${rounding.mode}`) }),
  };
}

const recordKinds: readonly string[] = [
  ...([
    "level",
    "condition",
    "missing",
    "limit",
    "exemption",
    "unpaid",
    "followed",
    "uncounted",
    "known",
    "open",
  ] as const),
] satisfies readonly RecordNode["kind"][];

/** Whether a node is something that was looked at, and no number. */
export function isRecord(node: ExplanationNode): node is RecordNode {
  return recordKinds.includes(node.kind) && !isWorking(node);
}
