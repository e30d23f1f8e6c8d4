import { isWorking } from "../evaluate.js";
import type { ExplanationNode, KnownNode, OpenNode, RecordNode } from "../tree.js";
import { dateWords, daysWords, monthWords, numberWords, quantityWords } from "./formats.js";
import { named } from "./names.js";
import { type Phrase, joined, phrase, say } from "./phrase.js";
import { missingPhrase, reasonPhrase } from "./statements.js";
import { type Speaking, nameOf, namingOf } from "./speaking.js";
import { beforePhrase, leafWords } from "./leaf-words.js";
import { deliveredWords, uncountedPhrase } from "./delivered-words.js";

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
