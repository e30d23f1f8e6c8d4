import type { Command } from "commander";
import { isInputError } from "seko/errors";
import { exitCode, exitCodeOf } from "../exit-codes.js";
import type { Terminal } from "../terminal.js";
import { packageVersion } from "../version.js";

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
    if (asksForVersionAlone(argv)) {
      terminal.stdout.write(`${packageVersion()}\n`);
      return code;
    }
    const { makeProgram } = await import("./program.js");
    program = await makeProgram(
      argv[0],
      terminal,
      (text) => usage.push(text),
      (other) => {
        code = other;
      },
    );
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    const { reportFault, reportInLatvian, reportInputError, reportUsage, reportUsageInLatvian } =
      await import("../report-error.js");
    const { CommanderError } = await import("commander");
    if (isInputError(error)) {
      const ended = exitCodeOf(error.issues);
      // Who stopped reading knows it.
      if (ended !== exitCode("closedPipe")) {
        if (!wantsJson(argv) && isLatvian(argv)) await reportInLatvian(error, terminal.stderr);
        else reportInputError(error, wantsJson(argv), terminal.stderr);
      }
      return ended;
    }
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCode("result");
      const { usageHints } = await import("../usage-hints.js");
      const hints = program === undefined ? [] : usageHints(program, argv, error);
      const said = [...usage, ...hints.map((hint) => `${hint}\n`)].join("");
      if (!wantsJson(argv) && isLatvian(argv)) await reportUsageInLatvian(said, terminal.stderr);
      else reportUsage(said, wantsJson(argv), terminal.stderr);
      return exitCode("badInput");
    }
    reportFault(error, terminal.stderr);
    return exitCode("fault");
  }
}

/** Who asks for nothing but the version waits for nothing that commands need. */
function asksForVersionAlone(argv: readonly string[]): boolean {
  return argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V");
}

/** Whether issues are asked for as JSON; told from the arguments as they are, since they may be what is wrong. */
function wantsJson(argv: readonly string[]): boolean {
  return hasOption(argv, "--format", "json");
}

/** Whether issues are asked for in Latvian. */
function isLatvian(argv: readonly string[]): boolean {
  return hasOption(argv, "--language", "lv");
}

function hasOption(argv: readonly string[], name: string, value: string): boolean {
  return argv.some(
    (argument, index) => argument === `${name}=${value}` || (argument === name && argv[index + 1] === value),
  );
}
