import { Command, CommanderError } from "commander";
import { InputError } from "seko";
import { checkRoles } from "seko/io";
import { exits } from "../exit-codes.js";
import { filesOf, standardInput, standardOutput } from "../file/files.js";
import { refuseStandardOutput } from "../file/refuse-standard-output.js";
import { prepareParquet } from "../table/parquet-content.js";
import type { Terminal } from "../terminal.js";
import { packageVersion } from "../version.js";
import { refuseRepeated } from "./refuse-repeated.js";

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
  seko claim cases.json --scheme money-follows-client --inputs values.json --claimant liepaja --period 2020-06..2020-08
  seko run --cases all.ndjson.gz --scheme my-scheme.json --out results.ndjson.gz --summary summary.json
  seko tables results.ndjson.gz --out tables --format xlsx
  seko report results.ndjson.gz --scheme my-scheme.json --cases all.ndjson.gz --out report.html
  seko settle riga.ndjson jurmala.ndjson --rule by-day
  seko statement anna.json --scheme my-scheme.json --month 2026-03`;

/** Adds one command to the program. A command that ends otherwise than with 0 or an error says so by `end`. */
export type AddCommand = (program: Command, terminal: Terminal, end: (code: number) => void) => void;

/** The commands, in the order of the help. Of what is loaded, most is for one of them, and who asks for one waits for no other. */
const commands: ReadonlyMap<string, () => Promise<AddCommand>> = new Map<string, () => Promise<AddCommand>>([
  ["example", async () => (await import("../commands/schemes/example.js")).addExample],
  ["calculate", async () => (await import("../commands/cases/calculate.js")).addCalculate],
  ["follow", async () => (await import("../commands/cases/follow.js")).addFollow],
  ["claim", async () => (await import("../commands/cases/claim.js")).addClaim],
  ["compare", async () => (await import("../commands/analysis/compare.js")).addCompare],
  ["typical", async () => (await import("../commands/analysis/typical.js")).addTypical],
  ["equity", async () => (await import("../commands/analysis/equity.js")).addEquity],
  ["envelope", async () => (await import("../commands/analysis/envelope.js")).addEnvelope],
  ["population", async () => (await import("../commands/analysis/population.js")).addPopulation],
  ["sensitivity", async () => (await import("../commands/analysis/sensitivity.js")).addSensitivity],
  ["sweep", async () => (await import("../commands/analysis/sweep.js")).addSweep],
  ["solve", async () => (await import("../commands/analysis/solve.js")).addSolve],
  ["explain", async () => (await import("../commands/cases/explain.js")).addExplain],
  ["letter", async () => (await import("../commands/cases/letter.js")).addLetter],
  ["check", async () => (await import("../commands/schemes/check.js")).addCheck],
  [
    "verify",
    async () => {
      const { addVerify } = await import("../commands/many/verify.js");
      return (program, terminal, end) => {
        addVerify(program, terminal, end, repeatAnalysis);
      };
    },
  ],
  ["list", async () => (await import("../commands/schemes/list.js")).addList],
  ["show", async () => (await import("../commands/schemes/show.js")).addShow],
  ["parameters", async () => (await import("../commands/analysis/parameters.js")).addParameters],
  ["municipalities", async () => (await import("../commands/analysis/municipalities.js")).addMunicipalities],
  ["schema", async () => (await import("../commands/schemes/schema.js")).addSchema],
  ["run", async () => (await import("../commands/many/run.js")).addRun],
  ["tables", async () => (await import("../commands/many/tables.js")).addTables],
  ["report", async () => (await import("../commands/analysis/report.js")).addReport],
  ["settle", async () => (await import("../commands/ledger/settle.js")).addSettle],
  ["account", async () => (await import("../commands/ledger/account.js")).addAccount],
  ["forecast", async () => (await import("../commands/ledger/forecast.js")).addForecast],
  ["statement", async () => (await import("../commands/ledger/statement.js")).addStatement],
  ["postings", async () => (await import("../commands/ledger/postings.js")).addPostings],
  ["close", async () => (await import("../commands/ledger/close.js")).addClose],
  ["shard", async () => (await import("../commands/many/shard.js")).addShard],
  ["merge", async () => (await import("../commands/many/merge.js")).addMerge],
]);

/**
 * The program with a command, or with all of them where none has the name: help and whoever mistyped one see all.
 *
 * @param name of the command that is asked for
 * @param complain is told what is wrong with the arguments
 * @param end is told the exit code of a command that ends otherwise than with 0 or an error
 */
export async function makeProgram(
  name: string | undefined,
  terminal: Terminal,
  complain: (text: string) => void,
  end: (code: number) => void,
): Promise<Command> {
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
    .hook("preAction", async (_, command) => {
      refuseStandardOutput(command);
      const { inputs, outputs } = filesOf(command);
      checkRoles({
        inputs: [...inputs, ...standardInput(command, terminal.standardInputFile)],
        outputs: [...outputs, ...standardOutput(terminal.standardOutputFile)],
      });
      // `seko tables` loads it itself.
      if (command.name() !== "tables") await prepareParquet(command.opts<{ readonly format?: unknown }>().format);
    });
  const asked = commands.get(name ?? "");
  const adding = asked === undefined ? [...commands.values()] : [asked];
  for (const load of adding) (await load())(program, terminal, end);
  for (const command of program.commands) refuseRepeated(command);
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
  const again = (
    await makeProgram(
      run,
      { stdout, stderr: silent, environment: {} },
      (text) => complaints.push(text),
      () => undefined,
    )
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

/** The commands that look at people by several rules or payers, or at a ledger, of which a manifest can be repeated. */
const analyses = [
  "compare",
  "sweep",
  "solve",
  "typical",
  "equity",
  "sensitivity",
  "population",
  "envelope",
  "settle",
  "claim",
  "statement",
  "account",
  "forecast",
  "postings",
];

function notRepeated(words: readonly string[], complaints: readonly string[]): InputError {
  const expected = "the words of an analysis, as `seko` wrote them";
  const hint = complaints.join(" ").replace(/\s+/gu, " ").trim();
  return new InputError([{ code: "not-repeatable", path: "arguments", expected, received: words.join(" "), hint }]);
}
