import { parseDay, whyNotDate, type Day } from "../../calendar/index.js";
import { readingAny, type Issue } from "../../errors/index.js";
import type { Case } from "../case.js";
import { issueAsWritten } from "../facts/issue-as-written.js";
import type { CaseFacts } from "../facts/facts.js";
import { allCount } from "../facts/all-count.js";
import { knownPart } from "../facts/known-part.js";
import { readFacts } from "./case.js";

/** Of which day the knowledge counts. */
export interface KnowledgeOptions {
  /**
   * A date: what was recorded later does not count, nor does it supersede anything. Left out, everything recorded counts. A
   * fact without `recordedOn` counts always.
   */
  readonly knownOn?: string;
}

/**
 * Parses every text of a case once and checks what can be checked without a scheme: real dates, ends not before starts,
 * decimals, unique ids, and of what counts, residences and settings that never overlap.
 *
 * Records that do not count, because they were recorded later or are superseded, are checked each on its own and then left
 * out: a register may have held for a while what contradicts itself.
 *
 * @param document a case whose form is right (`parseCase` in `documents/` proves the form of unknown data)
 * @param issues where every issue is added; the facts are to be used only while it stays empty
 * @param options of which day the knowledge counts
 * @returns the case as day numbers and scaled integers, in canonical order
 */
export function readCase(document: Case, issues: Issue[], options?: KnowledgeOptions): CaseFacts {
  return readingAny({ value: document, kind: "a case", parser: "parseCase" }, () =>
    readCaseValues(document, issues, options),
  );
}

/** {@link readCase} of a document whose form has been looked at: what it throws is a fault of its own. */
export function readCaseValues(document: Case, issues: Issue[], options?: KnowledgeOptions): CaseFacts {
  const knownOn = readKnownOn(options, issues);
  const day = Number.isNaN(knownOn) ? Number.POSITIVE_INFINITY : knownOn;
  if (allCount(document, day)) return readFacts(document, knownOn, undefined, issues);
  const part = knownPart(document, day, issues);
  const found: Issue[] = [];
  const facts = readFacts(part.case, knownOn, part.kept, found);
  for (const issue of found) issues.push(issueAsWritten(issue, part.kept));
  for (const row of part.hidden) {
    const ofRow: Issue[] = [];
    readCaseValues(row.case, ofRow);
    for (const issue of ofRow) {
      if (issue.path.startsWith(row.aloneAt))
        issues.push({ ...issue, path: row.at + issue.path.slice(row.aloneAt.length) });
    }
  }
  return facts;
}

/** The day of knowledge; NaN where none is asked, or with an issue where it is malformed. */
export function readKnownOn(options: KnowledgeOptions | undefined, issues: Issue[]): Day {
  const text = options?.knownOn as unknown;
  if (text === undefined) return Number.NaN;
  const day = typeof text === "string" ? parseDay(text) : Number.NaN;
  if (Number.isNaN(day)) issues.push(whyNotDate(text, "knownOn"));
  return day;
}
