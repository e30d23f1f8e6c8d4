import type { Issue, Warning } from "seko";
import { visible } from "seko/errors";
import type { FileIssue } from "seko/io";
import { expectedTexts, hintTexts, receivedTexts, warningTexts } from "./issue-texts.js";

/** An issue as a sentence in Latvian, with its file and line; what has no Latvian stands in quotes as it is. */
export function issueInLatvian(issue: Issue & Partial<FileIssue>): string {
  const { expected, received, hint } = issue;
  const place = placeOf(issue);
  const sentence = `${place}: gaidīts: ${inLatvian(expected, expectedTexts)}; saņemts: ${inLatvian(received, receivedTexts)}`;
  return hint === undefined ? sentence : `${sentence}. ${inLatvian(hint, hintTexts)}`;
}

/** A warning as a sentence in Latvian. */
export function warningInLatvian({ path, message, hint }: Warning): string {
  const place = placeOf({ path });
  return `${place}: ${inLatvian(message, warningTexts)}. ${inLatvian(hint, hintTexts)}`;
}

function placeOf({ file, line, path }: Pick<Issue, "path"> & Partial<FileIssue>): string {
  const inFile = file === undefined ? [] : [line === undefined ? visible(file) : `${visible(file)}:${String(line)}`];
  const places = [...inFile, ...(path === "" ? [] : [path])];
  return places.length === 0 ? "dokuments" : places.join(": ");
}

/** Words that are none of a language: texts in quotes, numbers, days, ids of places in a document. */
const neutral = /^(?:"[^"]*"|-?[\d.,-]+|true|null|[\w.-]+\[\d+\][\w.[\]]*)$/u;

function inLatvian(text: string, texts: Readonly<Record<string, string>>): string {
  if (neutral.test(text)) return text;
  for (const [english, latvian] of Object.entries(texts)) {
    const found = patternOf(english).exec(text);
    if (found !== null) return filled(latvian, found.slice(1));
  }
  // Alternatives such as `"a", "b" or "c"`.
  if (/^(?:"[^"]*"(?:, | or )?)+$/u.test(text)) return text.replaceAll('" or "', '" vai "');
  return `„${text}”`;
}

function patternOf(english: string): RegExp {
  const parts = english.split("{}").map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  return new RegExp(`^${parts.join("(.+?)")}$`, "su");
}

function filled(latvian: string, values: readonly string[]): string {
  const [first = "", ...rest] = latvian.split("{}");
  return first + rest.map((part, index) => wordsOf(values[index] ?? "") + part).join("");
}

/** What stands in a text: an end that is not set, and alternatives. */
function wordsOf(value: string): string {
  return value === "open" ? "bez beigām" : value.replaceAll('" or "', '" vai "');
}
