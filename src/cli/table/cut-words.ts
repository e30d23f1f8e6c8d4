import type { Language, Result, Scheme } from "seko";
import { countOf } from "seko/errors";
import { outcomeWords } from "seko/explanation";
import type { SaidInWords } from "seko/report";

/** Units of a line that a month does not allow. */
export type Cut = Result["lines"][number]["months"][number]["cuts"][number];

/** What a cut names: its rules, what a limit leaves or how long a run may be, and the service that is received instead. */
interface Named {
  readonly rules: string;
  readonly most: string;
  readonly by: string;
}

const whys: Readonly<Record<Language, Readonly<Record<Cut["code"], (named: Named) => string>>>> = {
  en: {
    "paid-by-another-programme": ({ rules }) => `another programme pays (${rules})`,
    "not-eligible": ({ rules }) => `these days do not qualify (${rules})`,
    "over-limit": ({ rules, most }) => `above limit “${rules}”, which leaves ${most}`,
    "not-whole": ({ rules }) => `a rest that is no whole unit (${rules})`,
    excluded: ({ rules, by }) => `“${by}” is received instead (${rules})`,
    "run-too-long": ({ rules, most }) => `a break is due after ${countOf(Number(most), "day")} (${rules})`,
  },
  lv: {
    "paid-by-another-programme": ({ rules }) => `maksā cita programma (${rules})`,
    "not-eligible": ({ rules }) => `šajās dienās tiesību nav (${rules})`,
    "over-limit": ({ rules, most }) => `pārsniegts maksimālais apjoms „${rules}”, kas pieļauj ${most}`,
    "not-whole": ({ rules }) => `atlikums nav vesela vienība (${rules})`,
    excluded: ({ rules, by }) => `tā vietā saņem pakalpojumu „${by}” (${rules})`,
    "run-too-long": ({ rules, most }) => `jābūt pārtraukumam; dienu skaits pirms tā: ${most} (${rules})`,
  },
};

/** Why units are cut, in words. */
export function whyCut(cut: Cut, { lines }: Result, scheme: Scheme, language: Language): string {
  const rules = [...scheme.conditions, ...(scheme.limits ?? [])];
  const named = (id: string) => rules.find((each) => each.id === id)?.label?.[language] ?? id;
  const service = lines.find(({ id }) => id === cut.by)?.service;
  const by = scheme.services.find(({ id }) => id === service)?.label[language] ?? cut.by ?? "";
  return whys[language][cut.code]({ rules: cut.rules.map(named).join(", "), most: cut.most ?? "", by });
}

/** What the codes of results of a scheme mean, for tables. */
export function saidInWords(scheme: Scheme, language: Language): SaidInWords {
  const words = outcomeWords(scheme, language);
  return {
    reason: (reason) => words.reason(reason),
    missing: (missing) => words.missing(missing),
    cut: (cut, result) => whyCut(cut, result, scheme, language),
  };
}
