import type { Command } from "commander";
import { startSummary } from "seko/cohort";
import {
  type Outputs,
  type ResultsForm,
  createProgress,
  jsonText,
  publishLines,
  runFile,
  writeTogether,
} from "seko/io";
import { filesOf, standard } from "../../file/files.js";
import { interruptible } from "../../program/interruptible.js";
import { commandHead, refusePipes, rulesOfRun } from "../../manifest-of-command.js";
import { formOf } from "../../program/results-form-of.js";
import { standardCases, wrongOptions } from "../../program/run-through.js";
import { type ReadyScheme, readyScheme } from "../../scheme-request.js";
import type { Terminal } from "../../terminal.js";
import type { RunOptions, Said } from "./run-options.js";

/** Calculates a file of any length into another. */
export async function runWhole(options: RunOptions, command: Command, terminal: Terminal): Promise<Said> {
  const { cases, out, shards, manifest } = options;
  if (cases === undefined || out === undefined || shards !== undefined) {
    throw wrongOptions("--cases and --out, or --shards and --shard");
  }
  const ready = readyScheme(options);
  const form = formOf(options, ready);
  if (manifest !== undefined) {
    if (form?.isTable === true) throw wrongOptions("--manifest with whole results, which can be repeated");
    if (cases === standard)
      throw wrongOptions("--cases FILE with --manifest, because a run that can be repeated reads it again");
    refusePipes(manifest, [cases, out, options.openings, options.closings]);
  }
  return interruptible(terminal, (signal) =>
    writeTogether(
      filesOf(command),
      (outputs) => runInto({ ...options, cases, out, form }, ready, outputs, terminal),
      signal,
    ),
  );
}

async function runInto(
  options: RunOptions & { readonly cases: string; readonly out: string; readonly form: ResultsForm | undefined },
  { compiled, source }: ReadyScheme,
  outputs: Outputs,
  terminal: Terminal,
): Promise<Said> {
  const { cases, out, issues, summary, strict, manifest, scheme, inputs, openings, openingAssumed, closings, show } =
    options;
  const sums = summary === undefined ? undefined : startSummary({ scheme: compiled.scheme, groupOf: () => "all" });
  const { stderr: stream } = terminal;
  const progress = createProgress(0, { unit: "clients", stream });
  const report = await runFile(
    {
      ...standardCases(cases, terminal),
      results: out,
      form: options.form,
      issues,
      openings,
      openingAssumed,
      closings,
      show,
      strict,
      onResult: (result) => sums?.add(result),
      progress,
      outputs,
    },
    compiled,
  );
  if (summary !== undefined && sums !== undefined) outputs.text(summary, `${jsonText(sums.summary())}\n`);
  if (manifest !== undefined) {
    await publishLines(
      manifest,
      {
        run: "calculate",
        ...commandHead(["run"], {
          cases,
          scheme,
          inputs,
          openings,
          "opening-assumed": openingAssumed,
          show: show?.text,
          format: options.format === "columns" ? options.format : undefined,
          out,
          closings,
        }),
        files: {
          cases,
          results: out,
          ...(openings === undefined ? {} : { openings }),
          ...(closings === undefined ? {} : { closings }),
        },
        rules: rulesOfRun(manifest, source, outputs),
        openingAssumed,
        show: show?.text,
        ...(report.issues === undefined ? {} : { issues: report.issues }),
        outputs,
      },
      createProgress(report.read, { unit: "clients", stream }),
    );
  }
  return report;
}
