import type { Case } from "../../person/case.js";
import type { Result } from "../../result/result.js";
import type { StatedCase } from "../../what-if/index.js";
import type { Cell } from "../cell.js";
import { addCell, addedTo, withDifferences } from "../cells.js";
import { between, sharedOf } from "../shared.js";
import { type Layout, statedCell } from "./layout.js";

/** What is kept of people as scenarios state them: cells by those who are alike, and nobody. */
export interface StatedPeople {
  all: Cell | undefined;
  /** Who is alike in all break-downs, and in what is stated, by the names of groups and what each scenario states, as JSON. */
  readonly classes: Map<string, Cell>;
  /** What sources pay. */
  readonly sources: Map<string, Cell>;
  /** The same of those who are alike, by their class and the source. */
  readonly ofSources: Map<string, Cell>;
  /** What services cost in months, by the groups, which scenarios change the service, the service and the month. */
  readonly ofServices: Map<string, Cell>;
}

/** Nobody. */
export function nobodyStated(): StatedPeople {
  return { all: undefined, classes: new Map(), sources: new Map(), ofSources: new Map(), ofServices: new Map() };
}

/** Somebody with the results of all sets of rules, and what each scenario states, by the first of the rules after first. */
export interface StatedPerson {
  readonly document: Case;
  readonly results: readonly Result[];
  readonly stated: readonly StatedCase[];
  /** The names of the groups. */
  readonly alike: readonly string[];
  readonly valuesOf: (result: Result) => readonly bigint[];
}

/** Adds somebody who has an answer everywhere. */
export function collectStated(into: StatedPeople, layout: Layout, person: StatedPerson): void {
  const { document, results, stated, alike, valuesOf } = person;
  const [old] = results;
  if (old === undefined) return;
  const all = [...results, ...stated.flatMap(({ variants: [only] }) => only?.results ?? [old, old])];
  const cell = statedCell(layout, all.map(valuesOf));
  into.all = addedTo(into.all, cell);
  const names = [...alike, ...signatureOf(document, stated)];
  addCell(into.classes, JSON.stringify(names), cell);
  const paid = all.map((result) => sharedOf(result, "source"));
  for (const source of new Set(paid.flatMap((own) => [...own.keys()]))) {
    const sets = paid.map((own) => own.get(source) ?? [0n]);
    if (sets.flat().every((value) => value === 0n)) continue;
    const own = statedCell(layout, sets);
    addCell(into.sources, source, own);
    addCell(into.ofSources, JSON.stringify([...names, source]), own);
  }
  const costs = results.map((result) => sharedOf(result, "service-month"));
  for (const name of new Set(costs.flatMap((own) => [...own.keys()]))) {
    const sets = costs.map((own) => own.get(name) ?? [0n]);
    if (sets.flat().every((value) => value === 0n)) continue;
    const [service = "", month = ""] = name.split(between);
    const changed = stated.map(({ variants: [only] }) => changesService(document, only?.document, service));
    addCell(
      into.ofServices,
      JSON.stringify([...alike, changed.map(Number).join(""), service, month]),
      withDifferences(sets),
    );
  }
}

/** What each scenario states of somebody: which of the cases that are stated it is, 0 the case as it is, and which statements hit. */
function signatureOf(document: Case, stated: readonly StatedCase[]): readonly string[] {
  const known = [planOf(document)];
  return stated.map(({ hits, variants: [only] }) => {
    const plan = planOf(only?.document ?? document);
    if (!known.includes(plan)) known.push(plan);
    return `${known.indexOf(plan)}:${hits.map((people) => (people > 0 ? 1 : 0)).join("")}`;
  });
}

function planOf({ plan }: Case): string {
  return JSON.stringify(plan);
}

function changesService(document: Case, other: Case | undefined, service: string): boolean {
  if (other === undefined || other === document) return false;
  const linesOf = ({ plan }: Case) => JSON.stringify((plan?.lines ?? []).filter((line) => line.service === service));
  return linesOf(document) !== linesOf(other);
}
