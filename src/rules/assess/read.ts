import { scoreDecimals } from "../../person/facts/facts.js";
import { received } from "../../errors/index.js";
import { formatScaledShort } from "../../numbers/index.js";
import type { ScoreBandsRule } from "./rule.js";
import { readLevels } from "./read-levels.js";
import { checkMonths } from "../reading/check-months.js";
import { checkReference, checkSource, readDecimal, type Reading } from "../reading/reading.js";

/** A band with its ends as scaled integers. */
export interface BandFacts {
  /** Index of the level among the scheme's levels. */
  readonly level: number;
  readonly from: number;
  readonly to: number;
  readonly path: string;
}

/** The scale and its bands as scaled integers, the bands from the lowest score to the highest. */
export interface AssessFacts {
  readonly minimum: number;
  readonly maximum: number;
  readonly bands: readonly BandFacts[];
}

/** The scale of scores, and its bands where scores become levels. */
export function readAssess(reading: Reading): AssessFacts {
  const { issues, scheme } = reading;
  const rule = scheme.assess;
  readLevels(reading);
  checkSource(rule.source, "assess", reading);
  if (rule.beforeFirst !== undefined) checkSource(rule.beforeFirst.source, "assess.beforeFirst", reading);
  const months = rule.expiresAfterMonths;
  if (months !== undefined) checkMonths(months, "assess.expiresAfterMonths", issues);
  if (rule.method !== "score-bands" && scheme.levels.length > 0) {
    issues.push({
      code: "levels-without-bands",
      path: "levels",
      expected: `no levels, because the method "${rule.method}" makes none of an assessment`,
      received: received(scheme.levels.length),
    });
  }
  if (rule.method === "findings") return { minimum: 0, maximum: Number.MAX_SAFE_INTEGER, bands: [] };
  const minimum = readDecimal(rule.minimum, scoreDecimals, "assess.minimum", issues);
  const maximum = readDecimal(rule.maximum, scoreDecimals, "assess.maximum", issues);
  const step = readDecimal(rule.step, scoreDecimals, "assess.step", issues);
  if (step === 0) {
    issues.push({ code: "score-step", path: "assess.step", expected: "a step above 0", received: received(rule.step) });
  }
  if (rule.method === "score") return { minimum, maximum, bands: [] };
  return { minimum, maximum, bands: readBands(rule, minimum, maximum, step, reading) };
}

/** The bands of scores: each level has one, they cover the scale without gap or overlap and follow its direction. */
function readBands(
  rule: ScoreBandsRule,
  minimum: number,
  maximum: number,
  step: number,
  reading: Reading,
): readonly BandFacts[] {
  const { issues } = reading;
  const bands = rule.bands
    .map((band, index) => {
      const path = `assess.bands[${index}]`;
      checkReference(band.level, reading.levelIds, "a level of this scheme", `${path}.level`, reading);
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
  if (step > 0) checkBands(rule, bands, minimum, maximum, step, reading);
  return bands;
}

function checkBands(
  rule: ScoreBandsRule,
  bands: readonly BandFacts[],
  minimum: number,
  maximum: number,
  step: number,
  reading: Reading,
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
  reading: Reading,
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
