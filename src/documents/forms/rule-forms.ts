import * as z from "zod/mini";
import { residenceKinds } from "../../person/residence.js";
import { splitMethods } from "../../numbers/index.js";
import { budgetKinds, coverOrders, type CoverRule } from "../../rules/cover/rule.js";
import { ceilingBearers, outsideReasons } from "../../rules/cost/ceiling-rule.js";
import { splitLevels, type FundRule } from "../../rules/fund/rule.js";
import { vats, type CostRule } from "../../rules/cost/rule.js";
import { dated, form, id, label, list, oneOf, optional, parameter, rounding, wholeNumber } from "./leaves.js";

/** The forms of the rules, in the order in which a calculation walks them. */

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

export const coverForm = form({
  order: oneOf(coverOrders),
  budget: optional(oneOf(budgetKinds)),
  source: id,
}) satisfies z.ZodMiniType<CoverRule>;

const fundingSource = { ...dated, id, label, source: id };

export const fundForm = form({
  splitAt: oneOf(splitLevels),
  method: oneOf(splitMethods),
  shares: list(
    z.discriminatedUnion("method", [
      form({ ...fundingSource, method: optional(z.literal("share")), share: parameter }),
      form({
        ...fundingSource,
        method: z.literal("unit-cost"),
        rates: list(form({ ...dated, service: id, place: optional(id), rate: parameter, source: id })),
        rounding,
      }),
      form({ ...fundingSource, method: z.literal("rest") }),
    ]),
  ),
}) satisfies z.ZodMiniType<FundRule>;
