import { InputError, received } from "../../errors/index.js";
import { isCaseList, refuseBareList } from "./case-list.js";

/** What a document can be: one case, a list of cases, a scheme, a scheme of compensation. */
export type DocumentName = "case" | "cases" | "scheme" | "compensation";

/** Keys that only a case has. */
const caseKeys = [
  "period",
  "client",
  "enrolments",
  "residences",
  "settings",
  "incomes",
  "relatives",
  "assessments",
  "plan",
];

/** Keys that only a scheme has. */
const schemeKeys = [
  ...["version", "label", "validity", "currency", "minorUnit", "sources", "inputs", "places", "groups", "levels"],
  ...["areas", "services", "conditions", "assess", "entitle", "cost", "cover", "contribute", "fund"],
];

/** Keys that only a scheme of compensation has. */
const compensationKeys = ["leaving", "qualify", "gate", "absences", "death", "excludes", "claimant", "amount"];

/**
 * What a document is, told by its keys, so that one with mistakes is still checked as what it was meant to be.
 *
 * @param value the parsed document
 * @throws {InputError} where it is neither
 */
export function documentKind(value: unknown): DocumentName {
  refuseBareList(value);
  if (isCaseList(value)) return "cases";
  const keys = typeof value === "object" && value !== null ? Object.keys(value) : [];
  const ofCase = keys.filter((key) => caseKeys.includes(key)).length;
  const ofScheme = keys.filter((key) => schemeKeys.includes(key)).length;
  const ofCompensation = keys.filter((key) => compensationKeys.includes(key)).length;
  if (ofCase === 0 && ofScheme === 0 && ofCompensation === 0) {
    const expected =
      'a case (with "client" and "period"), a list of "cases", or a scheme (with "services" and "entitle")';
    throw new InputError([{ code: "unknown-document", path: "", expected, received: received(value) }]);
  }
  if (ofScheme + ofCompensation <= ofCase) return "case";
  return (value as { readonly kind?: unknown }).kind === "compensation" || ofCompensation > 0
    ? "compensation"
    : "scheme";
}
