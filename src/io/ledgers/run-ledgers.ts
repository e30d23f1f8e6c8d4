import type { CompiledScheme } from "../../rules/compiled.js";
import { outcomeOfLedger, type AskedOfLedgers, type LedgerOutcome } from "../../streams/each-ledger.js";
import { countLines } from "../count-cases.js";
import { fileError } from "../file-issue.js";
import type { FileRoles } from "../outputs/file-roles.js";
import { writeTogether, type Outputs } from "../outputs/outputs.js";
import { createProgress, type Progress } from "../progress.js";
import { ofFile } from "../read/read-json.js";
import { eachLine, type LineCounts } from "../lines/each-line.js";
import { linesThrough, type LinesOut } from "../lines/lines-through.js";
import { refusedWriter } from "../lines/refused-lines.js";
import { checkLines, issuesFileOf } from "../lines/run-files.js";
import { linesOfLedger } from "./lines-of-ledger.js";

/** The ledgers of a run, what is asked of each, and where what comes of them goes. */
export interface LedgersRequest {
  /** NDJSON, one ledger in each line: a file, `.gz` is unpacked; or bytes however they are cut. */
  readonly ledgers: string | AsyncIterable<Uint8Array>;
  /** That a month is closed, what comes of each, or how each account stands. */
  readonly asked: AskedOfLedgers;
  /**
   * A file: a line for each ledger that is right, `.gz` is packed. Or what takes whole lines: then there is one line out for each line in,
   * `{ "line": 17, "issues": [ … ] }` where it is wrong.
   */
  readonly results: string | ((lines: Uint8Array) => void | Promise<void>);
  /** Is told what came of each ledger, in their order, with its line. */
  readonly onOutcome?: ((outcome: LedgerOutcome, line: number) => void) | undefined;
  /** File of what is wrong with lines that have no result; left out, beside the file of results. */
  readonly issues?: string | undefined;
  /** File for what the closed months leave behind: a position in each line. */
  readonly closings?: string | undefined;
  /** File for what is shown of the closed months: a statement in each line. */
  readonly statements?: string | undefined;
  /**
   * Whether a line is refused about whose client an earlier line is on some of its days. Left out, files are looked through, and lines that
   * go out one for each that comes are not.
   */
  readonly refuseDoubles?: boolean | undefined;
  /** Whether the first line that is wrong ends the run. */
  readonly strict?: boolean | undefined;
  /** Ends the run between two lines. */
  readonly signal?: AbortSignal | undefined;
  /** Files that are written together with these; left out, none. */
  readonly outputs?: Outputs | undefined;
  readonly progress?: Progress | undefined;
}

/** How a run over ledgers went, and what it wrote. */
export interface LedgersReport extends LineCounts {
  /** Undefined where the lines went out one for each that came. */
  readonly results: string | undefined;
  /** Undefined where nothing was wrong, or what is wrong stands in its place. */
  readonly issues: string | undefined;
}

/**
 * Closes the month of many people, or says what comes of their budgets or how they stand: a ledger in each line of a file of any length, in constant memory.
 * Of a closing each line out is the ledger with it, with which the next month can go on; a line that is wrong changes nothing of the others.
 *
 * @returns how many were told and refused
 * @throws {InputError} where a file cannot be read or written or has two roles, for the first line that is wrong where the run is strict,
 * and with code `interrupted` where the signal was given
 *
 * @example
 * const close = { month: "2026-03", by: "office", recordedOn: "2026-04-05" };
 * await runLedgers({ ledgers: "march.ndjson", asked: { close }, results: "closed.ndjson" }, compile(scheme));
 */
export async function runLedgers(request: LedgersRequest, compiled: CompiledScheme): Promise<LedgersReport> {
  const { ledgers, results, closings, statements, outputs, signal } = request;
  if (typeof ledgers === "string") checkLines(ledgers, "ledger");
  if (typeof results === "string") checkLines(results, "result");
  if (closings !== undefined) checkLines(closings, "position");
  if (statements !== undefined) checkLines(statements, "statement");
  if (outputs !== undefined) return runInto(request, compiled, outputs);
  return writeTogether(rolesOf(request), (own) => runInto(request, compiled, own), signal);
}

function rolesOf({ ledgers, results, issues, closings, statements }: LedgersRequest): FileRoles {
  const file = (role: string, name: string | undefined) => (name === undefined ? [] : [{ role, file: name }]);
  const beside = typeof results === "string" ? (issues ?? issuesFileOf(results)) : undefined;
  return {
    inputs: typeof ledgers === "string" ? [{ role: "ledgers", file: ledgers }] : [],
    outputs: [
      ...(typeof results === "string" ? [{ role: "results", file: results }] : []),
      ...file("issues", beside).map((each) => ({ ...each, optional: true })),
      ...file("closings", closings),
      ...file("statements", statements),
    ],
  };
}

async function runInto(request: LedgersRequest, compiled: CompiledScheme, outputs: Outputs): Promise<LedgersReport> {
  const { ledgers, asked, results, onOutcome, strict, closings, statements } = request;
  const { progress = createProgress(0, { unit: "clients" }) } = request;
  const name = typeof ledgers === "string" ? ledgers : "standard input";
  const looks = request.refuseDoubles ?? typeof results === "string";
  const each = { compiled, asked, counted: looks ? countLines() : undefined };
  const lines = typeof results === "string" ? intoFiles(request, results, outputs) : linesThrough(results);
  const left = closings === undefined ? undefined : outputs.lines(closings);
  const shown = statements === undefined ? undefined : outputs.lines(statements);
  try {
    const counts = await eachLine<LedgerOutcome>({
      file: name,
      chunks: typeof ledgers === "string" ? undefined : ledgers,
      outcomeOf(text, line) {
        const outcome = outcomeOfLedger(text, line, each);
        return outcome.issues === undefined ? { made: outcome } : { issues: outcome.issues };
      },
      onMade(outcome, line) {
        const { result, statement, closing } = linesOfLedger(outcome);
        onOutcome?.(outcome, line);
        lines.put(line, result);
        if (statement !== undefined) shown?.write(statement);
        if (closing !== undefined) left?.write(closing);
      },
      onRefused(line, issues) {
        onOutcome?.({ issues }, line);
        if (strict === true) throw fileError(issues.map((issue) => ofFile(issue, name, line)));
        lines.refuse(line, issues);
      },
      async settled(ended) {
        await lines.settled(ended);
        await outputs.settled();
      },
      signal: outputs.signal,
      progress,
    });
    for (const file of [left, shown]) file?.close();
    return { ...counts, results: typeof results === "string" ? results : undefined, issues: lines.close() };
  } finally {
    progress.finish();
    await lines.ended();
  }
}

/** Lines of results in a file, and what is wrong with others in one beside it. */
function intoFiles({ issues }: LedgersRequest, results: string, outputs: Outputs): LinesOut {
  const beside = issues ?? issuesFileOf(results);
  const written = outputs.lines(results);
  const refused = refusedWriter(() => outputs.lines(beside));
  return {
    put(_, content) {
      written.write(content);
    },
    refuse(line, found) {
      refused.add({ line, issues: found });
    },
    settled: () => Promise.resolve(),
    close() {
      for (const file of [written, refused.lines]) file?.close();
      return refused.lines === undefined ? undefined : beside;
    },
    ended: () => Promise.resolve(),
  };
}
