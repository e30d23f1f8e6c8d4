import * as z from "zod/mini";
import { placeKinds } from "../../rules/common/place.js";
import type { Scheme } from "../../rules/scheme.js";
import { certainties, languages } from "../../sources/index.js";
import { circumstanceKinds } from "../../person/means/circumstance.js";
import { units } from "../../person/unit.js";
import { conditionForm } from "./condition-form.js";
import { limitForm } from "./limit-form.js";
import { dated, flag, form, freeText, id, label, list, oneOf, optional, wholeNumber } from "./leaves.js";
import { afterDeathForm } from "./after-death-form.js";
import { assessForm, entitleForm } from "./entitle-form.js";
import { contributeForm, contributeOrderForm, liableRelativesForm } from "./contribute-form.js";
import { costForm, coverForm, fundForm } from "./rule-forms.js";

export const source = form({
  id,
  title: freeText,
  label: optional(label),
  article: optional(freeText),
  link: optional(freeText),
  date: optional(freeText),
  certainty: oneOf(certainties),
});

export const place = form({
  id,
  label,
  kind: oneOf(placeKinds),
  within: optional(list(form({ ...dated, place: id }))),
  code: optional(freeText),
  successors: optional(list(id)),
  source: optional(id),
  ...dated,
});

export const named = { id, label };

/** The open inputs of a document of rules. */
export const inputs = list(
  form({ id, unit: freeText, reason: freeText, label: optional(label), list: optional(z.literal(true, "true")) }),
);

/** The form of a scheme: which keys there are and what kind of value each holds. What the values say, `readScheme` checks. */
export const schemeForm = form({
  $schema: optional(freeText),
  schemaVersion: z.literal(1, "1, the version of the scheme form that this seko reads"),
  id,
  version: freeText,
  label,
  note: optional(freeText),
  language: optional(oneOf(languages)),
  validity: form(dated),
  currency: freeText,
  minorUnit: wholeNumber,
  sources: list(source),
  inputs,
  places: list(place),
  groups: list(form(named)),
  circumstances: optional(list(form({ ...named, kind: oneOf(circumstanceKinds) }))),
  purposes: optional(list(form(named))),
  levels: list(form({ ...named, entitled: optional(flag), source: optional(id) })),
  areas: list(form(named)),
  services: list(form({ ...named, unit: oneOf(units), area: optional(id), afterDeath: optional(afterDeathForm) })),
  timeBands: optional(list(form(named))),
  conditions: list(conditionForm),
  assess: assessForm,
  entitle: entitleForm,
  limits: optional(list(limitForm)),
  cost: costForm,
  cover: coverForm,
  contribute: list(contributeForm),
  contributeOrder: optional(contributeOrderForm),
  liableRelatives: optional(list(liableRelativesForm)),
  incomeKinds: optional(list(form(named))),
  fund: fundForm,
  appeal: optional(form({ authority: label, days: wholeNumber, source: id })),
}) satisfies z.ZodMiniType<Scheme>;
