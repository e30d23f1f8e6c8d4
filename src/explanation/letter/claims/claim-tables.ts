import { monthWords } from "../../words/formats.js";
import { namingOf } from "../../words/speaking.js";
import { named } from "../../words/names.js";
import { say } from "../../words/phrase.js";
import type { LetterBlock, LetterWords } from "../page.js";
import { number, text } from "../text-blocks.js";
import type { Telling } from "./telling-claims.js";
import { claimedInAll, decimalOf, figureOrBefore, isAbove, minorText, partsIn } from "./claimed-amounts.js";
import { daysOf, ratesOf, spansOf } from "./claim-cells.js";

/** For the client: which municipality gets how much, for which days, at which rate. */
export function followedTable(telling: Telling): LetterBlock {
  const { language, followed } = telling;
  const parts = partsIn(telling);
  const rows = followed.map((node): readonly LetterWords[] => [
    monthWords(node.month, language),
    named(namingOf(telling), "places", node.claimant),
    spansOf(node, telling),
    daysOf(node, telling),
    ratesOf(node, telling),
    ...(["amount", ...parts] as const).map((name) => figureOrBefore(node, name, telling)),
  ]);
  return {
    kind: "table",
    title: say(language, "claim-letter.followsHeading"),
    columns: [
      text(language, "letter.month"),
      text(language, "claim-letter.municipality"),
      text(language, "letter.dates"),
      number(language, "letter.number"),
      text(language, "claim-letter.rate"),
      number(language, "letter.amount"),
      ...parts.map((name) => number(language, `claim-letter.${name}`)),
    ],
    rows,
    total: [
      ...[say(language, "letter.all"), "", "", "", "", ...parts.map(() => "")],
      minorText(claimedInAll(telling), telling),
    ],
  };
}

/** For a municipality: what is due by days, what its services cost, and what of it can be claimed. */
export function claimedTable(telling: Telling): LetterBlock {
  const { language, followed } = telling;
  const isCut = followed.some((node) => isAbove(decimalOf(node, "cut", telling)));
  const figures = ["gross", "netCost", ...(isCut ? (["cut"] as const) : []), "amount", ...partsIn(telling)] as const;
  const rows = followed.map((node): readonly LetterWords[] => [
    monthWords(node.month, language),
    spansOf(node, telling),
    daysOf(node, telling),
    ratesOf(node, telling),
    ...figures.map((name) => figureOrBefore(node, name, telling)),
  ]);
  return {
    kind: "table",
    title: say(language, "claim-letter.claimHeading"),
    columns: [
      text(language, "letter.month"),
      text(language, "letter.dates"),
      number(language, "letter.number"),
      text(language, "claim-letter.rate"),
      ...figures.map((name) => number(language, `claim-letter.${name}`)),
    ],
    rows,
    total: [
      ...[say(language, "letter.all"), "", "", "", ...figures.slice(1).map(() => "")],
      minorText(claimedInAll(telling), telling),
    ],
  };
}
