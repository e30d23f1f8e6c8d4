import { closeSync, fsyncSync, ftruncateSync, openSync, writeSync } from "node:fs";
import { writeFault } from "../file-fault.js";

/** Where the bytes of one output go. */
export interface Sink {
  /** Takes a whole document, or a run of whole lines. */
  write(content: Uint8Array): void;
  /** Waits for whoever reads on the other side. */
  drained(): Promise<void>;
  /** Ends it: everything is on the disk, or with the reader. */
  finish(): Promise<void>;
  /** Lets go of it as it is. */
  release(): void;
  /** How many bytes of whole lines arrived. */
  readonly bytes: number;
}

const lineFeed = 10;

/**
 * A regular file. It is opened with the first byte, so that there may be more outputs than a process may have files open. Where
 * the disk is full, it is cut to what is whole: a line, or of what is packed everything written at once.
 *
 * @param file where it is written
 * @param named the file as messages name it
 * @param packed whether lines are packed
 */
export function fileSink(file: string, named: string, packed: boolean): Sink {
  let descriptor: number | undefined;
  let bytes = 0;
  const close = () => {
    if (descriptor !== undefined) closeSync(descriptor);
    descriptor = undefined;
  };
  return {
    write(content) {
      let at = 0;
      try {
        descriptor ??= openSync(file, "r+");
        while (at < content.length) at += writeSync(descriptor, content, at);
        bytes += content.length;
      } catch (fault) {
        if (!packed) bytes += content.subarray(0, at).lastIndexOf(lineFeed) + 1;
        if (descriptor !== undefined) ftruncateSync(descriptor, bytes);
        throw writeFault(fault, named);
      }
    },
    drained: () => Promise.resolve(),
    finish() {
      try {
        if (descriptor !== undefined) fsyncSync(descriptor);
        close();
      } catch (fault) {
        throw writeFault(fault, named);
      }
      return Promise.resolve();
    },
    release: close,
    get bytes() {
      return bytes;
    },
  };
}

/** A device, such as `/dev/null`, that takes what it is given at once. @throws what the file system throws */
export function deviceSink(path: string): Sink {
  const descriptor = openSync(path, "w");
  let open = true;
  const release = () => {
    if (open) closeSync(descriptor);
    open = false;
  };
  return {
    write(content) {
      try {
        for (let at = 0; at < content.length;) at += writeSync(descriptor, content, at);
      } catch (fault) {
        throw writeFault(fault, path);
      }
    },
    drained: () => Promise.resolve(),
    finish() {
      release();
      return Promise.resolve();
    },
    release,
    bytes: 0,
  };
}
