/**
 * What if rules were others: what each change of a reform does.
 *
 * @packageDocumentation
 */
export {
  changeEffects,
  startChangeEffects,
  type ChangeEffectsInProgress,
  type ChangeEffectsOptions,
} from "./changes/change-effects.js";
export type { EffectsPart } from "./changes/part.js";
export type { ChangeEffect, ChangeEffects, MeasureChanges, SourceChanges } from "./changes/document.js";
export { sweep, type SweepOptions, type Tried } from "./sweep/sweep.js";
export { solve, type Sought } from "./sweep/solve.js";
export type { Solution, Sweep, SweptTotals, SweptValue, Varied, VariedInput, VariedNumber } from "./sweep/document.js";
export { usedInputs, type Inputs } from "./used-inputs.js";
export { startScenario, type ScenarioInProgress, type StatedCase } from "./scenarios/scenario-in-progress.js";
export type { ScenarioPart } from "./scenarios/part.js";
export type { ScenarioComparison, ScenarioRow, StatedPart } from "./scenarios/document.js";
export type { Entrants, PlacesOfService, Scenario, ScenarioGroup, Stated, TakeUp } from "../scenario/document.js";
export { checkScenario, parseScenario } from "../documents/index.js";
