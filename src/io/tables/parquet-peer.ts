import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { InputError } from "../../errors/index.js";

/** A column of a Parquet file, as the format describes it. */
export interface ParquetColumn {
  readonly name: string;
  readonly num_children?: number;
  readonly type?: "BYTE_ARRAY" | "INT32" | "INT64";
  readonly converted_type?: "UTF8" | "DECIMAL" | "DATE";
  readonly logical_type?: { readonly type: "DECIMAL"; readonly precision: number; readonly scale: number };
  readonly precision?: number;
  readonly scale?: number;
  readonly repetition_type?: "OPTIONAL" | "REQUIRED";
}

/** Bytes that are being put together. */
export interface ParquetBytes {
  getBytes(): Uint8Array;
  /** Where in its memory the next byte goes: 0 lets go of what there is. */
  index: number;
}

/** A Parquet file that is written group by group. */
export interface ParquetFile {
  write(group: {
    readonly columnData: readonly { readonly name: string; readonly data: readonly unknown[] }[];
    readonly rowGroupSize: number;
  }): unknown;
  finish(): unknown;
}

/** What is used of the package that writes Parquet. */
export interface ParquetPeer {
  readonly ByteWriter: new () => ParquetBytes;
  readonly ParquetWriter: new (options: {
    readonly writer: ParquetBytes;
    readonly schema: readonly ParquetColumn[];
    readonly kvMetadata: readonly { readonly key: string; readonly value: string }[];
    readonly createdBy: string;
  }) => ParquetFile;
}

const peer = "hyparquet-writer";

/**
 * The package that writes Parquet, which seko never loads unless a Parquet file is asked for: where seko finds its packages, and else
 * where the folder in which it is run does.
 *
 * @throws {InputError} that says what to install, where it is not there
 */
export async function loadParquet(): Promise<ParquetPeer> {
  const found = (await attempt(peer)) ?? (await attempt(besideFolder()));
  if (isPeer(found)) return found;
  throw new InputError([
    {
      code: "not-installed",
      path: "--format parquet",
      expected: `the package ${peer}, which writes Parquet`,
      received: found === undefined ? "none of that name" : "a version of it that seko does not know",
      hint: `npm install ${peer}@0.17`,
    },
  ]);
}

async function attempt(name: string | undefined): Promise<unknown> {
  if (name === undefined) return undefined;
  try {
    return (await import(name)) as unknown;
  } catch (fault) {
    if (isMissing(fault)) return undefined;
    throw fault;
  }
}

/** Node says it by a code; Vite puts a module in the place of an optional package, which says it in words. */
function isMissing(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  return "code" in fault ? fault.code === "ERR_MODULE_NOT_FOUND" : fault.message.startsWith("Could not resolve");
}

function besideFolder(): string | undefined {
  try {
    return pathToFileURL(createRequire(join(process.cwd(), "package.json")).resolve(peer)).href;
  } catch {
    return undefined;
  }
}

function isPeer(value: unknown): value is ParquetPeer {
  if (typeof value !== "object" || value === null) return false;
  return ["ByteWriter", "ParquetWriter"].every(
    (name) => typeof (value as Record<string, unknown>)[name] === "function",
  );
}
