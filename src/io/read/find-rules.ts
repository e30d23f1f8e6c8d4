import { isInputError } from "../../errors/index.js";
import type { CompensationScheme } from "../../rules/follow/compensation/scheme.js";
import type { Scheme } from "../../rules/scheme.js";
import { kindIn } from "./check-file.js";
import { mostJsonBytes, readBytes } from "../read-bytes.js";
import { compensationIn } from "./read-compensation.js";
import { schemeIn } from "./read-scheme.js";

/** A scheme of either kind whose file is read, and whose content is proven when it is asked for. */
export type FoundRules =
  | { readonly kind: "scheme"; readonly read: () => Scheme }
  | { readonly kind: "compensation"; readonly read: () => CompensationScheme };

/**
 * Reads the file of a scheme, once, and tells of which kind it is; what is neither is read as a scheme, which says what is wrong.
 *
 * @param path the file
 * @throws {InputError} where the file cannot be read; `read` throws with every issue of its content
 */
export function findRules(path: string): FoundRules {
  const bytes = readBytes(path, mostJsonBytes);
  if (isCompensation(path, bytes)) {
    return { kind: "compensation", read: () => compensationIn(path, bytes) };
  }
  return { kind: "scheme", read: () => schemeIn(path, bytes) };
}

function isCompensation(path: string, bytes: Uint8Array): boolean {
  try {
    return kindIn(path, bytes) === "compensation";
  } catch (error) {
    if (!isInputError(error)) throw error;
    return false;
  }
}
