import type { Command } from "commander";
import { jsonText, shardFile } from "seko/io";
import { formatOption, wholeNumber, type Format } from "../options.js";
import type { Terminal } from "../terminal.js";

/** The options of `seko shard`, as the command line gives them. */
interface ShardOptions {
  readonly parts: number;
  readonly out: string;
  readonly format: Format;
}

/** Adds `seko shard CASES --parts N --out FOLDER`. */
export function addShard(program: Command, terminal: Terminal): void {
  program
    .command("shard")
    .description("cut a file of cases into parts that can be calculated each by itself, with a manifest")
    .argument("<cases>", "NDJSON with a case in each line; .gz is unpacked, and its parts are packed")
    .requiredOption("--parts <number>", "how many parts", wholeNumber)
    .requiredOption("--out <folder>", "the folder for the parts and manifest.json")
    .addOption(formatOption())
    .action(async (file: string, { parts, out, format }: ShardOptions) => {
      const manifest = await shardFile(file, parts, out);
      const text = format === "json" ? jsonText(manifest) : `${manifest.cases} cases in ${parts} parts in ${out}`;
      terminal.stdout.write(`${text}\n`);
    });
}
