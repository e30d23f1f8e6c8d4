import { rmSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { fileFault, writeFault } from "../file-fault.js";
import { digestedLines, plainLines, type LineWriter, type PlainLineWriter } from "../lines/line-writer.js";
import { isPacked } from "../packed.js";
import { makeDraft, type Draft } from "./draft.js";
import type { FilePlace } from "./file-place.js";
import { folderFault, placeOrFault, type OutputFile } from "./file-roles.js";
import { partialOf } from "./partial.js";
import { pipeSink } from "./pipe-sink.js";
import { deviceSink, fileSink, type Sink } from "./sink.js";

/** An output that was tried and found to be writable. */
export interface OpenOutput {
  readonly file: string;
  /** Where it can be read before it has its name; undefined for what is written in place. */
  readonly draft: string | undefined;
  lines(): PlainLineWriter;
  digestedLines(): LineWriter;
  text(text: string): void;
  texts(): (text: string) => void;
  /** Takes bytes as they are, run by run: a beginning of them is worth nothing. */
  bytes(): (run: Uint8Array) => void;
  drained(): Promise<void>;
  /** It is whole: everything is on the disk, or with the reader. */
  finish(): Promise<void>;
  /** Gives it its name. */
  publish(): void;
  /** Keeps whole lines of it; undefined where there are none. @returns the file in which they are */
  keep(): string | undefined;
  /** Lets go of it: what has no name by now is gone. */
  release(): void;
}

/** Results are packed to a twelfth of their size, in half the time in which gzip's usual level packs them to a fourteenth. */
const packing = { level: 4 };

/**
 * Tries an output before anything is written to it: a regular file by a draft beside it; what is none is opened.
 *
 * @throws {InputError} where it cannot be written
 */
export async function openOutput(output: OutputFile, signal: AbortSignal | undefined): Promise<OpenOutput> {
  const { file } = output;
  const place = placeOrFault(file);
  if (place.kind === "pipe") return opened(output, place, await pipeSink(file, signal), undefined);
  try {
    if (place.kind === "folder") throw folderFault();
    if (place.kind === "device") return opened(output, place, deviceSink(file), undefined);
    const draft = makeDraft(place);
    return opened(output, place, fileSink(draft.file, file, isPacked(file)), draft);
  } catch (fault) {
    throw fileFault(fault, file);
  }
}

function opened(
  { file, optional }: OutputFile,
  { kind, target }: FilePlace,
  sink: Sink,
  draft: Draft | undefined,
): OpenOutput {
  let lines: PlainLineWriter | undefined;
  let begun = false;
  const packed = isPacked(file);
  const take = (run: Uint8Array) => {
    sink.write(packed ? gzipSync(run, packing) : run);
  };
  const begin = <Writer extends PlainLineWriter>(writer: Writer): Writer => {
    begun = true;
    lines = writer;
    return writer;
  };
  const text = (content: string) => {
    begun = true;
    sink.write(packed ? gzipSync(content) : Buffer.from(content));
  };
  return {
    file,
    draft: draft?.file,
    lines: () => begin(plainLines(take)),
    digestedLines: () => begin(digestedLines(take)),
    text,
    texts() {
      begun = true;
      return text;
    },
    bytes() {
      begun = true;
      return (run) => {
        sink.write(run);
      };
    },
    drained: () => sink.drained(),
    async finish() {
      if (!begun && optional !== true) throw new RangeError(`"${file}" was to be written, and was not`);
      lines?.close();
      await sink.finish();
    },
    publish() {
      try {
        if (begun) draft?.publish();
        else if (kind === "file") rmSync(target, { force: true });
      } catch (fault) {
        throw writeFault(fault, file);
      }
    },
    keep() {
      if (lines === undefined || draft === undefined) return undefined;
      try {
        lines.close();
      } catch {
        // Where the disk is full, what waits stays out.
      }
      try {
        sink.release();
        if (sink.bytes === 0) return undefined;
        draft.keep();
        return partialOf(file);
      } catch {
        // Another error is on its way, which matters more.
        return undefined;
      }
    },
    release() {
      sink.release();
      draft?.discard();
    },
  };
}
