import type { Issue } from "../errors/index.js";
import type { Position } from "../result/position/document.js";
import { readPosition } from "../result/position/read-position.js";
import { accepted, issuesOf } from "./examine.js";
import type { DocumentKind } from "./examine/document-kind.js";
import { positionForm } from "./generated/position.js";

const positionKind: DocumentKind<Position> = {
  form: positionForm,
  readValues: (position, issues) => void readPosition(position, "", issues),
  bears: ["none"],
};

/**
 * A position from unknown data, proven: its form, its dates and decimals, and that what was shown of a month which goes on adds up.
 * Whether it fits a case and a scheme, `calculate` says.
 *
 * @param input the JSON text, its bytes in UTF-8, or an already parsed value
 * @returns the position, a copy that shares nothing with the input
 * @throws {InputError} with every issue
 *
 * @example
 * const opening = parsePosition(text);
 * calculate(february, compiled, { opening });
 */
export function parsePosition(input: unknown): Position {
  return accepted(input, positionKind);
}

/**
 * Every issue for which {@link parsePosition} would throw, without throwing; none where the position is good.
 *
 * @param input as for {@link parsePosition}
 */
export function checkPosition(input: unknown): readonly Issue[] {
  return issuesOf(input, positionKind);
}
