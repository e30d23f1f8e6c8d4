import * as z from "zod/mini";
import { disabilityStatuses } from "../../person/client.js";
import { residenceKinds } from "../../person/residence.js";
import { settingKinds } from "../../person/setting.js";
import { hoursPeriods } from "../../person/amount-period.js";
import { factNames, type MissingFact } from "../../outcome/missing-fact.js";
import { reasonCodes, type Reason } from "../../outcome/reason.js";
import type { Actual, Asked } from "../../outcome/statement.js";
import { date, decimal, flag, form, freeText, id, list, oneOf, optional, wholeNumber } from "./leaves.js";
import { whenForm } from "./when-form.js";

const days = { from: date, to: date };
const settings = list(oneOf(settingKinds));

const fact = [
  form({ kind: z.literal("age"), born: optional(date) }),
  form({ kind: z.literal("target-group"), groups: optional(list(id)) }),
  form({ kind: z.literal("residence"), basis: oneOf(residenceKinds), place: id }),
  form({ kind: z.literal("setting"), settings, since: optional(date) }),
  form({ kind: z.literal("enrolment"), since: optional(date) }),
  form({
    kind: z.literal("circumstance"),
    circumstance: id,
    value: optional(z.union([flag, decimal], "true, false, or a number as decimal text")),
  }),
  form({
    kind: z.literal("disability"),
    status: optional(oneOf([...disabilityStatuses, "none"])),
    specialCare: optional(flag),
  }),
  form({ kind: z.literal("level"), level: id, assessment: id }),
  form({ kind: z.literal("date"), on: date }),
  form({ kind: z.literal("payer"), payers: list(id) }),
] as const;

/** The form of what is the case; `all` holds several facts, none of them another `all`. */
const actualForm = z.discriminatedUnion("kind", [
  ...fact,
  form({ kind: z.literal("all"), facts: list(z.discriminatedUnion("kind", fact)) }),
]) satisfies z.ZodMiniType<Actual>;

/** The form of what a rule asks for. */
const askedForm = z.discriminatedUnion("kind", [
  form({ kind: z.literal("age"), from: optional(wholeNumber), until: optional(wholeNumber) }),
  form({ kind: z.literal("target-group"), groups: list(id) }),
  form({ kind: z.literal("residence"), places: list(id) }),
  form({ kind: z.literal("setting"), settings }),
  form({ kind: z.literal("enrolment"), scheme: id }),
  form({ kind: z.literal("duration"), months: wholeNumber }),
  form({ kind: z.literal("absence"), graceDays: wholeNumber }),
  form({ kind: z.literal("any-of"), options: list(whenForm) }),
  form({ kind: z.literal("level"), atLeast: id }),
  form({ kind: z.literal("date"), from: date }),
  form({ kind: z.literal("last-day"), on: date }),
  form({ kind: z.literal("payer"), payers: list(id) }),
]) satisfies z.ZodMiniType<Asked>;

const askedOfFact = z.discriminatedUnion("kind", [
  form({
    kind: z.literal("assessment"),
    assessment: id,
    per: optional(oneOf(hoursPeriods)),
    answers: optional(list(id)),
    score: optional(decimal),
  }),
  form({ kind: z.literal("instrument"), instrument: id }),
  form({ kind: z.literal("circumstance"), circumstance: id }),
  form({ kind: z.literal("relative"), relative: id }),
  form({ kind: z.literal("line"), line: id }),
  form({ kind: z.literal("special-care") }),
  form({ kind: z.literal("enrolment"), scheme: id }),
  form({ kind: z.literal("days"), spans: list(form(days)) }),
]);

/** The form of a reason why days do not qualify. */
export const reasonForm = form({
  code: oneOf(reasonCodes),
  condition: id,
  ...days,
  actual: actualForm,
  limit: askedForm,
  source: optional(id),
}) satisfies z.ZodMiniType<Reason>;

/** The keys of a missing fact. */
const missingKeys = { fact: oneOf(factNames), ...days, neededBy: freeText, expected: optional(askedOfFact) };

/** The form of a missing fact. */
export const missingForm = form(missingKeys) satisfies z.ZodMiniType<MissingFact>;
