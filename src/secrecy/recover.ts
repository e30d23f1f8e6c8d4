/** A prime below 2^26, so that products of remainders are exact. */
const prime = 67_108_859;

/**
 * Which classes of people can be worked out from published cells: of which some sum of cells, each times some number, is the class alone.
 * Worked out modulo a prime, which finds every class but where the prime divides a determinant of the cells: they have numbers of 0 and 1.
 *
 * @param cells for each cell, the classes whose people are in it
 * @param classes how many classes there are
 * @returns the classes that stand alone in the space of the cells
 */
export function recoverable(cells: readonly (readonly number[])[], classes: number): readonly number[] {
  const rows = cells.map((own) => {
    const row = new Array<number>(classes).fill(0);
    for (const each of own) row[each] = 1;
    return row;
  });
  const reduced = reducedRows(rows, classes);
  return reduced.flatMap((row) => {
    const filled = row.flatMap((value, index) => (value === 0 ? [] : [index]));
    return filled.length === 1 ? filled : [];
  });
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
