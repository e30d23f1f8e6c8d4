import { ageOn, parseDay } from "../../../calendar/index.js";

/** First age of each band. */
const bands = [0, 4, 7, 12, 18, 25, 45, 65, 80] as const;

/** The ages of a band in words, such as `7–11` or `80+`. */
export function bandName(first: number): string {
  const next = bands[bands.findIndex((each) => each === first) + 1];
  return next === undefined ? `${first}+` : `${first}–${next - 1}`;
}

/** The first age of the band in which somebody is on a day. */
export function bandOf(birthDate: string, on: string): number {
  const age = ageOn(parseDay(birthDate), parseDay(on));
  return bands.findLast((first) => first <= age) ?? 0;
}
