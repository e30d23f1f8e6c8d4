import { type Issue, isInputError } from "../../errors/index.js";
import { isWriteFault } from "../file-fault.js";
import { endWhereAsked, isInterruption } from "../interrupted.js";
import type { LineWriter, PlainLineWriter } from "../lines/line-writer.js";
import { type FileRoles, type NamedFile, checkRoles } from "./file-roles.js";
import { type OpenOutput, openOutput } from "./open-output.js";
import { tryInput } from "./input-to-read.js";
import { withKept } from "./kept-lines.js";
import { type Scratch, scratchBeside } from "./scratch.js";
import { type SortedRuns, sortedRuns } from "./sorted-runs.js";

/** The files that a piece of work writes. */
export interface Outputs {
  /** Ends the work; undefined where nothing does. */
  readonly signal: AbortSignal | undefined;
  /** Begins a file of lines. */
  lines(file: string): PlainLineWriter;
  /** Begins a file of lines of which the digest is wanted. */
  digestedLines(file: string): LineWriter;
  /** Writes a file as a whole, packed where its name ends with `.gz`. */
  readonly text: (file: string, text: string) => void;
  /** Begins a file that comes as texts one after the other; packed, where its name ends with `.gz`, each by itself. */
  texts(file: string): (text: string) => void;
  /**
   * Sorts more rows than memory holds: they come in sorted runs, which stand beside a file until the work ends, however it does.
   *
   * @param file one of the outputs, beside which there is room
   */
  sorting<Row>(file: string, order: (left: Row, right: Row) => number): SortedRuns<Row>;
  /** Begins a file of bytes, which takes them run by run as they are. */
  bytes(file: string): (run: Uint8Array) => void;
  /** Where a file can be read: one that is written, but has not got its name yet, under another. */
  draftOf(file: string): string;
  /** More files are read, of which only the work knows. @throws {InputError} where one of them is written too */
  reads(files: readonly NamedFile[]): void;
  /** Waits for slow readers of pipes. @throws {InputError} where the work is to end */
  readonly settled: () => Promise<void>;
}

/**
 * Does a piece of work that reads and writes files, so that no file is lost by it:
 *
 * - no file has two roles, by device and inode, and everything that is read can be read: nothing is opened before that is certain;
 * - each output is tried before the work begins;
 * - regular files are written beside their places and get their names together when all are whole; what an earlier run left stays
 *   until then, and for good where the work fails;
 * - where the signal or a full disk ends it, files of lines are kept up to a whole line, as `NAME.partial`;
 * - what is no regular file, such as a pipe, is written in place.
 *
 * @param files every file that is read or written
 * @param work is done with the outputs, which are those of `files`, named as there
 * @param signal ends the work; what it is aborted with is said, such as `SIGTERM`
 * @returns what the work gives
 * @throws {InputError} where a file has two roles or cannot be read or written (code `disk-full` or `write-fault` during the work),
 * and with code `interrupted` where the signal was given
 *
 * @example
 * const sums = startSummary({ scheme, groupOf: () => "all" });
 * await writeTogether(
 *   {
 *     inputs: [{ role: "cases", file: "cases.ndjson" }],
 *     outputs: [
 *       { role: "results", file: "results.ndjson" },
 *       { role: "issues", file: "results.issues.ndjson", optional: true },
 *       { role: "summary", file: "summary.json" },
 *     ],
 *   },
 *   async (outputs) => {
 *     await runFile({ cases: "cases.ndjson", results: "results.ndjson", onResult: sums.add, outputs }, compiled);
 *     outputs.text("summary.json", `${jsonText(sums.summary())}\n`);
 *   },
 * );
 */
export async function writeTogether<Value>(
  files: FileRoles,
  work: (outputs: Outputs) => Value | Promise<Value>,
  signal?: AbortSignal,
): Promise<Value> {
  checkRoles(files);
  for (const { file } of files.inputs) tryInput(file);
  const open: OpenOutput[] = [];
  const scratches: Scratch[] = [];
  try {
    for (const output of files.outputs) open.push(await openOutput(output, signal));
    const value = await work(outputsOf(files, { open, scratches }, signal));
    for (const each of open) await each.finish();
    endWhereAsked(signal);
    for (const each of open) each.publish();
    return value;
  } catch (error) {
    throw isInputError(error) && error.issues.some(endsOnItsWay) ? withKept(error.issues, files, open) : error;
  } finally {
    for (const each of [...open, ...scratches]) each.release();
  }
}

/** Whether work ended for no fault of what was asked for: what it did so far is worth something. */
function endsOnItsWay(issue: Issue): boolean {
  return isInterruption(issue) || isWriteFault(issue);
}

function outputsOf(
  { inputs, outputs }: FileRoles,
  { open, scratches }: { readonly open: readonly OpenOutput[]; readonly scratches: Scratch[] },
  signal: AbortSignal | undefined,
): Outputs {
  const found = (file: string): OpenOutput => {
    const output = open.find((each) => each.file === file);
    if (output === undefined) throw new RangeError(`"${file}" is not among the outputs`);
    return output;
  };
  return {
    signal,
    lines: (file) => found(file).lines(),
    digestedLines: (file) => found(file).digestedLines(),
    text(file, text) {
      found(file).text(text);
    },
    texts: (file) => found(file).texts(),
    sorting(file, order) {
      const scratch = scratchBeside(found(file).file);
      scratches.push(scratch);
      return sortedRuns(scratch, order);
    },
    bytes: (file) => found(file).bytes(),
    draftOf: (file) => open.find((each) => each.file === file)?.draft ?? file,
    reads(files) {
      checkRoles({ inputs: [...inputs, ...files], outputs });
    },
    async settled() {
      endWhereAsked(signal);
      for (const each of open) await each.drained();
    },
  };
}
