import { scoreDecimals } from "../../person/facts/assessment-facts.js";
import { received } from "../../errors/index.js";
import { readDecimal, type AmountReading } from "../reading/reader.js";
import type { ScoreScale } from "./rule.js";

/** Index that stands for no level: of a score between bands, or in a scheme without levels. */
export const noLevel = -1;

/** A band with its ends as scaled integers. */
export interface BandFacts {
  /** Index of the level among the scheme's levels. */
  readonly level: number;
  readonly from: number;
  readonly to: number;
  readonly path: string;
}

/** The scale and its bands as scaled integers, the bands from the lowest score to the highest. */
export interface AssessFacts {
  readonly minimum: number;
  readonly maximum: number;
  readonly bands: readonly BandFacts[];
  /** The index of the level of a score, scaled and within the scale, or -1; undefined where a scheme has no levels. */
  readonly levelOf: ((score: number) => number) | undefined;
}

/** A scale as scaled integers. */
export interface ScaleFacts {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
}

/** The scale of scores; adds an issue for a step of nothing. */
export function readScale(rule: ScoreScale, reading: AmountReading): ScaleFacts {
  const { issues } = reading;
  const minimum = readDecimal(rule.minimum, scoreDecimals, "assess.minimum", issues);
  const maximum = readDecimal(rule.maximum, scoreDecimals, "assess.maximum", issues);
  const step = readDecimal(rule.step, scoreDecimals, "assess.step", issues);
  if (step === 0) {
    issues.push({ code: "score-step", path: "assess.step", expected: "a step above 0", received: received(rule.step) });
  }
  return { minimum, maximum, step };
}
