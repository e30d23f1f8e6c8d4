import type { Language } from "seko";
import { countOf } from "seko/errors";
import type { Look } from "../layout/style.js";

/** How a page is shown, and in which language. */
export interface PageLook extends Look {
  readonly language: Language;
}

const english = {
  made: (made: number, all: number) => {
    if (made === all) return `SYNTHETIC: ${made === 1 ? "this person is" : "these people are"} made up.`;
    return `SYNTHETIC: ${made} of these ${all} people ${made === 1 ? "is" : "are"} made up.`;
  },
  case: "Case",
  client: "Client",
  scheme: "Scheme",
  period: "Period",
  opening: "Opening",
  outcome: "Outcome",
  budget: "Budget",
  outside: "Outside",
  above: {
    "above-ceiling": "prices above the highest that counts",
    "above-state-amount": "prices above what the state gives",
    "over-limit": "units over a limit",
  },
  pays: { client: "the client pays", municipality: "the municipality pays" },
  clients: "Clients",
  amounts: "Amounts",
  total: "Total",
  version: (version: string) => `version ${version}`,
  span: (from: string, to: string) => `${from} to ${to}`,
  notKnown: "not known",
  noBudget: "none",
  ownBudget: "the scheme's own",
  byFormula: (amount: string) => `, by the formula ${amount}`,
  shownOf: (from: string, to: string) => `, shown of ${from} to ${to}`,
  goesOn: (day: string) => `goes on from a position of ${day}`,
  byVersion: (version: string) => ` by version ${version}`,
  decidedAgain: (day: string) => `its first month is decided again from ${day} on, less what was shown of it`,
  notBelow: (level: string) => `, not below ${level}`,
  planned: "as planned",
  claimed: "as claimed",
  withoutIncomplete: "without incomplete",
  inCases: (count: number) => ` in ${countOf(count, "case")}`,
  counted: (words: string, count: number) => `${count} ${words}`,
  short: { ineligible: "not eligible", incomplete: "incomplete", eligible: "eligible", part: "eligible in part" },
  idle: "left open, no amount hangs on it; ",
  missing: (fact: string, words: string, by: string) => `missing is ${fact}: ${words} (needed by ${by})`,
  reason: (words: string, condition: string, source: string | undefined) =>
    `not eligible, ${words} (condition ${condition}${source === undefined ? "" : `, source ${source}`})`,
  nothingFollows: (reasons: string) => `nothing follows: ${reasons}`,
  rests: (count: number) => `Rests on ${countOf(count, "assumption")}`,
  nothingUsed: "nobody knows what was used and paid before: the amounts are provisional",
  input: (value: string) => `given as an input: ${value}`,
};

/** The words around results on pages for people, in both languages; ids and days stay as they are. */
export const pageWords: Readonly<Record<Language, typeof english>> = {
  en: english,
  lv: {
    made: (made, all) =>
      made === all ? "IZDOMĀTS: visi dati ir izdomāti." : `IZDOMĀTS: izdomāti cilvēki: ${made} no ${all}.`,
    case: "Lieta",
    client: "Klients",
    scheme: "Noteikumi",
    period: "Laiks",
    opening: "Turpina",
    outcome: "Iznākums",
    budget: "Budžets",
    outside: "Papildus",
    above: {
      "above-ceiling": "cenas virs augstākās, ko ņem vērā",
      "above-state-amount": "cenas virs tā, ko maksā valsts",
      "over-limit": "vienības virs ierobežojuma",
    },
    pays: { client: "maksā klients", municipality: "maksā pašvaldība" },
    clients: "Klienti",
    amounts: "Summas",
    total: "Kopā",
    version: (version) => `versija ${version}`,
    span: (from, to) => `no ${from} līdz ${to}`,
    notKnown: "nav zināms",
    noBudget: "nav",
    ownBudget: "noteikumu pašu",
    byFormula: (amount) => `, pēc formulas ${amount}`,
    shownOf: (from, to) => `, rādīts no laika: ${from} līdz ${to}`,
    goesOn: (day) => `stāvoklis, datums: ${day}`,
    byVersion: (version) => `, versija ${version}`,
    decidedAgain: (day) => `pirmais mēnesis izlemts vēlreiz no ${day}, atskaitot jau norādīto`,
    notBelow: (level) => `, ne zemāk par „${level}”`,
    planned: "pēc plāna",
    claimed: "pēc pieprasījuma",
    withoutIncomplete: "bez tiem, par kuriem trūkst ziņu",
    inCases: (count) => `, lietu skaits ${count}`,
    counted: (words, count) => `${words}: ${count}`,
    short: {
      ineligible: "tiesību nav",
      incomplete: "trūkst ziņu",
      eligible: "tiesības ir",
      part: "tiesības ir daļā dienu",
    },
    idle: "palicis atklāts, neviena summa no tā nav atkarīga; ",
    missing: (fact, words, by) => `trūkst ziņu (${fact}): ${words}; kam vajadzīgs: ${by}`,
    reason: (words, condition, source) =>
      `tiesību nav: ${words} (nosacījums: ${condition}${source === undefined ? "" : `; avots: ${source}`})`,
    nothingFollows: (reasons) => `nauda neseko: ${reasons}`,
    rests: (count) => `Pieņēmumi, uz kuriem balstās aprēķins: ${count}`,
    nothingUsed: "nav zināms, kas iepriekš izmantots un samaksāts: summas ir provizoriskas",
    input: (value) => `dots kā ievade: ${value}`,
  },
};
