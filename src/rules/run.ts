import type { Issue } from "../errors/index.js";
import type { CaseFacts } from "../person/facts/facts.js";
import type { CompiledScheme } from "./compiled.js";
import type { Recorder } from "./recording/recorder.js";

/** What the steps of one calculation share: the person, the rules, and where they tell what they find. */
export interface Run {
  readonly facts: CaseFacts;
  readonly compiled: CompiledScheme;
  /** Where what is wrong with the case is added. */
  readonly issues: Issue[];
  /** Where the assumptions behind the numbers used are added. */
  readonly assumptions: string[];
  readonly recorder: Recorder | undefined;
}

/** A walk of some steps beside the calculation, of whose issues and assumptions nobody hears. */
export function runAside(facts: CaseFacts, compiled: CompiledScheme, recorder?: Recorder): Run {
  return { facts, compiled, issues: [], assumptions: [], recorder };
}
