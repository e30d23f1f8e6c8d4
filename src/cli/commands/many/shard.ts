import type { Command } from "commander";
import { countOf } from "seko/errors";
import { jsonText, outputsOfShards, shardFile, type DaysShown, type ShardOptions as AskedOfParts } from "seko/io";
import { casesArgument } from "../../file/file-options.js";
import { FileOption, reads, textOf, type FilesOfValue } from "../../file/files.js";
import { interruptible } from "../../program/interruptible.js";
import { formatOption, openingAssumedOption, showOption, wholeNumber, type Format } from "../../options.js";
import { addAskedOptions, askedIn, isAsked, type AskedOptions } from "../../program/ledgers-options.js";
import { wrongOptions } from "../../table/table-output.js";
import type { Terminal } from "../../terminal.js";

/** The options of `seko shard`, as the command line gives them. */
interface ShardOptions extends AskedOptions {
  readonly parts: number;
  readonly out: string;
  readonly openings?: string;
  readonly closings?: true;
  readonly openingAssumed?: "nothing-used";
  readonly show?: DaysShown;
  readonly ledgers?: true;
  readonly statements?: true;
  readonly format: Format;
}

/** Adds `seko shard CASES --parts N --out FOLDER`. */
export function addShard(program: Command, terminal: Terminal): void {
  const shard = program
    .command("shard")
    .description(
      "cut a file of cases, or of ledgers, into parts that can be calculated each by itself, with a manifest",
    )
    .addArgument(
      casesArgument(
        "<cases>",
        "NDJSON with a case, or with --ledgers a ledger, in each line; .gz is unpacked, and its parts are packed",
      ),
    )
    .requiredOption("--parts <number>", "how many parts", wholeNumber)
    .addOption(
      new FileOption("--out <folder>", "the folder for the parts and manifest.json", writesParts).makeOptionMandatory(),
    )
    .addOption(
      new FileOption(
        "--openings <file>",
        "NDJSON with the positions of all clients in any order: each part gets those of its cases",
        reads,
      ),
    )
    .option("--closings", "let each part write what its cases leave behind")
    .addOption(openingAssumedOption())
    .addOption(showOption())
    .option("--ledgers", "each line is a ledger: what `seko run --ledgers` asks of each")
    .option("--statements", "with --close: let each part write what is shown of the months")
    .addOption(formatOption());
  addAskedOptions(shard).action(async (file: string, { parts, out, format, ...options }: ShardOptions) => {
    const asked = askedOf(options);
    const manifest = await interruptible(terminal, (signal) => shardFile(file, parts, out, { ...asked, signal }));
    const of = options.ledgers === true ? "ledger" : "case";
    const text =
      format === "json" ? jsonText(manifest) : `${countOf(manifest.cases, of)} in ${countOf(parts, "part")} in ${out}`;
    terminal.stdout.write(`${text}\n`);
  });
}

/** How the parts are asked. @throws {InputError} where something is said of cases that is of ledgers, or the other way round */
function askedOf({ ledgers, ...options }: Omit<ShardOptions, "parts" | "out" | "format">): AskedOfParts {
  const { openings, openingAssumed, show, closings, statements, ...asked } = options;
  if (ledgers === undefined) {
    if (isAsked(asked) || statements !== undefined) {
      throw wrongOptions("seko shard", "--ledgers with what is asked of ledgers", "other options");
    }
    return { openings, openingAssumed, show, closings };
  }
  if ([openings, openingAssumed, show].some((option) => option !== undefined)) {
    throw wrongOptions("seko shard", "--ledgers with nothing that is said of cases", "other options");
  }
  return { ledgers: askedIn(asked, "seko shard", [closings, statements]), closings, statements };
}

const writesParts: FilesOfValue = (folder, _, given) => {
  const {
    arguments: [file],
    options,
  } = given;
  const outputs = outputsOfShards(String(file), Number(options["parts"]), folder, textOf(given, "openings"));
  return { outputs };
};
