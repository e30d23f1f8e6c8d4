import * as z from "zod/mini";
import { afterDeathForm } from "./after-death-form.js";
import { betweenBands } from "../../numbers/index.js";
import { yearBases, type EntitleRule } from "../../rules/entitle/rule.js";
import { amountPeriods, hoursPeriods } from "../../person/amount-period.js";
import { bindingDates, type AssessRule } from "../../rules/assess/rule.js";
import { partBudgets } from "../../rules/entitle/budget/rule.js";
import {
  date,
  dated,
  decimal,
  form,
  id,
  list,
  oneOf,
  optional,
  parameter,
  rounding,
  wholeNumber,
  label,
} from "./leaves.js";

/** The forms of the rules from an assessment to a budget. */

const assessed = {
  instrument: id,
  label: optional(label),
  binds: oneOf(bindingDates),
  expiresAfterMonths: optional(wholeNumber),
  beforeFirst: optional(form({ entitled: z.literal(false), source: id })),
  source: id,
};
const scale = { direction: oneOf(["need", "ability"]), minimum: decimal, maximum: decimal, step: decimal };

export const assessForm = z.discriminatedUnion("method", [
  form({
    ...assessed,
    ...scale,
    method: z.literal("score-bands"),
    bands: list(form({ level: id, from: decimal, to: decimal })),
    between: oneOf(betweenBands),
  }),
  form({ ...assessed, ...scale, method: z.literal("score") }),
  form({ ...assessed, method: z.literal("findings") }),
]) satisfies z.ZodMiniType<AssessRule>;

const bounds = optional(list(form({ ...dated, amount: parameter, partPeriods: oneOf(partBudgets), source: id })));

const budgetPeriods = z.discriminatedUnion("method", [
  form({ method: z.literal("months"), months: wholeNumber, source: id }),
  form({ method: z.literal("dates"), periods: list(form({ id, from: date, to: date })), source: id }),
]);

const base = {
  per: oneOf(amountPeriods),
  yearBasis: optional(oneOf(yearBases)),
  afterDeath: optional(afterDeathForm),
  rounding,
  minimum: bounds,
  maximum: bounds,
  budgetPeriods: optional(budgetPeriods),
  notWorseOff: optional(form({ months: optional(wholeNumber), source: id })),
};

const prices = list(form({ ...dated, price: parameter, source: id }));

export const entitleForm = z.discriminatedUnion("method", [
  form({
    ...base,
    method: z.literal("level-amount"),
    amounts: list(form({ ...dated, level: id, amount: parameter, source: id })),
    weights: optional(list(form({ level: id, weight: decimal, source: id }))),
  }),
  form({ ...base, method: z.literal("score-price"), prices }),
  form({ ...base, method: z.literal("assessed-hours"), per: oneOf(hoursPeriods), prices }),
  form({
    ...base,
    method: z.literal("weights"),
    answers: list(form({ ...scale, id })),
    formulas: list(
      form({
        ...dated,
        constant: parameter,
        weights: list(form({ answer: id, weight: parameter })),
        source: id,
      }),
    ),
    link: oneOf(["identity", "square"]),
  }),
  form({ method: z.literal("plan-cost"), source: id }),
]) satisfies z.ZodMiniType<EntitleRule>;
