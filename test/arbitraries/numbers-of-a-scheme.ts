import type { OpenInput, Parameter } from "../../src/rules/reading/parameter.js";
import type { RoundingMode, Rounding } from "../../src/numbers/index.js";
import { roundingModes } from "../../src/numbers/index.js";
import type { Draw } from "./draw.js";

/** The numbers of one scheme: some stand in it, some are left open and given as inputs; each has a source. */
export interface SchemeNumbers {
  readonly openInputs: OpenInput[];
  readonly inputs: Record<string, string>;
  parameter(text: string): Parameter;
  source(): string;
}

/** Sources that figures name; two of them are assumptions. */
export const sources = [
  { id: "act", title: "An act, made up for tests", certainty: "seen" },
  { id: "guess", title: "A guess, made up for tests", certainty: "assumption" },
  { id: "price-list", title: "A list of prices, made up for tests", certainty: "derived" },
  { id: "survey", title: "A survey, made up for tests", certainty: "assumption" },
] as const;

export function drawNumbers(draw: Draw): SchemeNumbers {
  const openInputs: OpenInput[] = [];
  const inputs: Record<string, string> = {};
  return {
    openInputs,
    inputs,
    parameter: (text) => {
      if (!draw.chance(8)) return text;
      const id = `open-${openInputs.length + 1}`;
      openInputs.push({ id, unit: "EUR", reason: "Left open for tests." });
      inputs[id] = text;
      return { input: id };
    },
    source: () => draw.one(sources).id,
  };
}

/** Any rounding to a step that has no more decimals than the value. */
export function drawRounding(draw: Draw, decimals: number, steps: readonly string[]): Rounding {
  const mode: RoundingMode = draw.one(roundingModes);
  const fine = steps.filter((step) => (step.split(".")[1] ?? "").replace(/0+$/u, "").length <= decimals);
  return { mode, step: draw.one(fine) };
}
