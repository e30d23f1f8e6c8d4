import type * as z from "zod/mini";
import { residenceKinds } from "../client/index.js";
import { roundingModes, splitMethods } from "../numbers/index.js";
import {
  amountPeriods,
  betweenBands,
  bindingDates,
  ceilingBearers,
  coverOrders,
  outsideReasons,
  splitLevels,
  vats,
  yearBases,
  type AssessRule,
  type ContributeRule,
  type CostRule,
  type CoverRule,
  type EntitleRule,
  type FundRule,
} from "../scheme/index.js";
import { dated, decimal, form, id, label, list, oneOf, optional, parameter, wholeNumber } from "./leaves.js";

/** The forms of the rules, in the order in which a calculation walks them. */

const rounding = form({ mode: oneOf(roundingModes), step: decimal });

export const assessForm = form({
  method: oneOf(["score-bands"]),
  instrument: id,
  direction: oneOf(["need", "ability"]),
  minimum: decimal,
  maximum: decimal,
  step: decimal,
  bands: list(form({ level: id, from: decimal, to: decimal })),
  between: oneOf(betweenBands),
  binds: oneOf(bindingDates),
  expiresAfterMonths: optional(wholeNumber),
  source: id,
}) satisfies z.ZodMiniType<AssessRule>;

export const entitleForm = form({
  method: oneOf(["level-amount"]),
  per: oneOf(amountPeriods),
  yearBasis: optional(oneOf(yearBases)),
  amounts: list(form({ ...dated, level: id, amount: parameter, source: id })),
  weights: optional(list(form({ level: id, weight: decimal, source: id }))),
  rounding,
}) satisfies z.ZodMiniType<EntitleRule>;

export const costForm = form({
  residence: oneOf(residenceKinds),
  prices: list(
    form({
      ...dated,
      service: id,
      place: id,
      price: parameter,
      provider: optional(id),
      timeBand: optional(id),
      groupSize: optional(wholeNumber),
      vat: optional(oneOf(vats)),
      source: id,
    }),
  ),
  ceilings: optional(
    list(
      form({
        ...dated,
        service: id,
        place: optional(id),
        price: parameter,
        reason: oneOf(outsideReasons),
        bearer: oneOf(ceilingBearers),
        source: id,
      }),
    ),
  ),
  rounding,
  unitRounding: rounding,
}) satisfies z.ZodMiniType<CostRule>;

export const coverForm = form({ order: oneOf(coverOrders), source: id }) satisfies z.ZodMiniType<CoverRule>;

export const contributeForm = form({
  ...dated,
  method: oneOf(["none"]),
  source: id,
}) satisfies z.ZodMiniType<ContributeRule>;

export const fundForm = form({
  splitAt: oneOf(splitLevels),
  method: oneOf(splitMethods),
  shares: list(form({ ...dated, id, label, share: parameter, source: id })),
}) satisfies z.ZodMiniType<FundRule>;
