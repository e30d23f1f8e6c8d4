import { InvalidArgumentError, Option, type Command } from "commander";
import { InputError, isInputError, type Case, type Scheme } from "seko";
import { issueInCase, fileError, readCaseFile, readInputs, type CaseFile, type FileIssue } from "seko/io";
import { parameters } from "seko/reform";
import type { Inputs, SweepOptions, Varied, VariedNumber } from "seko/what-if";
import {
  analysisManifestOption,
  casesArgument,
  inputsOption,
  schemeOption,
  schemeWords,
} from "../file/file-options.js";
import { chooseScheme } from "../scheme-choice.js";

/** The options of a command that say what is varied, of whom. */
export interface VariedOptions {
  readonly scheme: string;
  readonly inputs?: string;
  readonly at?: string;
  readonly where?: Readonly<Record<string, string>>;
  readonly field?: string;
  readonly input?: string;
  readonly vary?: "set" | "add" | "multiply";
  readonly from?: string;
  readonly to?: string;
  readonly manifest?: string;
}

/** Adds the argument and options that say what is varied, of whom. */
export function addVaried(command: Command): Command {
  return command
    .addArgument(casesArgument("<cases>", "cases as JSON or NDJSON, one for each person; .gz is unpacked"))
    .addOption(schemeOption("--scheme <id-or-file>", schemeWords).makeOptionMandatory())
    .addOption(inputsOption("values for open inputs of the scheme"))
    .option("--at <path>", "the place of the numbers that are varied, as `seko parameters` shows it")
    .addOption(new Option("--where <what>", "what their rows say: level=level-3,place=riga").argParser(readWhere))
    .option("--field <id>", "the key under which the numbers stand in their rows")
    .option("--input <id>", "the open input that is varied, instead of numbers of the scheme")
    .addOption(
      new Option("--vary <what>", "what a value does: it is the number, is added to it, or multiplies it")
        .choices(["set", "add", "multiply"])
        .default("set"),
    )
    .option("--from <date>", "the first day on which they are varied (default: that of the scheme)")
    .option("--to <date>", "the last day (default: that of the scheme)")
    .addOption(analysisManifestOption());
}

/** What is tried, of whom. */
export interface VariedRequest {
  readonly scheme: Scheme;
  readonly inputs: Inputs;
  readonly varied: Varied;
  readonly read: CaseFile;
}

/** @throws {InputError} where a file is wrong, or what is varied is named by halves */
export function variedOf(file: string, options: VariedOptions): VariedRequest {
  const { scheme } = chooseScheme(options.scheme);
  const inputs = options.inputs === undefined ? {} : readInputs(options.inputs);
  return { scheme, inputs, varied: whatVaries(scheme, options), read: readCaseFile(file) };
}

function whatVaries(scheme: Scheme, { at, where, field, input, vary, from, to }: VariedOptions): Varied {
  if (input !== undefined && at === undefined) return { input };
  if (at === undefined || field === undefined || input !== undefined) {
    const expected = "either --at with --field, or --input";
    const received = input === undefined ? "not both of --at and --field" : "both";
    throw new InputError([{ code: "keys-together", path: "--at", expected, received }]);
  }
  const number: VariedNumber = { at, field, ...(vary === undefined ? {} : { vary }) };
  return {
    ...number,
    ...(where === undefined ? {} : { where: keysOf(scheme, at, where) }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

/** The values of keys as the rows of the place have them: a number, true or false, a text. */
function keysOf(
  scheme: Scheme,
  at: string,
  where: Readonly<Record<string, string>>,
): NonNullable<VariedNumber["where"]> {
  const rows = parameters(scheme).filter((each) => each.at === at);
  const known = (key: string, text: string) => {
    const values = rows.map((row) => row.where[key]).filter((value) => value !== undefined);
    return values.find((value) => String(value) === text) ?? text;
  };
  return Object.fromEntries(Object.entries(where).map(([key, text]) => [key, known(key, text)]));
}

function readWhere(text: string): Readonly<Record<string, string>> {
  const entries = text.split(",").map((entry) => entry.split("="));
  const wrong = entries.find((entry) => entry.length !== 2 || entry.includes(""));
  if (wrong !== undefined) throw new InvalidArgumentError("Keys and values are expected: level=level-3,place=riga.");
  return Object.fromEntries(entries.map(([key = "", value = ""]) => [key.trim(), value.trim()]));
}

/**
 * Does work with the cases of a file; what is wrong with one of them is told with its place there.
 *
 * @param work is given what is told of cases that are refused
 * @throws {InputError} where a client stands twice
 */
export function withCases<Value>(
  read: CaseFile,
  work: (cases: readonly Case[], onRefused: NonNullable<SweepOptions["onRefused"]>) => Value,
): { readonly found: Value; readonly refused: readonly FileIssue[] } {
  const issues: FileIssue[] = [];
  const clients = new Set<string>();
  for (const [index, { client }] of read.cases.entries()) {
    if (clients.has(client.id)) {
      const expected = "a client of whom no other case was compared";
      const issue = { code: "client-twice", path: "client.id", expected, received: `"${client.id}"` };
      issues.push(issueInCase(read, index, issue));
    }
    clients.add(client.id);
  }
  if (issues.length > 0) throw fileError(issues);
  const refused: FileIssue[] = [];
  try {
    const found = work(read.cases, (index, own) => {
      refused.push(...own.map((issue) => issueInCase(read, index, issue)));
    });
    return { found, refused };
  } catch (error) {
    // Who is refused is why nobody is left.
    throw isInputError(error) ? new InputError([...error.issues, ...refused]) : error;
  }
}
