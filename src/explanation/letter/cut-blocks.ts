import { monthOf, parseDay } from "../../calendar/index.js";
import { formatScaled, quantityDecimals } from "../../numbers/index.js";
import type { CutNode } from "../tree.js";
import { monthWords } from "../words/formats.js";
import { leafWords, namingOf, type Speaking } from "../words/labels.js";
import { named } from "../words/names.js";
import { phrase, say } from "../words/phrase.js";
import type { LetterBlock, LetterWords } from "./page.js";
import { heading, workingIn } from "./parts.js";

/** Units of a line that are cut for one reason, in months that follow each other. */
interface CutRun {
  readonly line: string;
  readonly first: string;
  readonly last: string;
  /** The reason, with the units of all months. */
  readonly cut: CutNode;
}

/** What is counted less than planned, and why: months that follow each other and have the same reason are one entry. */
export function cutBlocks(speaking: Speaking): readonly LetterBlock[] {
  const { language } = speaking;
  const items = cutRuns(speaking).map((run) => cutWords(run, speaking));
  return items.length === 0 ? [] : [heading(2, say(language, "letter.cutsHeading")), { kind: "list", items }];
}

function cutWords({ line, first, last, cut }: CutRun, speaking: Speaking): LetterWords {
  const { explanation, language } = speaking;
  const { service = "", unit = "" } = explanation.lines[line] ?? {};
  const [from, to] = [monthWords(first, language), monthWords(last, language)];
  return phrase(language, "letter.cut", {
    service: named(namingOf(speaking), "services", service),
    months: first === last ? from : say(language, "letter.months", { from, to }),
    why: leafWords(cut, speaking, unit),
  });
}

function cutRuns(speaking: Speaking): readonly CutRun[] {
  const runs: CutRun[] = [];
  for (const node of workingIn(speaking)) {
    if (node.kind !== "units" || node.name !== "allowed") continue;
    for (const cut of node.operands) {
      if (cut.kind !== "cut") continue;
      const { line, month } = node;
      const at = runs.findIndex((run) => run.line === line && follows(run.last, month) && sameReason(run.cut, cut));
      const run = runs[at];
      if (run === undefined) runs.push({ line, first: month, last: month, cut });
      else runs[at] = { ...run, last: month, cut: { ...cut, value: sumOf(run.cut.value, cut.value) } };
    }
  }
  return runs;
}

function follows(before: string, month: string): boolean {
  return monthOf(parseDay(`${before}-01`)) + 1 === monthOf(parseDay(`${month}-01`));
}

/** Whether two cuts differ in nothing but their units. */
function sameReason(one: CutNode, other: CutNode): boolean {
  return JSON.stringify({ ...one, value: "" }) === JSON.stringify({ ...other, value: "" });
}

/** The sum of two numbers of units, each written with all its decimals. */
function sumOf(one: string, other: string): string {
  return formatScaled(BigInt(one.replace(".", "")) + BigInt(other.replace(".", "")), quantityDecimals);
}
