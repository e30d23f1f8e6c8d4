import type { Issue } from "../../src/errors/index.js";
import { nameIndex, type Reading } from "../../src/rules/reading/reading.js";
import type { Scheme } from "../../src/rules/scheme.js";

/** A reading of a scheme whose inputs stay open. */
export function readingOf(scheme: Scheme, issues: Issue[]): Reading {
  return {
    scheme,
    inputs: undefined,
    issues,
    sourceIds: nameIndex(scheme.sources),
    inputIds: nameIndex(scheme.inputs),
    levelIds: nameIndex(scheme.levels),
    serviceIds: nameIndex(scheme.services),
    placeIds: nameIndex(scheme.places),
    groupIds: nameIndex(scheme.groups),
    circumstanceIds: nameIndex(scheme.circumstances ?? []),
  };
}
