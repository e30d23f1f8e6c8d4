import type { Command } from "commander";
import { commandHead, refusePipes, rulesOfRun } from "../manifest-of-command.js";
import { askedOfLedgers, createProgress, jsonText, publishLines, runLedgers, writeTogether } from "seko/io";
import { countOf } from "seko/errors";
import { startCohortForecast } from "seko/ledger";
import { filesOf, standard } from "../file/files.js";
import { interruptible } from "./interruptible.js";
import { refusedWords } from "../pages/run-words.js";
import { cohortForecastPage } from "../pages/ledger/cohort-forecast-page.js";
import { toldOf, type LedgersOptions } from "./ledgers-options.js";
import { bytesOf, throughWords, wrongOptions, type NotInOutput } from "./run-through.js";
import { lookOf } from "../layout/style.js";
import { readyScheme } from "../scheme-request.js";
import type { Terminal } from "../terminal.js";

/**
 * Closes a month of the ledgers of a file, or says how their accounts stand or what comes of them.
 *
 * @returns how many lines a file of results misses because they are wrong; none where they say so in their places
 */
export async function runOverLedgers(
  options: LedgersOptions,
  command: Command,
  terminal: Terminal,
): Promise<NotInOutput> {
  const told = toldOf(options);
  const asked = askedOfLedgers(told);
  const { ledgers, out, refuseDoubles, format, ...files } = options;
  if (ledgers === undefined || out === undefined) throw wrongOptions("--ledgers with --out");
  const { compiled, source } = readyScheme(options);
  const { manifest, closings, statements } = files;
  if (manifest !== undefined) refusePipes(manifest, [ledgers, out, closings, statements]);
  const { stdout, stderr } = terminal;
  const through = async (lines: Uint8Array, signal: AbortSignal) => {
    if (stdout.write(lines) === false) await stdout.drained?.(signal);
  };
  const many = asked.close === undefined && asked.forecast !== undefined ? startCohortForecast(compiled) : undefined;
  const said = await interruptible(terminal, (signal) =>
    writeTogether(
      filesOf(command),
      async (outputs) => {
        const done = await runLedgers(
          {
            ...{ asked, outputs, signal, refuseDoubles, strict: files.strict },
            ...{ issues: files.issues, closings, statements },
            ledgers: ledgers === standard ? bytesOf(terminal) : ledgers,
            results: out === standard ? (lines) => through(lines, signal) : out,
            progress: createProgress(0, { unit: "clients", stream: stderr }),
            onOutcome({ coming, issues }) {
              if (coming !== undefined) many?.add(coming);
              if (issues !== undefined) many?.refuse(issues);
            },
          },
          compiled,
        );
        if (files.summary !== undefined) outputs.text(files.summary, `${jsonText(many?.cohort() ?? {})}\n`);
        if (manifest !== undefined) {
          await publishLines(
            manifest,
            {
              ...{ run: "ledgers", asked: told, outputs, rules: rulesOfRun(manifest, source, outputs) },
              ...headOf(options),
              files: {
                ...{ cases: ledgers, results: out },
                ...(closings === undefined ? {} : { closings }),
                ...(statements === undefined ? {} : { statements }),
              },
              ...(done.issues === undefined ? {} : { issues: done.issues }),
            },
            createProgress(done.read, { unit: "clients", stream: stderr }),
          );
        }
        return done;
      },
      signal,
    ),
  );
  const of = asked.close !== undefined ? "closed ledger" : many === undefined ? "account" : "forecast";
  const cohort = many?.cohort();
  const words =
    said.results === undefined
      ? throughWords(said, refuseDoubles === true, { of })
      : [`${countOf(said.calculated, of)} in ${said.results}`, ...refusedWords(said.refused, said.issues)].join("\n");
  const stream = said.results === undefined ? stderr : stdout;
  const page = cohort === undefined ? [] : ["", ...cohortForecastPage(cohort, lookOf(terminal))];
  const whole = [words.trimEnd(), ...page].join("\n");
  stream.write(`${format === "json" ? jsonText({ ...said, ...(cohort === undefined ? {} : { cohort }) }) : whole}\n`);
  return said.results === undefined ? { ...said, refused: 0 } : said;
}

/** The command that repeats the run. */
function headOf({
  ledgers,
  scheme,
  inputs,
  close,
  by,
  on,
  out,
  ...options
}: LedgersOptions): ReturnType<typeof commandHead> {
  const { asOf, knownOn, forecast, weeks, statements, closings } = options;
  return commandHead(["run"], {
    ...{ ledgers, scheme, inputs, close, by, on, "as-of": asOf, "known-on": knownOn, forecast },
    ...{ weeks: weeks === undefined ? undefined : String(weeks), out, statements, closings },
  });
}
