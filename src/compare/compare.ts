import { countOf, InputError, received, withArguments, type Issue } from "../errors/index.js";
import type { Case } from "../person/case.js";
import type { Result } from "../result/result.js";
import { calculate } from "../rules/opening/calculate.js";
import type { CompiledScheme } from "../rules/compiled.js";
import { binOf, noBins, saidBins, type Thresholds } from "./bins.js";
import { addDetails, comparedMonths, comparedServices, comparedSources, noDetails, type Details } from "./details.js";
import type { BinId, ComparedPerson, Comparison, ComparisonThresholds } from "./document.js";
import { addToGroup, ageBandOf, bandName, comparedGroups, levelOf, noGroup, type Groups } from "./groups.js";
import { measuresOf, type Measures } from "./measures.js";
import { placeOfCase } from "./place-of-case.js";
import { readAges, readThresholds, usualAges } from "./read-options.js";
import { comparedMeasures, joined, nobody, type PairOfMeasures } from "./sums.js";

/** How people are compared. */
export interface CompareOptions {
  /** From when on a change is one, and a large one. */
  readonly thresholds?: ComparisonThresholds;
  /** The first age of each band; left out, 0, 4, 7, 12, 18, 25, 45, 65, 80. */
  readonly ages?: readonly number[];
  /** Id of the region of a place on a day; left out, nothing is shown by region. */
  readonly regionOf?: (place: string, on: string) => string | undefined;
}

/** A comparison that takes one person after the other and keeps none of them. */
export interface ComparisonInProgress {
  /**
   * Adds a person with the results of both sets of rules.
   *
   * @returns what changes for the person; undefined where it is not known
   * @throws {InputError} where a result is of another case or scheme, or the client was there before
   */
  add(document: Case, before: Result, after: Result): ComparedPerson | undefined;
  /** The comparison of the people so far. */
  comparison(): Comparison;
}

/**
 * The same people by two sets of rules: what changes of budgets, costs, public support and out of pocket, in all and by source, level,
 * place, region, age, service and month; who gains and who loses. Behaviour is held the same: nobody uses more or less.
 *
 * @param cases the people, a case each
 * @param before the compiled rules before
 * @param after the compiled rules after, in the same currency; a reform of the ones before, or any other
 * @returns a document of sums; nobody stands in it
 * @throws {InputError} where a client stands twice, the currencies differ, a case is wrong, or an option is
 *
 * @example
 * const { scheme } = applyReform(baseline, reform);
 * compare(cases, compile(baseline), compile(scheme)).totals.support.change; // "5012.40"
 */
export function compare(
  cases: Iterable<Case>,
  before: CompiledScheme,
  after: CompiledScheme,
  options: CompareOptions = {},
): Comparison {
  const progress = startComparison(before, after, options);
  if (!isIterable(cases)) {
    throw new InputError([{ code: "wrong-type", path: "cases", expected: "cases", received: received(cases) }]);
  }
  return withArguments([["before", before, "compiled", "a compiled scheme"]], () => {
    for (const document of cases) progress.add(document, calculate(document, before), calculate(document, after));
    return progress.comparison();
  });
}

function isIterable(value: unknown): value is Iterable<Case> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

/**
 * {@link compare} for people who come one by one, such as the lines of a file: it keeps sums and the ids of clients.
 *
 * @throws {InputError} where the currencies differ, or an option is wrong
 */
export function startComparison(
  before: CompiledScheme,
  after: CompiledScheme,
  options: CompareOptions = {},
): ComparisonInProgress {
  const looked = [
    ["before", before, "compiled", "a compiled scheme"],
    ["after", after, "compiled", "a compiled scheme"],
    ["options", options, "object", "options such as { ages }"],
  ] as const;
  return withArguments(looked, () => begun(before, after, options));
}

/** What a comparison has counted so far. */
interface Counted {
  all: number;
  compared: number;
  gainedRight: number;
  lostRight: number;
  overBudgetBefore: number;
  overBudgetAfter: number;
  synthetic: boolean;
  differs: boolean;
  from: string | undefined;
  to: string | undefined;
}

