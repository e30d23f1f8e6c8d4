import type { Table } from "../../index.js";
import type { SectionOrWhy } from "../section.js";
import type { Voice } from "../voice.js";

/** What repeats a report: the command, and the files that went in. */
export interface Repeat {
  readonly command: string;
  /** Of each file by its name: the SHA-256 of its bytes, in hexadecimal. */
  readonly digests: readonly { readonly file: string; readonly sha256: string }[];
}

/** The command that repeats the report, and the digests of what it was made of. */
export function repeatSection(repeat: Repeat | undefined, { say, titled, titles }: Voice): SectionOrWhy {
  if (repeat === undefined) return { leftOut: say("komanda nav dota", "no command was given") };
  const { command, digests } = repeat;
  const table: Table = {
    id: "digests",
    title: titles("datnes un to kontrolsummas", "files and their digests"),
    columns: [
      { id: "file", kind: "text", label: { lv: "Datne", en: "File" } },
      { id: "sha256", kind: "text", label: { lv: "SHA-256", en: "SHA-256" } },
    ],
    rows: digests.map(({ file, sha256 }) => [file, sha256]),
  };
  const title = titled(
    say(
      `„${command}” atkārto šo pārskatu no ${digests.length} datnēm`,
      `“${command}” repeats this report from ${digests.length === 1 ? "one file" : `${digests.length} files`}`,
    ),
  );
  return { title, notes: [], figures: [{ table }] };
}
