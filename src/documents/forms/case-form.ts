import * as z from "zod/mini";
import { disabilityStatuses } from "../../person/client.js";
import { recipients, recurrences } from "../../person/plan.js";
import { relations } from "../../person/means/relative.js";
import { residenceKinds } from "../../person/residence.js";
import { settingKinds } from "../../person/setting.js";
import { units } from "../../person/unit.js";
import { weekdays } from "../../person/weekday.js";
import type { Case } from "../../person/case.js";
import { deliveryForm, leavingForm, recorded } from "./delivery-form.js";
import {
  date,
  dated as datedParameter,
  decimal,
  flag,
  form,
  freeText,
  id,
  list,
  oneOf,
  optional,
  wholeNumber,
} from "./leaves.js";

const days = { from: date, to: date };
const dated = { ...datedParameter, ...recorded, id: optional(id) };

const circumstanceWords = "true, false, or a number as decimal text";

const client = form({
  id,
  name: optional(freeText),
  birthDate: optional(date),
  deathDate: optional(date),
  disabilities: optional(list(form({ ...dated, status: oneOf(disabilityStatuses), specialCare: optional(flag) }))),
  groups: optional(list(form({ ...dated, group: id }))),
  circumstances: optional(
    list(form({ ...dated, circumstance: id, value: z.union([flag, decimal], circumstanceWords) })),
  ),
});

const assessment = form({
  id,
  instrument: id,
  date,
  score: optional(decimal),
  hours: optional(decimal),
  answers: optional(list(form({ id, value: decimal }))),
  decidedOn: optional(date),
  ...recorded,
});

const incomes = list(form({ ...dated, id, kind: freeText, amountPerMonth: decimal, member: optional(id) }));
const household = list(form({ ...dated, size: wholeNumber }));
const relative = form({
  ...dated,
  id,
  relation: oneOf(relations),
  household: optional(household),
  incomes: optional(incomes),
});

const adjustment = form({ id, amount: decimal, reason: freeText, decidedBy: freeText });
const decision = form({ id, decidedOn: date, budgetPeriod: optional(id), adjustments: list(adjustment), ...recorded });

const planLine = form({
  id,
  service: id,
  quantity: decimal,
  unit: oneOf(units),
  per: oneOf(recurrences),
  priority: wholeNumber,
  recipient: optional(oneOf(recipients)),
  paidBy: optional(id),
  purpose: optional(id),
  weekdays: optional(list(oneOf(weekdays))),
  provider: optional(id),
  timeBand: optional(id),
  groupSize: optional(wholeNumber),
  ...recorded,
  ...days,
});

/** The form of a case: which keys there are and what kind of value each holds. What the values say, `readCase` checks. */
export const caseForm = form({
  $schema: optional(freeText),
  schemaVersion: z.literal(1, "1, the version of the case form that this seko reads"),
  id,
  synthetic: optional(flag),
  note: optional(freeText),
  period: form(days),
  client,
  enrolments: optional(list(form({ ...dated, scheme: id, place: id }))),
  residences: optional(list(form({ ...dated, kind: oneOf(residenceKinds), place: id }))),
  settings: optional(list(form({ ...dated, kind: oneOf(settingKinds) }))),
  incomes: optional(incomes),
  capital: optional(list(form({ ...dated, amount: decimal }))),
  household: optional(household),
  contributedBefore: optional(decimal),
  relatives: optional(list(relative)),
  assessments: optional(list(assessment)),
  decisions: optional(list(decision)),
  plan: optional(form({ lines: list(planLine) })),
  deliveries: optional(list(deliveryForm)),
  leavings: optional(list(leavingForm)),
  usedBefore: optional(list(form({ limit: id, units: decimal, id: optional(id), ...recorded }))),
}) satisfies z.ZodMiniType<Case>;
