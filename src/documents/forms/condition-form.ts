import * as z from "zod/mini";
import { residenceKinds } from "../../person/residence.js";
import { settingKinds } from "../../person/setting.js";
import { absenceDays, type Condition } from "../../rules/entitle/conditions/condition.js";
import { dated, form, id, label, list, oneOf, optional, wholeNumber } from "./leaves.js";
import { whenForm } from "./when-form.js";

const base = { id, label: optional(label), source: id };

/** The form of a condition of eligibility; which keys it has depends on its kind. */
export const conditionForm = z.discriminatedUnion("kind", [
  form({ ...base, kind: z.literal("target-group"), groups: list(id) }),
  form({ ...base, kind: z.literal("age"), from: optional(wholeNumber), until: optional(wholeNumber) }),
  form({ ...base, kind: z.literal("residence"), basis: oneOf([...residenceKinds, "both"]), places: list(id) }),
  form({ ...base, kind: z.literal("setting"), settings: list(oneOf(settingKinds)) }),
  form({ ...base, kind: z.literal("enrolment") }),
  form({ ...base, kind: z.literal("duration"), months: wholeNumber }),
  form({
    ...base,
    kind: z.literal("absence"),
    settings: list(oneOf(settingKinds)),
    graceDays: wholeNumber,
    then: oneOf(absenceDays),
  }),
  form({ ...base, kind: z.literal("any-of"), options: list(form({ ...dated, when: whenForm })) }),
]) satisfies z.ZodMiniType<Condition>;
