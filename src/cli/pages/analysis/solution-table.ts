import type { Language } from "seko";
import { makeTable, namedColumns, type Table } from "seko/report";
import type { Solution } from "seko/what-if";
import { solutionTitle, solutionWords } from "./solution-lines.js";

/** What a search for a value found: the value that reaches the target, and the one before it. */
export function solutionTable(solution: Solution, language: Language): Table {
  const { currency, target, exact, reached, before, monotone, tried } = solution;
  const words = solutionWords[language];
  const found = exact ? "exact" : "between";
  const turns = monotone ? undefined : words.turns(tried);
  return makeTable({
    id: "solution",
    title: { lv: solutionTitle(solution, "lv"), en: solutionTitle(solution, "en") },
    short: { lv: "Meklētā vērtība", en: "The value sought" },
    columns: [
      ...namedColumns("found", { lv: "Kas atrasts", en: "What was found" }),
      { id: "value", kind: "quantity", label: { lv: "Vērtība", en: "Value" } },
      { id: "amount", kind: "money", label: { lv: "Rādītājs", en: "Measure" }, unit: currency },
      { id: "target", kind: "money", label: { lv: "Mērķis", en: "Target" }, unit: currency },
      { id: "remark", kind: "text", label: { lv: "Piezīme", en: "Remark" } },
    ],
    rows: [
      [found, words[found], reached.value, reached.amount, target, turns],
      ...(before === undefined ? [] : [["before", words.before, before.value, before.amount, target, undefined]]),
    ],
  });
}
