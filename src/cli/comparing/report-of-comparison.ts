import type { Command } from "commander";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { InputError } from "seko";
import { refusePipe } from "seko/io";
import { startReport, type ReportInProgress } from "seko/report-page";
import type { ScenarioInProgress } from "seko/what-if";
import { filesOf } from "../file/files.js";
import { wordsGiven } from "../manifest-of-analysis.js";
import { commandHead } from "../manifest-of-command.js";
import type { CompareOptions } from "./compare-options.js";
import { changesBetween, ofPlaces } from "./report-of-rules.js";
import type { RulesCompared } from "./rules-compared.js";

/** Options that a report has no place for: it tells of whole cases, each once, by one set of rules after, and in exact sums. */
const withoutReport = ["reform2", "weights", "public", "shard", "parts"] as const;

/** @throws {InputError} where a report is asked for with what it cannot tell */
export function checkReport(options: CompareOptions): void {
  const wrong = options.report === undefined ? [] : withoutReport.filter((name) => options[name] !== undefined);
  if (wrong.length === 0) return;
  const expected = `--report without ${withoutReport.map((name) => `--${name}`).join(", ")}`;
  const received = wrong.map((name) => `--${name}`).join(" and ");
  throw new InputError([{ code: "keys-together", path: "--report", expected, received }]);
}

/** What is told beside the people. */
interface Beside {
  readonly command: Command;
  readonly scenarios: readonly ScenarioInProgress[];
}

/** The report of a comparison, which takes its people; undefined where nobody asks for one. */
export function reportOfComparison(
  { before, afters: [after = before] }: RulesCompared,
  { report, language = "en" }: CompareOptions,
  { command, scenarios }: Beside,
): ReportInProgress | undefined {
  if (report === undefined) return undefined;
  const files = [...new Set(filesOf(command).inputs.map(({ file }) => file))];
  return startReport({
    scheme: after.scheme,
    language,
    ...ofPlaces,
    comparison: changesBetween(before.scheme, after.scheme),
    ...(scenarios.length === 0 ? {} : { scenarios: () => scenarios.map((each) => each.scenario()) }),
    repeat: {
      command: commandHead([command.name(), ...wordsGiven(command)], {}).command,
      digests: files.map((file) => ({ file, sha256: sha256Of(file) })),
    },
  });
}

function sha256Of(file: string): string {
  refusePipe(file, "A report names the digests of its files, so they are read again.");
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
