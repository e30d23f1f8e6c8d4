import { InputError, type Result } from "seko";
import { type SummaryInProgress, startSummary } from "seko/cohort";
import { type MergeReport, type Outputs, jsonText, mergeShards, publishLines } from "seko/io";
import { startCohortForecast } from "seko/ledger";
import { commandHead, rulesOfRun } from "../../manifest-of-command.js";
import type { Format } from "../../options.js";
import type { ReadyScheme } from "../../scheme-request.js";
import { wrongOptions } from "../../table/table-output.js";

/** The options of `seko merge`, as the command line gives them. */
export interface MergeOptions {
  readonly out: string;
  readonly issues?: string;
  readonly summary?: string;
  readonly scheme?: string;
  readonly inputs?: string;
  readonly manifest?: string;
  readonly cases?: string;
  readonly ledgers?: string;
  readonly openings?: string;
  readonly closings?: string;
  readonly statements?: string;
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
  const { out, issues, summary, closings, statements, manifest } = options;
  const adds = ready !== undefined && summary !== undefined;
  const sums = adds ? startSummary({ scheme: ready.compiled.scheme, groupOf: () => "all" }) : undefined;
  const many = adds ? startCohortForecast(ready.compiled) : undefined;
  const report = await mergeShards({
    folder,
    records: records.length === 0 ? undefined : records,
    results: out,
    issues,
    closings,
    statements,
    rules: ready?.rules,
    onResult: addingTo(sums),
    onForeseen({ coming, issues: wrong }) {
      if (coming !== undefined) many?.add(coming);
      if (wrong !== undefined) many?.refuse(wrong);
    },
    outputs,
  });
  const { ledgers } = report.asked;
  if (summary !== undefined) {
    if (ledgers !== undefined && ledgers.forecast === undefined) {
      throw wrongOptions("seko merge", "--summary of cases or of a forecast", "parts of other ledgers");
    }
    const summed = ledgers === undefined ? sums?.summary() : (many?.cohort() ?? {});
    outputs.text(summary, `${jsonText(summed)}\n`);
  }
  if (manifest !== undefined && ready !== undefined)
    await publish(manifest, { folder, records, options, ready }, report, outputs);
  return report;
}

async function publish(
  manifest: string,
  { folder, records, options, ready }: Merge & { readonly ready: ReadyScheme },
  { asked, openings: goneOn, issues }: MergeReport,
  outputs: Outputs,
): Promise<void> {
  const { out, scheme, inputs, cases, ledgers, openings, closings, statements } = options;
  const isOfLedgers = asked.ledgers !== undefined;
  const whole = isOfLedgers ? ledgers : cases;
  if (whole === undefined) throw lacking(isOfLedgers ? "--ledgers" : "--cases");
  if ((isOfLedgers ? cases : ledgers) !== undefined) {
    throw wrongOptions(
      "seko merge",
      isOfLedgers ? "--ledgers without --cases" : "--cases without --ledgers",
      "both, or the other",
    );
  }
  if (goneOn !== undefined && openings === undefined) throw lacking("--openings");
  if (goneOn === undefined && openings !== undefined) throw beginning(openings);
  const head = {
    ...commandHead(["merge", folder, ...records], {
      out,
      scheme,
      inputs,
      cases,
      ledgers,
      openings,
      closings,
      statements,
    }),
    files: {
      cases: whole,
      results: out,
      ...(openings === undefined ? {} : { openings }),
      ...(closings === undefined ? {} : { closings }),
      ...(statements === undefined ? {} : { statements }),
    },
    rules: rulesOfRun(manifest, ready.source, outputs),
    ...(issues === undefined ? {} : { issues }),
    outputs,
  };
  const { ledgers: askedOf, ...ofCases } = asked;
  await publishLines(
    manifest,
    askedOf === undefined ? { run: "calculate", ...head, ...ofCases } : { run: "ledgers", ...head, asked: askedOf },
  );
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
