import type { CutNode } from "../tree.js";
import { leafWords } from "../words/leaf-words.js";
import type { Speaking } from "../words/speaking.js";
import { phrase, say } from "../words/phrase.js";
import { monthRuns, type MonthRun, type PartOfMonth } from "./month-runs.js";
import type { LetterBlock, LetterWords } from "./page.js";
import { heading } from "./text-blocks.js";
import { lineWords } from "./parts.js";
import type { Writing } from "./writing.js";

/** Units of a line that are cut in a month for one reason. */
interface CutPart extends PartOfMonth {
  readonly cut: CutNode;
}

/** What is counted less than planned, and why: months that follow each other and have the same reason are one entry. */
export function cutBlocks(speaking: Writing): readonly LetterBlock[] {
  const { language } = speaking;
  const runs = monthRuns(cutParts(speaking), ({ cut }) => JSON.stringify({ ...cut, value: "" }));
  const items = runs.map((run) => cutWords(run, speaking));
  return items.length === 0 ? [] : [heading(2, say(language, "letter.cutsHeading")), { kind: "list", items }];
}

function cutWords(run: MonthRun<CutPart>, speaking: Speaking): LetterWords {
  const { explanation, language } = speaking;
  const { unit = "" } = explanation.lines[run.part.line] ?? {};
  const why = leafWords({ ...run.part.cut, value: run.value }, speaking, unit);
  return phrase(language, "letter.cut", { ...lineWords(run, speaking), why });
}

function cutParts({ working }: Writing): readonly CutPart[] {
  return working.flatMap((node) => {
    if (node.kind !== "units" || node.name !== "allowed") return [];
    const { line, month } = node;
    return [...node.operands, ...(node.cuts ?? [])].flatMap((cut) =>
      cut.kind === "cut" ? [{ line, month, value: cut.value, cut }] : [],
    );
  });
}
