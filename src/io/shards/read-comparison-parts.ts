import { createHash } from "node:crypto";
import { received } from "../../errors/index.js";
import { fileError, type FileIssue } from "../file-issue.js";
import { readLines } from "../lines/read-lines.js";
import { type PartContent, type PartHead, partKind, type PartPerson } from "./comparison-parts.js";

/** What comes of a part at a time: first what was found, then some of the people whose amounts change. */
export interface SomeOfPart {
  readonly content?: PartContent;
  readonly people: readonly PartPerson[];
}

/**
 * The parts of a comparison from their files, in their order. All files are looked at first; then they are read one after the other, some
 * people at a time, so that no part is held.
 *
 * @param asked what they must have been asked
 * @param signal ends the reading
 * @throws {InputError} where a file is no part, was changed, is of something else, or a part is missing or there twice
 */
export async function* readComparisonParts(
  files: readonly string[],
  asked: string,
  signal?: AbortSignal,
): AsyncGenerator<SomeOfPart, void, undefined> {
  const found: Found[] = [];
  for (const file of files) found.push({ file, part: await headOf(file, signal) });
  for (const file of inOrder(found, asked)) yield* contentOf(file, signal);
}

interface Found {
  readonly file: string;
  readonly part: PartHead;
}

/** The files by the number of their part. @throws {InputError} where one is of something else, missing or there twice */
function inOrder(found: readonly Found[], asked: string): readonly string[] {
  const of = found[0]?.part.of ?? 0;
  const issues: FileIssue[] = [];
  for (const { file, part } of found) {
    if (part.asked === asked && part.of === of) continue;
    const expected = "a part of the same cases, rules and options, by the same version of seko";
    issues.push({ code: "other-part", path: "asked", expected, received: "another", file });
  }
  if (issues.length > 0) throw fileError(issues);
  const parts = Array.from({ length: of }, (_, index) => found.filter(({ part }) => part.part === index + 1));
  for (const [index, own] of parts.entries()) {
    if (own.length === 1) continue;
    const file = own[1]?.file ?? found[0]?.file ?? "";
    const told = own.length === 0 ? "none" : `${own.length} files`;
    const expected = `one file of part ${index + 1} of ${of}`;
    issues.push({ code: "parts", path: "part", expected, received: told, file });
  }
  if (issues.length > 0) throw fileError(issues);
  return parts.flatMap((own) => own.map(({ file }) => file));
}

/** What a file is of, once all of it was seen to be as seko wrote it. */
async function headOf(file: string, signal: AbortSignal | undefined): Promise<PartHead> {
  const hash = createHash("sha256");
  let first: string | undefined;
  let last: Uint8Array | undefined;
  for await (const { lines } of readLines(file, signal)) {
    for (const { text } of lines) {
      first ??= textOf(text);
      // The last line is of those before it.
      if (last !== undefined) hash.update(last).update("\n");
      last = Uint8Array.from(text);
    }
  }
  const [head, end] = [first, last === undefined ? undefined : textOf(last)].map(objectIn);
  // What has the digest that seko wrote below it, seko wrote.
  if (head?.["kind"] === partKind && end?.["sha256"] === hash.digest("hex")) return head as unknown as PartHead;
  const expected = "a part of a comparison, as `seko compare --shard` writes it";
  const hint = "Nobody changes a part: compare it again.";
  throw fileError([{ code: "not-a-part", path: "", expected, received: received(first ?? ""), hint, file }]);
}

/** What a file has, which was looked at. */
async function* contentOf(file: string, signal: AbortSignal | undefined): AsyncGenerator<SomeOfPart, void, undefined> {
  let place = 0;
  // The last line is the digest of the others.
  let waiting: string | undefined;
  for await (const { lines } of readLines(file, signal)) {
    const people: PartPerson[] = [];
    for (const { text } of lines) {
      if (waiting !== undefined) {
        if (place === 2) yield { content: JSON.parse(waiting) as PartContent, people: [] };
        else if (place > 2) people.push(JSON.parse(waiting) as PartPerson);
      }
      waiting = textOf(text);
      place += 1;
    }
    if (people.length > 0) yield { people };
  }
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("utf8");
}

/** The object of a line of JSON; undefined where it is none. */
function objectIn(line: string | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line ?? "");
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
