import { received, unknownKeys, type Issue } from "../errors/index.js";

/**
 * What is wrong with an argument that must be an object of known fields: that it is none, or each field that there is not, with the near
 * one for a hint. A field that is not read asks for something that nobody answers.
 *
 * @param path where the argument stands; empty for one that is the whole question
 */
export function fieldIssues(value: unknown, known: readonly string[], path: string): readonly Issue[] {
  const malformed = objectIssues(value, path);
  if (malformed.length > 0 || typeof value !== "object" || value === null) return malformed;
  return unknownKeys(value, known, path);
}

/** What is wrong with an argument that must be an object, whatever its keys are. */
export function objectIssues(value: unknown, path: string): readonly Issue[] {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return [];
  return [{ code: "wrong-type", path, expected: "an object", received: received(value) }];
}

/** What is wrong with an argument that must be a list of objects of known fields. */
export function listIssues(value: unknown, known: readonly string[], path: string): readonly Issue[] {
  if (!Array.isArray(value)) return [{ code: "wrong-type", path, expected: "a list", received: received(value) }];
  return value.flatMap((each, index) => fieldIssues(each, known, `${path}[${index}]`));
}
