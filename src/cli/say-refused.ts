import type { Language } from "seko";
import type { FileIssue } from "seko/io";
import { exitCodeOf } from "./exit-codes.js";
import { saidIn } from "./latvian/said.js";
import type { Terminal } from "./terminal.js";

/** So many issues are told; the others are counted. */
const mostTold = 20;

/** How a command is asked to speak. */
interface Spoken {
  readonly format: string;
  readonly language?: Language | undefined;
}

/** The language of what is said beside an output. For programs the texts stay as they are; codes and paths are what they read. */
export function besideLanguage({ format, language = "en" }: Spoken): Language {
  return format === "json" ? "en" : language;
}

/** How a command is asked to speak, and what is told how it ended. */
interface Asked {
  readonly options: Spoken;
  readonly end: (code: number) => void;
}

/** Says what is wrong with cases that a command went past, and ends the command so; nothing where none was refused. */
export function endRefused(issues: readonly FileIssue[], { options, end }: Asked, { stderr }: Terminal): void {
  if (issues.length === 0) return;
  const said = saidIn[besideLanguage(options)];
  for (const issue of issues.slice(0, mostTold)) stderr.write(`${said.issue(issue)}\n`);
  const more = issues.length - mostTold;
  if (more > 0) stderr.write(`${said.more(more)}\n`);
  end(exitCodeOf(issues));
}
