import { refuseFormerKeys } from "../person/read/former-keys.js";
import { readCaseValues } from "../person/read/known.js";
import type { Case } from "../person/case.js";
import type { Issue } from "../errors/index.js";
import { caseForm } from "./generated/case.js";
import { accepted, examined, issuesOf, type Accepted } from "./examine.js";
import type { DocumentKind } from "./examine/document-kind.js";

const caseKind: DocumentKind<Case> = {
  form: caseForm,
  readValues: readCaseValues,
  refuseFormer: refuseFormerKeys,
  bears: ["none", "value"],
};

/**
 * A case from unknown data, proven: its form, its dates, decimals and ids.
 *
 * Whether its services, places and groups are known and its prices have no gap, only a scheme can tell: that is checked
 * when the case is calculated.
 *
 * @param input the JSON text, its bytes in UTF-8 (each with or without a byte order mark), or an already parsed value
 * @returns the case, a copy that shares nothing with the input
 * @throws {InputError} with every issue: those of the text, then of the form, then of the values as far as the form lets
 * them be read
 *
 * @example
 * const known = parseCase('{ "schemaVersion": 1, "id": "case-1", "period": { "from": "2018-09-01", "to": "2018-09-30" }, "client": { "id": "client-1" } }');
 * known.client.id; // "client-1"
 */
export function parseCase(input: unknown): Case {
  return accepted(input, caseKind);
}

/**
 * Every issue for which {@link parseCase} would throw, without throwing; none where the case is good.
 *
 * @param input as for {@link parseCase}
 */
export function checkCase(input: unknown): readonly Issue[] {
  return issuesOf(input, caseKind);
}

/** What {@link parseCase} makes of an input, or the issues for which it would throw; for those who read many. */
export function examineCase(input: unknown): Accepted<Case> {
  return examined(input, caseKind);
}
