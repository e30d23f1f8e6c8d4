import type { Command } from "commander";
import { countOf } from "seko/errors";
import { jsonText, outputsOfShards, shardFile, type DaysShown } from "seko/io";
import { casesArgument } from "../../file/file-options.js";
import { FileOption, reads, textOf, type FilesOfValue } from "../../file/files.js";
import { interruptible } from "../../program/interruptible.js";
import { formatOption, openingAssumedOption, showOption, wholeNumber, type Format } from "../../options.js";
import type { Terminal } from "../../terminal.js";

/** The options of `seko shard`, as the command line gives them. */
interface ShardOptions {
  readonly parts: number;
  readonly out: string;
  readonly openings?: string;
  readonly closings?: true;
  readonly openingAssumed?: "nothing-used";
  readonly show?: DaysShown;
  readonly format: Format;
}

/** Adds `seko shard CASES --parts N --out FOLDER`. */
export function addShard(program: Command, terminal: Terminal): void {
  program
    .command("shard")
    .description("cut a file of cases into parts that can be calculated each by itself, with a manifest")
    .addArgument(casesArgument("<cases>", "NDJSON with a case in each line; .gz is unpacked, and its parts are packed"))
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
    .addOption(formatOption())
    .action(async (file: string, { parts, out, format, ...positions }: ShardOptions) => {
      const manifest = await interruptible(terminal, (signal) => shardFile(file, parts, out, { ...positions, signal }));
      const text =
        format === "json"
          ? jsonText(manifest)
          : `${countOf(manifest.cases, "case")} in ${countOf(parts, "part")} in ${out}`;
      terminal.stdout.write(`${text}\n`);
    });
}

const writesParts: FilesOfValue = (folder, _, given) => {
  const {
    arguments: [file],
    options,
  } = given;
  const outputs = outputsOfShards(String(file), Number(options["parts"]), folder, textOf(given, "openings"));
  return { outputs };
};
