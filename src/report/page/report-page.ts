import type { Table } from "../index.js";
import { startTogether } from "../../cohort/index.js";
import { countOf, InputError, received, withArguments, type OptionNames, takes } from "../../errors/index.js";
import type { Scheme } from "../../rules/scheme.js";
import type { Label, Language } from "../../sources/index.js";
import type { Movements } from "../../movement/index.js";
import { axisFigure, type Axis } from "./figures/axis-steps.js";
import { htmlPage } from "./html/html-page.js";
import type { ReportedPerson } from "./person.js";
import type { RuleChanges } from "./rule-changes.js";
import { sectionIds, type SectionId, type SectionOrWhy } from "./section.js";
import { assumptionsSection } from "./sections/assumptions.js";
import { changesSection } from "./sections/changes.js";
import { costsSection } from "./sections/costs.js";
import { edgesSection } from "./sections/edges.js";
import { fairnessSection } from "./sections/fairness.js";
import { gainsSection } from "./sections/gains.js";
import { groupsSection } from "./sections/groups.js";
import { repeatSection, type Repeat } from "./sections/repeat.js";
import { sectionNames } from "./sections/section-names.js";
import { sourcesOf } from "./sources-of.js";
import { addToComparison, emptyComparison, type Comparison } from "./sums/comparison.js";
import { addToTally, emptyTally, type Tally } from "./sums/tally.js";
import type { Names } from "./tables/groupings.js";
import { voiceOf, type Voice } from "./voice.js";

/** What a report is told beside the people. */
export interface ReportOptions {
  /** The scheme by which all the results were calculated. */
  readonly scheme: Scheme;
  readonly language: Language;
  /** What the report is about; left out, the label of the scheme. */
  readonly title?: Label;
  /** How many people a group must have to be shown alone; left out, 5. */
  readonly smallestGroup?: number;
  /** Id and label of the region of a place on a day; left out, nothing is shown by region. */
  readonly regionOf?: (place: string, on: string) => { readonly id: string; readonly label: Label } | undefined;
  /** What a place is called that the scheme does not name; left out, its id stands there. */
  readonly placeName?: (place: string) => Label | undefined;
  /** Where two sets of rules are compared: what differs in them, where both are at hand. */
  readonly comparison?: { readonly changes?: RuleChanges };
  /** The command that repeats the report, and the digests of its files. */
  readonly repeat?: Repeat;
  /** Further tables about costs and who pays; whoever gives them answers for their small groups. */
  readonly costTables?: readonly Table[];
  /** What moves the result, asked for when the page is written: `startMovements` of "seko/movement" gives it. */
  readonly movements?: () => Movements;
  /** What one made-up person has along an axis, with its cliffs: shown with who is over an edge. */
  readonly axes?: readonly Axis[];
}

/** A report that takes one person after the other. */
export interface ReportInProgress {
  /** Adds a person. */
  add(person: ReportedPerson): void;
  /**
   * The page of the people so far.
   *
   * @throws {InputError} with every issue: results of different schemes, a client counted twice on a day, assumptions that the scheme does not have
   */
  page(): string;
}

/**
 * A report about many people as one page of HTML that loads nothing: what changes, what it costs and who pays, who gains and loses, by
 * level, age, region and municipality, whether it is fair, who is over an edge, what is assumed, and what repeats it. A section without data
 * is left out and named at the end. Groups of few people are shown together with others. The same people give the same bytes.
 *
 * Every title begins with "Invented data:" where a person is made up, and else names an assumption where one is made.
 *
 * @param people their results, by the scheme of the options; with their cases, there are ages and places
 * @throws {InputError} with every issue: results of different schemes, a client counted twice on a day, a smallest group below 1
 *
 * @example
 * const people = cases.map((document) => ({ document, result: calculate(document, compiled) }));
 * reportPage(people, { scheme, language: "lv" });
 */
export function reportPage(people: Iterable<ReportedPerson>, options: ReportOptions): string {
  return withArguments(
    [["options", options, "object", "options with a scheme and a language", takes(optionNames)]],
    () => {
      const report = startReport(options);
      for (const person of people) report.add(person);
      return report.page();
    },
  );
}

/**
 * {@link reportPage} for people who come one by one, such as the lines of a file: it keeps sums and the ids of clients, not the results.
 *
 * @throws {InputError} for a smallest group below 1
 */
export function startReport(options: ReportOptions): ReportInProgress {
  return withArguments(
    [["options", options, "object", "options with a scheme and a language", takes(optionNames)]],
    () => begun(options),
  );
}

