import type { Command } from "commander";
import { InputError, type Language } from "seko";
import { visible } from "seko/errors";
import { checkFiles, type CheckedFile } from "seko/io";
import { exitCode } from "../../exit-codes.js";
import { FileArgument, reads } from "../../file/files.js";
import { saidIn } from "../../latvian/said.js";
import { checkedTable, checkWords, contentWords } from "../../pages/checked-table.js";
import { addTableOutput } from "../../table/table-options.js";
import { askedContent, checkTableOutput, giveContent, ofFacts, type AskedTables } from "../../table/table-output.js";
import type { Terminal } from "../../terminal.js";

/** Adds `seko check FILE…`. */
export function addCheck(program: Command, terminal: Terminal, end: (code: number) => void): void {
  const command = program
    .command("check")
    .description("check files of cases and schemes, and say everything that is wrong with them")
    .addArgument(new FileArgument("<file...>", "cases or schemes as JSON, cases as NDJSON; .gz is unpacked", reads));
  addTableOutput(command).action(async (files: readonly string[], options: AskedTables) => {
    checkTableOutput("seko check", options, terminal);
    const { format, language = "en" } = options;
    const checked = checkFiles(files);
    const good = checked.filter(isGood);
    // Of files that are all wrong a page says nothing; what is wrong is said where faults are.
    if (format !== "table" || options.out !== undefined || good.length > 0)
      await giveContent(command, terminal, () =>
        askedContent(() => [checkedTable(checked, language)], options, {
          standing: ofFacts,
          document: () => ({ files: checked.map(summary) }),
          page: () => good.flatMap((file) => goodLines(file, language)),
        }),
      );
    const issues = checked.flatMap((file) => file.issues);
    if (issues.length === 0) return;
    // For programs the texts stay as they are; codes and paths are what they read.
    if (format === "json" || language === "en") throw new InputError(issues);
    for (const issue of new InputError(issues).issues) terminal.stderr.write(`${saidIn.lv.issue(issue)}\n`);
    end(exitCode("badInput"));
  });
}

function isGood(checked: CheckedFile): boolean {
  return checked.issues.length === 0;
}

function summary(checked: CheckedFile): object {
  const { file, kind, count, warnings } = checked;
  return { file, kind, count, ok: isGood(checked), warnings };
}

/** That a file is good, and what in it is likely meant otherwise. */
function goodLines(checked: CheckedFile, language: Language): readonly string[] {
  const { file, warnings } = checked;
  const { ok, warning: marked } = checkWords[language];
  return [
    `${file}: ${ok}, ${contentWords(checked, language)}`,
    ...warnings.map((warning) => `${visible(file)}: ${marked}: ${saidIn[language].warning(warning)}`),
  ];
}
