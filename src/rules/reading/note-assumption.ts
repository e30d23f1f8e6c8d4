/** Adds an assumption to those a result rests on, once. Nearly all lists have fewer than ten entries. */
export function noteAssumption(assumption: string | undefined, assumptions: string[]): void {
  if (assumption !== undefined && !assumptions.includes(assumption)) assumptions.push(assumption);
}
