import { parseJson } from "../../documents/index.js";
import type { Outcome } from "../../outcome/outcome.js";
import type { ResultDocument } from "../../result/document.js";
import { compile } from "../../rules/compile.js";
import type { Outputs } from "../outputs/outputs.js";
import { readOpenings } from "../lines/openings.js";
import type { GoingOn } from "../lines/going-on.js";
import { digestOf } from "./canonical-json.js";
import type { LinesToDigest } from "./digest-each.js";
import { type PublishedDocument, type PublishedRow, readPublishedLine } from "./published-line.js";
import { type LineDigests, digestOfCaseLine } from "./line-digests.js";
import { feedLines } from "./line-feed.js";
import type { BudgetRun, OverLines } from "./manifest-request.js";

/** A run that went line by line, as `runFile` does it: its results stand in the order of the cases. */
export interface LinesRun extends Omit<BudgetRun, "cases" | "results" | "opening" | "only">, OverLines {}

/** The lines of a run over cases, each digested with the positions from which it goes on and which it leaves behind. */
export async function casesToDigest(run: LinesRun, outputs: Outputs): Promise<LinesToDigest<PublishedRow>> {
  const { files } = run;
  const asked = { file: files.openings, assumed: run.openingAssumed };
  const openings = await readOpenings(asked, compile(run.rules.scheme, run.rules.inputs?.values), outputs.signal);
  const closings =
    files.closings === undefined ? undefined : feedLines(outputs.draftOf(files.closings), outputs.signal);
  return {
    digestOfLine: digestOfCaseLine,
    read: readPublishedLine,
    async digestsOf(row) {
      if (!("document" in row)) return {};
      const goesOn = openings !== undefined || closings !== undefined;
      const of = goesOn ? positionsOf(row.document()) : undefined;
      const closing = of?.isLeft === true ? await closings?.take() : undefined;
      return {
        ...digestsOfResult(row),
        ...(of === undefined || openings === undefined ? {} : { opening: digestOf(openings.of(of)) }),
        ...(closing === undefined ? {} : { closing: digestOf(parseJson(closing.text)) }),
      };
    },
    beside: [closings],
  };
}

function digestsOfResult({ written, digest }: PublishedDocument): Pick<LineDigests, "written" | "result"> {
  return written === undefined ? { result: digest() } : { written: written() };
}

/** Whose positions go with a result, and whether it leaves one behind. */
function positionsOf(result: object): GoingOn & { readonly isLeft: boolean } {
  // A result that a run has written is asked for what every result has.
  const { client, outcome, period, question = period } = result as ResultDocument;
  return { client, from: question.from, isLeft: leavesPosition(outcome) };
}

function leavesPosition({ state }: Outcome): boolean {
  switch (state) {
    case "eligible":
    case "ineligible":
      return true;
    case "incomplete":
      return false;
  }
}
