import { scoreDecimals } from "../../../person/facts/assessment-facts.js";
import { received } from "../../../errors/index.js";
import { bandIndexOf, formatScaledShort, type BetweenBands } from "../../../numbers/index.js";
import { checkReference, readDecimal, type AmountReading } from "../../reading/reader.js";
import type { AssessMethod } from "../method.js";
import type { AssessBase, ScoreBand, ScoreScale } from "../rule.js";
import { noLevel, readScale, type BandFacts, type ScaleFacts } from "../scale-facts.js";

/**
 * How a score becomes a level: the band it lies in.
 *
 * The scale moves in whole `step`s: bands that follow each other without a missing step have no gap, and a finer score can
 * fall between them.
 */
export interface ScoreBandsRule extends AssessBase, ScoreScale {
  readonly method: "score-bands";
  readonly bands: readonly ScoreBand[];
  readonly between: BetweenBands;
}

/** The scale, and the band of a score. */
export const scoreBands: AssessMethod<ScoreBandsRule> = {
  gives: ["level", "score"],
  read(rule, reading) {
    const scale = readScale(rule, reading);
    const bands = readBands(rule, scale, reading);
    const { between, direction } = rule;
    return {
      ...scale,
      bands,
      levelOf: (score) => bands[bandIndexOf(score, bands, direction, between)]?.level ?? noLevel,
    };
  },
};

/** The bands of scores: each level has one, they cover the scale without gap or overlap and follow its direction. */
function readBands(rule: ScoreBandsRule, scale: ScaleFacts, reading: AmountReading): readonly BandFacts[] {
  const { issues } = reading;
  const bands = rule.bands
    .map((band, index) => {
      const path = `assess.bands[${index}]`;
      checkReference(band.level, reading.levelIds, { what: "a level of this scheme", path: `${path}.level` }, reading);
      const from = readDecimal(band.from, scoreDecimals, `${path}.from`, issues);
      const to = readDecimal(band.to, scoreDecimals, `${path}.to`, issues);
      if (to < from) {
        issues.push({
          code: "band-ends",
          path: `${path}.to`,
          expected: `a score of at least ${band.from}`,
          received: received(band.to),
        });
      }
      return { level: reading.levelIds.get(band.level) ?? -1, from, to, path };
    })
    .sort((left, right) => left.from - right.from);
  if (scale.step > 0) checkBands(rule, bands, scale, reading);
  return bands;
}

function checkBands(
  rule: ScoreBandsRule,
  bands: readonly BandFacts[],
  { minimum, maximum, step }: ScaleFacts,
  reading: AmountReading,
): void {
  const { issues, scheme } = reading;
  const banded = new Set(bands.map(({ level }) => level));
  for (const [index, level] of scheme.levels.entries()) {
    if (banded.has(index)) continue;
    issues.push({
      code: "level-without-band",
      path: "assess.bands",
      expected: `a band for level "${level.id}"`,
      received: "none",
    });
  }
  let expected = minimum;
  let before: BandFacts | undefined;
  for (const band of bands) {
    if (band.from > expected) issues.push(bandGap(expected, band.from - step, band.path));
    if (band.from < expected && before !== undefined) {
      issues.push({
        code: "band-overlap",
        path: band.path,
        expected: `scores from ${score(expected)}, after ${before.path}`,
        received: `scores from ${score(band.from)}`,
      });
    }
    if (before !== undefined) checkDirection(rule.direction, before, band, reading);
    expected = band.to + step;
    before = band;
  }
  if (before !== undefined && before.to < maximum) issues.push(bandGap(expected, maximum, "assess.bands"));
  if (bands.some((band) => band.from < minimum || band.to > maximum)) {
    issues.push({
      code: "band-outside",
      path: "assess.bands",
      expected: `bands from ${score(minimum)} to ${score(maximum)}`,
      received: "a band that reaches outside the scale",
    });
  }
}

/** Where a higher score means more need, levels rise with the score; where it means more ability, they fall. */
function checkDirection(
  direction: ScoreBandsRule["direction"],
  before: BandFacts,
  band: BandFacts,
  reading: AmountReading,
): void {
  const rises = band.level > before.level;
  // A level that is not known has an issue of its own.
  if (band.level === before.level || band.level < 0 || before.level < 0 || rises === (direction === "need")) return;
  reading.issues.push({
    code: "band-direction",
    path: band.path,
    expected: `levels of ${direction === "need" ? "more" : "less"} need for higher scores, because the score counts ${direction}`,
    received: `level "${reading.scheme.levels[band.level]?.id ?? ""}" after level "${reading.scheme.levels[before.level]?.id ?? ""}"`,
    hint: "`levels` are listed from the least need to the most.",
  });
}

function bandGap(from: number, to: number, path: string) {
  return {
    code: "band-gap",
    path,
    expected: "bands that cover every score of the scale",
    received: from >= to ? `no band for ${score(from)}` : `no band for ${score(from)} to ${score(to)}`,
  };
}

function score(scaled: number): string {
  return formatScaledShort(scaled, scoreDecimals);
}
