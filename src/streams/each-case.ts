import type { CountOnce } from "../cohort/index.js";
import { examineCase } from "../documents/index.js";
import { boundedIssues, type Issue } from "../errors/index.js";
import type { DaySpan } from "../outcome/day-span.js";
import type { Case } from "../person/case.js";
import type { Position } from "../result/position/document.js";
import type { Result } from "../result/result.js";
import type { CompiledScheme } from "../rules/compiled.js";
import { calculate } from "../rules/opening/calculate.js";
import { issuesOfFault } from "./fault-of-seko.js";

/** What came of one of many cases: its result, or what is wrong with it. */
export type CaseOutcome =
  | { readonly result: Result; readonly issues?: undefined }
  | { readonly issues: readonly Issue[]; readonly result?: undefined };

/** What is the same for all cases, and what is asked of each. */
export interface EachCase {
  readonly compiled: CompiledScheme;
  /** On which days which clients are counted; undefined where nobody looks for a person who stands twice. */
  readonly counted?: CountOnce | undefined;
  /** The positions with which a case goes on. */
  readonly openingOf?: ((document: Case) => Position | readonly Position[] | undefined) | undefined;
  /** The days of a case that are shown. */
  readonly showOf?: ((document: Case) => DaySpan | undefined) | undefined;
  /** The day whose knowledge counts, for all of them. */
  readonly knownOn?: string | undefined;
  /** How a case is read; left out, each on its own. */
  readonly read?: typeof examineCase | undefined;
}

/**
 * What comes of one case of many. Nothing is thrown for it, since the others are still to be worked out.
 *
 * @param input whatever `parseCase` reads
 * @param place where it stands, by which it is named where its client stands a second time
 */
export function outcomeOfCase(input: unknown, place: number, each: EachCase): CaseOutcome {
  const { compiled, counted, openingOf, showOf, knownOn, read = examineCase } = each;
  try {
    const { document, issues } = read(input);
    if (document === undefined) return { issues: boundedIssues(issues) };
    const known = knownOn === undefined ? {} : { knownOn };
    const asked = { opening: openingOf?.(document), show: showOf?.(document), ...known };
    const result = calculate(document, compiled, asked);
    const twice = counted?.issueOf(result, place);
    return twice === undefined ? { result } : { issues: [twice] };
  } catch (error) {
    return { issues: issuesOfFault(error) };
  }
}
