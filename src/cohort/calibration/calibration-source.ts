import type { Case } from "../../person/case.js";
import { countOf } from "../../errors/index.js";
import { formatScaled } from "../../numbers/index.js";
import type { Source } from "../../sources/index.js";
import type { LevelAmountScheme } from "./level-weights.js";

/** Id of the source that a calibrated scheme names for its level amounts. */
const calibrationId = "calibration";

/** The step of x where none is asked for, in the scheme's currency. */
export const defaultStep = "0.000001";

/** What the source of calibrated amounts tells. */
export interface CalibrationFacts {
  readonly envelope: string;
  /** Where the envelope comes from. */
  readonly source: string;
  readonly step?: string;
  /** x as decimal text. */
  readonly factor: string;
  readonly budgets: number;
}

/** The assumption behind calibrated level amounts: how they were found, from what, and that it took hindsight. */
export function calibrationSource(scheme: LevelAmountScheme, cases: readonly Case[], facts: CalibrationFacts): Source {
  const { currency, minorUnit, entitle } = scheme;
  const weightSources = [...new Set((entitle.weights ?? []).map((row) => row.source))].join(", ");
  const cent = formatScaled(1, minorUnit);
  const title = [
    `Calibrated with hindsight: the amount of a level is its weight (${weightSources}) × x, rounded down to ${cent} ${currency}.`,
    `x is ${facts.factor} ${currency}, the greatest multiple of ${facts.step ?? defaultStep} with which the ${countOf(facts.budgets, "budget")} of ${numberOf(cases)} ${facts.budgets === 1 ? "stays" : "stay"} within the envelope of ${facts.envelope} ${currency} (${facts.source}).`,
    "With hindsight, because it knows the level changes of the whole period, which nobody who decides in advance does.",
  ].join(" ");
  return { id: calibrationId, title, certainty: "assumption" };
}

/** `"100 synthetic cases"`, `"100 cases, of which 3 synthetic"` or `"100 cases"`. */
function numberOf(cases: readonly Case[]): string {
  const synthetic = cases.filter((document) => document.synthetic === true).length;
  if (synthetic === cases.length) return countOf(cases.length, "synthetic case");
  return synthetic === 0
    ? countOf(cases.length, "case")
    : `${countOf(cases.length, "case")}, of which ${synthetic} synthetic`;
}
