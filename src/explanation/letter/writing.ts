import { isOfWhole } from "../build/whole-path.js";
import { isWorking } from "../evaluate.js";
import type { StepEntry } from "../tree/steps.js";
import type { WorkingNode } from "../tree.js";
import { say, type Phrase } from "../words/phrase.js";
import type { Speaking } from "../words/speaking.js";

/** What a letter is written with: an explanation, gone through once, however often the letter asks for its amounts. */
export interface Writing extends Speaking {
  /** All that the steps of the explanation hold. */
  readonly entries: readonly StepEntry[];
  /** The numbers that were worked out: of a month that was told in part before, those of the other part. */
  readonly working: readonly WorkingNode[];
  /** The working of each amount by its path. */
  readonly byAmount: ReadonlyMap<string, WorkingNode>;
}

/** The start of a letter. */
export function startWriting(speaking: Speaking): Writing {
  const entries = speaking.explanation.steps.flatMap(({ nodes }) => nodes);
  const all = entries.filter(isWorking);
  const working = all.filter(({ amount }) => amount === undefined || !isOfWhole(amount));
  const byAmount = new Map<string, WorkingNode>();
  for (const node of all) {
    if (node.amount !== undefined && !byAmount.has(node.amount)) byAmount.set(node.amount, node);
  }
  return { ...speaking, entries, working, byAmount };
}

/** What is said in other words where money is paid out and nothing is bought: of a benefit, and not of a budget. */
const ofMoney = {
  "letter.title": "letter.titleForMoney",
  "letter.notDecision": "letter.notDecisionForMoney",
  "letter.eligible": "letter.eligibleForMoney",
  "letter.ineligible": "letter.ineligibleForMoney",
  "letter.incomplete": "letter.incompleteForMoney",
  "letter.budget": "letter.budgetForMoney",
  "letter.segmentsHeading": "letter.segmentsHeadingForMoney",
  "letter.segmentsOf": "letter.segmentsOfForMoney",
} as const;

/** A text of a letter, about what the scheme grants. */
export function sayGranted(
  speaking: Speaking,
  key: keyof typeof ofMoney,
  values?: Readonly<Record<string, string | Phrase>>,
): string {
  return say(speaking.language, grantsMoneyAlone(speaking) ? ofMoney[key] : key, values);
}

/** Whether nothing is bought by the scheme, so that nobody pays for anything. */
export function grantsMoneyAlone({ explanation }: Speaking): boolean {
  return Object.keys(explanation.names.sources).length === 0;
}