function begun(options: ReportOptions): ReportInProgress {
  const { scheme, smallestGroup = 5 } = options;
  if (!Number.isSafeInteger(smallestGroup) || smallestGroup < 1) {
    const expected = "a whole number of people, 1 or more";
    throw new InputError([{ code: "not-whole", path: "smallestGroup", expected, received: received(smallestGroup) }]);
  }
  // It refuses what does not go together: results of several schemes, somebody counted twice on a day.
  const checked = startTogether(scheme);
  const tally = emptyTally();
  const comparison = options.comparison === undefined ? undefined : emptyComparison();
  return {
    add(person) {
      checked.add(person.result);
      addToTally(tally, person);
      if (comparison !== undefined) addToComparison(comparison, person);
    },
    page() {
      checked.check();
      return pageOf({ tally, comparison }, { ...options, smallestGroup });
    },
  };
}

function pageOf(
  { tally, comparison }: { readonly tally: Tally; readonly comparison: Comparison | undefined },
  options: ReportOptions & { readonly smallestGroup: number },
): string {
  const { scheme, language, smallestGroup: smallest, repeat, costTables = [], axes = [] } = options;
  const { currency, minorUnit } = scheme;
  const standing = { synthetic: tally.synthetic, assumptions: [...tally.byAssumption.keys()].toSorted() };
  const voice = voiceOf({ language, smallest, currency, minorUnit }, standing);
  // Along an axis goes one made-up person, whoever the others are.
  const invented = voiceOf({ language, smallest, currency, minorUnit }, { synthetic: true, assumptions: [] });
  const names = namesOf(tally, options, voice);
  const found: Readonly<Record<SectionId, SectionOrWhy>> = {
    changes: changesSection(comparison, options.comparison?.changes, voice),
    costs: costsSection(tally, sourcesOf(scheme), costTables, voice),
    gains: gainsSection(comparison, voice),
    groups: groupsSection(tally, names, voice),
    fairness: fairnessSection(tally, names, voice),
    edges: edgesSection(
      tally,
      axes.map((axis) => axisFigure(axis, minorUnit, invented)),
      voice,
    ),
    assumptions: assumptionsSection(tally, scheme, options.movements?.(), voice),
    repeat: repeatSection(repeat, voice),
  };
  const named = sectionIds.map((id) => ({ id, name: voice.name(sectionNames[id]), section: found[id] }));
  return htmlPage(
    {
      title: titleOf(tally, options, voice),
      notes: notesOf(tally, scheme, voice),
      sections: named.flatMap(({ id, name, section }) => ("leftOut" in section ? [] : [{ id, name, ...section }])),
      leftOut: named.flatMap(({ name, section }) => ("leftOut" in section ? [{ name, why: section.leftOut }] : [])),
      command: repeat?.command,
    },
    voice,
  );
}

function titleOf(tally: Tally, { title, scheme }: ReportOptions, { titled, say, name, people }: Voice): string {
  const about = name(title ?? scheme.label);
  const { from = "", to = "" } = tally;
  const all = new Set(Object.values(tally.outcomes).flatMap((clients) => [...clients])).size;
  return titled(say(`${about}: ${people(all)}, ${from} līdz ${to}`, `${about}: ${people(all)}, ${from} to ${to}`));
}

function notesOf({ synthetic }: Tally, { id, version }: Scheme, { say, smallest, currency }: Voice): readonly string[] {
  return [
    ...(synthetic
      ? [
          say(
            "Cilvēki šajā pārskatā ir izdomāti; summas nestāsta ne par vienu īstu cilvēku vai pašvaldību.",
            "People in this report are made up; the amounts tell of no real person or municipality.",
          ),
        ]
      : []),
    say(
      `Aprēķina noteikumi „${id}”, versija ${version}; summas ${currency}. Grupas, kurās ir mazāk par ${smallest} cilvēkiem, atsevišķi nav parādītas.`,
      `Calculated by the scheme “${id}”, version ${version}; amounts in ${currency}. Groups of fewer than ${countOf(smallest, "person", "people")} are not shown alone.`,
    ),
  ];
}

function namesOf(tally: Tally, { scheme, regionOf, placeName }: ReportOptions, { name }: Voice): Names {
  const levels = new Map(scheme.levels.map(({ id, label }) => [id, name(label)]));
  const places = new Map(scheme.places.map(({ id, label }) => [id, name(label)]));
  return {
    levels: [...levels.keys()],
    level: (id) => levels.get(id) ?? id,
    place(id) {
      const label = placeName?.(id);
      return places.get(id) ?? (label === undefined ? id : name(label));
    },
    region(place) {
      const region = regionOf?.(place, tally.from ?? "");
      return region === undefined ? undefined : { id: region.id, name: name(region.label) };
    },
  };
}

const optionNames: OptionNames<ReportOptions> = {
  scheme: true,
  language: true,
  title: true,
  smallestGroup: true,
  regionOf: true,
  placeName: true,
  comparison: true,
  repeat: true,
  costTables: true,
  movements: true,
  axes: true,
};
