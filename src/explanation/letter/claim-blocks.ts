import { hintFor, InputError, received, withHint } from "../../errors/index.js";
import { groupBy } from "../../lists/index.js";
import { ofExact, sameNumber, valueOf } from "../evaluate.js";
import type { FollowedNode, UncountedNode, UnpaidNode, WorkingNode } from "../tree.js";
import { daysWords, exactWords, monthWords, numberWords, quantityWords } from "../words/formats.js";
import { namingOf, type Speaking } from "../words/speaking.js";
import { uncountedPhrase } from "../words/delivered-words.js";
import { named } from "../words/names.js";
import { joined, phrase, say, type Phrase } from "../words/phrase.js";
import { reasonPhrase } from "../words/statements.js";
import {
  amountsOf,
  claimedInAll,
  claimedTable,
  decimalOf,
  figure,
  followedTable,
  isAbove,
  minorText,
  partsIn,
  servicesTable,
  type Telling,
} from "./claim-tables.js";
import { beforeBlocks } from "./before-blocks.js";
import type { LetterBlock, LetterWords } from "./page.js";
import { findAmount, headBlocks, heading, lastBlocks, missingBlocks, moneyOf, moneyText, paragraph } from "./parts.js";
import type { Writing } from "./writing.js";

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
    ...headBlocks(speaking, title, "claim-letter.notDecision"),
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

/** Each month from its rates and days to its amount, and where the net cost changes it. */
function workedBlocks(telling: Telling): readonly LetterBlock[] {
  const { language, followed } = telling;
  const months = unique(followed.map(({ month }) => month));
  const items = months.flatMap((month) => {
    const due = findAmount(telling, `claims.${month}.due`);
    return due === undefined ? [] : [workedPhrase(month, due, telling)];
  });
  const notes = followed.flatMap((node) => costNotes(node, telling));
  if (items.length === 0) return [];
  const isShared = months.some((month) => allFollowed(telling, month).length > 1);
  return [
    heading(2, say(language, "claim-letter.workedHeading")),
    { kind: "list", items: [...items, ...notes] },
    ...(isShared ? [paragraph(say(language, "claim-letter.shared"))] : []),
  ];
}

/** `March 2019: €310.00 × 25 days, divided by 31 days, gives €250.00.` The whole month counts, whoever claims it. */
function workedPhrase(month: string, due: WorkingNode, telling: Telling): Phrase {
  const { language } = telling;
  const parts = allFollowed(telling, month).flatMap(({ rates }) =>
    rates.map(({ rate, days }) => `${moneyText(rate, telling)} × ${quantityWords(String(days), "day", language)}`),
  );
  const whole = due.operands[1]?.value ?? "1";
  const amount = moneyOf(due, telling);
  const gives = sameNumber(ofExact(due.exact), valueOf(due))
    ? phrase(language, "claim-letter.gives", { amount })
    : phrase(language, "claim-letter.givesRounded", { exact: exactWords(due.exact, language), amount });
  const values = { month: monthWords(month, language), parts: parts.join(" + "), gives };
  if (whole === "1") return phrase(language, "claim-letter.workedDays", values);
  return phrase(language, "claim-letter.worked", { ...values, whole: numberWords(whole, language) });
}

/** Where the cap at the net cost takes something away, or more follows than the services cost. */
function costNotes(node: FollowedNode, telling: Telling): readonly LetterWords[] {
  const { language } = telling;
  const names = {
    month: monthWords(node.month, language),
    municipality: named(namingOf(telling), "places", node.claimant),
  };
  const cut = { ...names, netCost: figure(node, "netCost", telling), cut: figure(node, "cut", telling) };
  const over = { ...names, amount: figure(node, "overcompensation", telling) };
  return [
    ...(isAbove(decimalOf(node, "cut", telling)) ? [phrase(language, "claim-letter.cap", cut)] : []),
    ...(isAbove(decimalOf(node, "overcompensation", telling)) ? [phrase(language, "claim-letter.over", over)] : []),
  ];
}

function servicesBlocks(telling: Telling, municipality: string | undefined): readonly LetterBlock[] {
  if (telling.followed.every(({ deliveries }) => deliveries.length === 0)) return [];
  const words = say(telling.language, "claim-letter.servicesHeading");
  return [heading(2, words), servicesTable(telling, municipality !== undefined)];
}

/** The services that do not count, each with its reason. */
function uncountedBlocks(telling: Telling): readonly LetterBlock[] {
  const { language } = telling;
  const nodes = telling.entries.filter((node): node is UncountedNode => node.kind === "uncounted");
  const items = nodes.map((node) =>
    phrase(language, "claim-letter.uncounted", {
      service: named(namingOf(telling), "services", node.service),
      quantity: quantityWords(node.units, node.unit, language),
      days: daysWords(node, language),
      reason: uncountedPhrase(node, telling),
    }),
  );
  return items.length === 0
    ? []
    : [heading(2, say(language, "claim-letter.uncountedHeading")), { kind: "list", items }];
}

/** The days on which nothing follows, each run with every reason. */
function unpaidBlocks(telling: Telling): readonly LetterBlock[] {
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

/** To whom money follows in a month, also those for whom the letter is not. */
function allFollowed({ byMonth }: Telling, month: string): readonly FollowedNode[] {
  return byMonth.get(month) ?? [];
}

function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}
