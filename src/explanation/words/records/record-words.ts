import { isWorking } from "../../evaluate.js";
import type { ExplanationNode } from "../../tree/steps.js";
import type { RecordNode } from "../../tree.js";
import { dateWords, daysWords, monthWords, numberWords } from "../formats.js";
import { named } from "../names.js";
import { type Phrase, phrase } from "../phrase.js";
import { missingPhrase, reasonPhrase } from "./statements.js";
import { type Speaking, nameOf, namingOf } from "../speaking.js";
import { beforePhrase } from "../leaf-words.js";
import { deliveredWords, uncountedPhrase } from "../delivered-words.js";
import { knownPhrase, openPhrase } from "./known-phrase.js";

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
