import type { Issue } from "../../errors/index.js";
import type { KeptRows } from "./facts.js";

/**
 * An issue of a case of which some entries do not count, with the places of entries as they stand in the document.
 *
 * @param kept which entries count; undefined where all do
 */
export function issueAsWritten(issue: Issue, kept: KeptRows | undefined): Issue {
  if (kept === undefined) return issue;
  const texts = Object.entries(issue).map(([key, text]: [string, string]): [string, string] => [
    key,
    textAsWritten(text, kept),
  ]);
  // Only the values have changed, and they are texts as before.
  return Object.fromEntries(texts) as unknown as Issue;
}

/** A path in a text, such as `relatives[1].incomes[0]`, and its parts. */
const paths = /[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*|\[\d+\])+/gu;
const parts = /\.?[A-Za-z_$][\w$]*|\[\d+\]/gu;

function textAsWritten(text: string, kept: KeptRows): string {
  return text.replace(paths, (path) => {
    let place = "";
    let written = "";
    for (const part of path.match(parts) ?? []) {
      const index = part.startsWith("[") ? kept.get(place)?.[Number(part.slice(1, -1))] : undefined;
      written += index === undefined ? part : `[${index}]`;
      place += part;
    }
    return written;
  });
}
