import * as z from "zod/mini";
import { units } from "../../person/unit.js";
import type { Explanation } from "../../explanation/index.js";
import { languages } from "../../sources/index.js";
import { date, flag, form, freeText, id, label, list, oneOf, optional, wholeNumber } from "./leaves.js";
import { recordNodes } from "./record-node-forms.js";
import { outcomeForm } from "./result-form.js";
import { source } from "./scheme-form.js";
import { splitNode, workingNodes } from "./working-node-forms.js";

const labels = z.record(z.string(), label);

/** The form of an explanation: what it has, and of each kind of node exactly its keys. */
export const explanationForm = form({
  $schema: optional(freeText),
  schemaVersion: z.literal(1, "1, the version of the explanation form that this seko writes"),
  case: id,
  client: id,
  synthetic: flag,
  scheme: form({
    id,
    version: freeText,
    label,
    currency: freeText,
    minorUnit: wholeNumber,
    language: oneOf(languages),
  }),
  period: form({ from: date, to: date }),
  knownOn: optional(date),
  amount: optional(freeText),
  outcome: outcomeForm,
  steps: list(
    form({
      step: oneOf(["assess", "entitle", "limit", "cost", "cover", "contribute", "fund", "claim", "total"]),
      nodes: list(z.discriminatedUnion("kind", [...workingNodes, splitNode, ...recordNodes])),
    }),
  ),
  lines: z.record(z.string(), form({ service: id, unit: oneOf(units) })),
  appeal: optional(form({ authority: label, days: wholeNumber, source: id })),
  names: form({
    services: labels,
    levels: labels,
    sources: labels,
    places: labels,
    groups: labels,
    circumstances: labels,
    instruments: labels,
    conditions: labels,
    limits: labels,
    rules: labels,
  }),
  sources: list(source),
  assumptions: list(form({ id: freeText, title: freeText, label: optional(label) })),
}) satisfies z.ZodMiniType<Explanation>;
