import type { Command } from "commander";
import type { Language } from "seko";
import { followingTableIds, followingTables, jsonText } from "seko/io";
import { standingOf, terminalTable } from "seko/report";
import {
  casesArgument,
  closingOption,
  closingsOption,
  inputsOption,
  openingOption,
  openingsOption,
  previousOption,
  schemeOption,
} from "../../file/file-options.js";
import { followFile, type FollowedFile, type FollowRequest } from "../../file/follow-file.js";
import { closingText } from "../../file/position-of-case.js";
import { openingAssumedOption } from "../../options.js";
import { lookOf } from "../../layout/style.js";
import { followedPage } from "../../pages/followed-page.js";
import { checkNamedTable, tableNameOption, type NamedTableOptions } from "../../table/result-table-output.js";
import { addTableOutput, isWorkbook, tableFormatOf } from "../../table/table-options.js";
import { giveContent } from "../../table/table-output.js";
import { tablesContent } from "../../table/tables-content.js";
import type { Terminal } from "../../terminal.js";
import { pricingWords } from "./explain.js";

/** The options of `seko follow`, as the command line gives them. */
interface FollowOptions extends Omit<FollowRequest, "file">, NamedTableOptions<(typeof followingTableIds)[number]> {
  readonly language?: Language;
}

/** Adds `seko follow CASES --scheme ID-OR-FILE`. */
export function addFollow(program: Command, terminal: Terminal): void {
  const command = program
    .command("follow")
    .description("where money follows people: which municipality claims how much for which month, and why not")
    .addArgument(
      casesArgument("<cases>", "one case or several as JSON, or NDJSON with a case in each line; .gz is unpacked"),
    )
    .addOption(
      schemeOption(
        "--scheme <id-or-file>",
        "a scheme of compensation of `seko list`, or a file with one",
      ).makeOptionMandatory(),
    )
    .addOption(inputsOption("values for the scheme's open inputs"))
    .option("--case <id>", "only this case of the file")
    .addOption(schemeOption("--pricing <id-or-file>", pricingWords.pricing.replace("for claims: ", "")))
    .addOption(inputsOption(pricingWords.inputs, "--pricing-inputs <file>"))
    .option("--source <id>", pricingWords.source)
    .addOption(openingOption())
    .addOption(closingOption())
    .addOption(openingsOption())
    .addOption(closingsOption())
    .addOption(openingAssumedOption())
    .addOption(previousOption())
    .option("--known-on <date>", "count only what was recorded until this day");
  addTableOutput(command)
    .addOption(tableNameOption(followingTableIds, "clients"))
    .addHelpText("after", examples)
    .action(async (file: string, options: FollowOptions) => {
      checkNamedTable("seko follow", options, terminal);
      await giveContent(command, terminal, async (outputs) => {
        const found = await followFile({ ...options, file }, terminal.stderr, outputs);
        const { pricing, priced } = found;
        if (options.closing !== undefined && pricing !== undefined)
          outputs?.text(options.closing, closingText(priced, pricing.compiled));
        return contentOf(found, options, terminal);
      });
    });
}

const examples = `
Examples:
  seko follow cases.json --scheme money-follows-client --inputs values.json
  seko follow cases.json --scheme money-follows-client --inputs values.json --format csv --table claims > claims.csv
  seko follow january.json --scheme my-rules.json --pricing my-scheme.json --source municipality --closing january.position.json
  seko follow february.json --scheme my-rules.json --pricing my-scheme.json --source municipality --opening january.position.json
  seko follow second-half.json --scheme money-follows-client --inputs values.json --previous first-half.json
  seko follow cases.json --scheme my-rules.json --pricing my-scheme.json --source municipality --format xlsx --out follows.xlsx`;

function contentOf(found: FollowedFile, options: FollowOptions, terminal: Terminal): string | Uint8Array {
  const { followed, isSingle, compiled, pricing } = found;
  const { table: asked, language = "en" } = options;
  const followings = followed.map(({ following }) => following);
  if (options.format === "json") {
    const [only] = followings;
    return isSingle
      ? `${jsonText(only)}\n`
      : `{"followings":[${followings.map((each) => `\n${JSON.stringify(each)}`).join(",")}\n]}\n`;
  }
  const { scheme } = compiled;
  const tables = followingTables(followed, { scheme, pricing: pricing?.compiled.scheme, language });
  const format = tableFormatOf(options.format);
  if (format !== undefined) {
    const ids = isWorkbook(format) ? followingTableIds : [asked ?? "clients"];
    return tablesContent(
      ids.map((id) => tables[id]),
      format,
      options,
      standingOf(followings),
    );
  }
  const look = lookOf(terminal);
  if (asked !== undefined) return `${terminalTable(tables[asked], { language }).join("\n")}\n`;
  return `${followedPage(followings, tables, scheme, { ...look, language }).join("\n")}\n`;
}
