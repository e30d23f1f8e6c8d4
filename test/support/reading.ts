import type { Issue } from "../../src/errors/index.js";
import type { Reading } from "../../src/rules/reading/reading.js";
import type { Scheme } from "../../src/rules/scheme.js";

/** A reading of a scheme whose inputs stay open. */
export function readingOf(scheme: Scheme, issues: Issue[]): Reading {
  const ids = (items: readonly { readonly id: string }[] = []): readonly string[] => items.map((item) => item.id);
  return {
    scheme,
    inputs: undefined,
    issues,
    sourceIds: ids(scheme.sources),
    inputIds: ids(scheme.inputs),
    levelIds: ids(scheme.levels),
    serviceIds: ids(scheme.services),
    placeIds: ids(scheme.places),
    groupIds: ids(scheme.groups),
    circumstanceIds: ids(scheme.circumstances),
  };
}
