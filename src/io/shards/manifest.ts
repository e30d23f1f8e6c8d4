import { countOf, pathOf, received } from "../../errors/index.js";
import { type FileIssue, fileError } from "../file-issue.js";
import { canonicalJson } from "../manifest/canonical-json.js";
import { readJson } from "../read/read-json.js";
import { refusePipe } from "../refuse-file.js";
import type { ShardAsked, ShardManifest, ShardRecord } from "./shard-manifest.js";
import { manifestFile } from "./shard-names.js";
import { isAsked, isKind, isPart, isWritten, notOne } from "./shard-forms.js";

const smallFile = "It is what `seko` wrote, in its folder.";

/** Whether two parts are asked alike. */
export function isAskedAlike(one: ShardAsked = {}, other: ShardAsked = {}): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

/** How many parts a folder has. @throws {InputError} where its manifest is missing or is not one */
export function partsOf(folder: string): number {
  return readManifest(folder).parts.length;
}

/**
 * Reads the manifest of a folder of shards.
 *
 * @throws {InputError} where it is missing or is not one
 */
export function readManifest(folder: string): ShardManifest {
  const path = manifestFile(folder);
  refusePipe(path, smallFile);
  const value = readJson(path);
  if (
    isKind(value, "shards") &&
    typeof value["file"] === "string" &&
    Number.isSafeInteger(value["cases"]) &&
    ["string", "undefined"].includes(typeof value["openings"]) &&
    ["closings", "statements"].every((key) => value[key] === undefined || value[key] === true) &&
    isAsked(value["asked"]) &&
    Array.isArray(value["parts"]) &&
    value["parts"].every(isPart)
  ) {
    // Its kind says what it is, and what is used of it was looked at.
    const manifest = value as unknown as ShardManifest;
    checkParts(manifest, path);
    return manifest;
  }
  throw notOne(path, "a manifest that `seko shard` wrote", value);
}

/** The parts make the whole: each begins behind the one before it, and together they have all cases. */
function checkParts({ cases, openings, parts }: ShardManifest, path: string): void {
  const issues: FileIssue[] = [];
  const refuse = (code: string, at: string, expected: string, got: unknown) =>
    issues.push({ code, path: at, expected, received: received(got), file: path });
  let nextLine = 1;
  for (const [index, { firstLine, cases: own }] of parts.entries()) {
    if (own < 1) refuse("part-cases", pathOf("parts", index, "cases"), "at least one case in each part", own);
    if ((parts[index]?.openings === undefined) !== (openings === undefined)) {
      const expected = openings === undefined ? "nothing, because the cases begin" : "the positions of the part";
      refuse("part-openings", pathOf("parts", index, "openings"), expected, parts[index]?.openings);
    }
    if (firstLine < nextLine) {
      const expected = `line ${nextLine} or later, behind the cases before it`;
      refuse("part-line", pathOf("parts", index, "firstLine"), expected, firstLine);
    }
    nextLine = firstLine + own;
  }
  const sum = parts.reduce((so, part) => so + part.cases, 0);
  if (sum !== cases) refuse("parts-missing", "parts", `parts with ${countOf(cases, "case")} together`, sum);
  if (issues.length > 0) throw fileError(issues);
}

/** How many lines of cases a record tells of: each has a result or issues. */
export function linesIn({ results, issues }: ShardRecord): number {
  return results.count + (issues?.count ?? 0);
}

/**
 * Reads the record of a part that is done.
 *
 * @throws {InputError} where it is missing or is not one
 */
export function readRecord(path: string): ShardRecord {
  refusePipe(path, smallFile);
  const value = readJson(path);
  if (
    isKind(value, "shard-done") &&
    Number.isInteger(value["part"]) &&
    typeof value["cases"] === "string" &&
    typeof value["rules"] === "string" &&
    isWritten(value["results"]) &&
    (value["issues"] === null || isWritten(value["issues"])) &&
    ["string", "undefined"].includes(typeof value["openings"]) &&
    isAsked(value["asked"]) &&
    ["closings", "statements"].every((key) => value[key] === undefined || isWritten(value[key]))
  ) {
    return value as unknown as ShardRecord;
  }
  throw notOne(path, "a record that `seko run --shard` wrote", value);
}
