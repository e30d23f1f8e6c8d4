import type { Day } from "../../../calendar/index.js";
import { scoreDecimals } from "../../../person/facts/facts.js";
import { quantityDecimals, unitPriceDecimals } from "../../../numbers/index.js";
import { needDecimals, type FormulaFacts } from "../read-need-formulas.js";
import type { CompiledScheme } from "../../compiled.js";
import type { ParameterRow } from "../../reading/parameter-row.js";
import type { AssessedSpan } from "../../assess/assessed-span.js";
import { formulaOf } from "./day-parts.js";

/** What an assessment gives per day, week, month, year or scheme period, on the days on which one dated number is in force. */
export interface Rate {
  /** In minor units, once divided by {@link unitOf}. */
  readonly value: bigint;
  readonly parameter: ParameterRow | FormulaFacts;
}

/** By how much the value of a rate is divided to give minor units. */
export function unitOf(compiled: CompiledScheme): bigint {
  const entitle = formulaOf(compiled);
  const { minorUnit } = compiled.name;
  switch (entitle.method) {
    case "level-amount":
      return 1n;
    case "score-price":
      return 10n ** BigInt(scoreDecimals + unitPriceDecimals - minorUnit);
    case "assessed-hours":
      return 10n ** BigInt(quantityDecimals + unitPriceDecimals - minorUnit);
    case "weights":
      return 10n ** BigInt((scoreDecimals + needDecimals) * (entitle.link === "square" ? 2 : 1) - minorUnit);
  }
}

/** The rate of an assessment on a day. */
export function rateOn(day: Day, span: AssessedSpan, compiled: CompiledScheme): Rate {
  const entitle = formulaOf(compiled);
  if (entitle.method === "weights") {
    const formula = inForce(compiled.entitlement?.need.formulas, day);
    return { value: valueOf(formula, span, compiled, entitle.link), parameter: formula };
  }
  if (entitle.method === "level-amount") {
    const amount = inForce(compiled.amounts[span.level], day);
    return { value: BigInt(amount.value), parameter: amount };
  }
  const price = inForce(compiled.entitlement?.rates, day);
  const found = entitle.method === "score-price" ? span.assessment.score : span.assessment.hours;
  return { value: BigInt(found) * BigInt(price.value), parameter: price };
}

/** The row of a day. A compiled scheme has one on every day of its validity. */
function inForce<Row extends { readonly to: Day }>(rows: readonly Row[] = [], day: Day): Row {
  const row = rows.find(({ to }) => to >= day);
  if (row === undefined) throw new Error("no row in force");
  return row;
}

/** Constant + Σ weight × answer, squared where the formula is. */
function valueOf(
  { constant, weights }: FormulaFacts,
  { assessment }: AssessedSpan,
  compiled: CompiledScheme,
  link: "identity" | "square",
): bigint {
  let sum = BigInt(constant) * 10n ** BigInt(scoreDecimals);
  for (const [index, { id }] of (compiled.entitlement?.need.answers ?? []).entries()) {
    const answer = assessment.answers?.find((each) => each.id === id)?.value ?? 0;
    sum += BigInt(weights[index] ?? 0) * BigInt(answer);
  }
  return link === "square" ? sum * sum : sum;
}
