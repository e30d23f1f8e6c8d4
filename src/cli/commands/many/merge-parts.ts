import { InputError, type Result } from "seko";
import { type SummaryInProgress, startSummary } from "seko/cohort";
import { type MergeReport, type Outputs, jsonText, mergeShards, publishLines } from "seko/io";
import { commandHead, rulesOfRun } from "../../manifest-of-command.js";
import type { Format } from "../../options.js";
import type { ReadyScheme } from "../../scheme-request.js";

/** The options of `seko merge`, as the command line gives them. */
export interface MergeOptions {
  readonly out: string;
  readonly issues?: string;
  readonly summary?: string;
  readonly scheme?: string;
  readonly inputs?: string;
  readonly manifest?: string;
  readonly cases?: string;
  readonly openings?: string;
  readonly closings?: string;
  readonly format: Format;
}

/** What is put together, and by which rules. */
interface Merge {
  readonly folder: string;
  readonly records: readonly string[];
  readonly options: MergeOptions;
  readonly ready: ReadyScheme | undefined;
}

/** Puts the parts of a run together, with the summary and the manifest that are asked for. */
export async function mergeInto({ folder, records, options, ready }: Merge, outputs: Outputs): Promise<MergeReport> {
  const { out, issues, summary, scheme, inputs, manifest, cases, openings, closings } = options;
  const sums =
    ready === undefined || summary === undefined
      ? undefined
      : startSummary({ scheme: ready.compiled.scheme, groupOf: () => "all" });
  const report = await mergeShards({
    folder,
    records: records.length === 0 ? undefined : records,
    results: out,
    issues,
    closings,
    rules: ready?.rules,
    onResult: addingTo(sums),
    outputs,
  });
  if (summary !== undefined && sums !== undefined) outputs.text(summary, `${jsonText(sums.summary())}\n`);
  if (manifest !== undefined && cases !== undefined && ready !== undefined) {
    if (report.openings !== undefined && openings === undefined) throw lacking("--openings");
    if (report.openings === undefined && openings !== undefined) throw beginning(openings);
    await publishLines(manifest, {
      run: "calculate",
      ...commandHead(["merge", folder, ...records], { out, scheme, inputs, cases, openings, closings }),
      files: {
        cases,
        results: out,
        ...(openings === undefined ? {} : { openings }),
        ...(closings === undefined ? {} : { closings }),
      },
      rules: rulesOfRun(manifest, ready.source, outputs),
      ...report.asked,
      ...(report.issues === undefined ? {} : { issues: report.issues }),
      outputs,
    });
  }
  return report;
}

/** Adds each result to the sums; undefined where there are none, because reading results back takes its time. */
function addingTo(sums: SummaryInProgress | undefined): ((result: Result) => void) | undefined {
  if (sums === undefined) return undefined;
  return (result) => {
    sums.add(result);
  };
}

/** The error of an option that another one needs. */
export function lacking(option: string): InputError {
  return new InputError([{ code: "command-line", path: "seko merge", expected: option, received: "nothing" }]);
}

function beginning(openings: string): InputError {
  const expected = "nothing, because the cases of these parts begin";
  return new InputError([{ code: "command-line", path: "--openings", expected, received: openings }]);
}
