import { Argument, Option, type Command } from "commander";
import { InputError, type Language } from "seko";
import { isInputError, received } from "seko/errors";
import { fileError, readJson, readText } from "seko/io";
import type { SharePolicy } from "seko/latvia";
import {
  carersGrantOfMunicipalities,
  equalisationOfMunicipalities,
  sharesOfMunicipalities,
  stateShareOfMunicipalities,
  type CarersGrantPolicy,
  type StateSharePolicy,
} from "seko/municipalities";
import { terminalTable } from "seko/report";
import { FileArgument, FileOption, reads } from "../../file/files.js";
import { equalisationPage, sharesPage } from "../../pages/municipal-table.js";
import { carersGrantPage, stateSharePage } from "../../pages/state-pages.js";
import type { MunicipalPage } from "../../pages/municipal-columns.js";
import { lookOf } from "../../layout/style.js";
import type { Terminal } from "../../terminal.js";
import { addTableOutput } from "../../table/table-options.js";
import { askedContent, checkTableOutput, giveContent, ofFacts, type AskedTables } from "../../table/table-output.js";

const questions = ["minimum-share", "equalisation", "state-share", "carers-grant"] as const;
type Question = (typeof questions)[number];

interface MunicipalitiesOptions extends AskedTables {
  readonly policy?: string;
  readonly mean?: string;
}

/** Adds `seko municipalities WHAT TABLE`. */
export function addMunicipalities(program: Command, terminal: Terminal): void {
  const command = program
    .command("municipalities")
    .description(
      "a table of municipalities in, a table out: minimum share, equalisation, a share of the state, a grant for carers",
    )
    .addArgument(new Argument("<what>", "what is worked out").choices(questions))
    .addArgument(new FileArgument("<table>", "CSV with a line for each municipality, or each of its services", reads))
    .addOption(new FileOption("--policy <file>", "the shares or the grant that are tried out, as JSON", reads))
    .addOption(new Option("--mean <number>", "equalised revenue for a unit, in euro: gives the grant of 2024 too"))
    .addHelpText("after", examples);
  addTableOutput(command).action(async (what: Question, file: string, options: MunicipalitiesOptions) => {
    checkTableOutput("seko municipalities", options, terminal);
    await giveContent(command, terminal, () => {
      const { language = "en", mean } = options;
      const policy = policyOf(what, options);
      const { answer, page } = saidOfTheRight(options, file, () =>
        readText(file, (csv) => answerOf(what, csv, { mean, language, policy })),
      );
      const { style } = lookOf(terminal);
      return askedContent([page.table], options, {
        standing: ofFacts,
        document: () => answer,
        page: () => {
          const heading = (line: string) => style.heading(line);
          return [...terminalTable(page.table, { language, heading }), "", ...page.remarks];
        },
      });
    });
  });
}

const examples = `
Examples:
  seko municipalities minimum-share budgets.csv --policy shares.json
  seko municipalities equalisation counts.csv --mean 1000.00 --format csv > units.csv
  seko municipalities state-share spending.csv --policy half.json --language lv
  seko municipalities carers-grant posts.csv --policy grant.json`;

/** What the file of shares says. Each question takes the option that it can use, and no other. */
function policyOf(what: Question, { policy, mean }: MunicipalitiesOptions): unknown {
  if (what === "equalisation") {
    if (policy !== undefined) throw notAsked("--policy", "no shares, because units have none", policy);
    return undefined;
  }
  if (mean !== undefined) throw notAsked("--mean", `nothing, because "${what}" knows no mean`, mean);
  if (policy === undefined)
    throw notAsked("--policy", "a file with the shares or the grant, because no public source has any", policy);
  return readJson(policy);
}

/** What is asked of a table: with which shares and mean, and in which language. */
interface Asked {
  readonly policy: unknown;
  readonly mean: string | undefined;
  readonly language: Language;
}

/** The answer, and how it is shown. Whatever stands in the file of shares, the function looks at it. */
function answerOf(
  what: Question,
  csv: string,
  { policy, mean, language }: Asked,
): { readonly answer: object; readonly page: MunicipalPage } {
  switch (what) {
    case "equalisation": {
      const answer = equalisationOfMunicipalities(csv, mean);
      return { answer, page: equalisationPage(answer, language) };
    }
    case "minimum-share": {
      const answer = sharesOfMunicipalities(csv, policy as SharePolicy);
      return { answer, page: sharesPage(answer, language) };
    }
    case "carers-grant": {
      const answer = carersGrantOfMunicipalities(csv, policy as CarersGrantPolicy);
      return { answer, page: carersGrantPage(answer, language) };
    }
    case "state-share": {
      const answer = stateShareOfMunicipalities(csv, policy as StateSharePolicy);
      return { answer, page: stateSharePage(answer, language) };
    }
  }
}

/** Does the work; what it finds wrong with the policy or the mean is said of them, and not of the table. */
function saidOfTheRight<Done>({ policy }: MunicipalitiesOptions, table: string, work: () => Done): Done {
  try {
    return work();
  } catch (error) {
    if (!isInputError(error)) throw error;
    const ofMean = error.issues.find(({ path }) => path === "meanPerUnit");
    if (ofMean !== undefined) throw new InputError([{ ...ofMean, path: "--mean" }]);
    if (policy === undefined || !error.issues.some(({ path }) => isOfPolicy(path))) throw error;
    throw fileError(error.issues.map((issue) => ({ ...issue, file: isOfPolicy(issue.path) ? policy : table })));
  }
}

function isOfPolicy(path: string): boolean {
  return path === "policy" || path.startsWith("policy.");
}

function notAsked(path: string, expected: string, value: string | undefined): InputError {
  return new InputError([{ code: "command-line", path, expected, received: received(value) }]);
}
