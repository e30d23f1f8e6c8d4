import { setImmediate } from "node:timers/promises";
import { InvalidArgumentError, Option, type Command } from "commander";
import { calculate, compile, InputError, type CompiledScheme, type Language, type Scheme } from "seko";
import { countOf } from "seko/errors";
import { comparisonTableIds, comparisonTables, startComparison } from "seko/compare";
import type { ComparedPerson, Comparison, ComparisonTableId, ComparisonThresholds } from "seko/compare";
import {
  createProgress,
  fileError,
  issueInCase,
  issuesOfFault,
  jsonText,
  readCaseFile,
  readInputs,
  readReform,
  writeTogether,
  type CaseFile,
  type FileIssue,
} from "seko/io";
import { municipalities, regionOf } from "seko/latvia";
import { applyReform } from "seko/reform";
import { csvTable, plainCsv } from "seko/report";
import { casesArgument, inputsOption, schemeOption, schemeWords } from "../file-options.js";
import { FileOption, filesOf, reads, writes } from "../files.js";
import { interruptible } from "../interruptible.js";
import { pageTable } from "../layout/page-table.js";
import { lookOf } from "../layout/style.js";
import { peopleMeasures, peopleTable } from "../pages/people-table.js";
import { chooseScheme, compileChosen } from "../scheme-choice.js";
import type { Terminal } from "../terminal.js";
import { languageOption } from "./explain.js";

/** The options of `seko compare`, as the command line gives them. */
interface CompareOptions {
  readonly baseline: string;
  readonly reform?: readonly string[];
  readonly after?: string;
  readonly inputs?: string;
  readonly inputsAfter?: string;
  readonly by: readonly ComparisonTableId[];
  readonly none?: string;
  readonly muchShare?: string;
  readonly muchAmount?: string;
  readonly people?: string;
  readonly format: "table" | "csv" | "json";
  readonly language: Language;
}

const examples = `
Examples:
  seko compare cases.ndjson --baseline individual-budget-children --inputs amounts.json --reform level-3-plus-5.json
  seko compare cases.ndjson --baseline old.json --after new.json --by source,level,place --people changes.csv`;

/** Adds `seko compare CASES --baseline SCHEME --reform FILE`. */
export function addCompare(program: Command, terminal: Terminal): void {
  program
    .command("compare")
    .description("the same people by two sets of rules: what changes, for whom, and who pays")
    .addArgument(casesArgument("<cases>", "cases as JSON or NDJSON, one for each person; .gz is unpacked"))
    .addOption(schemeOption("--baseline <id-or-file>", `the rules before: ${schemeWords}`).makeOptionMandatory())
    .addOption(new FileOption("--reform <file...>", "the rules after: the baseline as these reforms change it", reads))
    .addOption(schemeOption("--after <id-or-file>", "the rules after, where they are another scheme"))
    .addOption(inputsOption("values for open inputs of the rules before, and after unless --inputs-after gives others"))
    .addOption(inputsOption("values for open inputs of the rules after", "--inputs-after <file>"))
    .addOption(
      new Option("--by <what>", `break-downs, with commas between: ${comparisonTableIds.join(", ")}`)
        .argParser(readTables)
        .default(["totals", "source", "level", "gains", "set-aside"], "totals,source,level,gains,set-aside"),
    )
    .option("--none <number>", "a change up to this amount is none (default: 0)")
    .option(
      "--much-share <number>",
      "a change of more than this share of what was before is a large one (default: 0.05)",
    )
    .option("--much-amount <number>", "a change of more than this amount is a large one, instead of a share")
    .addOption(
      new FileOption("--people <file>", "CSV with each person whose amounts change, the largest first", writes),
    )
    .addOption(
      new Option("--format <format>", "for people, for spreadsheets or for programs")
        .choices(["table", "csv", "json"])
        .default("table"),
    )
    .addOption(languageOption())
    .addHelpText("after", examples)
    .action(async (file: string, options: CompareOptions, command: Command) => {
      const rules = rulesOf(options);
      const read = readCaseFile(file);
      const { comparison, people } = await interruptible(terminal, (signal) =>
        writeTogether(
          filesOf(command),
          async (outputs) => {
            const compared = await compareAll(read, rules, options, { terminal, settled: outputs.settled });
            const { currency } = compared.comparison;
            if (options.people !== undefined) {
              outputs.text(options.people, csvTable(peopleTable(compared.people, currency), { dialect: plainCsv }));
            }
            return compared;
          },
          signal,
        ),
      );
      const changed = people.length;
      terminal.stdout.write(`${textOf(comparison, rules, options, terminal, changed)}\n`);
    });
}

/** The break-downs that a text names. */
function readTables(text: string): readonly ComparisonTableId[] {
  const known: readonly string[] = comparisonTableIds;
  const names = text.split(",").map((name) => name.trim());
  const wrong = names.find((name) => !known.includes(name));
  if (wrong !== undefined) throw new InvalidArgumentError(`It has no "${wrong}". Known: ${known.join(", ")}.`);
  return comparisonTableIds.filter((id) => names.includes(id));
}

/** The rules before and after. */
interface Rules {
  readonly before: CompiledScheme;
  readonly after: CompiledScheme;
}

