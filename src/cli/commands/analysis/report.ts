import { type Command, Option } from "commander";
import { languages } from "seko/explanation";
import { createProgress, reportOnResults, writeTogether } from "seko/io";
import { changesBetween, ofPlaces } from "../../comparing/report-of-rules.js";
import { casesArgument, inputsOption, schemeOption, schemeWords } from "../../file/file-options.js";
import { FileOption, filesOf, reads, writes } from "../../file/files.js";
import { interruptible } from "../../program/interruptible.js";
import { commandHead } from "../../manifest-of-command.js";
import { wholeNumber } from "../../options.js";
import { chooseScheme } from "../../scheme-choice.js";
import type { Terminal } from "../../terminal.js";
import { type ReportCommandOptions, movingOf } from "./report-options.js";
import { doneWords } from "../../pages/analysis/reported-words.js";

/** Adds `seko report RESULTS --scheme ID-OR-FILE --out FILE`. */
export function addReport(program: Command, terminal: Terminal): void {
  program
    .command("report")
    .description("a report about results of any number as one page of HTML that loads nothing")
    .addArgument(
      casesArgument("<results>", "NDJSON with a result in each line, as `seko run` writes it; .gz is unpacked"),
    )
    .addOption(schemeOption("--scheme <id-or-file>", `the rules of the results: ${schemeWords}`).makeOptionMandatory())
    .addOption(new FileOption("--out <file>", "HTML for the report", writes).makeOptionMandatory())
    .addOption(
      new FileOption(
        "--cases <file>",
        "NDJSON with the cases of the results in the same order, for ages and places",
        reads,
      ),
    )
    .addOption(
      new FileOption("--before <file>", "NDJSON with results of the same cases by the rules before, to compare", reads),
    )
    .addOption(schemeOption("--before-scheme <id-or-file>", "the rules before, to say what differs in them"))
    .option(
      "--move-by <share>",
      "say what moves the result: the amounts and prices of each assumption lower and higher by this share, such as 0.10; needs --cases",
    )
    .addOption(
      new FileOption(
        "--ranges <file>",
        'the same by shares of their own: { "price-lessons": "0.08" }; needs --cases',
        reads,
      ),
    )
    .addOption(inputsOption("values for open inputs of the scheme, for --move-by and --ranges"))
    .addOption(new Option("--language <language>", "of the report").choices(languages).default("en"))
    .addOption(
      new Option("--smallest-group <people>", "how many people a group must have to be shown alone")
        .argParser(wholeNumber)
        .default(5),
    )
    .action(async (results: string, options: ReportCommandOptions, command: Command) => {
      const { out, scheme, cases, before, beforeScheme, language, smallestGroup } = options;
      if (before === undefined && beforeScheme !== undefined) command.error("error: --before-scheme needs --before");
      const { moveBy, ranges, inputs } = options;
      const chosen = chooseScheme(scheme);
      const moving = movingOf(chosen.scheme, options, command);
      const earlier = beforeScheme === undefined ? undefined : chooseScheme(beforeScheme, "--before-scheme");
      const progress = createProgress(0, { unit: "results", stream: terminal.stderr });
      const reported = await interruptible(terminal, (signal) =>
        writeTogether(
          filesOf(command),
          (outputs) =>
            reportOnResults({
              results,
              cases,
              before,
              page: out,
              moving,
              scheme: chosen.scheme,
              language,
              smallestGroup,
              ...ofPlaces,
              files: [chosen.file, earlier?.file, ranges, inputs].filter((file) => file !== undefined),
              ...(before === undefined ? {} : { comparison: { ...changesBetween(earlier?.scheme, chosen.scheme) } }),
              command: commandHead(["report", results], {
                ...{ scheme, cases, before, "before-scheme": beforeScheme, "move-by": moveBy, ranges, inputs },
                language,
                ...{ "smallest-group": String(smallestGroup), out },
              }).command,
              outputs,
              progress,
            }),
          signal,
        ),
      );
      terminal.stdout.write(`${doneWords({ ...reported, out, before }, language).join("\n")}\n`);
    });
}
