import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The built command, which only processes of its own can show being ended. */
export const command = join(process.cwd(), "dist/cli.js");
export const isBuilt = ["dist/cli.js", "dist/index.js", "dist/io.js", "dist/latvia.js"].every((file) =>
  existsSync(file),
);

/** How a process ended and what it said. */
export interface Ended {
  /** Null where it was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process that runs. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Starts `seko`. */
export function start(argv: readonly string[]): Running {
  return startProgram(process.execPath, [command, ...argv]);
}

/** Starts `seko` where no file may be longer than so many blocks of 512 bytes: what a full disk does, without filling one. */
export function startOnSmallDisk(blocks: number, argv: readonly string[]): Running {
  const line = `ulimit -f ${blocks}; exec "$@"`;
  return startProgram("sh", ["-c", line, "sh", process.execPath, command, ...argv]);
}

/** Starts a shell line in which `$@` is `seko` with its arguments. */
export function startInShell(line: string, argv: readonly string[]): Running {
  return startProgram("sh", ["-c", line, "sh", process.execPath, command, ...argv]);
}

function startProgram(program: string, argv: readonly string[]): Running {
  const child = spawn(program, argv, { stdio: ["ignore", "pipe", "pipe"] });
  const said = { stdout: "", stderr: "" };
  child.stdout.on("data", (text: Buffer) => (said.stdout += text.toString()));
  child.stderr.on("data", (text: Buffer) => (said.stderr += text.toString()));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      resolve({ code, ...said });
    });
  });
  return { child, ended };
}

/** The drafts in a folder. */
export function draftsIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.includes("seko-draft"));
}

/** Whether one of the drafts in a folder has some bytes. */
export function hasBytes(folder: string): boolean {
  return draftsIn(folder).some((name) => (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0) > 0);
}
