import type { PublicComparison } from "../../../src/secrecy/index.js";

/** What a reader may know of a person beside what is published: everything but amounts. */
export interface Known {
  readonly level: string;
  readonly place: string;
  readonly region: string;
  readonly age: string;
  readonly services: readonly string[];
  readonly months: readonly string[];
}

/** What is attacked: what was published, and who the people are. It is written apart from the mechanism and knows nothing of it. */
export interface Package {
  readonly shown: readonly Published[];
  readonly people: readonly Known[];
  readonly threshold: number;
}

/** What is read of a published comparison. */
export type Published = Pick<
  PublicComparison,
  | "people"
  | "totals"
  | "byLevel"
  | "byPlace"
  | "byRegion"
  | "byAge"
  | "byService"
  | "byMonth"
  | "support"
  | "outOfPocket"
>;

/** A set of people whose sum a reader works out, as their places in the cohort, with how. */
export interface Told {
  readonly people: readonly number[];
  readonly how: string;
}

const partitions = { level: "byLevel", place: "byPlace", region: "byRegion", age: "byAge" } as const;

/** Every sum of up to four published rows, each once and with either sign, in which each person stands once or not at all. */
export function peopleTold({ shown: [first], people }: Package): readonly Told[] {
  if (first === undefined) return [];
  const rows = [{ name: "all", people: people.map((_, index) => index) }];
  for (const [by, table] of Object.entries(partitions)) {
    for (const { group } of first[table] ?? []) {
      const names = group.split("+");
      rows.push({
        name: `${by} ${group}`,
        people: people.flatMap((each, index) => (names.includes(each[by as keyof typeof partitions]) ? [index] : [])),
      });
    }
  }
  const found = new Map<string, Told>();
  const size = people.length;
  const grow = (sums: readonly number[], how: string, from: number, left: number): void => {
    if (how !== "" && sums.every((times) => times === 0 || times === 1)) {
      const set = sums.flatMap((times, index) => (times === 1 ? [index] : []));
      if (set.length > 0 && !found.has(set.join())) found.set(set.join(), { people: set, how });
    }
    if (left === 0) return;
    for (let next = from; next < rows.length; next += 1) {
      for (const sign of [1, -1]) {
        const sum = [...sums];
        for (const index of rows[next]?.people ?? []) sum[index] = (sum[index] ?? 0) + sign;
        grow(sum, `${how} ${sign === 1 ? "+" : "-"} ${rows[next]?.name ?? ""}`, next + 1, left - 1);
      }
    }
  };
  grow(new Array<number>(size).fill(0), "", 0, 4);
  return [...found.values()];
}

/**
 * Of whom costs are told by rows of services or months less rows of people: each person stands in a row with each of the services, so that
 * what is left are services of some people.
 */
export function partsTold({ shown: [first], people }: Package, kind: "services" | "months"): readonly Told[] {
  if (first === undefined) return [];
  const parts = people.flatMap((each, person) => each[kind].map((name) => ({ person, name })));
  const partsOf = (isIn: (part: (typeof parts)[number]) => boolean) =>
    parts.flatMap((part, index) => (isIn(part) ? [index] : []));
  const rows = [{ name: "all", parts: partsOf(() => true) }];
  for (const [by, table] of Object.entries(partitions))
    for (const { group } of first[table] ?? [])
      rows.push({
        name: `${by} ${group}`,
        parts: partsOf(({ person }) =>
          group.split("+").includes(people[person]?.[by as keyof typeof partitions] ?? ""),
        ),
      });
  const own =
    kind === "services" ? first.byService.map(({ service }) => service) : first.byMonth.map(({ month }) => month);
  for (const names of own)
    rows.push({ name: `${kind} ${names}`, parts: partsOf(({ name }) => names.split("+").includes(name)) });
  const found: Told[] = [];
  // Rows of people less rows of services, and the other way round, of which one holds the others.
  for (const whole of rows) {
    const inside = rows.filter((row) => row !== whole && row.parts.every((part) => whole.parts.includes(part)));
    for (const one of inside)
      for (const other of [undefined, ...inside]) {
        if (other?.parts.some((part) => one.parts.includes(part)) === true) continue;
        const left = whole.parts.filter((part) => !one.parts.includes(part) && other?.parts.includes(part) !== true);
        const who = [...new Set(left.flatMap((part) => parts[part]?.person ?? []))];
        if (who.length > 0)
          found.push({
            people: who,
            how: `${whole.name} - ${one.name}${other === undefined ? "" : ` - ${other.name}`}`,
          });
      }
  }
  return found;
}

