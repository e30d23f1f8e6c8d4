import { monthOf, parseDay } from "../../calendar/index.js";
import { formatScaled, quantityDecimals } from "../../numbers/index.js";
import type { CutNode } from "../tree.js";
import { monthWords } from "../words/formats.js";
import { leafWords, namingOf, type Speaking } from "../words/labels.js";
import { named } from "../words/names.js";
import { phrase, say } from "../words/phrase.js";
import type { LetterBlock, LetterWords } from "./page.js";
import { heading } from "./parts.js";
import type { Writing } from "./writing.js";

/** Units of a line that are cut for one reason, in months that follow each other. */
interface CutRun {
  readonly line: string;
  readonly first: string;
  readonly last: string;
  /** The reason, with the units of all months. */
  readonly cut: CutNode;
}

/** What is counted less than planned, and why: months that follow each other and have the same reason are one entry. */
export function cutBlocks(speaking: Writing): readonly LetterBlock[] {
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

function cutRuns({ working }: Writing): readonly CutRun[] {
  const runs: CutRun[] = [];
  /** By line, reason and the month that would go on, the places of the runs that wait for it. */
  const waiting = new Map<string, number[]>();
  for (const node of working) {
    if (node.kind !== "units" || node.name !== "allowed") continue;
    const { line, month } = node;
    const number = monthOf(parseDay(`${month}-01`));
    for (const cut of [...node.operands, ...(node.cuts ?? [])]) {
      if (cut.kind !== "cut") continue;
      const reason = `${line} ${reasonOf(cut)}`;
      const at = waiting.get(`${number} ${reason}`)?.shift() ?? runs.length;
      const run = runs[at];
      if (run === undefined) runs.push({ line, first: month, last: month, cut });
      else runs[at] = { ...run, last: month, cut: { ...cut, value: sumOf(run.cut.value, cut.value) } };
      const next = `${number + 1} ${reason}`;
      waiting.set(next, [...(waiting.get(next) ?? []), at]);
    }
  }
  return runs;
}

/** All that a cut says but its units. */
function reasonOf(cut: CutNode): string {
  return JSON.stringify({ ...cut, value: "" });
}

/** The sum of two numbers of units, each written with all its decimals. */
function sumOf(one: string, other: string): string {
  return formatScaled(BigInt(one.replace(".", "")) + BigInt(other.replace(".", "")), quantityDecimals);
}
