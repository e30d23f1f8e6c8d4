import { place } from "./file-fault.js";
import { fileError } from "./file-issue.js";
import { placeOrFault } from "./outputs/file-roles.js";
import { isPartial } from "./outputs/partial.js";

/**
 * Refuses what is no regular file, for work that cannot do with less: a pipe gives what is in it only once.
 *
 * @param why what the work needs a regular file for
 * @throws {InputError} where there is something else
 */
export function refusePipe(file: string, why: string): void {
  const { kind } = placeOrFault(file);
  if (kind !== "pipe" && kind !== "device") return;
  const said = { code: "not-regular-file", expected: "a regular file", received: `a ${kind}` };
  throw fileError([place(said, file, why)]);
}

/**
 * Refuses the beginning of a file, for work that needs the whole.
 *
 * @throws {InputError} where the name says that it is one
 */
export function refusePartial(file: string): void {
  if (!isPartial(file)) return;
  const said = { code: "partial-file", expected: "a whole file", received: "the beginning of one" };
  throw fileError([place(said, file, "The run that wrote it was ended on its way: run it again.")]);
}
