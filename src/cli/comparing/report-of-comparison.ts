import type { Command } from "commander";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { InputError, type Language } from "seko";
import { refusePipe } from "seko/io";
import { municipalities, regions } from "seko/latvia";
import { publicReportPage, startReport, type Repeat, type ReportInProgress } from "seko/report-page";
import type { ScenarioInProgress } from "seko/what-if";
import { filesOf } from "../file/files.js";
import { wordsGiven } from "../manifest-of-analysis.js";
import { commandHead } from "../manifest-of-command.js";
import { namesOf } from "../pages/names-of.js";
import type { ComparedPeople } from "./compared-people.js";
import type { CompareOptions } from "./compare-options.js";
import { namedParts } from "./comparison-words.js";
import { changesBetween, ofPlaces } from "./report-of-rules.js";
import type { RulesCompared } from "./rules-compared.js";

/** Options that a report has no place for: it tells of whole cases, each once, by one set of rules after. */
const withoutReport = ["reform2", "weights", "shard", "parts"] as const;

/** The same of what is published: its report is made of the tables, and a part has none. */
const withoutPublicReport = ["weights", "shard"] as const;

/** @throws {InputError} where a report is asked for with what it cannot tell */
export function checkReport(options: CompareOptions): void {
  const isPublic = options.public === true;
  const without = isPublic ? withoutPublicReport : withoutReport;
  const wrong = options.report === undefined ? [] : without.filter((name) => options[name] !== undefined);
  if (wrong.length === 0) return;
  const expected = `--report without ${without.map((name) => `--${name}`).join(", ")}`;
  const received = wrong.map((name) => `--${name}`).join(" and ");
  const hint = "With --public the report is of the tables, and goes with --reform2 and --parts too.";
  const isMended = !isPublic && wrong.some((name) => name === "reform2" || name === "parts");
  const issue = { code: "keys-together", path: "--report", expected, received };
  throw new InputError([isMended ? { ...issue, hint } : issue]);
}

/** What is told beside the people. */
interface Beside {
  readonly command: Command;
  readonly scenarios: readonly ScenarioInProgress[];
}

/** The report of a comparison, which takes its people; undefined where nobody asks for one, or it is made of what is published. */
export function reportOfComparison(
  { before, afters: [after = before] }: RulesCompared,
  { report, public: isPublic, language = "en" }: CompareOptions,
  { command, scenarios }: Beside,
): ReportInProgress | undefined {
  if (report === undefined || isPublic === true) return undefined;
  return startReport({
    scheme: after.scheme,
    language,
    ...ofPlaces,
    comparison: changesBetween(before.scheme, after.scheme),
    ...(scenarios.length === 0 ? {} : { scenarios: () => scenarios.map((each) => each.scenario()) }),
    repeat: repeatOf(command),
  });
}

/** The report of what a comparison publishes: its tables that are asked for, and nothing else of people. */
export function reportOfPublished(
  { before, afters }: RulesCompared,
  { by, language = "en" }: CompareOptions,
  { command, compared }: { readonly command: Command; readonly compared: ComparedPeople },
): string {
  const { comparisons, scenarios } = compared;
  const names = namesIn([before, ...afters], language);
  const stated = scenarios?.flatMap((each) => (each.kind === "public-scenario-comparison" ? [each] : []));
  return publicReportPage(
    comparisons.flatMap((each) => (each.kind === "public-comparison" ? [each] : [])),
    {
      language,
      title: before.scheme.label,
      named: (key) => namedParts(key, names),
      shown: by,
      changes: afters.map((after) => changesBetween(before.scheme, after.scheme).changes),
      ...(stated === undefined ? {} : { scenarios: stated }),
      repeat: repeatOf(command),
    },
  );
}

/** What schemes and seko call places and regions, and schemes the others. */
function namesIn(rules: RulesCompared["afters"], language: Language): ReadonlyMap<string, string> {
  const places = [...municipalities, ...regions].map(({ id, label }) => [id, label[language]] as const);
  const schemes = rules.map(({ scheme }) => scheme);
  return new Map([...places, ...namesOf(schemes, language)]);
}

/** The command and its files. Parts put together are what all people at once are, and so is the command. */
function repeatOf(command: Command): Repeat {
  const files = filesOf(command).inputs.filter(({ role }) => role !== "--parts");
  return {
    command: commandHead([command.name(), ...wordsGiven(command, ["--parts"])], {}).command,
    digests: [...new Set(files.map(({ file }) => file))].map((file) => ({ file, sha256: sha256Of(file) })),
  };
}

function sha256Of(file: string): string {
  refusePipe(file, "A report names the digests of its files, so they are read again.");
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
