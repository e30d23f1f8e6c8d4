import * as z from "zod/mini";
import { relations } from "../../person/means/relative.js";
import { residenceKinds } from "../../person/residence.js";
import { freed, type ContributeOrder, type ContributeRule } from "../../rules/contribute/rule.js";
import type { LiableRelativesRule } from "../../rules/contribute/liable-relatives-rule.js";
import { dated, form, id, label, list, oneOf, optional, parameter, rounding } from "./leaves.js";
import { whenForm } from "./when-form.js";

const base = { ...dated, label: optional(label), services: optional(list(id)), source: id };

const paying = {
  ...base,
  exemptions: optional(list(form({ label: optional(label), when: whenForm, frees: oneOf(freed), source: id }))),
  mostPerMonth: optional(parameter),
  mostForLife: optional(parameter),
};

const income = {
  incomeOf: optional(oneOf(["person", "household"])),
  counts: optional(list(id)),
  leavesOut: optional(list(id)),
};

const tested = { ...paying, ...income, rounding };

const protectedAmount = form({
  amounts: list(form({ ...dated, place: optional(id), amount: parameter, source: id })),
  residence: optional(oneOf(residenceKinds)),
  furtherMember: optional(form({ share: parameter, rounding, source: id })),
});

/** The form of a rule of contribution; which keys it has depends on its method. */
export const contributeForm = z.discriminatedUnion("method", [
  form({ ...base, method: z.literal("none") }),
  form({ ...paying, method: z.literal("fixed-per-unit"), amount: parameter, rounding }),
  form({ ...paying, method: z.literal("fixed-public-part"), publicPart: parameter, rounding }),
  form({ ...tested, method: z.literal("share-of-income"), share: parameter }),
  form({ ...tested, method: z.literal("income-above-protected"), protected: protectedAmount }),
  form({ ...tested, method: z.literal("share-above-threshold"), share: parameter, threshold: protectedAmount }),
  form({
    ...tested,
    method: z.literal("slope"),
    lowerIncome: parameter,
    lowerAmount: parameter,
    upperIncome: parameter,
    upperAmount: parameter,
  }),
  form({
    ...paying,
    method: z.literal("capital-steps"),
    free: parameter,
    step: parameter,
    amountPerStep: parameter,
    count: oneOf(["complete", "started"]),
  }),
]) satisfies z.ZodMiniType<ContributeRule>;

export const contributeOrderForm = z.union(
  [oneOf(["priority", "date"]), list(id)],
  '"priority", "date" or a list of services',
) satisfies z.ZodMiniType<ContributeOrder>;

export const liableRelativesForm = form({
  ...dated,
  ...income,
  services: optional(list(id)),
  relations: list(oneOf(relations)),
  protected: protectedAmount,
  atMost: optional(form({ share: parameter, rounding })),
  source: id,
}) satisfies z.ZodMiniType<LiableRelativesRule>;
