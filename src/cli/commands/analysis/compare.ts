import { Option, type Command } from "commander";
import { comparisonTableIds } from "seko/compare";
import { partTexts, writeTogether } from "seko/io";
import { startPublic } from "seko/secrecy";
import { startChangeEffects } from "seko/what-if";
import { comparePeople } from "../../comparing/compare-people.js";
import { comparisonContent, comparisonDocument } from "../../comparing/comparison-words.js";
import { askedBy, casesOf, comparedInParts } from "../../comparing/cases-compared.js";
import { regionOfPlace, thresholdsOf, type CompareOptions } from "../../comparing/compare-options.js";
import { askedOf, checkParts, partContent, partNumbered, readPart, type NamedPart } from "../../comparing/in-parts.js";
import { checkReport, reportOfComparison, reportOfPublished } from "../../comparing/report-of-comparison.js";
import { checkNamed, checkPublic, tablesShown } from "../../comparing/check-options.js";
import { scenariosOf } from "../../comparing/scenarios-of.js";
import { largest, runsBeside } from "../../comparing/largest.js";
import { writePeople } from "../../comparing/write-people.js";
import { rulesCompared, type RulesCompared } from "../../comparing/rules-compared.js";
import {
  analysisManifestOption,
  casesArgument,
  inputsOption,
  schemeOption,
  schemeWords,
} from "../../file/file-options.js";
import { weighing, weightsOption } from "../../file/weights-option.js";
import { FileOption, filesOf, reads, writes } from "../../file/files.js";
import { interruptible } from "../../program/interruptible.js";
import { publishResult } from "../../manifest-of-analysis.js";
import { namesAmong, wholeNumber } from "../../options.js";
import { onIdleDays } from "../../pages/analysis/idle-days.js";
import { placesForAll } from "../../pages/analysis/places-for-all.js";
import { withoutEffect } from "../../pages/analysis/change-effects-tables.js";
import { besideLanguage, endRefused } from "../../say-refused.js";
import { addTableOutput } from "../../table/table-options.js";
import { checkTableOutput } from "../../table/table-output.js";
import { writeContentTo } from "../../table/tables-content.js";
import type { Terminal } from "../../terminal.js";

const examples = `
Examples:
  seko compare cases.ndjson --baseline individual-budget-children --inputs amounts.json --reform level-3-plus-5.json
  seko compare cases.ndjson --baseline old.json --after new.json --by source,level,place --people changes.csv
  seko compare cases.ndjson --baseline old.json --reform dearer.json --reform2 dearer-later.json --each change
  seko compare cases.ndjson --baseline old.json --reform dearer.json --scenario more-people.json
  seko compare cases.ndjson --baseline old.json --reform dearer.json --by totals,level,region --public --threshold 10`;

