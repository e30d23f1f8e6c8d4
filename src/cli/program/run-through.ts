import type { Command } from "commander";
import { InputError, type Issue } from "seko";
import { startSummary } from "seko/cohort";
import { countOf } from "seko/errors";
import { createProgress, jsonText, runStream, writeTogether, type DaysShown, type LineCounts } from "seko/io";
import { filesOf, standard } from "../file/files.js";
import { interruptible } from "./interruptible.js";
import { formOf, type FormOptions } from "./results-form-of.js";
import { readyScheme, type SchemeRequest } from "../scheme-request.js";
import type { Terminal } from "../terminal.js";

/** Of how many lines it is not in the output that they are wrong, and how many are refused for a fault of seko, wherever it stands. */
export type NotInOutput = Pick<LineCounts, "refused" | "faults">;

/** What `seko run --out -` is told. */
export interface ThroughOptions extends SchemeRequest, FormOptions {
  readonly cases?: string;
  readonly issues?: string;
  readonly summary?: string;
  readonly openings?: string;
  readonly closings?: string;
  readonly openingAssumed?: "nothing-used";
  readonly show?: DaysShown;
  readonly strict?: true;
  readonly refuseDoubles?: true;
  readonly manifest?: string;
  readonly shards?: string;
  readonly shard?: number | "auto";
}

/**
 * Calculates what comes, with one line of standard output for each line, or as rows of a table. What else there is to say goes to standard
 * error.
 *
 * @returns of how many lines it is not in the output that they are wrong, or for a fault of seko
 */
export async function runThrough(options: ThroughOptions, command: Command, terminal: Terminal): Promise<NotInOutput> {
  const { cases, issues, manifest, shards, shard, table, summary, closings, refuseDoubles, format } = options;
  const others = [manifest, shards, shard, table === undefined ? issues : undefined];
  if (cases === undefined || others.some((option) => option !== undefined)) {
    throw wrongOptions(
      "--cases with --out -, and none of --manifest, --shards, --issues without --table: wrong lines stand in the output",
    );
  }
  const ready = readyScheme(options);
  const { compiled } = ready;
  const form = formOf(options, ready);
  const sums = summary === undefined ? undefined : startSummary({ scheme: compiled.scheme, groupOf: () => "all" });
  // Sums are of people, each of whom counts once.
  const looks = refuseDoubles === true || sums !== undefined;
  const { stdout, stderr } = terminal;
  const counts = await interruptible(terminal, (signal) =>
    writeTogether(
      filesOf(command),
      async (outputs) => {
        const left = closings === undefined ? undefined : outputs.lines(closings);
        // A file of issues is there only where something is wrong.
        let refused: ReturnType<typeof outputs.lines> | undefined;
        const refuse = (file: string) => (line: number, found: readonly Issue[]) => {
          refused ??= outputs.lines(file);
          refused.write(JSON.stringify({ line, issues: found }));
        };
        const done = await runStream(
          {
            cases: cases === standard ? bytesOf(terminal) : cases,
            async write(lines) {
              if (stdout.write(lines) === false) await stdout.drained?.(signal);
            },
            form,
            onRefused: issues === undefined ? undefined : refuse(issues),
            refuseDoubles: looks,
            openings: options.openings,
            openingAssumed: options.openingAssumed,
            show: options.show,
            strict: options.strict,
            onResult(result) {
              sums?.add(result);
              if (result.closing !== undefined) left?.write(JSON.stringify(result.closing));
            },
            settled: outputs.settled,
            signal,
            progress: createProgress(0, { unit: "clients", stream: stderr }),
          },
          compiled,
        );
        for (const lines of [left, refused]) lines?.close();
        if (summary !== undefined && sums !== undefined) outputs.text(summary, `${jsonText(sums.summary())}\n`);
        return done;
      },
      signal,
    ),
  );
  stderr.write(
    format === "json" ? `${jsonText({ ...counts, doublesRefused: looks })}\n` : throughWords(counts, looks, { issues }),
  );
  return form?.isTable === true ? counts : { ...counts, refused: 0 };
}

/** Standard input as the cases of a run, or the file of that name. */
export function standardCases(
  cases: string,
  terminal: Terminal,
): { readonly cases: string; readonly chunks?: AsyncIterable<Uint8Array> } {
  if (cases !== standard) return { cases };
  return { cases: "standard input", chunks: bytesOf(terminal) };
}

/** The bytes of standard input. */
export function bytesOf({ standardInput: open }: Terminal): AsyncIterable<Uint8Array> {
  if (open === undefined) throw wrongOptions("a process that has standard input");
  return open();
}

/** The error for options of `seko run` that do not go together. */
export function wrongOptions(expected: string): InputError {
  return new InputError([{ code: "command-line", path: "seko run", expected, received: "other options" }]);
}

/** What a run through a pipe says when it is over. */
export function throughWords(
  { calculated, refused }: LineCounts,
  looks: boolean,
  { of = "result", issues }: { readonly of?: string; readonly issues?: string | undefined } = {},
): string {
  const [one, more] =
    issues === undefined
      ? ["line is wrong and says so in its place", "lines are wrong and say so in their places"]
      : [`line is wrong, see ${issues}`, `lines are wrong, see ${issues}`];
  const wrong = refused === 0 ? "" : `, ${countOf(refused, one, more)}`;
  const unseen = looks ? "" : ". Nobody looked for a person who stands twice; --refuse-doubles does";
  return `${countOf(calculated, of)}${wrong}${unseen}\n`;
}
