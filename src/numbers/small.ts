/**
 * The same whole number in the form that the engine of the language keeps small ones in; never -0.
 *
 * Divisions and powers give numbers in the form of fractions, be they whole. A list that meets one of them keeps all its numbers in that
 * form from then on, and code that meets lists of both forms is slower than code that meets lists of one.
 */
export function small(value: number): number {
  const whole = value | 0;
  return whole === value ? whole : value;
}
