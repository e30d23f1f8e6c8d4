import ts from "typescript";
import type { Text } from "./model.js";

/** What the docstring of a type or property says; empty where there is none. */
export function textOf(symbol: ts.Symbol, checker: ts.TypeChecker): Text {
  const whole = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  const [paragraph = ""] = whole.split(/\n\s*\n/u);
  const meaning = paragraph
    .replace(/\s+/gu, " ")
    .replace(/\{@link ([^}]+)\}/gu, "`$1`")
    .trim();
  const tags = symbol.getJsDocTags(checker).map(({ name, text }) => [name, ts.displayPartsToString(text)] as const);
  const examples = tags.flatMap(([name, text]) => (name === "example" ? [JSON.parse(text) as unknown] : []));
  const [, expected] = tags.find(([name]) => name === "expected") ?? [];
  const [, unit] = tags.find(([name]) => name === "unit") ?? [];
  return {
    description: firstSentence(meaning),
    meaning,
    examples: examples.length > 0 ? examples : examplesIn(meaning),
    ...(expected === undefined ? {} : { expected }),
    ...(unit === undefined ? {} : { unit }),
    ...(tags.some(([name]) => name === "leftOut") ? { leftOut: true } : {}),
  };
}

/** A text up to the first full stop behind which another sentence begins. */
function firstSentence(text: string): string {
  return /^.*?[.!?](?= [A-Z`])/u.exec(text)?.[0] ?? text;
}

/** The values that a text gives as examples: each `such as "a"` or `"b"` in backticks. */
function examplesIn(meaning: string): readonly unknown[] {
  const [, list = ""] = /such as ((?:`"[^`]*"`(?:, | or | and )?)+)/u.exec(meaning) ?? [];
  return [...list.matchAll(/`("[^`]*")`/gu)].map(([, value = ""]) => JSON.parse(value) as unknown);
}
