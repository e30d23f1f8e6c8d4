import { existsSync } from "node:fs";
import { InputError, type Scheme } from "seko";
import { isId } from "seko/calculation";
import type { CompensationScheme } from "seko/compensation";
import { hintFor, received, withHint } from "seko/errors";
import { findRules } from "seko/io";
import { type Entry, entries } from "seko/latvia";
import { type FilesOfValue, reads } from "../../file/files.js";

/** Which file an argument of `seko show` reads; an id of an entry reads none. */
export const readsEntry: FilesOfValue = (idOrFile, role, given) =>
  builtIn(idOrFile) !== undefined || !existsSync(idOrFile) ? {} : reads(idOrFile, role, given);

/** The entry that seko brings along under an id; a file is none. */
function builtIn(id: string): Entry | undefined {
  return entries.find((entry) => entry.id === id);
}

/** What an argument names: an entry by its id, otherwise a file with a scheme. */
export function entryOf(idOrFile: string): Entry {
  const entry = builtIn(idOrFile);
  if (entry !== undefined) return entry;
  if (isId(idOrFile) && !existsSync(idOrFile)) throw unknownEntry(idOrFile);
  const found = findRules(idOrFile);
  if (found.kind === "compensation") {
    const document = found.read();
    return { ...headOf(document), kind: found.kind, document };
  }
  const document = found.read();
  return { ...headOf(document), kind: found.kind, document };
}

function unknownEntry(id: string): InputError {
  const hint = hintFor(
    id,
    entries.map((each) => each.id),
  );
  const expected = "an id of `seko list`, or a file with a scheme";
  const issue = { code: "unknown-entry", path: "ID", expected, received: received(id) };
  return new InputError([withHint(issue, hint)]);
}

/** What an entry says beside its document. */
export function headOf({
  id,
  label,
  note,
  sources,
  inputs,
}: Scheme | CompensationScheme): Omit<Entry, "kind" | "document"> {
  return { id, label, ...(note === undefined ? {} : { note }), sources, open: inputs };
}
