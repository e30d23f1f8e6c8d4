import { Option, type Command } from "commander";
import type { ManifestLedgers } from "seko/reading-back";
import { forecastMethods, type ForecastMethod } from "seko/ledger";
import { FileOption, reads, standard, unlessStandard, writes } from "../file/files.js";
import { wholeNumber } from "../options.js";
import { wrongOptions as wrongFor } from "../table/table-output.js";
import { wrongOptions, type ThroughOptions } from "./run-through.js";

/** What can be asked of each ledger of many. */
export interface AskedOptions {
  readonly close?: string;
  readonly by?: string;
  readonly on?: string;
  readonly asOf?: string;
  readonly knownOn?: string;
  readonly forecast?: ForecastMethod;
  readonly weeks?: number;
}

/** What `seko run --ledgers` is told besides what all runs are told. */
export interface LedgersOptions extends ThroughOptions, AskedOptions {
  readonly ledgers?: string;
  readonly out?: string;
  readonly statements?: string;
}

/** Adds the options by which a run is over ledgers. */
export function addLedgerOptions(command: Command): Command {
  return addAskedOptions(
    command.addOption(
      new FileOption(
        "--ledgers <file>",
        "in the place of --cases: NDJSON with a ledger in each line; how each account stands, what comes, or its month closed",
        unlessStandard(reads),
      ),
    ),
  ).addOption(new FileOption("--statements <file>", "with --close: NDJSON for what is shown of each", writes));
}

/** Adds the options that say what is asked of each ledger of many. */
export function addAskedOptions(command: Command): Command {
  return command
    .option("--as-of <date>", "with --ledgers: the last day of service that counts")
    .option("--known-on <date>", "with --ledgers: count only what was recorded until this day")
    .addOption(
      new Option("--forecast <method>", "with --ledgers: what comes after --as-of, of each and of all").choices(
        forecastMethods,
      ),
    )
    .addOption(
      new Option("--weeks <number>", "with --forecast pace: how many full weeks say the pace").argParser(wholeNumber),
    )
    .option("--close <month>", "with --ledgers: close this month; each line out is the ledger with its closing")
    .option("--by <who>", "with --close: who closes it, such as an office")
    .option("--on <date>", "with --close: the day on which it is closed");
}

/** Whether an option was given that goes with --ledgers alone. */
export function isOfLedgers({ ledgers, statements, ...asked }: LedgersOptions): boolean {
  return ledgers !== undefined || statements !== undefined || isAsked(asked);
}

/** Whether anything is asked of ledgers. */
export function isAsked({ close, by, on, asOf, knownOn, forecast, weeks }: AskedOptions): boolean {
  return [close, by, on, asOf, knownOn, forecast, weeks].some((option) => option !== undefined);
}

/**
 * What options ask of each ledger, as manifests say it.
 *
 * @throws {InputError} for options that do not go together
 */
export function toldOf(options: LedgersOptions): ManifestLedgers {
  const { cases, openings, openingAssumed, show, summary, shards, shard, table, columns, forecast } = options;
  const inColumns = options.format === "columns" ? true : undefined;
  const ofCases = [cases, openings, openingAssumed, show, shards, shard, table, columns, inColumns];
  if (ofCases.some((option) => option !== undefined) || (summary !== undefined && forecast === undefined)) {
    throw wrongOptions("--ledgers, --scheme and --out, and nothing that is said of cases");
  }
  const { ledgers, out, issues, manifest, closings, statements } = options;
  if (out === standard && issues !== undefined) {
    throw wrongOptions("--out - without --issues: wrong lines stand in the output");
  }
  if (manifest !== undefined && (out === standard || ledgers === standard)) {
    throw wrongOptions("--manifest with files, because a run that can be repeated reads them again");
  }
  return askedIn(options, "seko run", [closings, statements]);
}

/**
 * What is asked of each ledger, as manifests say it.
 *
 * @param closing what is said only where a month is closed
 * @throws {InputError} for options that do not go together
 */
export function askedIn(
  { close, by, on, asOf, knownOn, forecast, weeks }: AskedOptions,
  command: string,
  closing: readonly unknown[],
): ManifestLedgers {
  const wrong = (expected: string) => wrongFor(command, expected, "other options");
  if (close !== undefined) {
    if (
      by === undefined ||
      on === undefined ||
      [asOf, knownOn, forecast, weeks].some((option) => option !== undefined)
    ) {
      throw wrong("--close with --by and --on, and none of --as-of, --known-on and --forecast");
    }
    return { close: { month: close, by, recordedOn: on } };
  }
  if ([by, on, ...closing].some((option) => option !== undefined)) {
    throw wrong("--close with --by, --on, --closings and --statements");
  }
  if (forecast === undefined) {
    if (weeks !== undefined) throw wrong("--forecast with --weeks");
  } else if (asOf === undefined || (weeks === undefined) === (forecast === "pace")) {
    throw wrong("--forecast with --as-of; pace with --weeks, and commitments without");
  }
  return {
    ...(asOf === undefined ? {} : { asOf }),
    ...(knownOn === undefined ? {} : { knownOn }),
    ...(forecast === undefined ? {} : { forecast }),
    ...(weeks === undefined ? {} : { weeks }),
  };
}
