import { isNothing } from "../../evaluate.js";
import type { WorkingNode } from "../../tree.js";
import { say } from "../../words/phrase.js";
import type { LetterBlock } from "../page.js";
import { moneyOf, moneyText, unsigned } from "../parts.js";
import { paragraph } from "../text-blocks.js";
import type { Writing } from "../writing.js";

/** What the days of a budget give is held within bounds, and money may come over to it, lapse in it and go over from it. */
export function changeBlocks(node: WorkingNode, speaking: Writing): readonly LetterBlock[] {
  const { language, working } = speaking;
  const [budget, period] = [budgetOf(node), periodOf(node)];
  const own = working.filter((each) => periodOf(each) === period && budgetOf(each) === budget);
  return own.flatMap((each) => {
    if (each.kind === "bound") {
      const [before] = each.operands;
      if (!each.binds || before?.value == null) return [];
      const amounts = { before: moneyText(before.value, speaking), amount: moneyOf(each, speaking) };
      return [paragraph(say(language, `letter.bound.${each.bound}`, amounts))];
    }
    if (!("name" in each) || !isCarried(each.name) || isNothing(each)) return [];
    const { isBelow, amount } = unsigned(each, speaking);
    return [paragraph(say(language, `letter.${each.name}${isBelow ? ".overspent" : ""}`, { amount }))];
  });
}

const carried = ["carriedIn", "expired", "carriedOut"] as const;

function isCarried(name: string): name is (typeof carried)[number] {
  return carried.some((each) => each === name);
}

/** Id of the budget of a number; undefined of the scheme's own. */
export function budgetOf(node: WorkingNode): string | undefined {
  return "budget" in node ? node.budget : undefined;
}

function periodOf(node: WorkingNode): string | undefined {
  return "budgetPeriod" in node ? node.budgetPeriod : undefined;
}
