import { basename } from "node:path";
import type { Command } from "commander";
import { InputError } from "seko";
import { countOf } from "seko/errors";
import { type PayersFile, settleFiles } from "seko/io";
import { type Settlement, settlementMethods, settlementTables } from "seko/settlement";
import { analysisManifestOption } from "../../file/file-options.js";
import { FileArgument, FileOption, reads } from "../../file/files.js";
import { interruptible } from "../../program/interruptible.js";
import { lookOf } from "../../layout/style.js";
import { publishResult } from "../../manifest-of-analysis.js";
import { addTableOutput, isWorkbook } from "../../table/table-options.js";
import { type AskedTables, askedContent, checkTableOutput, giveContent } from "../../table/table-output.js";
import type { Terminal } from "../../terminal.js";
import { readsRule, ruleOf } from "./rule-of-settlement.js";
import { pageOf } from "../../pages/ledger/settlement-page.js";

/** The options of `seko settle`, as the command line gives them. */
interface SettleArguments extends AskedTables {
  readonly rule: string;
  readonly payers?: readonly string[];
  readonly previous?: readonly string[];
  readonly manifest?: string;
}

/** Adds `seko settle RESULTS… --rule METHOD-OR-FILE`. */
export function addSettle(program: Command, terminal: Terminal): void {
  const command = program
    .command("settle")
    .description("say who owes whom for months in which people moved from one payer to another")
    .addArgument(
      new FileArgument(
        "<results...>",
        "for each payer NDJSON with its results, as `seko run` writes it; .gz is unpacked",
        reads,
      ),
    )
    .addOption(
      new FileOption(
        "--rule <method-or-file>",
        `how payers share a month: ${settlementMethods.join(", ")} as an assumption, or a file with a rule and its source`,
        readsRule,
      ).makeOptionMandatory(),
    )
    .option("--payers <id...>", "the payers, in the order of the files (default: the names of the files)")
    .addOption(
      new FileOption(
        "--previous <file...>",
        "settlements of before as JSON: what they moved is not moved again",
        reads,
      ),
    )
    .addOption(analysisManifestOption())
    .addHelpText("after", examples);
  addTableOutput(command).action(async (results: readonly string[], options: SettleArguments) => {
    checkTableOutput("seko settle", options, terminal);
    const { previous = [], payers } = options;
    const files = payersOf(results, payers);
    const rule = ruleOf(options.rule);
    await giveContent(command, terminal, async (outputs) => {
      const settlement = await interruptible(terminal, (signal) => settleFiles({ files, rule, previous, signal }));
      if (options.manifest !== undefined && outputs !== undefined)
        publishResult(command, options.manifest, settlement, outputs);
      return contentOf(settlement, options, terminal);
    });
  });
}

const examples = `
Examples:
  seko settle riga.ndjson jurmala.ndjson --rule by-day
  seko settle riga.ndjson jurmala.ndjson --rule contract.json --format csv --dialect latvian --language lv > april.csv
  seko settle a.ndjson b.ndjson --payers riga jurmala --rule by-cost --previous first.json --format json > second.json`;

/** Each file with its payer: the one that is named, or the name of the file up to its first dot. */
function payersOf(files: readonly string[], payers: readonly string[] | undefined): readonly PayersFile[] {
  if (payers !== undefined && payers.length !== files.length) {
    const expected = `${countOf(files.length, "payer")}, one for each file`;
    throw new InputError([
      { code: "command-line", path: "--payers", expected, received: countOf(payers.length, "payer") },
    ]);
  }
  return files.map((file, index) => ({ file, payer: payers?.[index] ?? basename(file).replace(/\..*$/u, "") }));
}

/** Who owes whom: a workbook has all tables, another format the payments. */
function contentOf(settlement: Settlement, options: SettleArguments, terminal: Terminal): string | Uint8Array {
  const tables = settlementTables(settlement);
  const { settlement: payments, payers, open } = tables;
  const sheets = [
    { ...payments, short: { lv: "maksājumi", en: "payments" } },
    { ...payers, short: { lv: "maksātāji", en: "payers" } },
    { ...open, short: { lv: "nav norēķina", en: "not settled" } },
  ];
  return askedContent(isWorkbook(options.format) ? sheets : [payments], options, {
    standing: {
      synthetic: settlement.months.some(({ synthetic }) => synthetic),
      assumptions: settlement.rule.source.certainty === "assumption" ? [settlement.rule.source.id] : [],
    },
    document: () => settlement,
    page: () => {
      const { style } = lookOf(terminal);
      return pageOf(settlement, tables, {
        language: options.language ?? "en",
        heading: (line: string) => style.heading(line),
      });
    },
  });
}
