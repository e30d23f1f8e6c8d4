import { type Issue, InputError, received } from "../../errors/index.js";
import { type DecimalInput, readScaled } from "../values/read-scaled.js";

/** What a score between two bands gives: no level but a question back, or the neighbour with more or with less need. */
export type BetweenBands = "undecided" | "more-need" | "less-need";

/** Every {@link BetweenBands}. */
export const betweenBands = ["undecided", "more-need", "less-need"] as const satisfies readonly BetweenBands[];

/** Whether a higher score means more need or more ability. */
export type ScoreDirection = "need" | "ability";

/** The scores, both ends included, that give a level. */
export interface LevelBand<Level extends string = string> {
  readonly level: Level;
  readonly from: DecimalInput;
  readonly to: DecimalInput;
}

/** Decimals of scores in {@link levelOfScore}. */
const scoreDecimals = 4;

/**
 * The band of a score, for the hot path.
 *
 * @param score an integer, scaled as the bands are
 * @param bands from the lowest score to the highest, none overlapping
 * @returns the index of the band; -1 between bands that leave it undecided, and outside all bands
 */
export function bandIndexOf(
  score: number,
  bands: readonly { readonly from: number; readonly to: number }[],
  direction: ScoreDirection,
  between: BetweenBands,
): number {
  for (let index = 0; index < bands.length; index += 1) {
    const band = bands[index];
    if (band === undefined || score > band.to) continue;
    if (score >= band.from) return index;
    if (index === 0 || between === "undecided") return -1;
    const higherScore = (between === "more-need") === (direction === "need");
    return higherScore ? index : index - 1;
  }
  return -1;
}

/**
 * The level of a score: the band it lies in, and between two bands what the rule says.
 *
 * @param score such as `"63"` or `"74.5"`, with at most four decimals
 * @param bands in any order, none overlapping
 * @param rule whether the score counts need or ability, and what a score between two bands gives
 * @returns the level; undefined between bands that leave it undecided, and outside all bands
 * @throws {InputError} for a score that is no decimal, and with every band that overlaps another or ends before it begins
 *
 * @example
 * levelOfScore("74.5", [{ level: "2", from: "50", to: "74" }, { level: "1", from: "75", to: "100" }], { direction: "ability", between: "more-need" }); // "2"
 */
export function levelOfScore<Level extends string>(
  score: DecimalInput,
  bands: readonly LevelBand<Level>[],
  rule: { readonly direction: ScoreDirection; readonly between: BetweenBands },
): Level | undefined {
  const scaled = bands
    .map(({ level, from, to }, index) => ({
      level,
      from: readScaled(from, scoreDecimals, `bands[${index}].from`),
      to: readScaled(to, scoreDecimals, `bands[${index}].to`),
      path: `bands[${index}]`,
    }))
    .sort((left, right) => left.from - right.from);
  const issues: Issue[] = [];
  for (const [index, band] of scaled.entries()) {
    const before = scaled[index - 1];
    if (band.to < band.from || (before !== undefined && band.from <= before.to)) {
      const expected = "bands that begin after the one before has ended, and end after they begin";
      issues.push({ code: "band-overlap", path: band.path, expected, received: received(band.level) });
    }
  }
  if (issues.length > 0) throw new InputError(issues);
  return scaled[bandIndexOf(readScaled(score, scoreDecimals, "score"), scaled, rule.direction, rule.between)]?.level;
}
