import { parseLedger } from "../../documents/index.js";
import type { Ledger } from "../../ledger/index.js";
import { decoded } from "../decoded.js";
import { mostJsonBytes, readBytes } from "../read-bytes.js";
import { readAs } from "./other-document.js";

/**
 * The ledger of a JSON file, proven by `parseLedger`. A name that ends with `.gz` is unpacked.
 *
 * @param path the file
 * @throws {InputError} with every issue, each naming the file
 *
 * @example
 * account(readLedger("anna.json"), compile(scheme), { asOf: "2026-03-31" });
 */
export function readLedger(path: string): Ledger {
  const bytes = readBytes(path, mostJsonBytes);
  return readAs("ledger", path, bytes, () => parseLedger(decoded(bytes)));
}
