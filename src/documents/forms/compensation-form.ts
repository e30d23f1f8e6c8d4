import * as z from "zod/mini";
import { circumstanceKinds } from "../../person/means/circumstance.js";
import { settingKinds } from "../../person/setting.js";
import { units } from "../../person/unit.js";
import { absenceDays } from "../../rules/entitle/conditions/condition.js";
import {
  claimantBases,
  daysOfDeath,
  gatePers,
  gateServices,
  type CompensationScheme,
} from "../../rules/follow/compensation/scheme.js";
import { partMonths, type CompensationAmount } from "../../rules/follow/compensation/amount.js";
import { languages } from "../../sources/index.js";
import {
  date,
  dated,
  form,
  freeText,
  id,
  label,
  list,
  oneOf,
  optional,
  parameter,
  rounding,
  wholeNumber,
} from "./leaves.js";
import { inputs, named, place, source } from "./scheme-form.js";
import { whenForm } from "./when-form.js";

const forWhom = { ...dated, groups: optional(list(id)), when: optional(whenForm), source: id };
const rates = list(form({ ...forWhom, amount: parameter }));
const amountBase = { rounding, atMost: optional(z.literal("net-cost", '"net-cost"')), source: id };

const amountForm = z.discriminatedUnion("method", [
  form({ ...amountBase, method: z.literal("fixed-per-day"), rates }),
  form({ ...amountBase, method: z.literal("fixed-per-month"), partMonth: oneOf(partMonths), rates }),
  form({
    ...amountBase,
    method: z.literal("institution-share"),
    shares: list(form({ ...dated, share: parameter, source: id })),
    costs: list(form({ ...forWhom, institution: optional(id), cost: parameter })),
    rateRounding: rounding,
  }),
]) satisfies z.ZodMiniType<CompensationAmount>;

/** The form of a compensation scheme. What the values say, `readCompensation` checks. */
export const compensationForm = form({
  $schema: optional(freeText),
  schemaVersion: z.literal(1, "1, the version of the scheme form that this seko reads"),
  kind: z.literal("compensation", '"compensation"'),
  id,
  version: freeText,
  label,
  note: optional(freeText),
  language: optional(oneOf(languages)),
  validity: form(dated),
  currency: freeText,
  minorUnit: z.literal(2, "2, because deliveries state their amounts in hundredths"),
  sources: list(source),
  inputs,
  places: list(place),
  groups: list(form(named)),
  circumstances: optional(list(form({ ...named, kind: oneOf(circumstanceKinds) }))),
  services: list(form({ ...named, unit: oneOf(units), area: optional(id) })),
  leaving: form({ onOrAfter: date, source: id }),
  qualify: list(form({ ...dated, id, groups: list(id), when: optional(whenForm), source: id })),
  gate: form({
    services: z.union([oneOf(gateServices), list(id)], '"any-in-plan", "listed-or-in-plan", or a list of services'),
    per: oneOf(gatePers),
    source: id,
  }),
  absences: list(
    form({
      id,
      label: optional(label),
      kind: z.literal("absence"),
      settings: list(oneOf(settingKinds)),
      graceDays: z.union([wholeNumber, form({ input: id })], 'a whole number, or an open input { "input": "…" }'),
      then: oneOf(absenceDays),
      source: id,
    }),
  ),
  death: form({ dayOfDeath: oneOf(daysOfDeath), source: id }),
  excludes: form({
    programmes: z.union([list(id), form({ input: id })], 'a list of ids, or an open input { "input": "…" }'),
    source: id,
  }),
  claimant: form({ residence: oneOf(claimantBases), source: id }),
  amount: amountForm,
}) satisfies z.ZodMiniType<CompensationScheme>;
