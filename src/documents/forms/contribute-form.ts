import * as z from "zod/mini";
import { relations } from "../../person/means/relative.js";
import { residenceKinds } from "../../person/residence.js";
import type { ContributeRule, ContributeRules } from "../../rules/contribute/registry.js";
import { freed, type ContributeOrder } from "../../rules/contribute/rule.js";
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

/** The form of each method: one that misses, or is that of another, does not compile. */
const forms: {
  readonly [Name in keyof ContributeRules]: z.ZodMiniType<ContributeRules[Name]> & z.core.$ZodTypeDiscriminable;
} = {
  none: form({ ...base, method: z.literal("none") }),
  "fixed-per-unit": form({ ...paying, method: z.literal("fixed-per-unit"), amount: parameter, rounding }),
  "fixed-public-part": form({ ...paying, method: z.literal("fixed-public-part"), publicPart: parameter, rounding }),
  "share-of-income": form({ ...tested, method: z.literal("share-of-income"), share: parameter }),
  "income-above-protected": form({
    ...tested,
    method: z.literal("income-above-protected"),
    protected: protectedAmount,
  }),
  "share-above-threshold": form({
    ...tested,
    method: z.literal("share-above-threshold"),
    share: parameter,
    threshold: protectedAmount,
  }),
  slope: form({
    ...tested,
    method: z.literal("slope"),
    lowerIncome: parameter,
    lowerAmount: parameter,
    upperIncome: parameter,
    upperAmount: parameter,
  }),
  "capital-steps": form({
    ...paying,
    method: z.literal("capital-steps"),
    free: parameter,
    step: parameter,
    amountPerStep: parameter,
    count: oneOf(["complete", "started"]),
  }),
};

const { none, ...others } = forms;

/** The form of a rule of contribution; which keys it has depends on its method. */
export const contributeForm = z.discriminatedUnion("method", [
  none,
  ...Object.values(others),
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
