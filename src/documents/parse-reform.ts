import type { Issue } from "../errors/index.js";
import { readReform, type Reform } from "../reform/index.js";
import { accepted, issuesOf } from "./examine.js";
import type { DocumentKind } from "./examine/document-kind.js";
import { reformForm } from "./generated/reform.js";

const reformKind: DocumentKind<Reform> = { form: reformForm, readValues: readReform, bears: ["none"] };

/**
 * A reform from unknown data, proven: its form, and that each change does one thing on days that can be read. Whether it fits a scheme,
 * `applyReform` says.
 *
 * @param input the JSON text, its bytes in UTF-8, or an already parsed value
 * @returns the reform, a copy that shares nothing with the input
 * @throws {InputError} with every issue
 *
 * @example
 * const { scheme, effects } = applyReform(baseline, parseReform(text));
 */
export function parseReform(input: unknown): Reform {
  return accepted(input, reformKind);
}

/**
 * Every issue for which {@link parseReform} would throw, without throwing; none where the reform is good.
 *
 * @param input as for {@link parseReform}
 */
export function checkReform(input: unknown): readonly Issue[] {
  return issuesOf(input, reformKind);
}
