/** The sum of every `step`th number of a list, from `start` on and before `end`. */
export function sumEvery(list: readonly number[], start: number, step: number, end = list.length): number {
  let sum = 0;
  for (let index = start; index < end; index += step) sum += list[index] ?? 0;
  return sum;
}
