import type { Command } from "commander";
import { InputError, type Result } from "seko";
import { startSummary } from "seko/cohort";
import { jsonText, mergeShards, publishLines, writeJson } from "seko/io";
import { exitCodes } from "../exit-codes.js";
import { commandHead, manifestWords, rulesOfRun } from "../manifest-of-command.js";
import { formatOption, type Format } from "../options.js";
import { readyScheme } from "../scheme-request.js";
import type { Terminal } from "../terminal.js";

/** The options of `seko merge`, as the command line gives them. */
interface MergeOptions {
  readonly out: string;
  readonly issues?: string;
  readonly summary?: string;
  readonly scheme?: string;
  readonly inputs?: string;
  readonly manifest?: string;
  readonly cases?: string;
  readonly format: Format;
}

/** Adds `seko merge FOLDER [RECORD…] --out FILE`. */
export function addMerge(program: Command, terminal: Terminal, end: (code: number) => void): void {
  program
    .command("merge")
    .description("put the results of all parts together, once each and in the order of the cases")
    .argument("<folder>", "the folder that `seko shard` wrote")
    .argument("[record...]", "records of the parts, done-*.json, in any order (default: those in the folder)")
    .requiredOption("--out <file>", "NDJSON for all results; .gz is packed")
    .option("--issues <file>", "NDJSON for all issues (default: beside the results)")
    .option("--summary <file>", "JSON for the exact sums of all results; needs --scheme")
    .option("--scheme <id-or-file>", "the scheme by which every part must have been calculated")
    .option("--inputs <file>", "values for the scheme's open inputs")
    .option("--manifest <file>", `${manifestWords}; needs --scheme and --cases`)
    .option("--cases <file>", "for the manifest: the whole file that was cut into parts")
    .addOption(formatOption())
    .action(async (folder: string, records: readonly string[], options: MergeOptions) => {
      const { out, issues, summary, scheme, inputs, manifest, cases, format } = options;
      const forScheme = [summary, inputs, manifest].some((option) => option !== undefined);
      if (scheme === undefined && forScheme) throw lacking("--scheme");
      if (manifest !== undefined && cases === undefined) throw lacking("--cases");
      if (cases !== undefined && manifest === undefined) throw lacking("--manifest");
      const ready =
        scheme === undefined ? undefined : readyScheme({ scheme, ...(inputs === undefined ? {} : { inputs }) });
      const sums =
        ready === undefined || summary === undefined
          ? undefined
          : startSummary({ scheme: ready.compiled.scheme, groupOf: () => "all" });
      const report = await mergeShards({
        folder,
        records: records.length === 0 ? undefined : records,
        results: out,
        issues,
        rules: ready?.rules,
        ...(sums === undefined
          ? {}
          : {
              onResult: (result: Result) => {
                sums.add(result);
              },
            }),
      });
      if (summary !== undefined && sums !== undefined) writeJson(summary, sums.summary());
      if (manifest !== undefined && cases !== undefined && ready !== undefined) {
        await publishLines(manifest, {
          run: "calculate",
          ...commandHead(["merge", folder, ...records], { out, scheme, inputs, cases }),
          files: { cases, results: out },
          rules: rulesOfRun(manifest, ready.source),
          ...(report.issues === undefined ? {} : { issues: report.issues }),
        });
      }
      const lines = [
        `${report.calculated} results of ${report.parts} parts in ${report.results}`,
        ...(report.issues === undefined ? [] : [`${report.refused} lines have no result; ${report.issues} says why`]),
      ];
      terminal.stdout.write(format === "json" ? `${jsonText(report)}\n` : `${lines.join("\n")}\n`);
      if (report.refused > 0) end(exitCodes.badInput);
    });
}

function lacking(option: string): InputError {
  return new InputError([{ code: "command-line", path: "seko merge", expected: option, received: "nothing" }]);
}
