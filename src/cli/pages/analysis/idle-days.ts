import type { Language } from "seko";
import type { RowsHit } from "seko/reform";

/** A sentence for each change that hits rows which do not hold on all its days: on those it changes nothing of them. */
export function onIdleDays(rowsHit: readonly RowsHit[], language: Language): readonly string[] {
  return rowsHit.flatMap(({ reform, change, idleDays = [] }) => {
    const spans = idleDays.map(({ from, to }) => spanIn[language](from, to));
    return spans.length === 0 ? [] : [sentence[language](`${reform}: ${change}`, spans.join(", "))];
  });
}

const spanIn: Readonly<Record<Language, (from: string, to: string) => string>> = {
  en: (from, to) => `${from} to ${to}`,
  lv: (from, to) => `${from} līdz ${to}`,
};

const sentence: Readonly<Record<Language, (change: string, spans: string) => string>> = {
  en: (change, spans) =>
    `${change} hits rows that do not hold on all its days. Of these it changes nothing on ${spans}.`,
  lv: (change, spans) =>
    `„${change}” skar rindas, kas nav spēkā visās izmaiņas dienās. Tajās nekas nemainās: ${spans}.`,
};
