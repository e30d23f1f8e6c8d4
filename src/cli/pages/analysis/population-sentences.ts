import type { Language } from "seko";
import { countOf } from "seko/errors";
import type { MadePopulation } from "seko/population";
import { writtenNumber } from "seko/report";

/** What was made, with a SHA-256 of the lines of all cases, by which two machines compare them. */
interface Written extends MadePopulation {
  readonly digest: string;
}

/** What was made, and what can be learnt from it, in sentences. */
export const sentences: Readonly<Record<Language, (written: Written) => readonly string[]>> = {
  en: ({ people, cases, seed, combinations, largestWeight, designEffect, digest }) => [
    `${countOf(people, "person", "people")} in ${countOf(cases, "case")} of ${combinations} combinations of groups, drawn from seed ${seed}.`,
    `The largest weight is ${largestWeight}; the weights make a mean vary ${designEffect} times as much.`,
    "Only what the margins say is known of them: how groups go together beyond that, and what is drawn, is made up.",
    `SHA-256 of the cases: ${digest}`,
  ],
  lv: ({ people, cases, seed, combinations, largestWeight, designEffect, digest }) => [
    `Cilvēki: ${people}, lietas: ${cases}, grupu salikumi: ${combinations}, izlozes sākums: ${seed}.`,
    `Lielākais svars: ${largestWeight}; svaru dēļ vidējais svārstās ${writtenNumber(designEffect, "lv")} reizes tik daudz.`,
    "Par viņiem zināms tikai tas, ko saka tabulas: kā grupas sakrīt citādi un kas ir izlozēts, ir izdomāts.",
    `Lietu SHA-256: ${digest}`,
  ],
};
