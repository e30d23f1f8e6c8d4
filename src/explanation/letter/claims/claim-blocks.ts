import { InputError, hintFor, received, withHint } from "../../../errors/index.js";
import { groupBy } from "../../../lists/index.js";
import type { FollowedNode } from "../../tree.js";
import { type Speaking, namingOf } from "../../words/speaking.js";
import { named } from "../../words/names.js";
import { type Phrase, joined, phrase, say } from "../../words/phrase.js";
import type { Telling } from "./telling-claims.js";
import { amountsOf, claimedInAll, minorText, partsIn } from "./claimed-amounts.js";
import { claimedTable, followedTable } from "./claim-tables.js";
import { servicesTable } from "../services-table.js";
import { beforeBlocks } from "../before-blocks.js";
import type { LetterBlock } from "../page.js";
import { headBlocks, lastBlocks, missingBlocks } from "../parts.js";
import { heading, paragraph } from "../text-blocks.js";
import type { Writing } from "../writing.js";
import { workedBlocks } from "../worked-blocks.js";
import { unique } from "../all-followed.js";
import { uncountedBlocks, unpaidBlocks } from "./unpaid-blocks.js";

/**
 * The parts of a letter about money that follows: to whom, for which days, at which rate, for which services, and why not on other
 * days and for other services.
 *
 * @param municipality the one that the letter is for; left out, it is for the client
 * @throws {InputError} for a municipality that the explanation does not know
 */
export function claimBlocks(speaking: Writing, municipality: string | undefined): readonly LetterBlock[] {
  const { explanation, language } = speaking;
  const all = speaking.entries.filter((node): node is FollowedNode => node.kind === "followed");
  if (municipality !== undefined) checkMunicipality(municipality, speaking);
  const followed = all.filter(({ claimant }) => municipality === undefined || claimant === municipality);
  const telling: Telling = {
    ...speaking,
    amounts: amountsOf(explanation),
    followed,
    byMonth: groupBy(all, ({ month }) => month),
  };
  const name = municipality === undefined ? [] : named(namingOf(speaking), "places", municipality);
  const title =
    municipality === undefined
      ? say(language, "claim-letter.title")
      : say(language, "claim-letter.titleFor", { municipality: name });
  const principle = municipality === undefined ? "claim-letter.principle" : "claim-letter.principleFor";
  return [
    ...headBlocks(speaking, title, say(language, "claim-letter.notDecision")),
    paragraph(say(language, principle)),
    ...beforeBlocks(speaking),
    ...followsBlocks(telling, municipality),
    ...workedBlocks(telling),
    ...servicesBlocks(telling, municipality),
    ...uncountedBlocks(telling),
    ...unpaidBlocks(telling),
    ...lastBlocks(speaking, "claim-letter.howLong"),
  ];
}

function checkMunicipality(municipality: string, { explanation }: Speaking): void {
  const known = Object.keys(explanation.names.places);
  if (known.includes(municipality)) return;
  const expected = `a municipality that the explanation names: ${known.join(", ")}`;
  const issue = { code: "unknown-reference", path: "municipality", expected, received: received(municipality) };
  const hint = hintFor(municipality, known);
  throw new InputError([withHint(issue, hint)]);
}

/** How much follows, on which days, and to whom. */
function followsBlocks(telling: Telling, municipality: string | undefined): readonly LetterBlock[] {
  const { explanation, language, followed } = telling;
  const forClient = municipality === undefined;
  const title = heading(2, say(language, forClient ? "claim-letter.followsHeading" : "claim-letter.claimHeading"));
  const isOpen = explanation.outcome.state === "incomplete";
  const held = isOpen ? missingBlocks(telling, say(language, "claim-letter.incomplete")) : [];
  if (isOpen && followed.length === 0) return [title, ...held];
  if (followed.length === 0) {
    return [title, paragraph(say(language, forClient ? "claim-letter.nothing" : "claim-letter.nothingFor"))];
  }
  const minor = claimedInAll(telling);
  const total = minor < 0 ? "claim-letter.back" : forClient ? "claim-letter.total" : "claim-letter.totalFor";
  return [
    title,
    paragraph(say(language, total, { amount: minorText(Math.abs(minor), telling) }), true),
    groundsOf(telling),
    ...(partsIn(telling).length > 0 ? [paragraph(say(language, "claim-letter.part"))] : []),
    forClient ? followedTable(telling) : claimedTable(telling),
    ...held,
  ];
}

/** What was left, and as what. */
function groundsOf(telling: Telling): LetterBlock {
  const { language, followed } = telling;
  const institutions = unique(followed.flatMap((node) => node.institutions)).map((id): Phrase => [{ code: id }]);
  const groups = unique(followed.flatMap((node) => node.groups)).map((id) => named(namingOf(telling), "groups", id));
  const values = { institutions: joined(institutions, ", "), groups: joined(groups, ", ") };
  return paragraph(phrase(language, "claim-letter.grounds", values));
}

function servicesBlocks(telling: Telling, municipality: string | undefined): readonly LetterBlock[] {
  if (telling.followed.every(({ deliveries }) => deliveries.length === 0)) return [];
  const words = say(telling.language, "claim-letter.servicesHeading");
  return [heading(2, words), servicesTable(telling, municipality !== undefined)];
}