/** Adds `seko compare CASES --baseline SCHEME --reform FILE`. */
export function addCompare(program: Command, terminal: Terminal, end: (code: number) => void): void {
  const command = program
    .command("compare")
    .description("the same people by two sets of rules: what changes, for whom, and who pays")
    .addArgument(casesArgument("<cases>", "cases as JSON or NDJSON, one for each person; .gz is unpacked"))
    .addOption(schemeOption("--baseline <id-or-file>", `the rules before: ${schemeWords}`).makeOptionMandatory())
    .addOption(new FileOption("--reform <file...>", "the rules after: the baseline as these reforms change it", reads))
    .addOption(
      new FileOption("--reform2 <file...>", "instead of them, to be compared with the baseline as well", reads),
    )
    .addOption(schemeOption("--after <id-or-file>", "the rules after, where they are another scheme"))
    .addOption(inputsOption("values for open inputs of the rules before, and after unless --inputs-after gives others"))
    .addOption(inputsOption("values for open inputs of the rules after", "--inputs-after <file>"))
    .addOption(
      new Option("--by <what>", `break-downs, with commas between: ${comparisonTableIds.join(", ")}`)
        .argParser(namesAmong(comparisonTableIds))
        .default(tablesShown, tablesShown.join()),
    )
    .addOption(
      new Option(
        "--each <what>",
        "what each change of --reform, or each of several reforms, does: alone, in order, last, and its share",
      ).choices(["change", "reform"]),
    )
    .option("--none <number>", "a change up to this amount is none (default: 0)")
    .option(
      "--much-share <number>",
      "a change of more than this share of what was before is a large one (default: 0.05)",
    )
    .option("--much-amount <number>", "a change of more than this amount is a large one, instead of a share")
    .addOption(weightsOption())
    .addOption(
      new FileOption(
        "--scenario <file...>",
        "JSON with take-up, new entrants or places, stated beside the comparison of the same people with the same use",
        reads,
      ),
    )
    .addOption(
      new FileOption(
        "--people <file>",
        "CSV with each person whose amounts change, the largest first, and why",
        writes,
      ),
    )
    .addOption(
      new FileOption(
        "--report <file>",
        "HTML: a page about the comparison, as `seko report` makes of results; with --public, of the published tables alone",
        writes,
      ),
    )
    .option("--why <number>", "for how many of them, from the largest, it is said why", wholeNumber, 100)
    .option(
      "--shard <what>",
      "compare one part of the lines of <cases>, such as 2/8, and write its sums to --out; auto/8: the one that Slurm, Kubernetes, AWS Batch or Nomad says",
      readPart,
    )
    .addOption(
      new FileOption(
        "--parts <file...>",
        "what --shard wrote for all parts, put together as if compared at once",
        reads,
      ),
    )
    .option("--public", "only what may be published: no person, no group that tells of one, rounded sums")
    .option("--threshold <number>", "with --public, how many people a group must have (default: 5)", wholeNumber)
    .option("--dominance <number>", "with --public, what two people may make up of a sum (default: 0.85)")
    .option("--step <number>", "with --public, to what sums are rounded (default: 10)");
  addTableOutput(command)
    .addOption(analysisManifestOption())
    .addHelpText("after", examples)
    .action(async (file: string, given: GivenOptions) => {
      const options = withPart(given, terminal);
      checkTableOutput("seko compare", options, terminal);
      checkPublic(options);
      checkNamed(options);
      checkParts(command.opts());
      checkReport(options);
      const rules = rulesCompared(options);
      const { shard } = options;
      const found = await interruptible(terminal, async (signal) => {
        const cases = await casesOf(file, options, signal);
        const weights = weighing(options.parts === undefined ? options.weights : undefined);
        return writeTogether(
          filesOf(command),
          async (outputs) => {
            const { settled, text } = outputs;
            const named = shard === undefined ? options.people : options.out;
            const stated = scenariosOf(rules, options, weights.options);
            const together = {
              effects: effectsOf(rules, options.each),
              publishing: publishingOf(rules, options, stated),
              scenarios: stated,
            };
            const scenarios = together.scenarios.flat();
            const report = reportOfComparison(rules, options, { command, scenarios });
            const compared =
              options.parts === undefined
                ? await comparePeople(cases.eachCase, rules, {
                    options: {
                      thresholds: thresholdsOf(options),
                      regionOf: regionOfPlace,
                      ...weights.options,
                    },
                    ...together,
                    earlier: options.scenario === undefined ? undefined : cases.earlier,
                    isPart: shard !== undefined,
                    people:
                      named === undefined || options.public === true
                        ? undefined
                        : largest(shard === undefined ? options.why : 0, runsBeside(outputs, named)),
                    report,
                    terminal,
                    settled,
                  })
                : await comparedInParts(options.parts, cases, rules, {
                    options,
                    walk: { stderr: terminal.stderr, settled },
                    outputs,
                    ...together,
                  });
            await weights.check(file, cases.lines);
            if (shard !== undefined && options.out !== undefined) {
              const asked = askedOf(cases.digest, rules, askedBy(options));
              const take = outputs.texts(options.out);
              for (const some of partTexts({ ...shard, asked, ...partContent(compared) })) {
                take(some);
                await settled();
              }
              return { ...compared, content: "" };
            }
            if (options.people !== undefined) {
              const take = outputs.texts(options.people);
              await writePeople(compared.people, { rules, most: options.why, take, settled });
            }
            if (options.report !== undefined)
              text(options.report, report?.page() ?? reportOfPublished(rules, options, { command, compared }));
            const schemes = [rules.before, ...rules.afters].map(({ scheme }) => scheme);
            const content = comparisonContent({ ...compared, schemes }, options, terminal);
            if (options.manifest !== undefined)
              publishResult(command, options.manifest, comparisonDocument(compared), outputs);
            if (options.out !== undefined) writeContentTo(options.out, content, outputs);
            return { ...compared, content };
          },
          signal,
        );
      });
      if (options.out === undefined) terminal.stdout.write(found.content);
      const language = besideLanguage(options);
      for (const sentence of onIdleDays(rules.rowsHit, language)) terminal.stderr.write(`${sentence}\n`);
      if (found.effects !== undefined) {
        for (const sentence of withoutEffect(found.effects, language)) terminal.stderr.write(`${sentence}\n`);
      }
      for (const sentence of placesForAll(found.scenarios ?? [], language)) terminal.stderr.write(`${sentence}\n`);
      endRefused(found.refused, { options, end }, terminal);
    });
}

/** The options as they are given: a part may be the one that a system says. */
type GivenOptions = Omit<CompareOptions, "shard"> & { readonly shard?: NamedPart };

function withPart({ shard, ...options }: GivenOptions, { environment }: Terminal): CompareOptions {
  return shard === undefined ? options : { ...options, shard: partNumbered(shard, environment) };
}

function publishingOf(
  { before, afters }: RulesCompared,
  options: CompareOptions,
  scenarios: ReturnType<typeof scenariosOf>,
) {
  if (options.public !== true) return undefined;
  const { threshold, dominance, step } = options;
  return startPublic(before, afters, {
    thresholds: thresholdsOf(options),
    regionOf: regionOfPlace,
    scenarios,
    ...(threshold === undefined ? {} : { threshold }),
    ...(dominance === undefined ? {} : { dominance }),
    ...(step === undefined ? {} : { step }),
  });
}

function effectsOf({ reformed: { scheme, reforms, inputs } }: RulesCompared, each: CompareOptions["each"]) {
  return each === undefined ? undefined : startChangeEffects(scheme, reforms, { inputs, by: each });
}
