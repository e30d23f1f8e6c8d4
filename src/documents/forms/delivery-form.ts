import { units } from "../../person/unit.js";
import { date, decimal, flag, form, freeText, id, list, oneOf, optional } from "./leaves.js";

/** When a fact was recorded, and what it takes the place of. */
export const recorded = { recordedOn: optional(date), supersedes: optional(id), withdrawn: optional(flag) };

/** The form of a delivery. */
export const deliveryForm = form({
  id,
  service: id,
  line: optional(id),
  units: decimal,
  unit: oneOf(units),
  from: date,
  to: date,
  payer: optional(id),
  paidBy: optional(id),
  cost: optional(decimal),
  contribution: optional(decimal),
  uncovered: optional(decimal),
  otherMoney: optional(list(form({ source: id, amount: decimal }))),
  ...recorded,
});

/** The form of a leaving of an institution. */
export const leavingForm = form({
  id,
  on: date,
  institution: id,
  group: id,
  placedBy: optional(id),
  returnedOn: optional(date),
  decision: optional(freeText),
  plan: optional(freeText),
  ...recorded,
});
