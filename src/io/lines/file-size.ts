import { statSync } from "node:fs";
import { fileFault } from "../file-fault.js";

/** The bytes of a file as it lies on the disk. @throws {InputError} where there is none */
export function fileSize(path: string): number {
  try {
    return statSync(path).size;
  } catch (fault) {
    throw fileFault(fault, path);
  }
}
