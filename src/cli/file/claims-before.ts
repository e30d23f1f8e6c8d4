import { InputError } from "seko";
import { received } from "seko/errors";
import type { ClaimTable } from "seko/following";
import { latvianCsv, plainCsv, readClaims, readJson, readText } from "seko/io";

/**
 * Reads claims as `seko claim` wrote them: JSON of one, `{ "claims": [] }` with several or none, or a table as CSV.
 *
 * @param option that names the files
 * @throws {InputError} for a file that holds something else
 */
export function readClaimFiles(
  option: string,
  files: readonly string[] | undefined,
): readonly ClaimTable[] | undefined {
  return files?.flatMap((file) => (isClaimTable(file) ? readText(file, tableOf) : documentsOf(option, file)));
}

/** Whether a file of claims is a table. */
export function isClaimTable(file: string): boolean {
  return /\.csv$/iu.test(file);
}

/** Cells stand between commas, or between semicolons as a spreadsheet with Latvian settings writes them. */
function tableOf(text: string): readonly ClaimTable[] {
  const [headings = ""] = text.split(/[\r\n]/u, 1);
  return readClaims(text, headings.includes(latvianCsv.delimiter) ? latvianCsv : plainCsv);
}

function documentsOf(option: string, file: string): readonly ClaimTable[] {
  const document: unknown = readJson(file);
  const several = hasKey(document, "claims") ? document.claims : [document];
  if (Array.isArray(several) && several.every(isClaim)) return several;
  const expected = "claims, as `seko claim` writes them";
  throw new InputError([{ code: "no-claim", path: option, expected, received: received(file) }]);
}

function hasKey<Key extends string>(value: unknown, key: Key): value is Readonly<Record<Key, unknown>> {
  return typeof value === "object" && value !== null && key in value;
}

/** By what it is told from other documents; `claim` looks at the rest of it. */
function isClaim(value: unknown): value is ClaimTable {
  return hasKey(value, "claimant") && hasKey(value, "rows");
}
