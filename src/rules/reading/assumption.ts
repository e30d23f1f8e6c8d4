import { isInputReference, type Parameter } from "./parameter.js";
import type { RuleDocument } from "./reading.js";

/**
 * What a result that uses a parameter must name: `input:` and the id where the caller supplied the value, the id of the
 * source where that is an assumption, or undefined where the figure has a real source.
 */
export function assumptionBehind(
  parameter: Parameter,
  source: string,
  scheme: Pick<RuleDocument, "sources">,
): string | undefined {
  if (isInputReference(parameter)) return `input:${parameter.input}`;
  return assumedSource(source, scheme);
}

/** The id of a source that is an assumption, or undefined. */
export function assumedSource(source: string, scheme: Pick<RuleDocument, "sources">): string | undefined {
  return scheme.sources.find((each) => each.id === source)?.certainty === "assumption" ? source : undefined;
}
