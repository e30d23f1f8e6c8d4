import { parseDay } from "../../calendar/index.js";
import { examineCase } from "../../documents/index.js";
import type { Case } from "../../person/case.js";
import { countingRecords } from "../../person/facts/counting-records.js";
import type { Residence } from "../../person/residence.js";
import type { Result } from "../../result/result.js";
import { decoded } from "../decoded.js";
import { fileError } from "../file-issue.js";
import { readLines } from "../lines/read-lines.js";

/** The cases beside their results: both files in one order, cases without a result between. */
export interface CasesBeside {
  /** The case of a result, with the residences that the result knew. @throws {InputError} where no case follows that is its */
  caseOf(result: Result): Promise<Case>;
  /** Where the person of a result lives, as far as the result knew. @throws {InputError} where no case follows that is its */
  residencesOf(result: Result): Promise<readonly Residence[]>;
  /** Stops reading. */
  end(): Promise<void>;
}

/** Reads cases along with their results, none of which it keeps. */
export function casesBeside(file: string, signal: AbortSignal | undefined): CasesBeside {
  const cases = casesOf(file, signal);
  const caseOf = async (result: Result): Promise<Case> => {
    for (;;) {
      const next = await cases.next();
      if (next.done === true) throw noCase(result, file);
      const document = next.value;
      if (document?.id === result.case && document.client.id === result.client) {
        return { ...document, residences: knownResidences(document, result) };
      }
    }
  };
  return {
    caseOf,
    async residencesOf(result) {
      const { residences = [] } = await caseOf(result);
      return residences;
    },
    async end() {
      await cases.return();
    },
  };
}

/** The case of each line; undefined for a line that is none, which has no result either. */
async function* casesOf(file: string, signal: AbortSignal | undefined): AsyncGenerator<Case | undefined, void> {
  for await (const { lines } of readLines(file, signal))
    for (const { text } of lines) yield examineCase(decoded(text)).document;
}

/** Where the person of a case lives, as far as its result knew. */
export function knownResidences({ residences }: Case, { knownOn }: Result): readonly Residence[] {
  if (residences === undefined) return [];
  const day = knownOn === undefined ? Infinity : parseDay(knownOn);
  const counting = countingRecords(residences, "residences", day, []) ?? [];
  return counting.flatMap((index) => residences[index] ?? []);
}

function noCase(result: Result, file: string): Error {
  const expected = `the case "${result.case}" of client "${result.client}", in the order of the results`;
  const hint = "Give the file of cases of which the results were calculated.";
  return fileError([{ code: "no-case", path: "", expected, received: "no such case", hint, file }]);
}
