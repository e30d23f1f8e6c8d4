import { Quantity, type CompiledScheme, type Language, type Result } from "seko";
import { countOf } from "seko/errors";
import { resultColumn, type Table } from "seko/report";

type Cut = Result["lines"][number]["months"][number]["cuts"][number];

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

/** Units of a line that are cut for one reason, with the first and the last month in which they are. */
interface Cuts {
  readonly line: string;
  readonly why: string;
  readonly first: string;
  last: string;
  units: Cut["units"];
}

/** Which units of the plan are not allowed, in which months, and why; nothing where all are. */
export function cutsTable(result: Result, compiled: CompiledScheme, language: Language): Table | undefined {
  const found = new Map<string, Cuts>();
  for (const { id: line, months } of result.lines) {
    for (const { month, cuts } of months) {
      for (const cut of cuts) {
        const why = whyOf(cut, result, compiled, language);
        const key = JSON.stringify([line, why]);
        const known = found.get(key);
        if (known === undefined) found.set(key, { line, why, first: month, last: month, units: cut.units });
        else {
          known.last = month;
          known.units = new Quantity(known.units.scaled + cut.units.scaled, cut.units.unit);
        }
      }
    }
  }
  if (found.size === 0) return undefined;
  return {
    id: "cuts",
    title: { lv: "Rezultāts", en: "Result" },
    columns: [
      resultColumn("line"),
      { id: "from", kind: "month", label: { lv: "No", en: "From" } },
      { id: "to", kind: "month", label: { lv: "Līdz", en: "To" } },
      resultColumn("cut"),
      { id: "why", kind: "text", label: { lv: "Iemesls", en: "Why" } },
    ],
    rows: [...found.values()].map(({ line, first, last, units, why }) => [line, first, last, String(units), why]),
  };
}

function whyOf(cut: Cut, { lines }: Result, { scheme }: CompiledScheme, language: Language): string {
  const rules = [...scheme.conditions, ...(scheme.limits ?? [])];
  const named = (id: string) => rules.find((each) => each.id === id)?.label?.[language] ?? id;
  const service = lines.find(({ id }) => id === cut.by)?.service;
  const by = scheme.services.find(({ id }) => id === service)?.label[language] ?? cut.by ?? "";
  return whys[language][cut.code]({ rules: cut.rules.map(named).join(", "), most: cut.most ?? "", by });
}
