import { InputError } from "../../errors/index.js";

/** A file of an archive, as the records of the archive tell of it. */
export interface ZipFile {
  readonly name: Uint8Array;
  /** Where its record begins. */
  readonly start: number;
  /** Whether it is packed; its sizes then stand behind it, because nobody knows them before. */
  readonly isPacked: boolean;
  crc: number;
  packed: number;
  size: number;
}

const version = 20;
/** The name is in UTF-8. */
const utf8Name = 0x800;
/** The sizes stand behind the content. */
const sizesBehind = 8;
const deflated = 8;
/** The first of January 1980, the first day that ZIP knows. */
const firstDay = 0x21;
const mostBytes = 0xffffffff;

/** Numbers as bytes, the lowest first: pairs of a number and how many bytes it has. */
function record(...fields: readonly (readonly [number, 2 | 4])[]): readonly number[] {
  return fields.flatMap(([number, width]) => Array.from({ length: width }, (_, at) => (number >>> (8 * at)) & 0xff));
}

function joined(head: readonly number[], name: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(head.length + name.length);
  bytes.set(head);
  bytes.set(name, head.length);
  return bytes;
}

function flagsOf({ isPacked }: ZipFile): number {
  return utf8Name | (isPacked ? sizesBehind : 0);
}

function common(file: ZipFile, sizes: readonly number[]): readonly number[] {
  const method = file.isPacked ? deflated : 0;
  const head = record([version, 2], [flagsOf(file), 2], [method, 2], [0, 2], [firstDay, 2]);
  return [...head, ...sizes, ...record([file.name.length, 2], [0, 2])];
}

function sizesOf({ crc, packed, size }: ZipFile): readonly number[] {
  return record([crc, 4], [packed, 4], [size, 4]);
}

/** What stands before the content of a file. */
export function fileRecord(file: ZipFile): Uint8Array {
  const sizes = file.isPacked ? record([0, 4], [0, 4], [0, 4]) : sizesOf(file);
  return joined([...record([0x04034b50, 4]), ...common(file, sizes)], file.name);
}

/** What stands behind the content of a file. @throws {InputError} where it is larger than an archive can say */
export function sizesRecord(file: ZipFile): Uint8Array {
  const most = Math.max(file.size, file.packed, file.start + file.packed);
  if (most > mostBytes) throw tooLarge(most);
  return Uint8Array.from([...record([0x08074b50, 4]), ...sizesOf(file)]);
}

/** A line of the directory at the end. */
export function directoryRecord(file: ZipFile): Uint8Array {
  const rest = record([0, 2], [0, 2], [0, 2], [0, 4], [file.start, 4]);
  return joined([...record([0x02014b50, 4], [version, 2]), ...common(file, sizesOf(file)), ...rest], file.name);
}

/** The end of an archive. @throws {InputError} where it is larger than an archive can say */
export function directoryEnd(files: number, start: number, bytes: number): Uint8Array {
  if (start > mostBytes) throw tooLarge(start);
  const counts = record([0, 2], [0, 2], [files, 2], [files, 2]);
  return Uint8Array.from([...record([0x06054b50, 4]), ...counts, ...record([bytes, 4], [start, 4], [0, 2])]);
}

function tooLarge(bytes: number): InputError {
  return new InputError([
    {
      code: "too-large",
      path: "",
      expected: `a workbook of at most ${mostBytes} bytes`,
      received: `${bytes} bytes`,
      hint: "Write the tables as CSV, or in parts.",
    },
  ]);
}
