import { countOf } from "seko/errors";

/** `1 line has no result; results.issues.ndjson says why`; nothing where every line has one. */
export function refusedWords(refused: number, issues: string | undefined): readonly string[] {
  if (issues === undefined) return [];
  return [`${countOf(refused, "line has", "lines have")} no result; ${issues} says why`];
}
