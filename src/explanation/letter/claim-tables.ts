import { formatScaled, money, safe } from "../../numbers/index.js";
import type { DeliveredUnits, Explanation, FollowedNode, FollowedRate } from "../tree.js";
import { daysWords, monthWords, numberWords, quantityWords } from "../words/formats.js";
import { namingOf, type Speaking } from "../words/speaking.js";
import { payerPhrase } from "../words/delivered-words.js";
import { named } from "../words/names.js";
import { joined, phrase, say, type Phrase } from "../words/phrase.js";
import type { LetterBlock, LetterWords } from "./page.js";
import { moneyText, number, text } from "./parts.js";
import type { Writing } from "./writing.js";

/** The amounts of an explanation by path, those of splits too. */
export function amountsOf({ steps }: Explanation): ReadonlyMap<string, string> {
  const amounts = new Map<string, string>();
  for (const node of steps.flatMap(({ nodes }) => nodes)) {
    if (node.kind === "split") for (const { amount, value } of node.parts) amounts.set(amount, value);
    else if ("operation" in node && node.amount !== undefined) amounts.set(node.amount, node.value ?? "");
  }
  return amounts;
}

/** What claims are told with. */
export interface Telling extends Writing {
  readonly amounts: ReadonlyMap<string, string>;
  /** To whom money follows, month by month: all claimants, or the one that the letter is for. */
  readonly followed: readonly FollowedNode[];
  /** To whom money follows in each month, also those for whom the letter is not. */
  readonly byMonth: ReadonlyMap<string, readonly FollowedNode[]>;
}

/** A figure of a claim as money; empty where it is not known. */
export function figure({ claimant, month }: FollowedNode, name: string, telling: Telling): string {
  return moneyAt(`claims.${claimant}.${month}.${name}`, telling);
}

/** The decimal text of a figure of a claim; undefined where it is not known. */
export function decimalOf({ claimant, month }: FollowedNode, name: string, { amounts }: Telling): string | undefined {
  return amounts.get(`claims.${claimant}.${month}.${name}`);
}

/** Whether an amount is known and above nothing. */
export function isAbove(decimal: string | undefined): boolean {
  return decimal !== undefined && money(decimal).minor > 0;
}

/** What all claims that are told of come to, in minor units: where months were claimed in part, what is claimed now. */
export function claimedInAll(telling: Telling): number {
  return telling.followed.reduce((all, node) => {
    const now = decimalOf(node, "difference", telling) ?? decimalOf(node, "amount", telling);
    return safe(all + money(now ?? "0").minor, "totals");
  }, 0);
}

/** Minor units as money. */
export function minorText(minor: number, telling: Telling): string {
  return moneyText(formatScaled(minor, telling.explanation.scheme.minorUnit), telling);
}

/** The figures of months that were claimed in part before: what of them was claimed, and what is claimed now. */
export function partsIn(telling: Telling): readonly ("claimedBefore" | "difference")[] {
  const isInParts = telling.followed.some((node) => decimalOf(node, "difference", telling) !== undefined);
  return isInParts ? ["claimedBefore", "difference"] : [];
}

/** A figure of a claim, or what was claimed of its month before: the whole less what is claimed now. */
function figureOrBefore(node: FollowedNode, name: string, telling: Telling): string {
  if (name !== "claimedBefore") return figure(node, name, telling);
  const [amount = "0", now = amount] = (["amount", "difference"] as const).map((each) =>
    decimalOf(node, each, telling),
  );
  return minorText(money(amount).minor - money(now).minor, telling);
}

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
    caption: say(language, "claim-letter.followsHeading"),
    columns: [
      text(language, "letter.month"),
      text(language, "claim-letter.municipality"),
      text(language, "letter.dates"),
      number(language, "letter.number"),
      text(language, "claim-letter.rate"),
      number(language, "letter.amount"),
      ...parts.map((name) => number(language, `claim-letter.${name}`)),
    ],
    rows: [
      ...rows,
      [say(language, "letter.all"), "", "", "", "", ...parts.map(() => ""), minorText(claimedInAll(telling), telling)],
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
    caption: say(language, "claim-letter.claimHeading"),
    columns: [
      text(language, "letter.month"),
      text(language, "letter.dates"),
      number(language, "letter.number"),
      text(language, "claim-letter.rate"),
      ...figures.map((name) => number(language, `claim-letter.${name}`)),
    ],
    rows: [
      ...rows,
      [
        say(language, "letter.all"),
        "",
        "",
        "",
        ...figures.slice(1).map(() => ""),
        minorText(claimedInAll(telling), telling),
      ],
    ],
  };
}

