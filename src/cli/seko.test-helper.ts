import { run } from "./program/run.js";
import type { Terminal } from "./terminal.js";

/** What a run of the command wrote and how it ended. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a test may change in the surroundings of a run. */
export interface Surroundings {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly environment?: Readonly<Record<string, string>>;
  readonly onInterrupt?: Terminal["onInterrupt"];
  readonly standardOutputFile?: string;
  readonly standardInput?: Terminal["standardInput"];
  readonly standardInputFile?: string;
}

/** Runs the command within the test, as if its standard output were a file unless told otherwise. */
export async function seko(argv: readonly string[], surroundings: Surroundings = {}): Promise<Ran> {
  const { isTTY = false, columns, environment = {}, onInterrupt, standardOutputFile } = surroundings;
  const { standardInput, standardInputFile } = surroundings;
  const written = { stdout: "", stderr: "" };
  const output = (name: keyof typeof written) => ({
    isTTY,
    columns,
    write: (content: string | Uint8Array) => {
      written[name] += typeof content === "string" ? content : Buffer.from(content).toString();
    },
  });
  const code = await run(argv, {
    stdout: output("stdout"),
    stderr: output("stderr"),
    environment,
    standardOutputFile,
    standardInput,
    standardInputFile,
    ...(onInterrupt === undefined ? {} : { onInterrupt }),
  });
  return { code, ...written };
}
