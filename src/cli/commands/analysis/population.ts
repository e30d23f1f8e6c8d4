import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { Command } from "commander";
import { type Outputs, createProgress, readPopulation } from "seko/io";
import { type SyntheticPeople, makePeople, populationTable } from "seko/population";
import { analysisManifestOption } from "../../file/file-options.js";
import { FileArgument, FileOption, reads, writes } from "../../file/files.js";
import { pageTable } from "../../layout/page-table.js";
import { lookOf } from "../../layout/style.js";
import { wholeNumbers } from "../../options.js";
import { publishResult } from "../../manifest-of-analysis.js";
import { addTableOutput } from "../../table/table-options.js";
import { type AskedTables, askedContent, checkTableOutput, giveContent } from "../../table/table-output.js";
import type { Terminal } from "../../terminal.js";
import { sentences } from "../../pages/analysis/population-sentences.js";

interface PopulationCommandOptions extends AskedTables {
  readonly seed: number;
  readonly cases?: number;
  readonly people?: string;
  readonly weights?: string;
  readonly manifest?: string;
}

const examples = `
Examples:
  seko population adults.json --people people.ndjson
  seko population adults.json --seed 7 --cases 10000 --people sample.ndjson.gz --weights weights.csv --manifest made.json`;

/** Adds `seko population FILE`. */
export function addPopulation(program: Command, terminal: Terminal): void {
  const command = program
    .command("population")
    .description("made-up people who hit published margins to the person, the same on every machine")
    .addArgument(new FileArgument("<population>", "margins, and what people of each group have, as JSON", reads))
    .option("--seed <number>", "what the draws begin from", wholeNumbers(1, 10), 1)
    .option(
      "--cases <number>",
      "how many cases stand for all people, each with a weight (default: one each)",
      wholeNumbers(1, 10),
    )
    .addOption(new FileOption("--people <file>", "where to write the cases, a line each; .gz is packed", writes))
    .addOption(new FileOption("--weights <file>", "CSV with how many people each case stands for", writes))
    .addOption(analysisManifestOption())
    .addHelpText("after", examples);
  addTableOutput(command).action(async (file: string, options: PopulationCommandOptions) => {
    checkTableOutput("seko population", options, terminal);
    await giveContent(command, terminal, async (outputs) => {
      const { seed, cases, manifest, language = "en" } = options;
      const found = makePeople(readPopulation(file), { seed, ...(cases === undefined ? {} : { cases }) });
      const written = { ...found.made, digest: await writePeople(found, options, { outputs, terminal }) };
      if (manifest !== undefined && outputs !== undefined) publishResult(command, manifest, written, outputs);
      const table = populationTable(written);
      const look = lookOf(terminal);
      return askedContent([table], options, {
        standing: { synthetic: true, assumptions: [] },
        titlesSay: true,
        document: () => written,
        page: () => [
          look.style.heading(table.title[language]),
          ...pageTable(table, look, language),
          "",
          ...sentences[language](written),
        ],
      });
    });
  });
}

/** After so many milliseconds of work a signal is heard. */
const hearing = 50;

/** Makes every case, writes it where that is asked for, and gives the digest of the lines. */
async function writePeople(
  { made, people }: SyntheticPeople,
  { people: file, weights: weightFile }: PopulationCommandOptions,
  { outputs, terminal }: { readonly outputs: Outputs | undefined; readonly terminal: Terminal },
): Promise<string> {
  const lines = file === undefined ? undefined : outputs?.lines(file);
  const weights = weightFile === undefined ? undefined : outputs?.lines(weightFile);
  const hash = createHash("sha256");
  const progress = createProgress(made.cases, { unit: "cases", stream: terminal.stderr });
  weights?.write("case,weight");
  let next = performance.now() + hearing;
  try {
    for (const { document, weight } of people) {
      const line = JSON.stringify(document);
      hash.update(`${line}\n`);
      lines?.write(line);
      weights?.write(`${document.id},${weight}`);
      progress.advance();
      if (performance.now() < next) continue;
      await setImmediate();
      await outputs?.settled();
      next = performance.now() + hearing;
    }
  } finally {
    progress.finish();
  }
  return hash.digest("hex");
}
