/** What somebody has of something: what of an amount is attacked. */
export interface Atom {
  readonly person: number;
  /** The names of the groups in which it stands, by break-down. */
  readonly in: Readonly<Record<string, string>>;
}

/** A published sum: the groups of a break-down whose atoms it adds up; without them, all. */
export interface Equation {
  readonly by: string;
  readonly groups: readonly string[];
}

/** Atoms that stand in the same sums: nothing published tells them apart. */
export interface Kind {
  readonly atoms: readonly number[];
  readonly people: ReadonlySet<number>;
  /** Places of the equations in which it stands. */
  readonly equations: readonly number[];
}

/** Atoms by the sums in which they stand. @param apart what tells them apart besides */
export function kindsOf(
  atoms: readonly Atom[],
  equations: readonly Equation[],
  apart: (at: number) => string = () => "",
): readonly Kind[] {
  const found = new Map<string, { atoms: number[]; people: Set<number>; equations: readonly number[] }>();
  const everywhere = equations.flatMap(({ by }, at) => (by === "all" ? [at] : []));
  const byGroup = new Map<string, Map<string, number[]>>();
  for (const [at, { by, groups }] of equations.entries()) {
    if (by === "all") continue;
    const own = byGroup.get(by) ?? new Map<string, number[]>();
    for (const group of groups) own.set(group, [...(own.get(group) ?? []), at]);
    byGroup.set(by, own);
  }
  for (const [index, atom] of atoms.entries()) {
    const inside = [...everywhere];
    for (const [by, own] of byGroup) inside.push(...(own.get(atom.in[by] ?? "") ?? []));
    const key = `${inside.join()} ${apart(index)}`;
    const kind = found.get(key) ?? { atoms: [], people: new Set(), equations: inside };
    kind.atoms.push(index);
    kind.people.add(atom.person);
    found.set(key, kind);
  }
  return [...found.values()];
}

/** A prime: sums of equations are worked out modulo it, exactly, and what follows from them always has no remainder. */
const prime = 33_554_393;

const remainder = (value: number): number => ((value % prime) + prime) % prime;

/** What a number is multiplied by to give 1. */
function inverseOf(value: number): number {
  let [result, power, left] = [1, value, prime - 2];
  for (; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * power) % prime;
    power = (power * power) % prime;
  }
  return result;
}

/** Two numbers for each kind. */
export type Marks = readonly [readonly number[], readonly number[]];

/**
 * Two numbers for each kind, such that in every equation they add up to 0, and which are otherwise drawn: of whatever follows from equations
 * the numbers add up to 0, and of what does not, hardly ever. One number alone would, among millions of sums that are tried.
 */
export function marksOf(kinds: readonly Kind[], equations: readonly Equation[]): Marks {
  const rows: { readonly values: number[]; readonly pivot: number }[] = [];
  for (const at of equations.keys()) {
    const values = kinds.map((kind): number => (kind.equations.includes(at) ? 1 : 0));
    for (const done of rows) lessTimes(values, done.values, values[done.pivot] ?? 0);
    const pivot = values.findIndex((value) => value !== 0);
    if (pivot < 0) continue;
    const times = inverseOf(values[pivot] ?? 1);
    for (const [index, value] of values.entries()) values[index] = (value * times) % prime;
    for (const done of rows) lessTimes(done.values, values, done.values[pivot] ?? 0);
    rows.push({ values, pivot });
  }
  const pivots = new Set(rows.map(({ pivot }) => pivot));
  const marksFrom = (seed: number): readonly number[] => {
    let state = seed;
    const marks = kinds.map((_, index) => {
      state = (Math.imul(state, 69_069) + 1) >>> 0;
      return pivots.has(index) ? 0 : state % prime;
    });
    for (const { values, pivot } of rows) {
      const others = values.reduce(
        (sum, value, index) => (index === pivot ? sum : (sum + value * (marks[index] ?? 0)) % prime),
        0,
      );
      marks[pivot] = remainder(-others);
    }
    return marks;
  };
  return [marksFrom(12_345), marksFrom(987_654_321)];
}

/** What the marks of some kinds add up to, or that less than 0: both in one number, the prime being below 2 to the 25th. */
function markOf(set: readonly number[], [first, second]: Marks, sign: 1 | -1 = 1): number {
  let [one, other] = [0, 0];
  for (const index of set) {
    one += first[index] ?? 0;
    other += second[index] ?? 0;
  }
  return remainder(sign * one) * 33_554_432 + remainder(sign * other);
}

function lessTimes(row: number[], other: readonly number[], times: number): void {
  if (times === 0) return;
  for (const [index, value] of row.entries()) row[index] = remainder(value - times * (other[index] ?? 0));
}

/** Of more kinds of few people, single ones alone are looked at. */
const manyKinds = 250;

/**
 * Kinds of together fewer people than a threshold whose sum follows from the equations: one of them, two, three or four.
 *
 * @param says whether the sum of atoms says something of somebody
 */
export function fewFound(
  kinds: readonly Kind[],
  marks: Marks,
  threshold: number,
  says: (atoms: readonly number[]) => boolean,
): readonly Kind[] | undefined {
  const few = kinds.flatMap((kind, index) => (kind.people.size < threshold ? [index] : []));
  const isFew = (set: readonly number[]): boolean =>
    new Set(set.flatMap((index) => [...(kinds[index]?.people ?? [])])).size < threshold;
  const byMark = new Map<number, readonly number[]>();
  for (const [at, one] of few.entries()) {
    for (const other of [undefined, ...(few.length > manyKinds ? [] : few.slice(at + 1))]) {
      const set = other === undefined ? [one] : [one, other];
      if (!isFew(set)) continue;
      const mark = markOf(set, marks);
      const rest = mark === 0 ? [] : byMark.get(markOf(set, marks, -1));
      const whole = rest === undefined ? undefined : [...rest, ...set];
      const found = (whole ?? []).flatMap((index) => kinds[index] ?? []);
      const isNew = whole !== undefined && new Set(whole).size === whole.length && isFew(whole);
      if (isNew && says(found.flatMap(({ atoms }) => atoms))) return found;
      if (!byMark.has(mark)) byMark.set(mark, set);
    }
  }
  return undefined;
}

/** Whether the sum of some atoms follows from the equations: those of a cell that nobody shows. */
export function isFound(atoms: ReadonlySet<number>, kinds: readonly Kind[], marks: Marks): boolean {
  const whole: number[] = [];
  for (const [index, kind] of kinds.entries()) {
    const inside = kind.atoms.filter((atom) => atoms.has(atom)).length;
    // Of a kind nobody tells one atom from the other.
    if (inside > 0 && inside < kind.atoms.length) return false;
    if (inside > 0) whole.push(index);
  }
  return markOf(whole, marks) === 0;
}
