import { Quantity, type CompiledScheme, type Language, type Result } from "seko";
import { resultColumn, type Table } from "seko/report";
import { whyCut, type Cut } from "../table/cut-words.js";

/** Units of a line that are cut for one reason, with the first and the last month in which they are. */
interface Cuts {
  readonly line: string;
  readonly why: string;
  readonly first: string;
  last: string;
  units: Cut["units"];
}

/** Which units of the plan are not allowed, in which months, and why; nothing where all are. */
export function cutsTable(result: Result, { scheme }: CompiledScheme, language: Language): Table | undefined {
  const found = new Map<string, Cuts>();
  for (const { id: line, months } of result.lines) {
    for (const { month, cuts } of months) {
      for (const cut of cuts) {
        const why = whyCut(cut, result, scheme, language);
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
