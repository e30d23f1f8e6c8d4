import * as z from "zod/mini";
import { languages } from "../sources/index.js";
import { dated, decimal, form, freeText, id, label, list, oneOf, optional, rounding, wholeNumber } from "./leaves.js";

/**
 * The form of an explanation, for programs of others: the keys that all explanations have, and of nodes those that make the tree.
 * What else a node of a kind has, its type in "seko/explanation" says.
 */
const exact = form({ numerator: z.string("a whole number as text"), denominator: z.string("a whole number as text") });

const leafKinds = ["parameter", "fact", "count", "reference", "adjustment", "cut"] as const;
const workingKinds = [
  ...(["budget", "segment", "entitled-days", "rate", "bound", "units", "line-month", "price"] as const),
  ...(["coverage", "means-test", "contribution", "unit-cost", "claim", "delivery", "total"] as const),
] as const;
const recordKinds = [
  "level",
  "condition",
  "missing",
  "limit",
  "exemption",
  "unpaid",
  "followed",
  "uncounted",
  "known",
  "open",
] as const;
const operations = [
  ...(["sum", "difference", "product", "quotient", "multiply-divide", "minimum", "maximum", "square"] as const),
] as const;

const leafNode = z.looseObject({ kind: oneOf(leafKinds), value: freeText });

const workingNode = z.looseObject({
  kind: oneOf(workingKinds),
  amount: optional(freeText),
  measure: oneOf(["money", "units", "number"]),
  value: z.nullable(decimal),
  exact,
  rounding: optional(rounding),
  operation: oneOf(operations),
  get operands(): z.ZodMiniArray {
    return list(operandNode);
  },
});

const operandNode: z.ZodMiniType = z.union([leafNode, workingNode]);

const splitNode = form({
  kind: z.literal("split"),
  name: oneOf(["sources", "coverage", "outside", "payers", "claims", "deliveries"]),
  method: oneOf(["largest-remainder", "first-down-rest", "by-weight"]),
  decimals: wholeNumber,
  total: operandNode,
  parts: list(form({ amount: freeText, value: decimal, weight: operandNode })),
});

const recordNode = z.looseObject({ kind: oneOf(recordKinds) });

const steps = ["assess", "entitle", "limit", "cost", "cover", "contribute", "fund", "claim", "total"] as const;
const labels = z.record(z.string(), label);

/** The form of an explanation. */
export const explanationForm = form({
  $schema: optional(freeText),
  schemaVersion: z.literal(1),
  case: id,
  client: id,
  synthetic: z.boolean(),
  scheme: form({
    id,
    version: freeText,
    label,
    currency: freeText,
    minorUnit: wholeNumber,
    language: oneOf(languages),
  }),
  period: form(dated),
  knownOn: optional(dated.from),
  amount: optional(freeText),
  outcome: z.looseObject({ state: oneOf(["eligible", "ineligible", "incomplete"]) }),
  steps: list(form({ step: oneOf(steps), nodes: list(z.union([workingNode, splitNode, recordNode])) })),
  lines: z.record(z.string(), form({ service: id, unit: freeText })),
  appeal: optional(form({ authority: label, days: wholeNumber, source: id })),
  names: form({
    services: labels,
    levels: labels,
    sources: labels,
    places: labels,
    groups: labels,
    circumstances: labels,
    conditions: labels,
    limits: labels,
    rules: labels,
  }),
  sources: list(z.looseObject({ id, title: freeText, certainty: freeText })),
  assumptions: list(form({ id: freeText, title: freeText, label: optional(label) })),
});
