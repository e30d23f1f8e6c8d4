import type { Language } from "seko";
import { countOf } from "seko/errors";
import type { CheckedFile } from "seko/io";
import { makeTable, type Table, type TableRow } from "seko/report";
import { saidIn } from "../latvian/said.js";

/** The words of a check, in both languages. */
export const checkWords = {
  en: {
    ok: "ok",
    issue: "issue",
    warning: "warning",
    scheme: "a scheme",
    compensation: "a scheme of compensation",
    cases: (count: number) => countOf(count, "case"),
  },
  lv: {
    ok: "kārtībā",
    issue: "kļūda",
    warning: "brīdinājums",
    scheme: "noteikumi",
    compensation: "kompensācijas noteikumi",
    cases: (count: number) => `lietu skaits: ${String(count)}`,
  },
} as const;

/** What a good file holds. */
export function contentWords({ kind, count }: CheckedFile, language: Language): string {
  const words = checkWords[language];
  return kind === "scheme" || kind === "compensation" ? words[kind] : words.cases(count);
}

/** What the check of files found: a row for each that is good, for each issue and for each warning. */
export function checkedTable(checked: readonly CheckedFile[], language: Language): Table {
  return makeTable({
    id: "check",
    title: { lv: "Pārbaudītie faili", en: "Files that were checked" },
    columns: [
      { id: "file", kind: "text", label: { lv: "Fails", en: "File" } },
      { id: "line", kind: "count", label: { lv: "Rinda", en: "Line" } },
      { id: "found", kind: "text", label: { lv: "Iznākums", en: "Found" } },
      { id: "code", kind: "text", label: { lv: "Kods", en: "Code" } },
      { id: "path", kind: "text", label: { lv: "Vieta", en: "Path" } },
      { id: "what", kind: "text", label: { lv: "Kas tas ir", en: "What it is" } },
    ],
    rows: checked.flatMap((each) => rowsOf(each, language)),
  });
}

function rowsOf(checked: CheckedFile, language: Language): readonly TableRow[] {
  const { file, issues, warnings } = checked;
  const words = checkWords[language];
  const said = saidIn[language];
  const good = [file, undefined, words.ok, undefined, undefined, contentWords(checked, language)];
  return [
    ...(issues.length === 0 ? [good] : []),
    ...issues.map(({ line, code, path, expected, received, hint }) => {
      const at = line === undefined ? undefined : String(line);
      const told = said.issue({ code, path, expected, received, ...(hint === undefined ? {} : { hint }) });
      return [file, at, words.issue, code, path, told];
    }),
    ...warnings.map((each) => [file, undefined, words.warning, each.code, each.path, said.warning(each)]),
  ];
}
