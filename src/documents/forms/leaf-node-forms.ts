import * as z from "zod/mini";
import type {
  AdjustmentNode,
  CountNode,
  CutNode,
  FactNode,
  ParameterNode,
  ReferenceNode,
} from "../../explanation/index.js";
import { cutCodes } from "../../outcome/cut.js";
import { date, dated, decimal, form, freeText, id, list, oneOf, optional } from "./leaves.js";

/** The form of a number of the scheme. */
export const parameterNode = form({
  kind: z.literal("parameter"),
  parameter: freeText,
  value: decimal,
  ...dated,
  source: id,
  assumption: optional(freeText),
}) satisfies z.ZodMiniType<ParameterNode>;

/** The form of a fact of the case. */
export const factNode = form({
  kind: z.literal("fact"),
  fact: freeText,
  value: decimal,
}) satisfies z.ZodMiniType<FactNode>;

const countNode = form({
  kind: z.literal("count"),
  name: oneOf([
    "days",
    "days-of-whole",
    "units-of-days",
    "units-before",
    "further-members",
    "no-budget",
    "nothing-due",
    "rest-share",
  ]),
  value: decimal,
}) satisfies z.ZodMiniType<CountNode>;

const referenceNode = form({
  kind: z.literal("reference"),
  amount: freeText,
  value: decimal,
}) satisfies z.ZodMiniType<ReferenceNode>;

const adjustmentNode = form({
  kind: z.literal("adjustment"),
  fact: freeText,
  value: decimal,
  decision: id,
  decidedOn: date,
  decidedBy: freeText,
  reason: freeText,
}) satisfies z.ZodMiniType<AdjustmentNode>;

const cutNode = form({
  kind: z.literal("cut"),
  value: decimal,
  code: oneOf(cutCodes),
  rules: list(id),
  most: optional(decimal),
  by: optional(id),
  source: optional(id),
}) satisfies z.ZodMiniType<CutNode>;

/** The forms of numbers with nothing behind them but a document or a count. */
export const leafNodes = [parameterNode, factNode, countNode, referenceNode, adjustmentNode, cutNode] as const;
