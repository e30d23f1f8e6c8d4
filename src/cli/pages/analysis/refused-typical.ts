import type { Language } from "seko";
import type { TypicalCases } from "seko/typical";
import { saidIn } from "../../latvian/said.js";

/** Below a table of typical cases: what is wrong with those that are refused, each thing once, with where it is so. */
export function refusedTypical({ cases }: Pick<TypicalCases, "cases">, language: Language): readonly string[] {
  const points = new Map<string, string[]>();
  for (const { point, issues = [] } of cases) {
    const here = Object.values(point).join(", ");
    for (const issue of issues) {
      const text = saidIn[language].issue(issue);
      points.set(text, [...(points.get(text) ?? []), here]);
    }
  }
  if (points.size === 0) return [];
  return ["", ...[...points].map(([text, where]) => `${whereIn(language, where)}: ${text}`)];
}

/** So many places are named; the others are counted. */
const mostNamed = 5;

function whereIn(language: Language, where: readonly string[]): string {
  const named = where.slice(0, mostNamed).join("; ");
  const others = where.length - mostNamed;
  const more = { en: ` and ${others} more`, lv: ` un vēl ${others}` }[language];
  return `${{ en: "Refused", lv: "Nav aprēķināms" }[language]} (${named}${others > 0 ? more : ""})`;
}
