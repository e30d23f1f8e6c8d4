import { join } from "node:path";
import { countOf, isInputError, pathOf, received } from "../../errors/index.js";
import { place } from "../file-fault.js";
import { fileError, type FileIssue } from "../file-issue.js";
import { readDaysShown } from "../read/tables/days-shown.js";
import { readJson } from "../read/read-json.js";
import { refusePipe } from "../refuse-file.js";

const smallFile = "It is what `seko` wrote, in its folder.";

/** A part of a file of cases. */
export interface ShardPart {
  /** From 1. */
  readonly part: number;
  /** Name of the file in the folder of the manifest. */
  readonly file: string;
  /** Line of the whole file with which it begins, from 1. */
  readonly firstLine: number;
  /** Lines that hold something. */
  readonly cases: number;
  /** SHA-256 of these lines, unpacked. */
  readonly digest: string;
  /** The positions with which its cases go on; left out where they begin. */
  readonly openings?: WrittenLines;
}

/** What `shardFile` cut a file into. */
export interface ShardManifest {
  readonly schemaVersion: 1;
  readonly kind: "shards";
  /** The whole file, as it was named. */
  readonly file: string;
  readonly cases: number;
  /** The whole file of positions with which the cases go on, as it was named; left out where they begin. */
  readonly openings?: string;
  /** Whether each part writes what its cases leave behind; left out, none does. */
  readonly closings?: true;
  /** How all parts are asked, beside their cases and positions. */
  readonly asked?: ShardAsked;
  readonly parts: readonly ShardPart[];
}

/** How cases are asked, the same in all parts; left out, nothing is assumed and all days are shown. */
export interface ShardAsked {
  /** What is assumed of cases without a position. */
  readonly openingAssumed?: "nothing-used" | undefined;
  /** Which days of each case are shown, such as `2026-01`. */
  readonly show?: string | undefined;
}

/** Whether two parts are asked alike. */
export function isAskedAlike(one: ShardAsked = {}, other: ShardAsked = {}): boolean {
  return one.openingAssumed === other.openingAssumed && one.show === other.show;
}

/** The lines of a file that a run wrote. */
export interface WrittenLines {
  /** Name of the file in the folder of the manifest. */
  readonly file: string;
  readonly count: number;
  /** SHA-256 of the lines, unpacked. */
  readonly digest: string;
}

/** That a part is done, by which rules, and what was written. */
export interface ShardRecord {
  readonly schemaVersion: 1;
  readonly kind: "shard-done";
  readonly part: number;
  /** Digest of the part's cases. */
  readonly cases: string;
  /** Digest of scheme, inputs and version of seko: parts of one run have the same. */
  readonly rules: string;
  readonly results: WrittenLines;
  /** Null where nothing was wrong. */
  readonly issues: WrittenLines | null;
  /** Digest of the positions with which its cases went on; left out where they began. */
  readonly openings?: string;
  /** How its cases were asked. */
  readonly asked?: ShardAsked;
  /** What its cases leave behind; left out where that was not asked for. */
  readonly closings?: WrittenLines;
}

/** The file names of a part, in the folder of the manifest. */
export function namesOf({ file, part }: Pick<ShardPart, "file" | "part">): {
  readonly results: string;
  readonly issues: string;
  readonly closings: string;
  readonly done: string;
} {
  const number = numbered(part);
  const packed = file.endsWith(".gz") ? ".gz" : "";
  return {
    results: `results-${number}.ndjson${packed}`,
    issues: `issues-${number}.ndjson`,
    closings: `closings-${number}.ndjson${packed}`,
    done: `done-${number}.json`,
  };
}

/** The file of the positions of a part. */
export function openingsFile({ part }: Pick<ShardPart, "part">): string {
  return `openings-${numbered(part)}.ndjson`;
}

/** `007`: so that a folder lists the parts in order. */
export function numbered(part: number): string {
  return String(part).padStart(3, "0");
}

/** The file of a manifest in its folder. */
export function manifestFile(folder: string): string {
  return join(folder, "manifest.json");
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
    (value["closings"] === undefined || value["closings"] === true) &&
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
    (value["closings"] === undefined || isWritten(value["closings"]))
  ) {
    return value as unknown as ShardRecord;
  }
  throw notOne(path, "a record that `seko run --shard` wrote", value);
}

type Holder = Readonly<Record<string, unknown>>;

function isHolder(value: unknown): value is Holder {
  return typeof value === "object" && value !== null;
}

function isKind(value: unknown, kind: string): value is Holder {
  return isHolder(value) && value["kind"] === kind && value["schemaVersion"] === 1;
}

function isPart(value: unknown, index: number): boolean {
  if (!isHolder(value)) return false;
  const { part, file, firstLine, cases, digest, openings } = value;
  return (
    part === index + 1 &&
    isName(file) &&
    Number.isSafeInteger(firstLine) &&
    Number.isSafeInteger(cases) &&
    typeof digest === "string" &&
    (openings === undefined || isWritten(openings))
  );
}

function isAsked(value: unknown): boolean {
  if (value === undefined) return true;
  if (!isHolder(value)) return false;
  const { openingAssumed, show } = value;
  const isShown = show === undefined || (typeof show === "string" && attempted(() => readDaysShown(show)));
  return isShown && (openingAssumed === undefined || openingAssumed === "nothing-used");
}

/** Whether something can be read. */
function attempted(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (isInputError(error)) return false;
    throw error;
  }
}

function isWritten(value: unknown): boolean {
  return (
    isHolder(value) &&
    isName(value["file"]) &&
    Number.isSafeInteger(value["count"]) &&
    typeof value["digest"] === "string"
  );
}

/** A name within the folder, which leads nowhere else. */
function isName(value: unknown): boolean {
  return typeof value === "string" && /^[\w-][\w.-]*$/u.test(value);
}

function notOne(path: string, expected: string, value: unknown): Error {
  return fileError([place({ code: "unknown-document", expected, received: received(value) }, path, undefined)]);
}
