import { mostBytesOfUnit, writeUtf8 } from "../../text/index.js";
import type { ZipEntry } from "./zip.js";

/** So many characters of a sheet are packed at once. */
const runLength = 1 << 18;

/**
 * A file of an archive that takes texts and packs them in runs. They wait as bytes, whose memory is used again: texts put together would
 * keep every piece of every cell until the run is full, of which old memory fills.
 */
export function runsOf(entry: ZipEntry) {
  let bytes = new Uint8Array(runLength);
  let end = 0;
  let waiting = 0;
  const flush = () => {
    if (waiting > 0) entry.write(bytes.subarray(0, end));
    end = 0;
    waiting = 0;
  };
  return {
    add(text: string) {
      const most = end + text.length * mostBytesOfUnit;
      if (most > bytes.length) bytes = larger(bytes, most);
      end = writeUtf8(text, bytes, end);
      waiting += text.length;
      if (waiting >= runLength) flush();
    },
    close() {
      flush();
      entry.close();
    },
  };
}

function larger(bytes: Uint8Array, least: number): Uint8Array<ArrayBuffer> {
  const grown = new Uint8Array(least + runLength / 4);
  grown.set(bytes);
  return grown;
}