/** Counts below the threshold that a reader works out: what is said, what follows from others, and what is left over. */
export function countsTold({ shown, threshold }: Package): readonly string[] {
  const found: string[] = [];
  const look = (count: number | undefined, how: string): void => {
    if (count !== undefined && count > 0 && count < threshold) found.push(`${how}: ${count}`);
  };
  for (const { people, support, outOfPocket, byLevel, byPlace, byAge, byRegion = [] } of shown) {
    const { all, compared, setAside, ...crossings } = people;
    look(setAside, "set aside");
    if (all !== undefined) look(all - compared, "all less compared");
    for (const rows of [byLevel, byPlace, byAge, byRegion]) {
      for (const row of rows) look(row.people, row.group);
      if (rows.length > 0) look(compared - rows.reduce((sum, row) => sum + row.people, 0), "in no row");
    }
    for (const [name, count] of Object.entries(crossings)) {
      look(count, name);
      look(compared - count, `all but ${name}`);
    }
    const { overBudgetBefore: before, overBudgetAfter: after, newlyOverBudget: anew, noLongerOverBudget: out } = people;
    if (before !== undefined && after !== undefined && out !== undefined) look(after - before + out, "newly");
    if (before !== undefined && after !== undefined && anew !== undefined) look(before - after + anew, "no longer");
    if (before !== undefined && out !== undefined) look(before - out, "over budget before and after");
    const { "loses-much": loseMuch, loses, "gains-much": gainMuch } = outOfPocket;
    if (loseMuch !== undefined && people.startPaying !== undefined) {
      look(loseMuch - people.startPaying, "lose much, and paid before");
      if (loses !== undefined) look(loseMuch + loses - people.startPaying, "lose, and paid before");
    }
    if (gainMuch !== undefined && people.stopPaying !== undefined)
      look(gainMuch - people.stopPaying, "gain much, and go on paying");
    for (const bins of [support, outOfPocket]) for (const way of binsTold(bins, compared, threshold)) found.push(way);
  }
  return found;
}

const binNames = ["loses-much", "loses", "same", "gains", "gains-much"] as const;

/** Hidden bins that are what is left of all people, or together too few. */
function binsTold(bins: Published["support"], compared: number, threshold: number): readonly string[] {
  const hidden = binNames.filter((bin) => bins[bin] === undefined);
  const sum = compared - binNames.reduce((total, bin) => total + (bins[bin] ?? 0), 0);
  const [only, ...more] = hidden;
  if (only !== undefined && more.length === 0 && sum > 0 && sum < threshold) return [`${only} alone: ${sum}`];
  if (hidden.length > 1 && sum > 0 && sum < threshold) return [`${hidden.join("+")}: ${sum}`];
  return hidden.length === 1 && sum > 0 ? [`${only ?? ""} is what is left: ${sum}`] : [];
}

/** Whether the comparisons are of the same people: one who is in some alone is told by their totals. */
export function totalsDiffer({ shown }: Package): boolean {
  const befores = shown.map(({ totals, people }) =>
    JSON.stringify([people.compared, totals.budget.before, totals.cost.before, totals.support.before]),
  );
  return new Set(befores).size > 1;
}
