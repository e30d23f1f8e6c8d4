import * as z from "zod/mini";
import type { WrittenResult } from "../../result/document.js";
import { units } from "../../person/unit.js";
import { ceilingBearers, outsideReasons } from "../../rules/cost/ceiling-rule.js";
import { cutCodes } from "../../outcome/cut.js";
import type { Outcome } from "../../outcome/outcome.js";
import { date, decimal, flag, form, freeText, id, list, oneOf, optional, wholeNumber } from "./leaves.js";
import { missingForm, reasonForm } from "./statement-form.js";

const days = { from: date, to: date };
const byId = z.record(z.string(), decimal);
const outside = {
  outside: optional(list(form({ reason: oneOf(outsideReasons), bearer: oneOf(ceilingBearers), amount: decimal }))),
};

const amounts = {
  cost: decimal,
  covered: decimal,
  uncovered: decimal,
  contribution: decimal,
  funded: decimal,
  bySource: byId,
  unitCosts: optional(
    z.record(
      z.string(),
      form({ accepted: decimal, funded: decimal, paid: decimal, difference: decimal, overcompensation: decimal }),
    ),
  ),
  ...outside,
  byPayer: optional(byId),
};

const cut = form({
  code: oneOf(cutCodes),
  rules: list(id),
  most: optional(decimal),
  by: optional(id),
  source: optional(id),
  units: decimal,
});

const lineMonth = form({
  month: freeText,
  requested: decimal,
  allowed: decimal,
  cut: decimal,
  cuts: optional(list(cut)),
  cost: optional(decimal),
  covered: optional(decimal),
  uncovered: optional(decimal),
  contribution: optional(decimal),
  funded: optional(decimal),
  ...outside,
});

const bound = form({ bound: oneOf(["minimum", "maximum"]), limit: decimal, change: decimal });

const budget = form({
  indicative: decimal,
  adjustments: optional(
    list(
      form({
        id,
        decision: id,
        decidedOn: date,
        budgetPeriod: id,
        amount: decimal,
        reason: freeText,
        decidedBy: freeText,
      }),
    ),
  ),
  approved: decimal,
  segments: list(
    form({ ...days, level: optional(id), assessment: optional(id), notWorseOffThan: optional(id), amount: decimal }),
  ),
  periods: optional(
    list(
      form({
        ...days,
        id,
        computed: decimal,
        bound: optional(bound),
        indicative: decimal,
        approved: decimal,
        used: decimal,
        unspent: decimal,
      }),
    ),
  ),
});

const reasons = list(reasonForm);

/** The form of how a question about a person ends. */
const outcomeForm = z.discriminatedUnion("state", [
  form({ state: z.literal("eligible"), spans: list(form(days)), open: optional(list(missingForm)), reasons }),
  form({ state: z.literal("ineligible"), reasons }),
  form({ state: z.literal("incomplete"), missing: list(missingForm), reasons }),
]) satisfies z.ZodMiniType<Outcome>;

/** The form of a result. What its figures say, and whether it has those that its outcome asks for, `readResult` checks. */
export const resultForm = form({
  $schema: optional(freeText),
  schemaVersion: z.literal(1, "1, the version of the result form that this seko reads"),
  case: id,
  client: id,
  synthetic: flag,
  scheme: form({ id, version: freeText, currency: freeText, minorUnit: wholeNumber }),
  basis: z.literal("planned", '"planned"'),
  period: form(days),
  knownOn: optional(date),
  budgetKind: optional(z.literal("net", '"net"')),
  outcome: outcomeForm,
  budget: optional(budget),
  lines: list(form({ id, service: id, unit: oneOf(units), months: list(lineMonth) })),
  months: list(form({ month: freeText, ...amounts, remaining: decimal })),
  totals: optional(form(amounts)),
  assumptions: list(freeText),
}) satisfies z.ZodMiniType<WrittenResult>;
