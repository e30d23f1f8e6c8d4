import type { Language } from "seko";
import type { Comparison } from "seko/compare";
import { countOf } from "seko/errors";

interface Sentences {
  readonly nobody: string;
  readonly nothing: (compared: number) => string;
  readonly payers: (compared: number) => string;
  readonly changes: (people: Comparison["people"], changed: number) => string;
  readonly crossed: Readonly<Record<"newlyOverBudget" | "startPaying" | "otherLevel", string>>;
  readonly weighted: (people: number, cases: number, compared: number) => string;
  readonly drawn: (hasInterval: boolean) => string;
  readonly across: (told: string) => string;
  readonly without: (setAside: number) => string;
}

const people = (count: number) => countOf(count, "person", "people");

const sentencesIn: Readonly<Record<Language, Sentences>> = {
  en: {
    nobody: "Nobody could be compared.",
    nothing: (compared) => `Nothing differs for any of ${people(compared)}.`,
    payers: (compared) => `Nothing but who pays changes for any of ${people(compared)}.`,
    changes: ({ compared, gainedRight, lostRight }, changed) =>
      `Of ${people(compared)} the amounts of ${changed} change; entitled anew: ${gainedRight}, no longer: ${lostRight}.`,
    crossed: {
      newlyOverBudget: "now cost more than their budget",
      startPaying: "now pay something themselves",
      otherLevel: "have another level",
    },
    weighted: (all, cases, compared) =>
      `Weighted: ${countOf(cases, "case stands", "cases stand")} for ${people(all)}, ${compared} of them compared; every count of people and every total is weighted.`,
    drawn: (hasInterval) =>
      hasInterval
        ? "The cases were not drawn at random: the interval says how far chance alone would carry, had they been, and nothing of how they were chosen."
        : "The cases were not drawn at random, and fewer than two were compared: there is no interval, and the totals say nothing of other people.",
    across: (told) => `Across a threshold: ${told}.`,
    without: (setAside) =>
      `Every total is without ${people(setAside)} of whom a fact is missing or whose case is refused.`,
  },
  lv: {
    nobody: "Nevienu cilvēku nevarēja salīdzināt.",
    nothing: (compared) => `Nekas neatšķiras nevienam (cilvēku skaits: ${compared}).`,
    payers: (compared) => `Mainās tikai tas, kurš maksā; nevienam nemainās nekas cits (cilvēku skaits: ${compared}).`,
    changes: ({ compared, gainedRight, lostRight }, changed) =>
      `Salīdzināti cilvēki: ${compared}; summas mainās: ${changed}; tiesības iegūst: ${gainedRight}, zaudē: ${lostRight}.`,
    crossed: {
      newlyOverBudget: "tagad izmaksas pārsniedz budžetu",
      startPaying: "tagad kaut ko maksā paši",
      otherLevel: "cits līmenis",
    },
    weighted: (all, cases, compared) =>
      `Ar svariem: lietu skaits ${cases}, tās pārstāv cilvēkus: ${all}, salīdzinātas lietas: ${compared}; visi cilvēku skaiti un kopsummas ir ar svariem.`,
    drawn: (hasInterval) =>
      hasInterval
        ? "Lietas nav izvēlētas nejauši: intervāls rāda tikai to, cik liela būtu nejaušība, ja tās tā būtu izvēlētas, un neko par to, kā tās izraudzītas."
        : "Lietas nav izvēlētas nejauši, un salīdzinātas mazāk nekā divas: intervāla nav, un kopsummas neko nesaka par citiem cilvēkiem.",
    across: (told) => `Pāri slieksnim: ${told}.`,
    without: (setAside) => `Kopsummās nav cilvēku, par kuriem trūkst ziņu vai kuru lieta noraidīta: ${setAside}.`,
  },
};

/** Whom a comparison concerns, in sentences. */
export function summary(
  { nothingDiffers, people: counts, weighted }: Comparison,
  changed: number,
  language: Language,
): readonly string[] {
  const said = sentencesIn[language];
  const { compared, setAside } = counts;
  const told = (["newlyOverBudget", "startPaying", "otherLevel"] as const)
    .filter((what) => counts[what] > 0)
    .map((what) => `${counts[what]} ${said.crossed[what]}`);
  // Where something differs, and no amount and no right, it is who pays.
  const whatChanges = () =>
    changed + counts.gainedRight + counts.lostRight === 0 ? said.payers(compared) : said.changes(counts, changed);
  return [
    compared === 0 ? said.nobody : nothingDiffers ? said.nothing(compared) : whatChanges(),
    ...(weighted === undefined
      ? []
      : [said.weighted(counts.all, weighted.all, weighted.compared), said.drawn(weighted.sampling !== undefined)]),
    ...(told.length === 0 ? [] : [said.across(told.join(", "))]),
    ...(setAside === 0 ? [] : [said.without(setAside)]),
  ];
}
