import { constants, deflateRawSync } from "node:zlib";
import type { Packer } from "../../report/index.js";

/** Packs runs of bytes so that one can stand behind the other. */
export const deflate: Packer = (bytes, isLast) =>
  deflateRawSync(bytes, { level: 6, finishFlush: isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH });
