import { Command, CommanderError } from "commander";
import { InputError } from "seko";
import { checkRoles } from "seko/io";
import { addCalculate } from "./commands/calculate.js";
import { addAccount } from "./commands/account.js";
import { addCheck } from "./commands/check.js";
import { addClose } from "./commands/close.js";
import { addCompare } from "./commands/compare.js";
import { addEquity } from "./commands/equity.js";
import { addExample } from "./commands/example.js";
import { addExplain } from "./commands/explain.js";
import { addFollow } from "./commands/follow.js";
import { addLetter } from "./commands/letter.js";
import { addList } from "./commands/list.js";
import { addSchema } from "./commands/schema.js";
import { addMerge } from "./commands/merge.js";
import { addMunicipalities } from "./commands/municipalities.js";
import { addParameters } from "./commands/parameters.js";
import { addReport } from "./commands/report.js";
import { addRun } from "./commands/run.js";
import { addSettle } from "./commands/settle.js";
import { addShard } from "./commands/shard.js";
import { addShow } from "./commands/show.js";
import { addStatement } from "./commands/statement.js";
import { addSolve } from "./commands/solve.js";
import { addSweep } from "./commands/sweep.js";
import { addTables } from "./commands/tables.js";
import { addTypical } from "./commands/typical.js";
import { addVerify } from "./commands/verify.js";
import { exits } from "./exit-codes.js";
import { filesOf, standardInput, standardOutput } from "./files.js";
import type { Terminal } from "./terminal.js";
import { packageVersion } from "./version.js";

const afterHelp = `
Exit status:
${exits.map(({ code, meaning }) => `  ${String(code).padEnd(5)}${meaning}`).join("\n")}

Examples:
  seko list
  seko example > case.json
  seko show individual-budget-children --json > my-scheme.json
  seko check cases.json my-scheme.json
  seko calculate cases.json --scheme my-scheme.json
  seko explain case.json --scheme my-scheme.json --amount budget.approved
  seko calculate cases.json --scheme individual-budget-children --inputs amounts.json --format json
  seko follow cases.json --scheme money-follows-client --inputs values.json --format xlsx --out follows.xlsx
  seko run --cases all.ndjson.gz --scheme my-scheme.json --out results.ndjson.gz --summary summary.json
  seko tables results.ndjson.gz --out tables --format xlsx
  seko report results.ndjson.gz --scheme my-scheme.json --cases all.ndjson.gz --out report.html
  seko settle riga.ndjson jurmala.ndjson --rule by-day
  seko statement anna.json --scheme my-scheme.json --month 2026-03`;

/** Adds one command to the program. A command that ends otherwise than with 0 or an error says so by `end`. */
export type AddCommand = (program: Command, terminal: Terminal, end: (code: number) => void) => void;

/** The commands, in the order of the help. */
const commands: readonly AddCommand[] = [
  addExample,
  addCalculate,
  addFollow,
  addCompare,
  addTypical,
  addEquity,
  addSweep,
  addSolve,
  addExplain,
  addLetter,
  addCheck,
  (program, terminal, end) => {
    addVerify(program, terminal, end, repeatAnalysis);
  },
  addList,
  addShow,
  addParameters,
  addMunicipalities,
  addSchema,
  addRun,
  addTables,
  addReport,
  addSettle,
  addAccount,
  addStatement,
  addClose,
  addShard,
  addMerge,
];

/**
 * The program with all its commands.
 *
 * @param complain is told what is wrong with the arguments
 * @param end is told the exit code of a command that ends otherwise than with 0 or an error
 */
export function makeProgram(
  terminal: Terminal,
  complain: (text: string) => void,
  end: (code: number) => void,
): Command {
  const program = new Command("seko")
    .description("Individual budgets for social services: computed exactly, and so that anyone can see why.")
    .version(packageVersion())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.stdout.write(text),
      writeErr: complain,
      getOutHelpWidth: () => terminal.stdout.columns ?? 100,
      getErrHelpWidth: () => terminal.stderr.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText("after", afterHelp)
    // Before anything is opened, and for every command: no file is lost because it was named twice.
    .hook("preAction", (_, command) => {
      const { inputs, outputs } = filesOf(command);
      checkRoles({
        inputs: [...inputs, ...standardInput(command, terminal.standardInputFile)],
        outputs: [...outputs, ...standardOutput(terminal.standardOutputFile)],
      });
    });
  for (const add of commands) add(program, terminal, end);
  return program;
}

/**
 * Works out again what a command gave, from its words.
 *
 * @throws {InputError} where the command refuses them, or would write a file
 */
async function repeatAnalysis(words: readonly string[]): Promise<unknown> {
  const written: string[] = [];
  const complaints: string[] = [];
  const [run = "nothing"] = words;
  if (!analyses.includes(run)) throw notRepeated(words, [`"${run}" is no analysis.`]);
  const silent = { write: () => undefined };
  const stdout = { write: (content: string | Uint8Array) => written.push(String(content)) };
  const again = makeProgram(
    { stdout, stderr: silent, environment: {} },
    (text) => complaints.push(text),
    () => undefined,
  ).hook("preAction", (_, command) => {
    if (filesOf(command).outputs.length > 0) complaints.push("It would write a file.");
    if (complaints.length > 0) throw notRepeated(words, complaints);
  });
  try {
    await again.parseAsync([...words, "--format=json"], { from: "user" });
  } catch (error) {
    throw error instanceof CommanderError ? notRepeated(words, complaints) : error;
  }
  return JSON.parse(written.join(""));
}

/** The commands that look at people by several rules, of which a manifest can be repeated. */
const analyses = ["compare", "sweep", "solve", "typical", "equity"];

function notRepeated(words: readonly string[], complaints: readonly string[]): InputError {
  const expected = "the words of an analysis, as `seko` wrote them";
  const hint = complaints.join(" ").replace(/\s+/gu, " ").trim();
  return new InputError([{ code: "not-repeatable", path: "arguments", expected, received: words.join(" "), hint }]);
}
