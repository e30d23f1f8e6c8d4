import { type Issue, visible } from "../../errors/index.js";
import { type FileIssue, fileError } from "../file-issue.js";
import type { FileRoles } from "./file-roles.js";
import type { OpenOutput } from "./open-output.js";

/** Keeps what there is of files of lines, and says so. */
export function withKept(
  issues: readonly (Issue & Partial<FileIssue>)[],
  { outputs: [first] }: FileRoles,
  open: readonly OpenOutput[],
): Error {
  const kept = open.flatMap((each) => each.keep() ?? []).map((file) => `"${visible(file)}"`);
  const hint = kept.length === 0 ? "Nothing of it is kept" : `What is whole is kept in ${kept.join(" and ")}`;
  return fileError(
    issues.map((issue) => ({
      file: first?.file ?? "",
      ...issue,
      hint: `${hint}, and no file of an earlier run was changed.`,
    })),
  );
}
