import type { KnownNode, OpenNode } from "../../tree.js";
import { daysWords } from "../formats.js";
import { unitsWords } from "../unit-words.js";
import { named } from "../names.js";
import { type Phrase, joined, phrase, say } from "../phrase.js";
import { type Speaking, namingOf } from "../speaking.js";
import { leafWords } from "../leaf-words.js";

/** A number that is known, though nothing could be worked out from it. */
export function knownPhrase(node: KnownNode, speaking: Speaking): Phrase {
  const { language, explanation } = speaking;
  const naming = namingOf(speaking);
  const line = explanation.lines[node.line ?? ""];
  const service = line === undefined ? [] : named(naming, "services", line.service);
  if (node.of === "quantity") {
    const quantity = unitsWords(node.value.value, line?.unit ?? "", speaking);
    const per = say(language, `recurrence.${node.per ?? "once"}`);
    return phrase(language, "known.quantity", { service, quantity, per, days: daysWords(node, language) });
  }
  const whose = node.level === undefined ? [{ code: node.assessment ?? "" }] : named(naming, "levels", node.level);
  const value = leafWords(node.value, speaking);
  if (node.of !== "price" && node.of !== "ceiling") return phrase(language, `known.${node.of}`, { whose, value });
  if (node.place === undefined) return phrase(language, `known.${node.of}.everywhere`, { service, value });
  return phrase(language, `known.${node.of}`, { service, place: named(naming, "places", node.place), value });
}

/** What is not worked out, and the facts it waits for. */
export function openPhrase({ what, line, facts }: OpenNode, speaking: Speaking): Phrase {
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
