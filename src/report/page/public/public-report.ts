import { type OptionNames, takes, withArguments } from "../../../errors/index.js";
import type { PublicComparison, PublicScenario } from "../../../secrecy/index.js";
import type { Label, Language } from "../../../sources/index.js";
import { type ComparisonTableId, comparisonTableIds, comparisonTables } from "../../index.js";
import { htmlPage } from "../html/html-page.js";
import { madeUpNotes } from "../report-notes.js";
import type { RuleChanges } from "../rule-changes.js";
import { type SectionId, type SectionOrWhy, sectionIds } from "../section.js";
import { type Repeat, repeatSection } from "../sections/repeat.js";
import { sectionNames } from "../sections/section-names.js";
import { type Voice, voiceOf } from "../voice.js";
import { protectionSentences } from "./protection-words.js";
import { changesShown, costsShown, gainsShown, groupsShown, scenariosShown } from "./public-sections.js";
import type { ShownRules } from "./shown-rules.js";

/** What a report of published comparisons is told beside them. */
export interface PublicReportOptions {
  readonly language: Language;
  /** What the report is about; left out, the id of the scheme. */
  readonly title?: Label;
  /** What a level, place, region, service or source is called; left out, or undefined for one, its id stands there. */
  readonly named?: (key: string) => string | undefined;
  /** Which tables are shown; left out, all that have rows. */
  readonly shown?: readonly ComparisonTableId[];
  /** What differs in the rules, for each comparison; undefined for one of which it is not known. */
  readonly changes?: readonly (RuleChanges | undefined)[];
  /** Scenarios that are published with the comparisons. */
  readonly scenarios?: readonly PublicScenario[];
  /** The command that repeats the report, and the digests of its files. */
  readonly repeat?: Repeat;
}

/**
 * A report of comparisons that may be published, as one page of HTML that loads nothing: their tables with pictures of what stands in them,
 * what is withheld, and what repeats it. It is made of what `startPublic` of "seko/secrecy" publishes, and so tells no more than that.
 *
 * @param comparisons as `publish` gives them, all of one run
 * @throws {InputError} for what is no published comparison, and for wrong options
 *
 * @example
 * publicReportPage(publishing.publish(), { language: "lv", shown: ["totals", "source", "gains"] });
 */
export function publicReportPage(comparisons: readonly PublicComparison[], options: PublicReportOptions): string {
  const looked = [
    ["comparisons", comparisons, "list", "comparisons that may be published"],
    ["options", options, "object", "options with a language", takes(optionNames)],
  ] as const;
  return withArguments(looked, () => pageOf(comparisons, options));
}

const optionNames: OptionNames<PublicReportOptions> = {
  language: true,
  title: true,
  named: true,
  shown: true,
  changes: true,
  scenarios: true,
  repeat: true,
};

function pageOf(comparisons: readonly PublicComparison[], options: PublicReportOptions): string {
  const { language, shown = comparisonTableIds, named = () => undefined, changes = [], scenarios, repeat } = options;
  const [first] = comparisons;
  const synthetic = comparisons.some((each) => each.synthetic);
  const { currency = "", protection } = first ?? {};
  const smallest = protection?.threshold ?? 0;
  // Amounts come as decimal texts, so that the number of decimals is never asked for.
  const voice = voiceOf({ language, smallest, currency, minorUnit: 0 }, { synthetic, assumptions: [] });
  const rules = comparisons.map((comparison, at): ShownRules => {
    const tables = comparisonTables(comparison, { language, named, shown });
    const own = comparisons.length === 1 ? undefined : { at, version: comparison.after.version };
    return { comparison, own, changes: changes[at], tables };
  });
  const { say } = voice;
  const notPublished = { leftOut: say("tas netiek publicēts", "it is not part of what is published") };
  const found: Readonly<Record<SectionId, SectionOrWhy>> = {
    changes: changesShown(rules, voice),
    scenarios: scenariosShown(scenarios ?? [], { get: named }, voice),
    costs: costsShown(rules, shown, voice),
    gains: gainsShown(rules, shown, voice),
    groups: groupsShown(rules, shown, voice),
    ...{ fairness: notPublished, edges: notPublished, assumptions: notPublished },
    repeat: repeatSection(repeat, voice),
  };
  const ids = sectionIds.filter((id) => id !== "scenarios" || scenarios !== undefined);
  const all = ids.map((id) => ({ id, name: voice.name(sectionNames[id]), section: found[id] }));
  return htmlPage(
    {
      title: titleOf(first, options, voice),
      notes: notesOf(comparisons, synthetic, voice),
      sections: all.flatMap(({ id, name, section }) => ("leftOut" in section ? [] : [{ id, name, ...section }])),
      leftOut: all.flatMap(({ name, section }) => ("leftOut" in section ? [{ name, why: section.leftOut }] : [])),
      command: repeat?.command,
    },
    voice,
  );
}

function titleOf(
  comparison: PublicComparison | undefined,
  { title }: PublicReportOptions,
  { titled, say, day, name, people }: Voice,
): string {
  const about = title === undefined ? (comparison?.before.id ?? "") : name(title);
  const { from, to } = comparison ?? {};
  const all = `${about}: ${people(comparison?.people.compared ?? 0)}`;
  if (from === undefined || to === undefined) return titled(all);
  return titled(say(`${all}, ${day(from)} līdz ${day(to)}`, `${all}, ${from} to ${to}`));
}

function notesOf(comparisons: readonly PublicComparison[], synthetic: boolean, voice: Voice): readonly string[] {
  const { say, language, currency } = voice;
  const compared = comparisons.map(({ before, after }) =>
    say(
      `„${before.id}” ${before.version} → „${after.id}” ${after.version}`,
      `“${before.id}” ${before.version} → “${after.id}” ${after.version}`,
    ),
  );
  return [
    ...madeUpNotes(synthetic, voice),
    say(
      `Salīdzināts: ${compared.join("; ")}; summas ${currency}.`,
      `Compared: ${compared.join("; ")}; amounts in ${currency}.`,
    ),
    // What one comparison of a run withholds, all do.
    ...comparisons.slice(0, 1).flatMap((each) => protectionSentences(each, language)),
  ];
}
