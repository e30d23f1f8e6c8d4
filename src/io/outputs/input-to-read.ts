import { accessSync, constants } from "node:fs";
import { fileFault } from "../file-fault.js";
import { folderFault, placeOrFault } from "./file-roles.js";

/** @throws {InputError} where there is no such file, or it may not be read */
export function tryInput(file: string): void {
  try {
    accessSync(file, constants.R_OK);
  } catch (fault) {
    throw fileFault(fault, file);
  }
  if (placeOrFault(file).kind === "folder") throw fileFault(folderFault(), file);
}
