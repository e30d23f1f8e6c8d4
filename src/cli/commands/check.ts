import type { Command } from "commander";
import { describeWarning, InputError, type Language } from "seko";
import { countOf, visible } from "seko/errors";
import { checkFile, jsonText, type CheckedFile } from "seko/io";
import { exitCode } from "../exit-codes.js";
import { FileArgument, reads } from "../files.js";
import { issueInLatvian, warningInLatvian } from "../latvian/in-latvian.js";
import { formatOption, type Format } from "../options.js";
import type { Terminal } from "../terminal.js";
import { languageOption } from "./explain.js";

interface CheckOptions {
  readonly format: Format;
  readonly language: Language;
}

/** Adds `seko check FILE…`. */
export function addCheck(program: Command, terminal: Terminal, end: (code: number) => void): void {
  program
    .command("check")
    .description("check files of cases and schemes, and say everything that is wrong with them")
    .addArgument(new FileArgument("<file...>", "cases or schemes as JSON, cases as NDJSON; .gz is unpacked", reads))
    .addOption(formatOption())
    .addOption(languageOption())
    .action((files: readonly string[], { format, language }: CheckOptions) => {
      const checked = files.map(checkFile);
      if (format === "json") terminal.stdout.write(`${jsonText({ files: checked.map(summary) })}\n`);
      else for (const file of checked) if (isGood(file)) terminal.stdout.write(goodLines(file, language));
      const issues = checked.flatMap((file) => file.issues);
      if (issues.length === 0) return;
      // For programs the texts stay as they are; codes and paths are what they read.
      if (format === "json" || language === "en") throw new InputError(issues);
      for (const issue of new InputError(issues).issues) terminal.stderr.write(`${issueInLatvian(issue)}\n`);
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

const words = {
  en: { ok: "ok", warning: "warning", scheme: "a scheme", compensation: "a scheme of compensation" },
  lv: { ok: "kārtībā", warning: "brīdinājums", scheme: "noteikumi", compensation: "kompensācijas noteikumi" },
} as const;

/** That a file is good, and what in it is likely meant otherwise. */
function goodLines(checked: CheckedFile, language: Language): string {
  const { file, warnings } = checked;
  const { ok, warning: marked } = words[language];
  const said = language === "lv" ? warningInLatvian : describeWarning;
  const lines = [
    `${file}: ${ok}, ${contentOf(checked, language)}`,
    ...warnings.map((warning) => `${visible(file)}: ${marked}: ${said(warning)}`),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function contentOf({ kind, count }: CheckedFile, language: Language): string {
  if (kind === "scheme" || kind === "compensation") return words[language][kind];
  return language === "lv" ? `lietu skaits: ${String(count)}` : countOf(count, "case");
}
