import type { Issue, Warning } from "seko";
import { visible } from "seko/errors";
import type { FileIssue } from "seko/io";
import { expectedTexts, hintTexts, receivedTexts } from "./issue-texts.js";
import { closestFirst, filled, type Patterns } from "./patterns.js";
import { warningTexts } from "./warning-texts.js";
import {
  ofCases,
  ofClaims,
  ofCommands,
  ofFiles,
  ofBudgets,
  ofLedgers,
  ofOptions,
  ofParts,
  ofPopulations,
  ofQuestions,
  ofSchemes,
  ofTables,
  ofValues,
} from "./texts/index.js";

const parts = [
  ofFiles,
  ofCases,
  ofClaims,
  ofSchemes,
  ofBudgets,
  ofLedgers,
  ofOptions,
  ofParts,
  ofCommands,
  ofPopulations,
  ofQuestions,
  ofTables,
  ofValues,
];
const expectedIn = closestFirst(expectedTexts, ...parts.map(({ expected }) => expected));
const receivedIn = closestFirst(receivedTexts, ...parts.map(({ received }) => received));
const hintsIn = closestFirst(hintTexts, ...parts.map(({ hints }) => hints));
const warningsIn = closestFirst(warningTexts);
/** Texts that hold nothing else, by which a part of another text is told. */
const wholeTexts: ReadonlyMap<string, string> = new Map(
  parts.flatMap(({ expected, received }) => Object.entries({ ...received, ...expected })),
);

/** An issue as a sentence in Latvian, with its file and line; what has no Latvian stands in quotes as it is. */
export function issueInLatvian(issue: Issue & Partial<FileIssue>): string {
  const { expected, received, hint } = issue;
  const place = placeOf(issue);
  const sentence = `${place}: gaidīts: ${inLatvian(expected, expectedIn)}; saņemts: ${inLatvian(received, receivedIn)}`;
  return hint === undefined ? sentence : `${sentence}. ${inLatvian(hint, hintsIn)}`;
}

/** A warning as a sentence in Latvian. */
export function warningInLatvian({ path, message, hint }: Warning): string {
  const place = placeOf({ path });
  return `${place}: ${inLatvian(message, warningsIn)}. ${inLatvian(hint, hintsIn)}`;
}

function placeOf({ file, line, path }: Pick<Issue, "path"> & Partial<FileIssue>): string {
  const inFile = file === undefined ? [] : [line === undefined ? visible(file) : `${visible(file)}:${String(line)}`];
  const places = [...inFile, ...(path === "" ? [] : [path])];
  return places.length === 0 ? "dokuments" : places.join(": ");
}

/** Words that are none of a language: texts in quotes, numbers, days, ids of places in a document. */
const neutral = /^(?:"[^"]*"|-?[\d.,-]+|true|false|null|[\w.-]+\[\d+\][\w.[\]]*)$/u;

const latvianLetters = /[āčēģīķļņšūž]/iu;

function inLatvian(text: string, texts: Patterns): string {
  if (neutral.test(text)) return text;
  for (const { pattern, latvian } of texts) {
    const found = pattern.exec(text);
    if (found !== null) return filled(latvian, found.slice(1), wordsOf);
  }
  // What is open of a scheme is said in Latvian by its data.
  if (latvianLetters.test(text)) return text;
  // Alternatives such as `"a", "b" or "c"`.
  if (/^(?:"[^"]*"(?:, | or )?)+$/u.test(text)) return text.replaceAll('" or "', '" vai "');
  // A key of a document is no word of a language, nor is a list of ids.
  return /^[a-z][A-Za-z]*$|^[a-z-]+(?:, [a-z-]+)+$/u.test(text) ? `\`${text}\`` : `„${text}”`;
}

const months = "January|February|March|April|May|June|July|August|September|October|November|December";
const monthOfYear = new RegExp(String.raw`^(${months}) (\d{4})$`, "u");

/** What stands in a text: months, days, an end that is not set, facts by which persons are told apart, and alternatives. */
function wordsOf(value: string): string {
  if (value === "open") return "bez beigām";
  const whole = wholeTexts.get(value);
  if (whole !== undefined) return whole;
  return value
    .replaceAll('" or "', '" vai "')
    .replaceAll(/(\d{4}-\d\d-\d\d) to (\d{4}-\d\d-\d\d|open)/gu, (_, from: string, to: string) =>
      to === "open" ? `no ${from}` : `no ${from} līdz ${to}`,
    )
    .replaceAll(/\bcircumstance (?=")/gu, "apstāklis ")
    .replace(monthOfYear, (_, month: string, year: string) => {
      const number = months.split("|").indexOf(month) + 1;
      return `${year}-${String(number).padStart(2, "0")}`;
    });
}
