import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The built command. */
export const command = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** How a process ended and what it said. */
export interface Ended {
  /** Null where it was killed. */
  readonly code: number | null;
  readonly said: string;
}

/** Runs `seko` in a process of its own. */
export function seko(argv: readonly string[]): Promise<Ended> {
  return ended(process.execPath, [command, ...argv]);
}

/** Runs a program. */
export function ended(
  program: string,
  argv: readonly string[],
  environment: Record<string, string> = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, argv, { env: { ...process.env, ...environment }, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    child.stdout.on("data", (text: Buffer) => (said += text.toString()));
    child.stderr.on("data", (text: Buffer) => (said += text.toString()));
    child.once("error", reject);
    child.once("close", (code) => {
      resolve({ code, said });
    });
  });
}

/**
 * Starts `seko` and kills it as soon as it has begun to write in a folder, as a node that fails would.
 *
 * @returns whether it was killed before it ended by itself
 */
export async function killedWhileWriting(argv: readonly string[], folder: string): Promise<boolean> {
  const child = spawn(process.execPath, [command, ...argv], { stdio: "ignore" });
  const over = new Promise<void>((resolve) => {
    child.once("close", () => {
      resolve();
    });
  });
  const watch = setInterval(() => {
    if (readdirSync(folder).some((name) => name.includes(`.${child.pid}.`) && name.includes("seko-draft")))
      child.kill("SIGKILL");
  }, 1);
  await over;
  clearInterval(watch);
  return child.signalCode === "SIGKILL";
}

/** Does work on every item, so many at a time. */
export async function atATime<Item>(
  items: readonly Item[],
  jobs: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  await Promise.all(
    Array.from({ length: jobs }, async () => {
      for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
    }),
  );
}
