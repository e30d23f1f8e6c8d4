import type { Case } from "../person/case.js";

/** A case that goes on: what it says of the time before, a position says. */
export function withoutBefore(document: Case): Case {
  const { contributedBefore, usedBefore, ...rest } = document;
  return contributedBefore === undefined && usedBefore === undefined ? document : rest;
}
