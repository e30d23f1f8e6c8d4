import { CommanderError, type Command } from "commander";
import { isInputError } from "seko";
import { exitCode, exitCodeOf } from "./exit-codes.js";
import { makeProgram } from "./program.js";
import { reportFault, reportInputError, reportUsage } from "./report-error.js";
import type { Terminal } from "./terminal.js";
import { usageHints } from "./usage-hints.js";

/**
 * Runs the command `seko`.
 *
 * @param argv the arguments behind the name of the command
 * @param terminal where to write
 * @returns the exit code; nothing is thrown
 *
 * @example
 * process.exitCode = await run(process.argv.slice(2), { stdout, stderr, environment });
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const usage: string[] = [];
  let code = exitCode("result");
  let program: Command | undefined;
  try {
    program = makeProgram(
      terminal,
      (text) => usage.push(text),
      (other) => {
        code = other;
      },
    );
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    if (isInputError(error)) {
      const ended = exitCodeOf(error.issues);
      // Who stopped reading knows it.
      if (ended !== exitCode("closedPipe")) reportInputError(error, wantsJson(argv), terminal.stderr);
      return ended;
    }
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCode("result");
      const hints = program === undefined ? [] : usageHints(program, argv, error);
      reportUsage([...usage, ...hints.map((hint) => `${hint}\n`)].join(""), wantsJson(argv), terminal.stderr);
      return exitCode("badInput");
    }
    reportFault(error, terminal.stderr);
    return exitCode("fault");
  }
}

/** Whether issues are asked for as JSON; told from the arguments as they are, since they may be what is wrong. */
function wantsJson(argv: readonly string[]): boolean {
  return argv.some(
    (argument, index) => argument === "--format=json" || (argument === "--format" && argv[index + 1] === "json"),
  );
}
