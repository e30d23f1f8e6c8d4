import type { Command } from "commander";
import { InputError, type Issue } from "seko";
import { namesOf, standard, type Given } from "./files.js";

/**
 * Refuses `-` where a command would write a file or a folder of that name: whoever writes it means standard output.
 *
 * @throws {InputError} with an issue for each option that cannot write there
 */
export function refuseStandardOutput(command: Command): void {
  const given: Given = { options: command.opts(), arguments: command.processedArgs };
  const issues = namesOf(command).flatMap(({ each, role, text }): readonly Issue[] => {
    if (text !== standard || (each.files(text, role, given).outputs ?? []).length === 0) return [];
    const isFolder = "flags" in each && each.flags.includes("<folder>");
    const expected = isFolder ? "a folder, because several files are written" : "a file";
    const hint = isFolder
      ? "For a folder of that name write ./-"
      : "Where a command gives to standard output what it writes, it does so without the option; for a file of that name write ./-";
    return [{ code: "not-standard-output", path: role, expected, received: "standard output", hint }];
  });
  if (issues.length > 0) throw new InputError(issues);
}
