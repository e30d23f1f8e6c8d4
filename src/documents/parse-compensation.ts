import type { Issue } from "../errors/index.js";
import { readCompensation } from "../rules/follow/compensation/read.js";
import type { CompensationScheme } from "../rules/follow/compensation/scheme.js";
import { compensationSchemeForm } from "./generated/compensation.js";
import { accepted, issuesOf } from "./examine.js";
import type { DocumentKind } from "./examine/document-kind.js";

const compensationKind: DocumentKind<CompensationScheme> = {
  form: compensationSchemeForm,
  readValues: (scheme, issues) => void readCompensation(scheme, undefined, issues),
  bears: ["none"],
};

/**
 * A compensation scheme from unknown data, proven: its form, and its sense. Open inputs stay open; `compileCompensation` asks for
 * them.
 *
 * @param input the JSON text, its bytes in UTF-8, or an already parsed value
 * @returns the scheme, a copy that shares nothing with the input
 * @throws {InputError} with every issue
 *
 * @example
 * const scheme = parseCompensation(text);
 * scheme.amount.method; // "fixed-per-day"
 */
export function parseCompensation(input: unknown): CompensationScheme {
  return accepted(input, compensationKind);
}

/**
 * Every issue for which {@link parseCompensation} would throw, without throwing; none where the scheme is good.
 *
 * @param input as for {@link parseCompensation}
 */
export function checkCompensation(input: unknown): readonly Issue[] {
  return issuesOf(input, compensationKind);
}
