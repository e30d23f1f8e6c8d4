import { formulaOf } from "../../rules/entitle/budget/day-parts.js";
import type { RateInForce } from "../../rules/entitle/compiled-formula.js";
import type {
  EntitledDaysNode as RecordedDays,
  SegmentNode as RecordedSegment,
} from "../../rules/recording/recorder.js";
import { toldRates } from "./contributions/told-rates.js";
import type { EntitledDaysNode, RateNode, SegmentNode } from "../tree.js";
import type { AmountsTelling } from "./telling.js";
import { working } from "./told-working.js";
import { count, parameter } from "./operands.js";
import { spanOf } from "./told-entries.js";

/** Days of one level and what they add to a budget of plain level amounts. */
export function explainSegment(telling: AmountsTelling, node: RecordedSegment): SegmentNode {
  const operands = [
    parameter(node.amount, telling.compiled.name.minorUnit),
    count("days", node.to - node.from + 1),
    count("days-of-whole", node.denominator),
  ];
  return working(telling, { kind: "segment", level: node.level, ...spanOf(node) }, "multiply-divide", operands);
}

export function explainDays(telling: AmountsTelling, node: RecordedDays): EntitledDaysNode {
  const { assessment, other } = node;
  const own = explainRate(telling, assessment, node.parameter);
  const rate =
    other === undefined
      ? own
      : working(telling, { kind: "total" } as const, "maximum", [
          own,
          explainRate(telling, other.assessment, other.parameter),
        ]);
  // A month of which a day counts can count whole: it has more days then than the run.
  const days = formulaOf(telling.compiled).monthBasis === "whole-months-started" ? "days-of-months" : "days";
  const operands = [rate, count(days, node.days), count("days-of-whole", node.denominator)];
  const name = { kind: "entitled-days", assessment, notWorseOff: node.before, ...spanOf(node) } as const;
  return working(telling, name, "multiply-divide", operands);
}

/** What an assessment gives per day, week, month, year or period. */
function explainRate(telling: AmountsTelling, assessment: string, row: RateInForce): RateNode {
  const { method } = formulaOf(telling.compiled);
  const rate = row.rate(toldRates(telling, assessment));
  return rate.as({ kind: "rate", assessment, method });
}

/** What each bound does: a minimum lifts to the larger of two, a maximum cuts to the smaller. */
export const operationOf = { minimum: "maximum", maximum: "minimum", "nothing-below": "nothing-below" } as const;
