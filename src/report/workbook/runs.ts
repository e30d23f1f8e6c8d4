import { utf8Of } from "../../text/index.js";
import type { ZipEntry } from "./zip.js";

/** So many characters of a sheet are packed at once. */
const runLength = 1 << 18;

/** A file of an archive that takes texts and packs them in runs. */
export function runsOf(entry: ZipEntry) {
  let waiting = "";
  const flush = () => {
    if (waiting !== "") entry.write(utf8Of(waiting));
    waiting = "";
  };
  return {
    add(text: string) {
      waiting += text;
      if (waiting.length >= runLength) flush();
    },
    close() {
      flush();
      entry.close();
    },
  };
}
