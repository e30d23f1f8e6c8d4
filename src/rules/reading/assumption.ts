import type { Source } from "../../sources/index.js";
import { isInputReference, type Parameter } from "./parameter.js";

/** A document that lists its sources. */
interface Sourced {
  readonly sources: readonly Source[];
}

/**
 * What a result that uses a parameter must name: `input:` and the id where the caller supplied the value, the id of the
 * source where that is an assumption, or undefined where the figure has a real source.
 */
export function assumptionBehind(parameter: Parameter, source: string, scheme: Sourced): string | undefined {
  if (isInputReference(parameter)) return `input:${parameter.input}`;
  return assumedSource(source, scheme);
}

/** The id of a source that is an assumption, or undefined. */
export function assumedSource(source: string, scheme: Sourced): string | undefined {
  return assumptionsAmong(scheme.sources).has(source) ? source : undefined;
}

/** By list of sources, those that are assumptions. */
const known = /* @__PURE__ */ new WeakMap<Sourced["sources"], ReadonlySet<string>>();

/** The ids of the sources that are assumptions. Every row of a document asks for its own, so that they are looked for once. */
function assumptionsAmong(sources: Sourced["sources"]): ReadonlySet<string> {
  const before = known.get(sources);
  if (before !== undefined) return before;
  const assumed = new Set(sources.filter(({ certainty }) => certainty === "assumption").map(({ id }) => id));
  known.set(sources, assumed);
  return assumed;
}
