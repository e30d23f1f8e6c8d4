import { InputError } from "seko";
import { hintFor, received, withHint } from "seko/errors";
import type { CaseFile, CasesAt } from "seko/io";

/** The places of the cases wanted among those of the file. */
export function wanted(read: CaseFile<CasesAt>, id: string | undefined): readonly number[] {
  const { cases, file } = read;
  const all = Array.from({ length: cases.length }, (_, index) => index);
  if (id === undefined) return all;
  const ids = all.map((index) => cases.at(index)?.id ?? "");
  const found = all.filter((index) => ids[index] === id);
  if (found.length > 1) throw severalCases(read, found, id);
  if (found.length === 1) return found;
  const hint = hintFor(id, ids);
  const issue = {
    code: "unknown-case",
    path: "--case",
    expected: `the id of a case of ${file}`,
    received: received(id),
  };
  throw new InputError([withHint(issue, hint)]);
}

/** Several cases of the id that is asked for: which of them is meant, nobody knows. */
function severalCases({ cases, lines, file }: CaseFile<CasesAt>, found: readonly number[], id: string): InputError {
  const places = found.slice(0, 3).map((index) => {
    const { from, to } = cases.at(index)?.period ?? {};
    const line = lines[index];
    return `${line === undefined ? `cases[${index}]` : `line ${line}`} (${from} to ${to})`;
  });
  return new InputError([
    {
      code: "several-cases",
      path: "--case",
      expected: `an id that only one case of ${file} has`,
      received: `${received(id)}, which ${found.length} cases have`,
      hint: `They are ${places.join(", ")}${found.length > places.length ? " and others" : ""}. Put the one you mean into a file of its own.`,
    },
  ]);
}
