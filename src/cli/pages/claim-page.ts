import type { CompensationScheme } from "seko/compensation";
import type { ClaimDocument } from "seko/following";
import type { Language } from "seko";
import type { Table } from "seko/report";
import { pageNumber } from "../layout/page-number.js";
import { pageTable } from "../layout/page-table.js";
import { pairs } from "../layout/pairs.js";
import { withColumns } from "./followed-page.js";
import { pageWords, type PageLook } from "./page-words.js";

/** A claim, as lines: who claims for what and how much, its rows, what is held back, and the assumptions. */
export function claimPage(
  claimed: ClaimDocument,
  { claims, heldBack }: { readonly claims: Table; readonly heldBack: Table },
  scheme: CompensationScheme,
  look: PageLook,
): readonly string[] {
  const { style, width, language } = look;
  const { id, kind, claimant, period, totals, assumptions, rows } = claimed;
  const [words, own] = [pageWords[language], claimWords[language]];
  const people = new Set([...rows, ...claimed.open].map(({ client }) => client)).size;
  const place = scheme.places.find((each) => each.id === claimant)?.label[language] ?? claimant;
  const shown = ["row", "corrects", "client", "month", "days", "claimed", "claimed-before", "difference"];
  const written = (amount: string) => pageNumber(amount, language);
  const amounts = `${written(totals.claimed)} − ${written(totals.claimedBefore)} = ${written(totals.difference)} ${scheme.currency}`;
  return [
    ...(claimed.synthetic ? [style.warning(words.made(people, people)), ""] : []),
    ...pairs(
      [
        [own.claim, `${id}, ${own[kind]}`],
        [own.claimant, place],
        [words.period, words.span(period.from, period.to)],
        [words.scheme, `${scheme.id}, ${words.version(scheme.version)}: ${scheme.label[language]}`],
        [own.difference, amounts],
      ],
      width,
    ),
    ...(rows.length === 0 ? [] : ["", ...pageTable(withColumns(claims, shown), look, language)]),
    ...(heldBack.rows.length === 0
      ? []
      : [
          "",
          style.heading(heldBack.title[language]),
          ...pageTable(withColumns(heldBack, heldBackColumns), look, language),
        ]),
    ...(assumptions.length === 0
      ? []
      : ["", style.heading(words.rests(assumptions.length)), ...assumptions.map((each) => `  ${each}`)]),
  ];
}

const heldBackColumns = ["client", "month", "fact", "from", "to"];

const claimWords = {
  en: {
    claim: "Claim",
    claimant: "Claimant",
    difference: "Asked for",
    original: "the first for its months",
    correction: "a correction",
  },
  lv: {
    claim: "Pieprasījums",
    claimant: "Pašvaldība",
    difference: "Pieprasa",
    original: "pirmais par šiem mēnešiem",
    correction: "labojums",
  },
} as const satisfies Readonly<Record<Language, unknown>>;
