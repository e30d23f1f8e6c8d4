import type { Command } from "commander";
import { createProgress, digestOfText, jsonText, runLedgers, writeTogether, type AskedOfLedgers } from "seko/io";
import { countOf } from "seko/errors";
import { FileOption, filesOf, reads, standard, unlessStandard, writes } from "../file/files.js";
import { interruptible } from "./interruptible.js";
import { refusedWords } from "../pages/run-words.js";
import { bytesOf, throughWords, wrongOptions, type ThroughOptions } from "./run-through.js";
import { readyScheme } from "../scheme-request.js";
import type { Terminal } from "../terminal.js";

/** What `seko run --ledgers` is told besides what all runs are told. */
export interface LedgersOptions extends ThroughOptions {
  readonly ledgers?: string;
  readonly out?: string;
  readonly close?: string;
  readonly by?: string;
  readonly on?: string;
  readonly statements?: string;
  readonly asOf?: string;
  readonly knownOn?: string;
}

/** Adds the options by which a run is over ledgers. */
export function addLedgerOptions(command: Command): Command {
  return command
    .addOption(
      new FileOption(
        "--ledgers <file>",
        "in the place of --cases: NDJSON with a ledger in each line; how each account stands, or its month closed",
        unlessStandard(reads),
      ),
    )
    .option("--as-of <date>", "with --ledgers: the last day of service that counts")
    .option("--known-on <date>", "with --ledgers: count only what was recorded until this day")
    .option("--close <month>", "with --ledgers: close this month; each line out is the ledger with its closing")
    .option("--by <who>", "with --close: who closes it, such as an office")
    .option("--on <date>", "with --close: the day on which it is closed")
    .addOption(new FileOption("--statements <file>", "with --close: NDJSON for what is shown of each", writes));
}

/** Whether an option was given that goes with --ledgers alone. */
export function isOfLedgers({ ledgers, close, by, on, statements, asOf, knownOn }: LedgersOptions): boolean {
  return [ledgers, close, by, on, statements, asOf, knownOn].some((option) => option !== undefined);
}

/**
 * Closes a month of the ledgers of a file, or says how their accounts stand.
 *
 * @returns how many lines a file of results misses because they are wrong; none where they say so in their places
 */
export async function runOverLedgers(options: LedgersOptions, command: Command, terminal: Terminal): Promise<number> {
  const asked = askedOf(options);
  const { ledgers, out, refuseDoubles, format, ...files } = options;
  if (ledgers === undefined || out === undefined) throw wrongOptions("--ledgers with --out");
  const { compiled } = readyScheme(options);
  const { stdout, stderr } = terminal;
  const through = async (lines: Uint8Array, signal: AbortSignal) => {
    if (stdout.write(lines) === false) await stdout.drained?.(signal);
  };
  const said = await interruptible(terminal, (signal) =>
    writeTogether(
      filesOf(command),
      (outputs) =>
        runLedgers(
          {
            ...{ asked, outputs, signal, refuseDoubles, strict: files.strict },
            ...{ issues: files.issues, closings: files.closings, statements: files.statements },
            ledgers: ledgers === standard ? bytesOf(terminal) : ledgers,
            results: out === standard ? (lines) => through(lines, signal) : out,
            progress: createProgress(0, { unit: "clients", stream: stderr }),
          },
          compiled,
        ),
      signal,
    ),
  );
  const of = asked.close === undefined ? "account" : "closed ledger";
  const words =
    said.results === undefined
      ? throughWords(said, refuseDoubles === true, of)
      : [`${countOf(said.calculated, of)} in ${said.results}`, ...refusedWords(said.refused, said.issues)].join("\n");
  const stream = said.results === undefined ? stderr : stdout;
  stream.write(`${format === "json" ? jsonText(said) : words.trimEnd()}\n`);
  return said.results === undefined ? 0 : said.refused;
}

/** @throws {InputError} for options that do not go together */
function askedOf(options: LedgersOptions): AskedOfLedgers {
  const { cases, openings, openingAssumed, show, summary, manifest, shards, shard } = options;
  const ofCases = [cases, openings, openingAssumed, show, summary, manifest, shards, shard];
  if (ofCases.some((option) => option !== undefined)) {
    throw wrongOptions("--ledgers, --scheme and --out, and nothing that is said of cases");
  }
  const { out, issues, close, by, on, asOf, knownOn, closings, statements } = options;
  if (out === standard && issues !== undefined) {
    throw wrongOptions("--out - without --issues: wrong lines stand in the output");
  }
  if (close === undefined) {
    if ([by, on, closings, statements].some((option) => option !== undefined)) {
      throw wrongOptions("--close with --by, --on, --closings and --statements");
    }
    return { standing: { ...(asOf === undefined ? {} : { asOf }), ...(knownOn === undefined ? {} : { knownOn }) } };
  }
  if (by === undefined || on === undefined || asOf !== undefined || knownOn !== undefined) {
    throw wrongOptions("--close with --by and --on, and neither --as-of nor --known-on");
  }
  return { close: { month: close, by, recordedOn: on, digestOf: digestOfText } };
}