function begun(before: CompiledScheme, after: CompiledScheme, options: CompareOptions): ComparisonInProgress {
  const { currency, minorUnit } = before.name;
  if (currency !== after.name.currency || minorUnit !== after.name.minorUnit) {
    const [expected, got] = [before, after].map(
      ({ name }) => `${name.currency} with ${countOf(name.minorUnit, "decimal")}`,
    );
    throw new InputError([{ code: "other-currency", path: "after", expected: expected ?? "", received: got ?? "" }]);
  }
  const thresholds = readThresholds(options.thresholds ?? {}, minorUnit);
  const ages = readAges(options.ages ?? usualAges);
  const { regionOf } = options;
  const clients = new Set<string>();
  const lacking = new Map<string, number>();
  const bins = { support: noBins(), outOfPocket: noBins() };
  const groups: Readonly<Record<"level" | "place" | "region" | "age", Groups>> = {
    ...{ level: new Map(), place: new Map(), region: new Map(), age: new Map() },
  };
  const details = noDetails();
  let totals = nobody;
  const counted: Counted = {
    ...{ all: 0, compared: 0, gainedRight: 0, lostRight: 0, overBudgetBefore: 0, overBudgetAfter: 0 },
    ...{ synthetic: false, differs: false, from: undefined, to: undefined },
  };
  return {
    add(document, old, now) {
      checkPerson({ document, old, now }, { before, after, clients });
      clients.add(document.client.id);
      countPerson(counted, document, [old, now]);
      const pair = pairOf(old, now);
      if (pair === undefined) {
        bins.support["not-computed"] += 1;
        bins.outOfPocket["not-computed"] += 1;
        for (const fact of factsLacking([old, now])) lacking.set(fact, (lacking.get(fact) ?? 0) + 1);
        return undefined;
      }
      counted.compared += 1;
      countRights(counted, old, now);
      totals = joined(totals, pair);
      const place = placeOfCase(document);
      addToGroup(groups.level, levelOf([old, now]), pair);
      addToGroup(groups.place, place ?? noGroup, pair);
      const region = place === undefined ? undefined : regionOf?.(place, document.period.from);
      addToGroup(groups.region, region ?? noGroup, pair);
      addToGroup(groups.age, ageBandOf(document, ages), pair);
      addDetails(details, old, "before");
      addDetails(details, now, "after");
      addToBins(bins, pair, thresholds);
      counted.differs ||= differs(pair, old, now);
      return personOf(document, pair, minorUnit);
    },
    comparison() {
      const { all, compared, from, to } = counted;
      const levels = [...new Set([before, after].flatMap(({ scheme }) => scheme.levels.map(({ id }) => id)))];
      const groupsOf = (found: Groups, order: readonly string[]) => comparedGroups(found, order, minorUnit);
      const { gainedRight, lostRight, overBudgetBefore, overBudgetAfter } = counted;
      return {
        schemaVersion: 1,
        kind: "comparison",
        assumes: "same-people-same-use",
        synthetic: counted.synthetic,
        before: rulesOf(before),
        after: rulesOf(after),
        currency,
        ...(from === undefined || to === undefined ? {} : { from, to }),
        nothingDiffers: !counted.differs,
        people: { all, compared, setAside: all - compared, gainedRight, lostRight, overBudgetBefore, overBudgetAfter },
        setAside: [...lacking].sort(byText).map(([fact, people]) => ({ fact, people })),
        totals: comparedMeasures(totals, minorUnit),
        ...detailsOf(details, minorUnit),
        byLevel: groupsOf(groups.level, levels),
        byPlace: groupsOf(groups.place, []),
        ...(regionOf === undefined ? {} : { byRegion: groupsOf(groups.region, []) }),
        byAge: groupsOf(
          groups.age,
          ages.map((_, index) => bandName(ages, index)),
        ),
        thresholds: { none: "0", muchShare: "0.05", ...options.thresholds },
        support: saidBins(bins.support),
        outOfPocket: saidBins(bins.outOfPocket),
      };
    },
  };
}

function detailsOf(details: Details, minorUnit: number): Pick<Comparison, "bySource" | "byService" | "byMonth"> {
  return {
    bySource: comparedSources(details, minorUnit),
    byService: comparedServices(details, minorUnit),
    byMonth: comparedMonths(details, minorUnit),
  };
}

