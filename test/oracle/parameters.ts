import type { Parameter } from "../../src/rules/reading/parameter.js";
import type { Position } from "../../src/result/position/document.js";
import type { LevelScheme } from "../support/level-scheme.js";
import { Oracle } from "./decimals.js";
import type { Decimal } from "decimal.js";

/** A scheme with the values of its open inputs. */
export interface Rules {
  readonly scheme: LevelScheme;
  readonly inputs: Readonly<Record<string, string>>;
  /** What was before the case, where somebody says. */
  readonly opening?: Position;
  /** The first day of all that is calculated, where it is calculated in parts: what was before is what was before it. */
  readonly since?: string;
}

/** The first day of all that is calculated. */
export function beginningOf({ period }: { readonly period: { readonly from: string } }, { since }: Rules): string {
  return since ?? period.from;
}

// The same figures are used on hundreds of days.
const numbers = new Map<string, Decimal>();

/** The number a parameter stands for. */
export function valueOf(parameter: Parameter, { inputs }: Rules): Decimal {
  const text = typeof parameter === "string" ? parameter : "input" in parameter ? inputs[parameter.input] : undefined;
  if (text === undefined) throw new Error("a number that nobody gives");
  const number = numbers.get(text) ?? new Oracle(text);
  numbers.set(text, number);
  return number;
}

/** What a result that rests on a row must name among its assumptions: nothing, one source, or one input. */
export function assumed(parameter: Parameter | undefined, source: string, { scheme }: Rules): readonly string[] {
  if (parameter !== undefined && typeof parameter !== "string" && "input" in parameter) {
    return [`input:${parameter.input}`];
  }
  return scheme.sources.some((each) => each.id === source && each.certainty === "assumption") ? [source] : [];
}
