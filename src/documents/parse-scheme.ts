import type { Issue } from "../errors/index.js";
import { readScheme } from "../rules/read-scheme.js";
import type { Scheme } from "../rules/scheme.js";
import { accepted, issuesOf } from "./examine.js";
import { fill } from "./filling/fill.js";
import { nothingBought } from "./filling/nothing-bought.js";
import type { DocumentKind } from "./examine/document-kind.js";
import { schemeForm } from "./generated/scheme.js";

const schemeKind: DocumentKind<Scheme> = {
  form: schemeForm,
  fill: (document) => fill(document, schemeForm, nothingBought),
  readValues: (scheme, issues) => void readScheme(scheme, undefined, issues),
  // The parts of a scheme name each other: one that is wrong would make issues of many that are right.
  bears: ["none"],
};

/**
 * A scheme from unknown data, proven: its form, and its sense (no gaps or overlaps, no unknown names, shares that sum
 * to 1). What its rows leave to its `defaults` is written into them, what a scheme by which only money is granted leaves out of services
 * is written out, and a label in one language is the same in the other. Open inputs stay
 * open; `compile` asks for them.
 *
 * @param input the JSON text, its bytes in UTF-8 (each with or without a byte order mark), or an already parsed value
 * @returns the scheme written out, a copy that shares nothing with the input
 * @throws {InputError} with every issue: those of the text, then of the form; those of the sense where the form is right
 * but for unknown keys
 *
 * @example
 * const scheme = parseScheme(text);
 * scheme.services.length;
 */
export function parseScheme(input: unknown): Scheme {
  return accepted(input, schemeKind);
}

/**
 * Every issue for which {@link parseScheme} would throw, without throwing; none where the scheme is good.
 *
 * @param input as for {@link parseScheme}
 */
export function checkScheme(input: unknown): readonly Issue[] {
  return issuesOf(input, schemeKind);
}
