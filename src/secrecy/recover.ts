/** A prime below 2^26, so that products of remainders are exact. */
const prime = 67_108_859;

/**
 * Whether some people who are fewer than a group must have can be worked out from published cells: of whom some sum of cells, each times
 * some number, is the sum. People are of kinds that are together in every cell; sets of up to four kinds are looked for, which below a
 * threshold of five are all; where thousands are few, single kinds alone. Worked out modulo a prime: what cells tell is always found, as long
 * as it divides no determinant of theirs.
 *
 * @param cells for each cell, the classes whose people are in it
 * @param classes how many people each class has, and who they are: of classes of the same people each person may be in several
 */
export function tellsOfFew(
  cells: readonly (readonly number[])[],
  classes: readonly PeopleAlike[],
  threshold: number,
): boolean {
  const kinds = kindsOf(cells, classes);
  const rows = cells.map((_, cell) => kinds.map((kind) => (kind.cells.includes(cell) ? 1 : 0)));
  const space = reducedRows(rows, kinds.length);
  const isFew = (set: readonly number[]) => peopleIn(set.flatMap((index) => kinds[index]?.classes ?? [])) < threshold;
  const marks = marksOf(space, kinds.length);
  const few = [...kinds.keys()].filter((index) => isFew([index]));
  const isTold = (set: readonly number[]) =>
    new Set(set).size === set.length && isFew(set) && isInSpace(set, space, kinds.length);
  // Sets of one or two kinds by what marks them; those of three or four are two of these whose marks cancel.
  const seen = new Map<number, (readonly number[])[]>();
  for (const [at, one] of few.entries()) {
    for (const other of [undefined, ...(few.length > manyKinds ? [] : few.slice(at + 1))]) {
      const set = other === undefined ? [one] : [one, other];
      if (!isFew(set)) continue;
      const mark = set.reduce((sum, index) => (sum + (marks[index] ?? 0)) % prime, 0);
      if (mark === 0 && isTold(set)) return true;
      if ((seen.get((prime - mark) % prime) ?? []).some((known) => isTold([...known, ...set]))) return true;
      const alike = seen.get(mark);
      if (alike === undefined) seen.set(mark, [set]);
      else alike.push(set);
    }
  }
  return false;
}

/** People of a class, and by which key these are the same people as those of other classes. */
export interface PeopleAlike {
  readonly people: number;
  readonly who: string;
}

/** How many people of classes are at least: each may be in all classes of the same people. */
export function peopleIn(classes: readonly PeopleAlike[]): number {
  const most = new Map<string, number>();
  for (const { people, who } of classes) most.set(who, Math.max(most.get(who) ?? 0, people));
  return [...most.values()].reduce((sum, people) => sum + people, 0);
}

/** From so many kinds of few people on, pairs of them are not looked at. */
const manyKinds = 1500;

interface Kind {
  readonly classes: PeopleAlike[];
  readonly cells: readonly number[];
}

/** Classes that stand in the same cells are one kind: no sum of cells tells them apart. */
function kindsOf(cells: readonly (readonly number[])[], classes: readonly PeopleAlike[]): readonly Kind[] {
  const own = classes.map((): number[] => []);
  for (const [cell, inCell] of cells.entries()) for (const each of inCell) own[each]?.push(cell);
  const kinds = new Map<string, Kind>();
  for (const [index, each] of classes.entries()) {
    const inCells = own[index] ?? [];
    const kind = kinds.get(inCells.join()) ?? { classes: [], cells: inCells };
    kind.classes.push(each);
    kinds.set(inCells.join(), kind);
  }
  return [...kinds.values()];
}

/** A number for each column, the numbers of the columns of a set adding up to 0 where the set is a sum of the rows. */
function marksOf(space: readonly (readonly number[])[], columns: number): readonly number[] {
  const pivots = space.map((row) => row.indexOf(1));
  const marks = new Array<number>(columns).fill(0);
  let weight = 1;
  for (const column of marks.keys()) {
    weight = (weight * 48_271 + 11) % prime;
    if (!pivots.includes(column)) marks[column] = weight;
  }
  for (const [index, row] of space.entries()) {
    const sum = row.reduce((total, value, column) => (total + value * (marks[column] ?? 0)) % prime, 0);
    const pivot = pivots[index];
    if (pivot !== undefined) marks[pivot] = (prime - sum) % prime;
  }
  return marks;
}

/** Whether a set of columns is a sum of rows in reduced echelon form: each row is in it as often as its pivot is. */
function isInSpace(set: readonly number[], space: readonly (readonly number[])[], columns: number): boolean {
  const left = Array.from({ length: columns }, (_, column) => (set.includes(column) ? 1 : 0));
  for (const row of space) if (set.includes(row.indexOf(1))) subtract(left, row, 1);
  return left.every((value) => value === 0);
}

/** Rows in reduced echelon form: a vector of one class is among them, if it is in their space at all. */
function reducedRows(rows: number[][], columns: number): readonly (readonly number[])[] {
  let rank = 0;
  for (let column = 0; column < columns && rank < rows.length; column += 1) {
    const at = rows.findIndex((row, index) => index >= rank && row[column] !== 0);
    const pivot = rows[at];
    const first = rows[rank];
    if (pivot === undefined || first === undefined) continue;
    rows[at] = first;
    rows[rank] = pivot;
    scale(pivot, inverse(pivot[column] ?? 1));
    for (const [index, row] of rows.entries()) {
      const times = row[column] ?? 0;
      if (index !== rank && times !== 0) subtract(row, pivot, times);
    }
    rank += 1;
  }
  return rows.slice(0, rank);
}

function scale(row: number[], by: number): void {
  for (const [index, value] of row.entries()) row[index] = (value * by) % prime;
}

function subtract(row: number[], other: readonly number[], times: number): void {
  for (const [index, value] of row.entries()) {
    row[index] = (value + (prime - times) * (other[index] ?? 0)) % prime;
  }
}

/** What a number is to be multiplied by to give 1: by Fermat, its power of the prime less 2. */
function inverse(value: number): number {
  let [result, power, left] = [1, value, prime - 2];
  while (left > 0) {
    if (left % 2 === 1) result = (result * power) % prime;
    power = (power * power) % prime;
    left = Math.floor(left / 2);
  }
  return result;
}
