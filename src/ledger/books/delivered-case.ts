import { formatDay } from "../../calendar/index.js";
import { formatScaled, quantityDecimals } from "../../numbers/index.js";
import type { Case } from "../../person/case.js";
import type { Delivery } from "../../person/delivery.js";
import { lineOn } from "../read/plan-in-force.js";
import type { KnownUnits } from "./known-units.js";
import { lineOfUnits, type Question } from "./question.js";

/** The person with what was received: each entry is a delivery of the line that was in force on its days. */
export function deliveredCase(question: Question, paid: readonly KnownUnits[]): Case {
  return { ...question.planned, deliveries: paid.map((each) => deliveryOf(each, question)) };
}

function deliveryOf(known: KnownUnits, question: Question): Delivery {
  const { id, from, to } = known;
  const own = lineOn(question.lines, known.line, from);
  const { service, unit } = own?.line ?? lineOfUnits(known, question);
  const units = formatScaled(known.units, quantityDecimals);
  const first = formatDay(from);
  const last = to === from ? first : formatDay(to);
  // Each written out: this is made of every entry, and spreading costs several times as much.
  if (own === undefined) return { id, service, units, unit, from: first, to: last };
  return { id, service, units, unit, from: first, to: last, line: own.id };
}
