import type { Command } from "commander";
import { describeWarning, InputError } from "seko";
import { countOf, visible } from "seko/errors";
import { checkFile, jsonText, type CheckedFile } from "seko/io";
import { FileArgument, reads } from "../files.js";
import { formatOption, type Format } from "../options.js";
import type { Terminal } from "../terminal.js";

/** Adds `seko check FILE…`. */
export function addCheck(program: Command, terminal: Terminal): void {
  program
    .command("check")
    .description("check files of cases and schemes, and say everything that is wrong with them")
    .addArgument(new FileArgument("<file...>", "cases or schemes as JSON, cases as NDJSON; .gz is unpacked", reads))
    .addOption(formatOption())
    .action((files: readonly string[], { format }: { readonly format: Format }) => {
      const checked = files.map(checkFile);
      if (format === "json") terminal.stdout.write(`${jsonText({ files: checked.map(summary) })}\n`);
      else for (const file of checked) if (isGood(file)) terminal.stdout.write(goodLines(file));
      const issues = checked.flatMap((file) => file.issues);
      if (issues.length > 0) throw new InputError(issues);
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
function goodLines(checked: CheckedFile): string {
  const { file, warnings } = checked;
  const lines = [
    `${file}: ok, ${contentOf(checked)}`,
    ...warnings.map((warning) => `${visible(file)}: warning: ${describeWarning(warning)}`),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function contentOf({ kind, count }: CheckedFile): string {
  if (kind === "scheme") return "a scheme";
  if (kind === "compensation") return "a scheme of compensation";
  return countOf(count, "case");
}
