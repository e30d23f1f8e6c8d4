import type { Language } from "seko";
import type { FileIssue } from "seko/io";
import { saidIn } from "./latvian/said.js";
import type { Terminal } from "./terminal.js";

/** So many issues are told; the others are counted. */
const mostTold = 20;

/** What is wrong with cases that a command went past. */
export function sayRefused(issues: readonly FileIssue[], language: Language, { stderr }: Terminal): void {
  const said = saidIn[language];
  for (const issue of issues.slice(0, mostTold)) stderr.write(`${said.issue(issue)}\n`);
  const more = issues.length - mostTold;
  if (more > 0) stderr.write(`${said.more(more)}\n`);
}
