import * as z from "zod/mini";
import { units } from "../../person/unit.js";
import type { OperandNode, SplitNode } from "../../explanation/index.js";
import { leafNodes, parameterNode } from "./leaf-node-forms.js";
import {
  date,
  dated,
  decimal,
  flag,
  form,
  freeText,
  id,
  list,
  oneOf,
  optional,
  rounding,
  wholeNumber,
} from "./leaves.js";

const wholeText = z.string("a whole number as text");

/** What a number is worked out from: another number, or a leaf. */
const operandNode: z.ZodMiniType<OperandNode> = z.lazy(() =>
  z.discriminatedUnion("kind", [...leafNodes, ...workingNodes]),
);

/** The keys of every number that was worked out. */
const working = {
  amount: optional(freeText),
  measure: oneOf(["money", "units", "number"]),
  value: z.nullable(decimal),
  exact: form({ numerator: wholeText, denominator: wholeText }),
  rounding: optional(rounding),
  operation: oneOf([
    ...(["sum", "difference", "product", "quotient", "multiply-divide", "minimum", "maximum", "square"] as const),
  ]),
  operands: list(operandNode),
};
const ofLine = { line: id, month: freeText };

/** The keys of units that were received. */
export const deliveredUnits = {
  delivery: id,
  service: id,
  units: decimal,
  unit: oneOf(units),
  ...dated,
  payer: optional(id),
};

/** The forms of numbers that were worked out, each with exactly the keys of its kind. */
export const workingNodes = [
  form({
    ...working,
    kind: z.literal("budget"),
    name: oneOf(["computed", "indicative", "approved"]),
    budgetPeriod: optional(id),
  }),
  form({ ...working, kind: z.literal("segment"), ...dated, level: id }),
  form({ ...working, kind: z.literal("entitled-days"), ...dated, assessment: id, notWorseOff: flag }),
  form({
    ...working,
    kind: z.literal("rate"),
    assessment: id,
    method: oneOf(["level-amount", "score-price", "assessed-hours", "weights"]),
  }),
  form({ ...working, kind: z.literal("bound"), bound: oneOf(["minimum", "maximum"]), budgetPeriod: id, binds: flag }),
  form({ ...working, kind: z.literal("units"), name: oneOf(["requested", "allowed", "priced"]), ...ofLine }),
  form({
    ...working,
    kind: z.literal("line-month"),
    name: oneOf(["cost", "fullPrice", "outside"]),
    ...ofLine,
    service: id,
  }),
  form({
    ...working,
    kind: z.literal("price"),
    ...dated,
    place: id,
    vat: optional(freeText),
    beaten: list(form({ ...dated, parameter: freeText, value: decimal, source: id })),
  }),
  form({ ...working, kind: z.literal("coverage"), name: oneOf(["covered", "public", "budgetLeft"]), ...ofLine }),
  form({
    ...working,
    kind: z.literal("means-test"),
    rule: freeText,
    person: id,
    day: date,
    name: oneOf(["ability", "income", "capital", "protected", "above", "further-member"]),
    branch: optional(oneOf(["below", "on", "above"])),
    compared: optional(list(parameterNode)),
  }),
  form({
    ...working,
    kind: z.literal("contribution"),
    name: oneOf([
      ...([
        "due",
        "clientPays",
        "relativesPay",
        "paidSoFar",
        "rest",
        "most",
        "left",
        "ofUnits",
        "ofCovered",
        "contribution",
      ] as const),
    ]),
    rule: optional(freeText),
    line: optional(id),
    month: freeText,
    freed: optional(z.literal("client")),
  }),
  form({
    ...working,
    kind: z.literal("unit-cost"),
    name: oneOf(["unitCost", "accepted", "funded", "paid"]),
    of: id,
    line: optional(id),
    month: freeText,
  }),
  form({
    ...working,
    kind: z.literal("claim"),
    name: oneOf([
      ...(["rate", "worth", "due", "days", "gross", "otherPublic", "netCost", "claimable", "amount", "cut"] as const),
      ...(["overcompensation", "over"] as const),
    ]),
    claimant: optional(id),
    month: freeText,
  }),
  form({
    ...working,
    kind: z.literal("delivery"),
    name: oneOf(["cost", "contribution", "uncovered", "otherPublic", "open", "netCost"]),
    ...deliveredUnits,
  }),
  form({ ...working, kind: z.literal("total") }),
] as const;

/** The form of a total shared among parts. */
export const splitNode = form({
  kind: z.literal("split"),
  name: oneOf(["sources", "coverage", "outside", "payers", "claims", "deliveries"]),
  method: oneOf(["largest-remainder", "first-down-rest", "by-weight"]),
  decimals: wholeNumber,
  total: operandNode,
  parts: list(form({ amount: freeText, value: decimal, weight: operandNode })),
}) satisfies z.ZodMiniType<SplitNode>;
