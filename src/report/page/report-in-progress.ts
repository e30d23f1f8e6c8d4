import { startTogether } from "../../cohort/index.js";
import { InputError, received } from "../../errors/index.js";
import { axisFigure } from "./figures/axis-steps.js";
import { htmlPage } from "./html/html-page.js";
import type { ReportedPerson } from "./person.js";
import { type SectionId, type SectionOrWhy, sectionIds } from "./section.js";
import { assumptionsSection } from "./sections/assumptions.js";
import { changesSection } from "./sections/changes.js";
import { costsSection } from "./sections/costs.js";
import { edgesSection } from "./sections/edges.js";
import { fairnessSection } from "./sections/fairness.js";
import { gainsSection } from "./sections/gains.js";
import { groupsSection } from "./sections/groups.js";
import { repeatSection } from "./sections/repeat.js";
import { scenariosSection } from "./sections/scenarios.js";
import { sectionNames } from "./sections/section-names.js";
import { sourcesOf } from "./sources-of.js";
import { type Comparison, addToComparison, emptyComparison } from "./sums/comparison.js";
import { type Tally, addToTally, emptyTally } from "./sums/tally.js";
import { voiceOf } from "./voice.js";
import type { ReportOptions } from "./report-options.js";
import { namesOf, notesOf, titleOf } from "./report-notes.js";

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

/** A report of nobody, which takes people. */
export function begun(options: ReportOptions): ReportInProgress {
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
    scenarios: scenariosSection(options.scenarios?.() ?? [], sourcesOf(scheme), voice),
    costs: costsSection(tally, scheme, costTables, voice),
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
  // Whoever states nothing is not told that nothing is stated.
  const shown = sectionIds.filter((id) => id !== "scenarios" || options.scenarios !== undefined);
  const named = shown.map((id) => ({ id, name: voice.name(sectionNames[id]), section: found[id] }));
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
