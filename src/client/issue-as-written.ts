import type { Issue } from "../errors/index.js";
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

/** Inner lists first: their names hold the places of outer ones. */
function textAsWritten(text: string, kept: KeptRows): string {
  const lists = [...kept].sort(([one], [other]) => other.length - one.length);
  return lists.reduce((written, [list, rows]) => {
    const entry = new RegExp(`(?<![\\w.\\]])${list.replace(/[.[\]]/gu, "\\$&")}\\[(\\d+)\\]`, "gu");
    return written.replace(entry, (all, position: string) => {
      const index = rows[Number(position)];
      return index === undefined ? all : `${list}[${index}]`;
    });
  }, text);
}
