import type { Command } from "commander";
import type { CompensationScheme } from "seko/compensation";
import type { ClaimDocument } from "seko/following";
import { claimTable, heldBackTable } from "seko/io";
import { claimFile, daysOfClaim, type ClaimRequest } from "../../file/claim-file.js";
import {
  analysisManifestOption,
  casesArgument,
  closingsOption,
  inputsOption,
  openingsOption,
  schemeOption,
} from "../../file/file-options.js";
import { FileOption, reads } from "../../file/files.js";
import { lookOf } from "../../layout/style.js";
import { publishResult } from "../../manifest-of-analysis.js";
import { openingAssumedOption } from "../../options.js";
import { claimPage } from "../../pages/claim-page.js";
import { addTableOutput, isWorkbook } from "../../table/table-options.js";
import { askedContent, checkTableOutput, giveContent, type AskedTables } from "../../table/table-output.js";
import type { Terminal } from "../../terminal.js";
import { pricingWords } from "./explain.js";

/** The options of `seko claim`, as the command line gives them. */
interface ClaimArguments extends Omit<ClaimRequest, "file" | "period">, AskedTables {
  readonly period: string;
  readonly manifest?: string;
}

/** Adds `seko claim CASES --scheme ID-OR-FILE --claimant ID --period DAYS`. */
export function addClaim(program: Command, terminal: Terminal): void {
  const command = program
    .command("claim")
    .description(
      "claim the money that follows people to a municipality: a row for each person and month, or what corrects earlier claims",
    )
    .addArgument(casesArgument("<cases>", "the cases of all people that the municipality claims for; .gz is unpacked"))
    .addOption(
      schemeOption(
        "--scheme <id-or-file>",
        "a scheme of compensation of `seko list`, or a file with one",
      ).makeOptionMandatory(),
    )
    .requiredOption("--claimant <id>", "the municipality that claims")
    .requiredOption("--period <days>", "the days claimed for: a month, or FROM..TO with months or days")
    .addOption(inputsOption("values for the scheme's open inputs"))
    .addOption(schemeOption("--pricing <id-or-file>", pricingWords.pricing.replace("for claims: ", "")))
    .addOption(inputsOption(pricingWords.inputs, "--pricing-inputs <file>"))
    .option("--source <id>", pricingWords.source)
    .addOption(openingsOption())
    .addOption(closingsOption())
    .addOption(openingAssumedOption())
    .addOption(
      new FileOption(
        "--previous <file...>",
        "every claim of the municipality so far, for whatever months, in their order: JSON or CSV as this command writes it",
        reads,
      ),
    )
    .addOption(
      new FileOption(
        "--others <file...>",
        "every claim of other municipalities so far: no delivery is claimed twice",
        reads,
      ),
    )
    .option("--known-on <date>", "count only what was recorded until this day")
    .addOption(analysisManifestOption())
    .addHelpText("after", examples);
  addTableOutput(command).action(async (file: string, options: ClaimArguments) => {
    checkTableOutput("seko claim", options, terminal);
    const period = daysOfClaim(options.period);
    await giveContent(command, terminal, async (outputs) => {
      const { claimed, scheme } = await claimFile({ ...options, file, period }, terminal.stderr, outputs);
      if (options.manifest !== undefined && outputs !== undefined)
        publishResult(command, options.manifest, claimed, outputs);
      return contentOf(claimed, scheme, options, terminal);
    });
  });
}

const examples = `
Examples:
  seko claim cases.json --scheme money-follows-client --inputs values.json --claimant liepaja --period 2020-06 --format json --out june.json
  seko claim cases.json --scheme money-follows-client --inputs values.json --claimant liepaja --period 2020-06..2020-08 --previous june.json
  seko claim cases.json --scheme my-rules.json --pricing my-scheme.json --source municipality --claimant riga --period 2020-06 --format csv --dialect latvian --out june.csv
  seko claim july.json --scheme my-rules.json --pricing my-scheme.json --source municipality --claimant riga --period 2020-07 --openings june.positions.ndjson --closings july.positions.ndjson`;

/** The claim: a workbook has what is held back too, another table its rows alone. */
function contentOf(
  claimed: ClaimDocument,
  scheme: CompensationScheme,
  options: ClaimArguments,
  terminal: Terminal,
): string | Uint8Array {
  const tables = { claims: claimTable([claimed]), heldBack: heldBackTable([claimed]) };
  return askedContent(isWorkbook(options.format) ? [tables.claims, tables.heldBack] : [tables.claims], options, {
    standing: { synthetic: claimed.synthetic, assumptions: claimed.assumptions },
    document: () => claimed,
    page: () => claimPage(claimed, tables, scheme, { ...lookOf(terminal), language: options.language ?? "en" }),
  });
}
