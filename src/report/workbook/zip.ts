import { utf8Of } from "../../text/index.js";
import { crc32 } from "./crc-32.js";
import { directoryEnd, directoryRecord, fileRecord, sizesRecord, type ZipFile } from "./zip-records.js";

/**
 * Packs bytes by DEFLATE without a head (RFC 1951). What it gives for several runs of bytes, one behind the other, is what it would give
 * for all of them; only the last run ends it. The memory of the bytes is used again: what is given back stands elsewhere.
 */
export type Packer = (bytes: Uint8Array, isLast: boolean) => Uint8Array;

/** Where bytes go. */
export type Taker = (bytes: Uint8Array) => void;

/** A file within an archive, which is written run by run. */
export interface ZipEntry {
  write(bytes: Uint8Array): void;
  close(): void;
}

/** An archive that is being written. */
export interface Zip {
  /** Begins a file; the one before must be closed. */
  entry(name: string): ZipEntry;
  /** Writes a small file as it is, unpacked. */
  stored(name: string, text: string): void;
  /** Writes a small file as a whole. */
  whole(name: string, text: string): void;
  /** Ends the archive. */
  close(): void;
}

const nothing = new Uint8Array(0);

/**
 * Writes a ZIP archive as its bytes come, without going back, so that it needs no memory for what is written. The day of every file is
 * the first that ZIP knows, so that the same content is the same bytes.
 */
export function startZip(take: Taker, pack: Packer): Zip {
  const files: ZipFile[] = [];
  let at = 0;
  const put = (bytes: Uint8Array) => {
    at += bytes.length;
    take(bytes);
  };
  const entry = (name: string): ZipEntry => {
    const file: ZipFile = { name: utf8Of(name), start: at, isPacked: true, crc: 0, packed: 0, size: 0 };
    files.push(file);
    put(fileRecord(file));
    const add = (bytes: Uint8Array, isLast: boolean) => {
      const run = pack(bytes, isLast);
      file.crc = crc32(bytes, file.crc);
      file.size += bytes.length;
      file.packed += run.length;
      put(run);
    };
    return {
      write: (bytes) => {
        add(bytes, false);
      },
      close() {
        add(nothing, true);
        put(sizesRecord(file));
      },
    };
  };
  return {
    entry,
    stored(name, text) {
      const bytes = utf8Of(text);
      const sizes = { crc: crc32(bytes), packed: bytes.length, size: bytes.length };
      const file = { name: utf8Of(name), start: at, isPacked: false, ...sizes };
      files.push(file);
      put(fileRecord(file));
      put(bytes);
    },
    whole(name, text) {
      const written = entry(name);
      written.write(utf8Of(text));
      written.close();
    },
    close() {
      const start = at;
      for (const file of files) put(directoryRecord(file));
      put(directoryEnd(files.length, start, at - start));
    },
  };
}
