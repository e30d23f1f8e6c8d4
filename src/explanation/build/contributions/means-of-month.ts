import { formatDay } from "../../../calendar/index.js";
import type { MeansOfMonthNode } from "../../../rules/recording/contribution-nodes.js";
import type { MeansTestNode, OperandNode } from "../../tree.js";
import { nameOf } from "./means.js";
import { count, reference, references } from "../operands.js";
import { roundingText, working } from "../told-working.js";
import type { AmountsTelling } from "../telling.js";

/**
 * What somebody can pay for a month by tests of its days: for each run of days of one test what it gives up to the last of them, less what it
 * gives up to the day before.
 *
 * @param amount the path of the whole; the path of each test is that and its day
 */
export function explainMonth(telling: AmountsTelling, node: MeansOfMonthNode, amount: string): MeansTestNode {
  const name = nameOf(node.rule, node.person, node.day);
  const own = { ...name, name: "of-days" } as const;
  const rounding = roundingText({ mode: "down", step: 1 }, telling.compiled.name.minorUnit);
  const operands = node.days.map(({ test, before, until }): OperandNode => {
    const path = `${amount}.${formatDay(test)}`;
    // Of days on which nobody is asked there is no test.
    const ability = telling.amounts.has(path) ? reference(telling, path) : count("nothing-due", "0");
    const upTo = (days: number) => {
      const counts = [count("days", days), count("days-of-whole", node.whole)];
      return working(telling, own, "multiply-divide", [ability, ...counts], { rounding });
    };
    return before === 0 ? upTo(until) : working(telling, own, "difference", [upTo(until), upTo(before)]);
  });
  const ability = { ...name, name: "ability" } as const;
  const options = { amount, scaled: node.ability };
  const taken = node.taken === 0 ? [] : (telling.before?.taken(node.month) ?? []);
  if (taken.length === 0) return working(telling, ability, "sum", operands, options);
  // Other schemes took for days of their own; together they and this one take what a whole month gives.
  const tests = node.days.map(({ test }) => `${amount}.${formatDay(test)}`).filter((path) => telling.amounts.has(path));
  const most = working(telling, own, "maximum", [count("nothing-due", "0"), ...references(telling, tests)]);
  const together = working(telling, own, "sum", [...operands, ...taken]);
  return working(telling, ability, "minimum", [most, together], options);
}
