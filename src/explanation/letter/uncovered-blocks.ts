import { outsideReasons } from "../../rules/cost/ceiling-rule.js";
import type { StepEntry } from "../tree/steps.js";
import { phrase, say } from "../words/phrase.js";
import { monthRuns, type PartOfMonth } from "./month-runs.js";
import type { LetterBlock } from "./page.js";
import { findAmount, lineWords, moneyText } from "./parts.js";
import { heading } from "./text-blocks.js";
import type { Writing } from "./writing.js";

/** Money of a line's month that the budget does not pay, and why. */
interface Unpaid extends PartOfMonth {
  readonly key: "letter.uncoveredPart" | "letter.outside";
  readonly why: string;
}

/** A path of a line's month: what is uncovered, or outside by reason and bearer. */
const path = /^lines\.([^.]+)\.([\d-]+)\.(?:uncovered|outside\.([a-z-]+)\.([a-z]+))$/u;

/** What the budget does not pay of each line, in which months, and why: where it is too small, where a price is above what counts, and units over limits. */
export function uncoveredBlocks(writing: Writing): readonly LetterBlock[] {
  const { language } = writing;
  const parts = writing.entries.flatMap((entry) => unpaidOf(entry, writing));
  const runs = monthRuns(
    parts.filter(({ value }) => !isZero(value)),
    ({ key, why }) => key + why,
  );
  if (runs.length === 0) return [];
  const items = runs.map((run) => {
    const { key, why } = run.part;
    return phrase(language, key, { ...lineWords(run, writing), amount: moneyText(run.value, writing), why });
  });
  return [heading(2, say(language, "letter.uncoveredHeading")), { kind: "list", items }];
}

function unpaidOf(entry: StepEntry, writing: Writing): readonly Unpaid[] {
  const { language } = writing;
  if ("amount" in entry && typeof entry.value === "string") {
    const [, line, month = ""] = path.exec(entry.amount ?? "") ?? [];
    return line === undefined
      ? []
      : [{ line, month, value: entry.value, key: "letter.uncoveredPart", why: whyUncovered(line, month, writing) }];
  }
  if (!("parts" in entry)) return [];
  return entry.parts.flatMap(({ amount, value }) => {
    const [, line, month = "", told, bearer] = path.exec(amount) ?? [];
    const reason = outsideReasons.find((each) => each === told);
    if (line === undefined || reason === undefined) return [];
    const above = say(language, `letter.outside.${reason}`);
    const who = say(language, bearer === "client" ? "letter.outside.client" : "letter.outside.municipality");
    return [{ line, month, value, key: "letter.outside", why: `${above}; ${who}` } as const];
  });
}

/** The budget was used up before, had only so much left, or is shared between all. */
function whyUncovered(line: string, month: string, writing: Writing): string {
  const { language } = writing;
  const paid =
    findAmount(writing, `lines.${line}.${month}.public`) ?? findAmount(writing, `lines.${line}.${month}.covered`);
  if (paid !== undefined && paid.value === findAmount(writing, `lines.${line}.${month}.capped`)?.value)
    return say(language, "letter.uncovered.cap");
  // Where a budget is shared, what a line gets is a part of it and has no working of its own.
  if (typeof paid?.value !== "string") return say(language, "letter.uncovered.shared");
  if (isZero(paid.value)) return say(language, "letter.uncovered.used");
  return say(language, "letter.uncovered.left", { left: moneyText(paid.value, writing) });
}

function isZero(value: string): boolean {
  return !/[1-9]/u.test(value);
}
