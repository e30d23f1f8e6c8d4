import type { Language } from "seko";
import { countOf } from "seko/errors";
import { describeFileIssue, type FileIssue } from "seko/io";
import { issueInLatvian } from "./latvian/in-latvian.js";
import type { Terminal } from "./terminal.js";

/** So many issues are told; the others are counted. */
const mostTold = 20;

/** What is wrong with cases that a command went past. */
export function sayRefused(issues: readonly FileIssue[], language: Language, { stderr }: Terminal): void {
  const said = language === "lv" ? issueInLatvian : describeFileIssue;
  for (const issue of issues.slice(0, mostTold)) stderr.write(`${said(issue)}\n`);
  const more = issues.length - mostTold;
  if (more > 0) stderr.write(language === "lv" ? `un vēl kļūdas: ${more}\n` : `and ${countOf(more, "issue")} more\n`);
}
