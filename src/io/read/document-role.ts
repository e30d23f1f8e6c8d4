import { isInputError } from "../../errors/index.js";
import { readLoosely } from "./case-list.js";
import { type OtherContent, contentOf } from "./content-of.js";
import { documentKind } from "./document-kind.js";

/** What a file of JSON can hold. */
export type DocumentRole =
  | "case"
  | "cases"
  | "scheme"
  | "compensation"
  | "inputs"
  | "result"
  | "manifest"
  | "analysis"
  | "position"
  | "reform"
  | "population"
  | "scenario"
  | "ledger"
  | OtherContent;

/** What a document is beyond doubt; undefined where it could be anything. */
export function roleOf(bytes: Uint8Array): DocumentRole | undefined {
  try {
    const { value } = readLoosely(bytes);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    if (holds(value, ["through", "origin"])) return "position";
    if (holds(value, ["baseline", "changes"])) return "reform";
    if (holds(value, ["dimensions", "margins"])) return "population";
    if ("kind" in value && value.kind === "scenario") return "scenario";
    if (holds(value, ["plans", "entries"])) return "ledger";
    if (holds(value, ["run", "files", "rules", "versions"])) return "manifest";
    if (holds(value, ["run", "arguments", "results", "versions"])) return "analysis";
    if (holds(value, ["case", "outcome", "scheme", "totals"])) return "result";
    const given = Object.entries(value).filter(([key]) => key !== "$schema");
    if (given.length > 0 && given.every(([, each]) => isDecimal(each))) return "inputs";
    return documentKind(value);
  } catch (error) {
    if (!isInputError(error)) throw error;
    return contentOf(bytes);
  }
}

function holds(value: object, keys: readonly string[]): boolean {
  return keys.every((key) => Object.hasOwn(value, key));
}

function isDecimal(value: unknown): boolean {
  return typeof value === "string" && /^-?\d+([.,]\d+)?$/u.test(value);
}
