import type { Case } from "../../person/case.js";
import type { Result } from "../../result/result.js";
import type { ScenarioInProgress, StatedCase } from "../../what-if/index.js";
import type { Chosen } from "../choose.js";
import type { PublicComparison, PublicOptions, PublicScenario } from "../document.js";
import type { Nearness } from "../near.js";
import { type PublicPart, readCells, saidCells } from "../part.js";
import { addCell, addedTo } from "../cells.js";
import { valuesOfResult } from "../people.js";
import type { Rounder } from "../rounded-sums.js";
import { chooseScenarios } from "./choose-scenarios.js";
import type { Layout } from "./layout.js";
import { publishedScenario } from "./publish-scenarios.js";
import { collectStated, nobodyStated } from "./stated-people.js";

/** Scenarios that are to be published beside comparisons, of people who come one by one. */
export interface ScenariosInProgress {
  /** What is stated of somebody; undefined where a scenario has no answer. Nobody is added. */
  state(document: Case, results: readonly Result[]): readonly StatedCase[] | undefined;
  add(document: Case, results: readonly Result[], stated: readonly StatedCase[], alike: readonly string[]): void;
  setAside(document: Case): void;
  /** Takes the places of somebody, where they may take one. @param stated what is stated of them, undefined where they are in no sum */
  passBy(document: Case, stated: () => readonly StatedCase[] | undefined): void;
  part(): PublicPart["scenarios"];
  addPart(part: PublicPart["scenarios"]): void;
  /** What may be shown of them, by each set of rules after. */
  publish(
    comparisons: readonly PublicComparison[],
    chosen: Chosen,
    safety: Nearness,
    rounder: Rounder,
  ): readonly (readonly PublicScenario[])[];
}

/** Scenarios by each set of rules after, which take people as the comparisons do. */
export function startScenarios(
  scenarios: NonNullable<PublicOptions["scenarios"]>,
  layout: Layout,
): ScenariosInProgress {
  const people = nobodyStated();
  const all = (each: (own: ScenarioInProgress, after: number) => StatedCase) =>
    scenarios.flatMap((own, after) => own.map((one) => each(one, after)));
  return {
    state(document, results) {
      const [old] = results;
      if (old === undefined) return undefined;
      const stated = all((own, after) => own.state(document, old, results[1 + after] ?? old));
      return stated.some(({ setAside }) => setAside > 0) ? undefined : stated;
    },
    add(document, results, stated, alike) {
      if (stated.length === 0) return;
      for (const each of stated) each.add();
      collectStated(people, layout, { document, results, stated, alike, valuesOf: valuesOfResult });
    },
    setAside(document) {
      for (const each of scenarios.flat()) each.setAside(document);
    },
    passBy(document, stated) {
      if (!scenarios.flat().some((each) => each.hasPlaceFor(document))) return;
      for (const each of stated() ?? []) each.takePlaces();
    },
    part() {
      if (layout.stated === 0) return undefined;
      const { all: cell, classes, sources, ofSources, ofServices } = people;
      return {
        sums: scenarios.map((own) => own.map((each) => each.part())),
        all: saidCells(cell === undefined ? [] : [["", cell]]),
        classes: saidCells(classes),
        sources: saidCells(sources),
        ofSources: saidCells(ofSources),
        ofServices: saidCells(ofServices),
      };
    },
    addPart(part) {
      if (part === undefined) return;
      for (const [after, own] of part.sums.entries())
        for (const [at, each] of own.entries()) scenarios[after]?.[at]?.addPart(each);
      for (const [, cell] of readCells(part.all)) people.all = addedTo(people.all, cell);
      for (const by of ["classes", "sources", "ofSources", "ofServices"] as const)
        for (const [name, cell] of readCells(part[by])) addCell(people[by], name, cell);
    },
    publish(comparisons, { groups }, safety, rounder) {
      const said = scenarios.map((own) => own.map((each) => each.scenario()));
      const whats = (said[0] ?? []).map(({ stated }) => stated.map(({ what }) => what));
      const shown = chooseScenarios({ people, layout, whats, groups, safety });
      return said.map((own, after) =>
        own.flatMap((scenario, at) => {
          const [beside, part] = [comparisons[after], scenarios[after]?.[at]?.part()];
          if (beside === undefined || part === undefined) return [];
          const sources = groups.source ?? [];
          return [publishedScenario({ scenario, part, shown: shown[at] ?? "nothing", beside, sources, rounder })];
        }),
      );
    },
  };
}