/** The deliveries that count, with their cost. */
export function servicesTable(telling: Telling, forMunicipality: boolean): LetterBlock {
  const { language } = telling;
  const deliveries = deliveriesIn(telling);
  // A page has room for what others pay, but not for columns of nothing.
  const others = (["contribution", "uncovered", "otherPublic"] as const).filter((name) =>
    deliveries.some(({ delivery }) => isAbove(telling.amounts.get(`deliveries.${delivery}.${name}`))),
  );
  const names = forMunicipality ? (["cost", ...others, "netCost"] as const) : (["cost"] as const);
  const rows = deliveries.map((delivered): readonly LetterWords[] => [
    named(namingOf(telling), "services", delivered.service),
    daysWords(delivered, language),
    quantityWords(delivered.units, delivered.unit, language),
    ...(forMunicipality ? [] : [payerPhrase(delivered.payer, telling)]),
    ...names.map((name) => costOf(delivered, name, telling)),
  ]);
  return {
    kind: "table",
    caption: say(language, "claim-letter.servicesHeading"),
    columns: [
      text(language, "letter.service"),
      text(language, "letter.dates"),
      text(language, "claim-letter.received"),
      ...(forMunicipality ? [] : [text(language, "claim-letter.financedBy")]),
      ...names.map((name) => number(language, `claim-letter.delivery.${name}`)),
    ],
    rows,
  };
}

/** Each delivery once; in a month shared by municipalities it can open it for both. */
function deliveriesIn({ followed }: Telling): readonly DeliveredUnits[] {
  const byId = new Map(followed.flatMap(({ deliveries }) => deliveries.map((each) => [each.delivery, each] as const)));
  return [...byId.values()];
}

/** An amount of a delivery; what is not stated of a cost that is known is nothing. */
function costOf({ delivery }: DeliveredUnits, name: string, telling: Telling): string {
  const isKnown = telling.amounts.has(`deliveries.${delivery}.cost`);
  const stated = moneyAt(`deliveries.${delivery}.${name}`, telling);
  return stated === "" && isKnown ? moneyText("0", telling) : stated;
}

function moneyAt(path: string, telling: Telling): string {
  const decimal = telling.amounts.get(path);
  return decimal === undefined ? "" : moneyText(decimal, telling);
}

function spansOf({ days }: FollowedNode, { language }: Speaking): string {
  return days.map((span) => daysWords(span, language)).join(", ");
}

function daysOf({ rates }: FollowedNode, { language }: Speaking): string {
  const days = rates.reduce((all, rate) => all + rate.days, 0);
  return numberWords(String(days), language);
}

/** `€310.00 a month`; of several rates, each with its days. */
function ratesOf({ rates }: FollowedNode, telling: Telling): Phrase {
  const { language } = telling;
  const each = rates.map((rate): Phrase => {
    const words = rateWords(rate, telling);
    if (rates.length === 1) return words;
    return [...words, ` (${quantityWords(String(rate.days), "day", language)})`];
  });
  return joined(each, ", ");
}

function rateWords({ rate, per }: FollowedRate, telling: Telling): Phrase {
  return phrase(telling.language, `claim-letter.rate.${per}`, { amount: moneyText(rate, telling) });
}
