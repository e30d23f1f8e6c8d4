import { formatDay, type Period } from "../../src/calendar/index.js";
import { scoreDecimals } from "../../src/person/facts/assessment-facts.js";
import type { Assessment } from "../../src/person/assessment.js";
import { formatScaledShort, parseScaled } from "../../src/numbers/index.js";
import type { LevelScheme } from "../support/level-scheme.js";
import type { Draw } from "./draw.js";

/**
 * Assessments with changing scores, also between bands, some decided late or not yet, some by another instrument.
 *
 * @param whole whether the first is decided and binds before the period, and all are decided
 */
export function drawAssessments(
  draw: Draw,
  scheme: LevelScheme,
  period: Period,
  whole: boolean,
): readonly Assessment[] {
  const early = whole || draw.chance(97) ? [period.from - draw.integer(100, 500)] : [];
  const later = Array.from({ length: draw.one([0, 0, 0, 1, 2, 3]) }, () =>
    draw.integer(period.from - 90, period.to + 30),
  );
  const dates = [...new Set([...early, ...later])];
  const counted = dates.map((date, index): Assessment => {
    const decided = whole || draw.chance(97);
    return {
      id: `assessment-${index + 1}`,
      instrument: scheme.assess.instrument,
      date: formatDay(date),
      score: drawScore(draw, scheme),
      ...(decided ? { decidedOn: formatDay(date + draw.integer(0, 90)) } : {}),
    };
  });
  const elsewhere = draw.chance(10)
    ? [{ id: "elsewhere", instrument: "another", date: formatDay(period.from), score: "99999" }]
    : [];
  return draw.shuffled([...counted, ...elsewhere]);
}

/** A score of the scale: on a step, at the ends of bands, and sometimes finer than a step. */
function drawScore(draw: Draw, scheme: LevelScheme): string {
  const { minimum, maximum, step, bands } = scheme.assess;
  const [least, most, width] = [minimum, maximum, step].map((text) => parseScaled(text, scoreDecimals)) as [
    number,
    number,
    number,
  ]; // three texts give three numbers
  const ends = bands.flatMap((band) => [band.from, band.to]);
  if (draw.chance(25)) return draw.one(ends);
  if (draw.chance(8)) return formatScaledShort(draw.integer(least, most), scoreDecimals);
  return formatScaledShort(least + width * draw.integer(0, (most - least) / width), scoreDecimals);
}
