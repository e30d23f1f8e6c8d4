import type { Issue } from "seko";
import type { LineCounts } from "seko/io";

/** How the command can end, and what that means: the one list, which help and docs show. */
export const exits = [
  { name: "result", code: 0, meaning: 'there is a result; "not eligible" and "facts are missing" are results too' },
  { name: "fault", code: 1, meaning: "a fault of seko itself, which its makers want to know about" },
  {
    name: "badInput",
    code: 2,
    meaning: "the input or the arguments are wrong; standard error says where and how to mend it",
  },
  { name: "differs", code: 3, meaning: "a run that was repeated came out differently (seko verify)" },
  {
    name: "disk",
    code: 74,
    meaning: "an output could not be written to its end, such as on a full disk; NAME.partial keeps whole lines",
  },
  { name: "hungUp", code: 129, meaning: "its terminal was closed; NAME.partial keeps whole lines" },
  { name: "interrupted", code: 130, meaning: "it was interrupted (Ctrl-C); NAME.partial keeps whole lines" },
  { name: "closedPipe", code: 141, meaning: "whoever read the output stopped reading, as in `seko … | head`" },
  { name: "terminated", code: 143, meaning: "it was told to end (SIGTERM); NAME.partial keeps whole lines" },
] as const;

type ExitName = (typeof exits)[number]["name"];

/** The code of an end. For signals shells have 128 and the number of the signal; 74 is that of sysexits for input and output. */
export function exitCode(name: ExitName): number {
  const found = exits.find((each) => each.name === name);
  if (found === undefined) throw new RangeError(`no way to end is called "${name}"`);
  return found.code;
}

const ofSignals: Readonly<Record<string, ExitName>> = {
  SIGHUP: "hungUp",
  SIGINT: "interrupted",
  SIGPIPE: "closedPipe",
  SIGTERM: "terminated",
};

/** The code for work of which something is not in the output, as it is counted. */
export function exitCodeOfCounts({ refused, faults = 0 }: Pick<LineCounts, "refused" | "faults">): number {
  if (faults > 0) return exitCode("fault");
  return exitCode(refused > 0 ? "badInput" : "result");
}

/** The code for work that ended with issues. */
export function exitCodeOf(issues: readonly Issue[]): number {
  const stopped = issues.find(({ code }) => code === "interrupted");
  if (stopped !== undefined) return exitCode(ofSignals[stopped.received] ?? "interrupted");
  const ofDisk = issues.some(({ code }) => code === "disk-full" || code === "write-fault");
  if (ofDisk) return exitCode("disk");
  return exitCode(issues.some(({ code }) => code === "fault-of-seko") ? "fault" : "badInput");
}
