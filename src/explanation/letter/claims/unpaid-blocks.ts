import type { UncountedNode, UnpaidNode } from "../../tree.js";
import { daysWords } from "../../words/formats.js";
import { unitsWords } from "../../words/unit-words.js";
import { namingOf } from "../../words/speaking.js";
import { uncountedPhrase } from "../../words/delivered-words.js";
import { named } from "../../words/names.js";
import { phrase, say } from "../../words/phrase.js";
import { reasonPhrase } from "../../words/records/statements.js";
import type { Telling } from "./telling-claims.js";
import type { LetterBlock } from "../page.js";
import { heading } from "../text-blocks.js";

/** The services that do not count, each with its reason. */
export function uncountedBlocks(telling: Telling): readonly LetterBlock[] {
  const { language } = telling;
  const nodes = telling.entries.filter((node): node is UncountedNode => node.kind === "uncounted");
  const items = nodes.map((node) =>
    phrase(language, "claim-letter.uncounted", {
      service: named(namingOf(telling), "services", node.service),
      quantity: unitsWords(node.units, node.unit, telling),
      days: daysWords(node, language),
      reason: uncountedPhrase(node, telling),
    }),
  );
  return items.length === 0
    ? []
    : [heading(2, say(language, "claim-letter.uncountedHeading")), { kind: "list", items }];
}

/** The days on which nothing follows, each run with every reason. */
export function unpaidBlocks(telling: Telling): readonly LetterBlock[] {
  const { language } = telling;
  const nodes = telling.entries.filter((node): node is UnpaidNode => node.kind === "unpaid");
  const items = nodes.map((node) =>
    phrase(language, "letter.reason", {
      days: daysWords(node, language),
      reason: reasonPhrase(node, namingOf(telling)),
    }),
  );
  return items.length === 0 ? [] : [heading(2, say(language, "claim-letter.unpaidHeading")), { kind: "list", items }];
}
