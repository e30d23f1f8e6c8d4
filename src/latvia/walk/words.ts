import { isDate, isFields, isFigure, isNumber, openInput, roundingWords, type Fields } from "./leaves.js";

/**
 * By what an element of a list is known, in brackets: its id, or the words it holds, such as `[respite zemgale]` for the price
 * of a service at a place, or its number in the list. A row with days but without words needs no name: its days tell it apart.
 */
export function nameOf(element: unknown, index: number): string {
  const number = `[${index + 1}]`;
  if (!isFields(element)) return number;
  if (typeof element["id"] === "string") return `[${element["id"]}]`;
  const words = wordsOf(element, true);
  if (words !== "") return `[${words}]`;
  return isDate("from", element["from"]) ? "" : number;
}

/** The text of an object without figures, such as `basis: declared; places: liepaja, jelgava`. */
export function textOf(fields: Fields): string {
  return Object.entries(fields)
    .filter(([key, value]) => isFigure(key, value) && !isSourced(value))
    .map(([key, value]) => [key, plain(value)] as const)
    .filter(([, text]) => text !== "")
    .map(([key, text]) => `${key}: ${text}`)
    .join("; ");
}

/** The words of an object in the order of its fields; its own figures are left out where they are what the words are for. */
function wordsOf(fields: Fields, withoutFigures: boolean): string {
  return Object.entries(fields)
    .filter(([key, value]) => isFigure(key, value) && !isSourced(value))
    .filter(([, value]) => !withoutFigures || !isValue(value))
    .map(([key, value]) => (key === "when" && Array.isArray(value) ? value.map(testWords).join(" and ") : plain(value)))
    .filter((text) => text !== "")
    .join(" ");
}

/** A test in the words of its fields, such as `age until 5` or `circumstance needy is true`. */
function testWords(test: unknown): string {
  if (!isFields(test)) return plain(test);
  const { kind, ...fields } = test;
  const words = Object.entries(fields).map(([key, value]) => (key === kind ? plain(value) : `${key} ${plain(value)}`));
  return [plain(kind), ...words].join(" ");
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).join(", ");
  if (isFields(value)) return roundingWords(value) ?? (wordsOf(value, false) || daysOf(value));
  return String(value);
}

function isValue(value: unknown): boolean {
  return isNumber(value) || openInput(value) !== undefined || roundingWords(value) !== undefined;
}

/** Whether a value has figures with sources of their own, which stand apart. */
function isSourced(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isSourced);
  return isFields(value) && (typeof value["source"] === "string" || Object.values(value).some(isSourced));
}

/** The days of an object that has nothing else to say: `2019-11-01/2020-04-30`. */
function daysOf({ from, to }: Fields): string {
  return isDate("from", from) && isDate("to", to) ? `${from}/${to}` : "";
}
