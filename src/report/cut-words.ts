import { countOf } from "../errors/index.js";
import type { CutReason } from "../outcome/cut.js";
import { deathLabel, deathStep } from "../rules/death/judge-until-death.js";
import type { Scheme } from "../rules/scheme.js";
import type { Language } from "../sources/index.js";

/** What a cut names: its rules, what a limit leaves or how long a run may be, and the service that is received instead. */
interface Named {
  readonly rules: string;
  readonly most: string;
  readonly by: string;
}

const whys: Readonly<Record<Language, Readonly<Record<CutReason["code"], (named: Named) => string>>>> = {
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

/**
 * Why units are cut, in words.
 *
 * @param scheme the scheme, which names its rules and services
 * @param serviceOf by id of a line, its service
 *
 * @example
 * whyCut(cut, scheme, "en", (line) => services.get(line)); // "above limit “Hours a week”, which leaves 4"
 */
export function whyCut(
  cut: CutReason,
  scheme: Scheme,
  language: Language,
  serviceOf: (line: string) => string | undefined,
): string {
  const rules = [...scheme.conditions, ...(scheme.limits ?? []), { id: deathStep, label: deathLabel }];
  const named = (id: string) => rules.find((each) => each.id === id)?.label?.[language] ?? id;
  const service = cut.by === undefined ? undefined : serviceOf(cut.by);
  const by = scheme.services.find(({ id }) => id === service)?.label[language] ?? cut.by ?? "";
  return whys[language][cut.code]({ rules: cut.rules.map(named).join(", "), most: cut.most ?? "", by });
}
