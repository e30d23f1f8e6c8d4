import { type Issue, pathOf, received, unknownWord } from "../../errors/index.js";
import { isId, whyNotId } from "../../person/id.js";
import { type TableColumn, columnKinds } from "./column.js";

/** Adds an issue for everything that is wrong with a column. */
export function checkColumn(column: TableColumn, index: number, all: readonly TableColumn[], issues: Issue[]): void {
  const path = pathOf("columns", index);
  const { id, kind, label, unit }: Partial<TableColumn> = column;
  if (!isId(id)) issues.push(whyNotId(id, `${path}.id`));
  else if (all.findIndex((each) => each.id === id) < index) {
    const expected = "an id that no other column has";
    issues.push({ code: "column-twice", path: `${path}.id`, expected, received: received(id) });
  }
  if (!columnKinds.includes(kind)) issues.push(unknownWord(kind, columnKinds, `${path}.kind`, issues.length));
  checkLabel(label, `${path}.label`, issues);
  const words: unknown = column.latvian;
  if (words !== undefined && !isRecordOfTexts(words)) {
    issues.push({
      code: "wrong-type",
      path: `${path}.latvian`,
      expected: "a text for each id",
      received: received(words),
    });
  }
  const forPrograms: unknown = column.forPrograms;
  if (forPrograms !== undefined && typeof forPrograms !== "boolean") {
    issues.push({
      code: "wrong-type",
      path: `${path}.forPrograms`,
      expected: "true or false",
      received: received(forPrograms),
    });
  }
  const given: unknown = unit;
  if (given !== undefined && typeof given !== "string") {
    issues.push({
      code: "wrong-type",
      path: `${path}.unit`,
      expected: 'a unit such as "EUR"',
      received: received(unit),
    });
  }
}

function isRecordOfTexts(words: unknown): boolean {
  return typeof words === "object" && words !== null && Object.values(words).every((word) => typeof word === "string");
}

/** Adds an issue where a label is not in both languages. */
export function checkLabel(label: unknown, path: string, issues: Issue[]): void {
  const texts: Partial<Record<string, unknown>> = typeof label === "object" && label !== null ? { ...label } : {};
  for (const language of ["lv", "en"] as const) {
    const text = texts[language];
    if (typeof text === "string" && text !== "") continue;
    issues.push({ code: "label-missing", path: `${path}.${language}`, expected: "a text", received: received(text) });
  }
}

/** The issue of something that is no list. */
export function notList(path: string, given: unknown): Issue {
  return { code: "wrong-type", path, expected: `a list of ${path}`, received: received(given) };
}
