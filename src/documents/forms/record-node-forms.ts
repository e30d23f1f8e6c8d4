import * as z from "zod/mini";
import { recurrences } from "../../person/plan.js";
import { unpaidCodes } from "../../rules/follow/following.js";
import { freed } from "../../rules/contribute/rule.js";
import { limitPeriods } from "../../rules/limit/rule.js";
import { factNames } from "../../outcome/missing-fact.js";
import { uncountedCodes } from "../../rules/recording/claim-node.js";
import { factNode, parameterNode } from "./leaf-node-forms.js";
import { date, dated, decimal, flag, form, freeText, id, list, oneOf, optional, wholeNumber } from "./leaves.js";
import { actualForm, askedForm, missingKeys, reasonForm } from "./statement-form.js";
import { deliveredUnits } from "./working-node-forms.js";

const days = { from: date, to: date };
const spans = list(form(days));

/** The forms of what a step looked at besides numbers, each with exactly the keys of its kind. */
export const recordNodes = [
  form({
    kind: z.literal("level"),
    ...days,
    assessment: id,
    date,
    score: optional(decimal),
    level: optional(id),
    band: optional(form({ parameter: freeText, from: decimal, to: decimal })),
    withoutEntitlement: optional(form({ parameter: freeText, source: id })),
    source: id,
  }),
  form({
    kind: z.literal("condition"),
    condition: id,
    test: oneOf([
      ...([
        "target-group",
        "age",
        "residence",
        "setting",
        "enrolment",
        "duration",
        "absence",
        "any-of",
        "death",
      ] as const),
    ]),
    source: optional(id),
    holds: spans,
    fails: list(reasonForm),
    unknown: spans,
  }),
  form({ kind: z.literal("missing"), ...missingKeys }),
  form({
    kind: z.literal("limit"),
    ...days,
    limit: id,
    rule: oneOf(["most-units", "whole-units", "exclusive", "longest-run"]),
    per: optional(oneOf(limitPeriods)),
    holds: flag,
    cuts: optional(flag),
    source: id,
    amounts: list(parameterNode),
  }),
  form({
    kind: z.literal("exemption"),
    exemption: freeText,
    day: date,
    frees: oneOf(freed),
    holds: z.union([flag, z.literal("unknown")], 'true, false or "unknown"'),
  }),
  form({
    kind: z.literal("unpaid"),
    ...days,
    code: oneOf(unpaidCodes),
    rule: freeText,
    actual: optional(actualForm),
    limit: optional(askedForm),
    source: id,
  }),
  form({
    kind: z.literal("followed"),
    claimant: id,
    month: freeText,
    days: spans,
    rates: list(form({ rate: decimal, per: oneOf(["day", "month"]), days: wholeNumber })),
    institutions: list(id),
    groups: list(id),
    rules: list(id),
    deliveries: list(form(deliveredUnits)),
  }),
  form({ kind: z.literal("uncounted"), ...deliveredUnits, code: oneOf(uncountedCodes), paidBy: optional(id) }),
  form({
    kind: z.literal("known"),
    ...dated,
    of: oneOf(["amount", "minimum", "maximum", "price", "ceiling", "quantity"]),
    level: optional(id),
    assessment: optional(id),
    line: optional(id),
    place: optional(id),
    per: optional(oneOf(recurrences)),
    value: z.discriminatedUnion("kind", [parameterNode, factNode]),
  }),
  form({
    kind: z.literal("open"),
    what: oneOf(["budget", "units", "cost", "covered", "contribution", "funded"]),
    line: optional(id),
    facts: list(oneOf(factNames)),
  }),
] as const;
