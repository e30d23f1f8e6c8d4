import type { Language } from "seko";
import { countOf } from "seko/errors";
import type { Solution } from "seko/what-if";
import { pageNumber } from "../../layout/page-number.js";
import { variedText } from "./varied-text.js";

type Point = NonNullable<Solution["before"]>;

/** The words of what was found. */
export const solutionWords = {
  en: {
    start: ({ synthetic, people: { compared, setAside } }: Solution) =>
      `${synthetic ? "Invented data: " : ""}same people, same use (${countOf(compared, "person", "people")}${setAside === 0 ? "" : `, without ${setAside}`})`,
    target: ({ measure, target, currency }: Solution) => `${measure} is to be ${target} ${currency}`,
    gives: ({ value, amount }: Point, currency: string) => `${value} gives ${amount} ${currency}`,
    exact: "Reached exactly",
    between: "Between two values",
    before: "One step before",
    turns: (tried: number) =>
      `The measure did not move in one direction over the ${tried} values that were tried: others may reach the target too.`,
  },
  lv: {
    start: ({ synthetic, people: { compared, setAside } }: Solution) =>
      `${synthetic ? "Izdomāti dati: " : ""}tie paši cilvēki un tas pats lietojums (cilvēku skaits: ${compared}${setAside === 0 ? "" : `, bez ${setAside}`})`,
    target: ({ measure, target, currency }: Solution) =>
      `${measureInLatvian(measure)}: mērķis ${pageNumber(target, "lv")} ${currency}`,
    gives: ({ value, amount }: Point, currency: string) =>
      `${pageNumber(value, "lv")} dod ${pageNumber(amount, "lv")} ${currency}`,
    exact: "Sasniegts precīzi",
    between: "Starp divām vērtībām",
    before: "Vienu soli iepriekš",
    turns: (tried: number) =>
      `Pārbaudītajās vērtībās (skaits: ${tried}) rādītājs nemainījās vienā virzienā: mērķi var sasniegt arī citas.`,
  },
} as const;

const measures: Readonly<Record<string, string>> = {
  budget: "budžets",
  cost: "izmaksas",
  support: "publiskais atbalsts",
  outOfPocket: "no savas kabatas",
};

function measureInLatvian(measure: string): string {
  return measures[measure] ?? measure.replace(/^source:/u, "avots ");
}

/** Whom it is about and what was sought, in a line. */
export function solutionTitle(solution: Solution, language: Language): string {
  const words = solutionWords[language];
  return `${words.start(solution)}, ${variedText(solution.varied, language)}: ${words.target(solution)}`;
}

/** What a search for a value found, in sentences. */
export function solutionLines(solution: Solution, language: Language): readonly string[] {
  const { varied, currency, exact, reached, before, monotone, tried } = solution;
  const words = solutionWords[language];
  return [
    words.start(solution),
    `${variedText(varied, language)}: ${words.target(solution)}`,
    `${exact ? words.exact : words.between}: ${words.gives(reached, currency)}.`,
    ...(before === undefined ? [] : [`${words.before}: ${words.gives(before, currency)}.`]),
    ...(monotone ? [] : [words.turns(tried)]),
  ];
}
