import { existsSync } from "node:fs";
import { InputError } from "seko";
import { received } from "seko/errors";
import { readJson } from "seko/io";
import { type SettlementRule, assumedSettlement, settlementMethods } from "seko/settlement";
import { type FilesOfValue, reads } from "../../file/files.js";

/** A rule that is named is an assumption; any other word is a file. */
export const readsRule: FilesOfValue = (methodOrFile, role, given) =>
  methodOf(methodOrFile) === undefined && existsSync(methodOrFile) ? reads(methodOrFile, role, given) : {};

function methodOf(word: string) {
  return settlementMethods.find((method) => method === word);
}

/** The rule of a settlement, by the name of a method or in a file. */
export function ruleOf(methodOrFile: string): SettlementRule {
  const method = methodOf(methodOrFile);
  if (method !== undefined) return assumedSettlement(method);
  if (existsSync(methodOrFile)) {
    // Whatever stands in the file, `settleFiles` looks at it.
    return readJson(methodOrFile) as SettlementRule;
  }
  const expected = `${settlementMethods.map((each) => `"${each}"`).join(", ")}, or a file with a rule`;
  const given = received(methodOrFile);
  throw new InputError([{ code: "unknown-value", path: "--rule", expected, received: given }]);
}