interface Person {
  readonly document: Case;
  readonly old: Result;
  readonly now: Result;
}

/** Nobody is compared twice, and each result is of the case and by the rules that it is said to be. */
function checkPerson(
  { document, old, now }: Person,
  {
    before,
    after,
    clients,
  }: { readonly before: CompiledScheme; readonly after: CompiledScheme; readonly clients: ReadonlySet<string> },
): void {
  const issues: Issue[] = [];
  const { id } = document.client;
  if (clients.has(id)) {
    const hint = "A comparison counts people: give one case for each.";
    issues.push({
      code: "client-twice",
      path: "client.id",
      expected: "a client of whom no other case was compared",
      received: received(id),
      hint,
    });
  }
  for (const [path, result, { name }] of [
    ["before", old, before],
    ["after", now, after],
  ] as const) {
    const isOf =
      result.case === document.id &&
      result.numbers.form.scheme.id === name.id &&
      result.numbers.form.scheme.version === name.version;
    if (isOf) continue;
    const expected = `a result of case ${document.id} by ${name.id} ${name.version}`;
    issues.push({
      code: "other-result",
      path,
      expected,
      received: received(`${result.case} by ${result.numbers.form.scheme.id}`),
    });
  }
  if (issues.length > 0) throw new InputError(issues);
}

function pairOf(old: Result, now: Result): PairOfMeasures | undefined {
  const [before, after] = [measuresOf(old), measuresOf(now)];
  return before === undefined || after === undefined ? undefined : { before, after };
}

function factsLacking(results: readonly Result[]): ReadonlySet<string> {
  const facts = results.flatMap(({ outcome }) => (outcome.state === "incomplete" ? outcome.missing : []));
  return new Set(facts.map(({ fact }) => fact));
}

function countPerson(counted: Counted, { period: { from, to } }: Case, results: readonly Result[]): void {
  counted.all += 1;
  counted.synthetic ||= results.some(({ synthetic }) => synthetic);
  counted.from = counted.from === undefined || from < counted.from ? from : counted.from;
  counted.to = counted.to === undefined || to > counted.to ? to : counted.to;
}

function countRights(counted: Counted, old: Result, now: Result): void {
  const [was, is] = [old.totals !== undefined, now.totals !== undefined];
  if (!was && is) counted.gainedRight += 1;
  if (was && !is) counted.lostRight += 1;
  if (isOverBudget(old)) counted.overBudgetBefore += 1;
  if (isOverBudget(now)) counted.overBudgetAfter += 1;
}

function isOverBudget({ totals }: Result): boolean {
  return totals !== undefined && totals.costMinor > totals.coveredMinor;
}

function addToBins(
  bins: Readonly<Record<"support" | "outOfPocket", Record<BinId, number>>>,
  { before, after }: PairOfMeasures,
  thresholds: Thresholds,
): void {
  bins.support[binOf(before.support, after.support - before.support, thresholds)] += 1;
  // To pay less is to gain.
  bins.outOfPocket[binOf(before.outOfPocket, before.outOfPocket - after.outOfPocket, thresholds)] += 1;
}

function differs({ before, after }: PairOfMeasures, old: Result, now: Result): boolean {
  const keys = Object.keys(before) as readonly (keyof Measures)[];
  const rightChanges = (old.totals === undefined) !== (now.totals === undefined);
  return rightChanges || keys.some((key) => before[key] !== after[key]) || sourcesOf(old) !== sourcesOf(now);
}

/** What each source pays, where it is something. */
function sourcesOf({ totals, numbers }: Result): string {
  if (totals === undefined) return "";
  const paid = totals.sourceMinors.map((minor, index) => [
    String(minor),
    "sourceIds" in numbers.form ? numbers.form.sourceIds[index] : "",
  ]);
  return JSON.stringify(paid.filter(([minor]) => minor !== "0"));
}

function personOf({ id, client }: Case, pair: PairOfMeasures, minorUnit: number): ComparedPerson {
  return { case: id, client: client.id, ...comparedMeasures(pair, minorUnit) };
}

function rulesOf({ name: { id, version } }: CompiledScheme): Comparison["before"] {
  return { id, version };
}

function byText([left]: readonly [string, number], [right]: readonly [string, number]): number {
  return left < right ? -1 : 1;
}
