import type { Command } from "commander";
import type { Language, Scheme } from "seko";
import { readInputs } from "seko/io";
import { type MovementsInProgress, startMovements } from "seko/movement";

/** The options of `seko report`, as the command line gives them. */
export interface ReportCommandOptions {
  readonly out: string;
  readonly scheme: string;
  readonly cases?: string;
  readonly before?: string;
  readonly beforeScheme?: string;
  readonly moveBy?: string;
  readonly ranges?: string;
  readonly inputs?: string;
  readonly language: Language;
  readonly smallestGroup: number;
}

/** What is asked how much assumptions move the result; undefined where nobody asks. */
export function movingOf(
  scheme: Scheme,
  { cases, moveBy, ranges, inputs }: ReportCommandOptions,
  command: Command,
): MovementsInProgress | undefined {
  if (moveBy === undefined && ranges === undefined) {
    if (inputs !== undefined) command.error("error: --inputs needs --move-by or --ranges");
    return undefined;
  }
  if (cases === undefined) command.error("error: --move-by and --ranges need --cases");
  return startMovements(scheme, {
    ...(inputs === undefined ? {} : { inputs: readInputs(inputs) }),
    ...(moveBy === undefined ? {} : { share: moveBy }),
    ...(ranges === undefined ? {} : { shares: readInputs(ranges) }),
  });
}
