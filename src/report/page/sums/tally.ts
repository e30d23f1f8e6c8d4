import { missingIn } from "../../../outcome/outcome.js";
import { daysOfLevels } from "../../../result/budget/days-of-levels.js";
import { passesBudget } from "../../../result/budget/passes-budget.js";
import type { EligibleResult, Result } from "../../../result/result.js";
import { type Sums, addPerson, addSums, emptySums } from "./sums.js";
import { placeOfCase } from "../../../compare/place-of-case.js";
import type { ReportedPerson } from "../person.js";
import { type Cells, addCell } from "./equal-need.js";
import { type MonthSums, addMonths } from "./months.js";
import { bandOf } from "./age-bands.js";

/** What a report adds up of people that come one by one; it keeps none of them. */
export interface Tally {
  readonly totals: Sums;
  /** By the levels that a person has, one after the other. */
  readonly byLevels: Map<string, Sums>;
  /** By the first age of a band; without one, people whose date of birth is not known. */
  readonly byAge: Map<number | undefined, Sums>;
  /** By place; without one, people whose place is not known. */
  readonly byPlace: Map<string | undefined, Sums>;
  readonly byMonth: Map<string, MonthSums>;
  /** For whom each source pays. */
  readonly clientsBySource: Set<string>[];
  readonly outcomes: Readonly<Record<"eligible" | "ineligible" | "incomplete", Set<string>>>;
  readonly edges: Map<string, Set<string>>;
  /** People and their sums by assumption. */
  readonly byAssumption: Map<string, Sums>;
  readonly equalNeed: Cells;
  /** Whether cases were given, for ages and places. */
  hasCases: boolean;
  synthetic: boolean;
  from: string | undefined;
  to: string | undefined;
}

/** A tally of nobody. */
export function emptyTally(): Tally {
  return {
    totals: emptySums(),
    byLevels: new Map(),
    byAge: new Map(),
    byPlace: new Map(),
    byMonth: new Map(),
    clientsBySource: [],
    outcomes: { eligible: new Set(), ineligible: new Set(), incomplete: new Set() },
    edges: new Map(),
    byAssumption: new Map(),
    equalNeed: new Map(),
    hasCases: false,
    synthetic: false,
    from: undefined,
    to: undefined,
  };
}

/** Adds a person. */
export function addToTally(tally: Tally, { result, document }: ReportedPerson): void {
  const { from, to } = result.period;
  tally.synthetic ||= result.synthetic;
  tally.from = tally.from === undefined || from < tally.from ? from : tally.from;
  tally.to = tally.to === undefined || to > tally.to ? to : tally.to;
  tally.outcomes[result.outcome.state].add(result.client);
  for (const edge of edgesOf(result)) {
    const clients = tally.edges.get(edge) ?? new Set();
    tally.edges.set(edge, clients.add(result.client));
  }
  tally.hasCases ||= document !== undefined;
  if (result.budget === undefined) return;
  const own = emptySums();
  addPerson(own, result);
  addSums(tally.totals, own);
  for (const [index, amount] of own.sources.entries()) {
    const clients = (tally.clientsBySource[index] ??= new Set());
    if (amount !== 0n) clients.add(result.client);
  }
  const levels = levelsOf(result);
  addSums(at(tally.byLevels, levels.join(" ")), own);
  addMonths(tally.byMonth, result);
  for (const assumption of result.assumptions) addSums(at(tally.byAssumption, assumption), own);
  if (document === undefined) return;
  const { birthDate } = document.client;
  addSums(at(tally.byAge, birthDate === undefined ? undefined : bandOf(birthDate, from)), own);
  const place = placeOfCase(document);
  addSums(at(tally.byPlace, place), own);
  if (place !== undefined && levels.length > 0) addCell(tally.equalNeed, { place, need: levels.join(" ") }, own);
}

/** The levels of the days with a budget, each once and in their order; none where the scheme has no levels. */
function levelsOf({ numbers }: EligibleResult): readonly string[] {
  return [
    ...new Set(
      daysOfLevels(numbers)
        .map(({ level }) => level)
        .filter((level) => level !== ""),
    ),
  ];
}

/** What limits somebody, by codes: each counts once for a person. */
function edgesOf(result: Result): ReadonlySet<string> {
  const { outcome, totals, lines } = result;
  const edges = new Set<string>();
  if (outcome.state === "ineligible") for (const { code } of outcome.reasons) edges.add(`reason ${code}`);
  if (outcome.state === "incomplete") for (const { fact } of missingIn(outcome)) edges.add(`missing ${fact}`);
  if (totals !== undefined && totals.costMinor > totals.coveredMinor) {
    edges.add(passesBudget(result.numbers) ? "uncovered" : "capped");
  }
  for (const { months } of lines) for (const { cuts } of months) for (const { code } of cuts) edges.add(`cut ${code}`);
  return edges;
}

function at<Key>(sums: Map<Key, Sums>, key: Key): Sums {
  const found = sums.get(key);
  if (found !== undefined) return found;
  const made = emptySums();
  sums.set(key, made);
  return made;
}
