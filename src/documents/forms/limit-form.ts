import * as z from "zod/mini";
import { limitPeriods, type LimitRule } from "../../rules/limit/rule.js";
import { dated, form, id, label, list, oneOf, optional, parameter, wholeNumber } from "./leaves.js";
import { whenForm } from "./when-form.js";

const base = {
  ...dated,
  id,
  label: optional(label),
  services: list(id),
  purposes: optional(list(id)),
  when: optional(whenForm),
  source: id,
};

/** The form of a limit on units; which keys it has depends on its kind. */
export const limitForm = z.discriminatedUnion("kind", [
  form({
    ...base,
    kind: z.literal("most-units"),
    per: oneOf(limitPeriods),
    amounts: list(form({ ...dated, most: parameter, when: optional(whenForm), source: id })),
    additions: optional(list(form({ ...dated, add: parameter, when: whenForm, source: id }))),
  }),
  form({ ...base, kind: z.literal("whole-units") }),
  form({ ...base, kind: z.literal("exclusive"), per: oneOf(["day", "month"]) }),
  form({ ...base, kind: z.literal("longest-run"), days: wholeNumber, breakDays: wholeNumber }),
]) satisfies z.ZodMiniType<LimitRule>;
