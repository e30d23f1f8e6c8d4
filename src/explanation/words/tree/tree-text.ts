import { type OptionNames, takes, withArguments } from "../../../errors/index.js";
import { isNothing } from "../../evaluate.js";
import type { Explanation } from "../../tree.js";
import { daysWords } from "../formats.js";
import { valueWords } from "../value-words.js";
import { isRecord, recordWords } from "../records/record-words.js";
import type { Language } from "../../../sources/index.js";
import { outcomePhrase } from "../outcome-phrase.js";
import { plainText, say } from "../phrase.js";
import { layoutOf, toldAmounts } from "../told-amounts.js";
import { type Telling, amountLines, cutMark, rootAmount } from "./amount-lines.js";
import { assumptionLines, derivedLines } from "./derived-lines.js";

/** How an explanation is told as text. */
export interface TextOptions {
  readonly language: Language;
  /** How deep an amount is followed to what it rests on; 3 where nothing is said. */
  readonly depth?: number;
}

/**
 * An explanation as lines of text, for a terminal: what was looked at, and each budget and total followed down to what it rests on;
 * or the one amount that was asked about.
 *
 * Each number stands with its formula, the exact value before rounding and the rounded one. A path is told whole once, where it is
 * nearest to what was asked about, and anywhere else in one line that refers to it; so the text is never longer than the explanation.
 * A number of the scheme stands with its address where the explanation has been given it (`withAddresses`), otherwise with its path.
 * Where the depth cuts, the line ends in `[…]`, and the text says how to go on.
 *
 * @returns lines, indented by two spaces for each level
 *
 * @example
 * explanationText(explain(document, compiled, { amount: "budget.approved" }), { language: "en" });
 */
export function explanationText(explanation: Explanation, options: TextOptions): readonly string[] {
  return withArguments(
    [
      ["explanation", explanation, "object", "an explanation"],
      ["options", options, "object", "options with a language", takes(optionNames)],
    ],
    () => textOf(explanation, options),
  );
}

function textOf(explanation: Explanation, { language, depth = 3 }: TextOptions): readonly string[] {
  const amounts = toldAmounts(explanation);
  const asked = explanation.amount;
  const paths = asked === undefined ? rootsOf(explanation) : [asked];
  const roots = paths.flatMap((path) => amounts.get(path) ?? []);
  const layout = layoutOf(roots, asked === undefined ? 1 : 0, amounts);
  const telling: Telling = {
    ...{ explanation, language, depth, amounts, layout },
    whole: new Set(),
    cuts: [],
  };
  return [
    ...headLines(telling),
    ...bodyLines(telling),
    ...cutLines(telling),
    ...derivedLines(telling),
    ...assumptionLines(telling),
  ];
}

function rootsOf({ steps, period }: Explanation): readonly string[] {
  return steps.flatMap(({ nodes }) => nodes.flatMap((node) => rootAmount(node, period)));
}

function headLines(telling: Telling): readonly string[] {
  const { explanation, language, amounts } = telling;
  const { synthetic, scheme, period, outcome } = explanation;
  const approved = amounts.get("budget.approved");
  const nothing =
    approved?.kind === "working" && isNothing(approved.node) ? valueWords(approved.node, telling) : undefined;
  return [
    ...(synthetic ? [say(language, "synthetic")] : []),
    `${explanation.case}, ${scheme.label[language]} (${scheme.id} ${scheme.version}), ${daysWords(period, language)}`,
    outcomePhrase({ outcome, period, nothing }, language),
  ];
}

function bodyLines(telling: Telling): readonly string[] {
  const { explanation, language } = telling;
  const lines: string[] = [];
  for (const { step, nodes } of explanation.steps) {
    const own = nodes.flatMap((node) => (isRecord(node) ? recordWords(node, telling).map(plainText) : []));
    const roots = explanation.amount === undefined ? nodes.flatMap((node) => rootAmount(node, explanation.period)) : [];
    const working = roots.flatMap((amount) => amountLines(amount, telling, 1));
    if (own.length + working.length === 0) continue;
    lines.push("", say(language, `step.${step}`), ...own.map((line) => `  ${line}`), ...working);
  }
  const { amount } = explanation;
  return amount === undefined ? lines : [...lines, "", ...amountLines(amount, telling, 0)];
}

/** That the depth has cut, and how to go on. */
function cutLines({ language, depth, cuts, layout }: Telling): readonly string[] {
  if (cuts.length === 0) return [];
  const mark = cutMark;
  const deeper = { mark, depth: String(depth), whole: String(layout.whole) };
  const amount = cuts.find((path) => path !== undefined);
  const words =
    amount === undefined
      ? say(language, "depth-cut", deeper)
      : say(language, "depth-cut.amount", { ...deeper, amount });
  return ["", words];
}

const optionNames: OptionNames<TextOptions> = { language: true, depth: true };