function rulesOf({ baseline, reform = [], after, inputs, inputsAfter = inputs }: CompareOptions): Rules {
  if ((reform.length === 0) === (after === undefined)) {
    const received = after === undefined ? "neither" : "both";
    throw new InputError([
      { code: "keys-together", path: "--reform", expected: "the rules after, either --reform or --after", received },
    ]);
  }
  const chosen = chooseScheme(baseline);
  const values = (file: string | undefined) => (file === undefined ? {} : readInputs(file));
  const before = compileChosen(chosen, values(inputs), inputs);
  if (after !== undefined)
    return { before, after: compileChosen(chooseScheme(after), values(inputsAfter), inputsAfter) };
  const { scheme } = applyReform(chosen.scheme, ...reform.map(readReform));
  return { before, after: compile(scheme, usedValues(scheme, values(inputsAfter))) };
}

/** The values that a changed scheme still asks for: what a reform has set is open no more. */
function usedValues({ inputs }: Scheme, values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const asked = new Set(inputs.map(({ id }) => id));
  return Object.fromEntries(Object.entries(values).filter(([id]) => asked.has(id)));
}

interface Compared {
  readonly comparison: Comparison;
  /** Those whose amounts change, the largest change first. */
  readonly people: readonly ComparedPerson[];
}

/** After so many milliseconds of work a signal is heard. */
const hearing = 50;

async function compareAll(
  read: CaseFile,
  { before, after }: Rules,
  options: CompareOptions,
  { terminal, settled }: { readonly terminal: Terminal; readonly settled: () => Promise<void> },
): Promise<Compared> {
  const progress = createProgress(read.cases.length, { unit: "clients", stream: terminal.stderr });
  const comparing = startComparison(before, after, { thresholds: thresholdsOf(options), regionOf: regionOfPlace });
  const people: ComparedPerson[] = [];
  const issues: FileIssue[] = [];
  let next = performance.now() + hearing;
  try {
    for (const [index, document] of read.cases.entries()) {
      try {
        const person = comparing.add(document, calculate(document, before), calculate(document, after));
        if (person !== undefined && changes(person)) people.push(person);
      } catch (error) {
        for (const issue of issuesOfFault(error)) issues.push(issueInCase(read, index, issue));
      }
      progress.advance();
      if (performance.now() < next) continue;
      await setImmediate();
      await settled();
      next = performance.now() + hearing;
    }
  } finally {
    progress.finish();
  }
  if (issues.length > 0) throw fileError(issues);
  return { comparison: comparing.comparison(), people: people.sort(byLargest) };
}

function thresholdsOf({ none, muchShare, muchAmount }: CompareOptions): ComparisonThresholds {
  return {
    ...(none === undefined ? {} : { none }),
    ...(muchShare === undefined ? {} : { muchShare }),
    ...(muchAmount === undefined ? {} : { muchAmount }),
  };
}

/** Who does not live in a municipality of Latvia has no region. */
function regionOfPlace(place: string, on: string): string | undefined {
  return municipalities.some(({ id }) => id === place) ? regionOf(place, on) : undefined;
}

function changes(person: ComparedPerson): boolean {
  return peopleMeasures.some((measure) => !isZero(person[measure].change));
}

function isZero(text: string): boolean {
  return /^[0.]+$/u.test(text);
}

/** The largest change of public support first, then of out of pocket; alike, by the id of the case. */
function byLargest(left: ComparedPerson, right: ComparedPerson): number {
  for (const measure of ["support", "outOfPocket"] as const) {
    const [one, other] = [sizeOf(left[measure].change), sizeOf(right[measure].change)];
    if (one !== other) return one > other ? -1 : 1;
  }
  return left.case < right.case ? -1 : 1;
}

/** The size of an amount, as an integer of its smallest unit: all of a comparison have the same decimals. */
function sizeOf(text: string): bigint {
  return BigInt(text.replace("-", "").replace(".", ""));
}

function textOf(
  comparison: Comparison,
  { before, after }: Rules,
  { format, by, language }: CompareOptions,
  terminal: Terminal,
  changed: number,
): string {
  if (format === "json") return jsonText(comparison);
  const names = labelsOf([before.scheme, after.scheme], language);
  const tables = comparisonTables(comparison, { language, named: (key) => names.get(key), shown: by });
  if (format === "csv") {
    return tables.map((table) => csvTable(table, { dialect: plainCsv }).trimEnd()).join("\r\n\r\n");
  }
  const look = lookOf(terminal);
  const { compared, setAside, gainedRight, lostRight } = comparison.people;
  const head = [
    look.style.heading(
      `${comparison.before.id} ${comparison.before.version} → ${comparison.after.id} ${comparison.after.version}`,
    ),
    comparison.nothingDiffers
      ? `Nothing differs for any of ${countOf(compared, "person", "people")}.`
      : `Of ${countOf(compared, "person", "people")} the amounts of ${changed} change; entitled anew: ${gainedRight}, no longer: ${lostRight}.`,
    ...(setAside === 0
      ? []
      : [`Every total is without ${countOf(setAside, "person", "people")} of whom a fact is missing.`]),
  ];
  return [head, ...tables.map((table) => ["", look.style.heading(table.title[language]), ...pageTable(table, look)])]
    .flat()
    .join("\n");
}

/** What schemes call their levels, places, services and sources. */
function labelsOf(schemes: readonly Scheme[], language: Language): ReadonlyMap<string, string> {
  const lists = schemes.flatMap(({ levels, places, services, fund }) => [levels, places, services, fund.shares]);
  return new Map(lists.flatMap((list) => list.map(({ id, label }) => [id, label[language]] as const)));
}
