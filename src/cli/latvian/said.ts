import { describeWarning, type Issue, type Language, type Warning } from "seko";
import { countOf } from "seko/errors";
import { describeFileIssue, type FileIssue } from "seko/io";
import { issueInLatvian, warningInLatvian } from "./in-latvian.js";

/** How what is wrong, or likely meant otherwise, is said. */
interface Said {
  readonly issue: (issue: Issue & Partial<FileIssue>) => string;
  readonly warning: (warning: Warning) => string;
  /** That there are so many issues besides. */
  readonly more: (issues: number) => string;
}

/** The {@link Said} by language. */
export const saidIn: Readonly<Record<Language, Said>> = {
  en: {
    issue: describeFileIssue,
    warning: describeWarning,
    more: (issues) => `and ${countOf(issues, "issue")} more`,
  },
  lv: { issue: issueInLatvian, warning: warningInLatvian, more: (issues) => `un vēl kļūdas: ${issues}` },
};
