import type { ScoreBandsRule } from "../../src/rules/assess/methods/score-bands.js";
import type { Level } from "../../src/rules/assess/rule.js";
import type { LevelAmountRule } from "../../src/rules/entitle/methods/level-amount.js";
import { yearBases } from "../../src/rules/entitle/rule.js";
import { amountPeriods } from "../../src/person/amount-period.js";
import { bindingDates } from "../../src/rules/assess/rule.js";
import { scoreDecimals } from "../../src/person/facts/assessment-facts.js";
import { formatScaled, formatScaledShort } from "../../src/numbers/index.js";
import type { Period } from "../../src/calendar/index.js";
import type { Draw } from "./draw.js";
import { drawRounding, type SchemeNumbers } from "./numbers-of-a-scheme.js";
import { cut, datesOf } from "./spans.js";

/** One to five levels, from the least need to the most. */
export function drawLevels(draw: Draw): readonly Level[] {
  return Array.from({ length: draw.integer(1, 5) }, (_, index) => {
    const id = `level-${index + 1}`;
    return { id, label: { lv: id, en: id } };
  });
}

/** A scale cut into one band for each level, in steps of one, a half or a hundredth. */
export function drawAssess(
  draw: Draw,
  levels: readonly Level[],
  numbers: SchemeNumbers,
  whole: boolean,
): ScoreBandsRule {
  const step = draw.one([10_000, 5000, 100]);
  const minimum = draw.one([0, 10]) * 10_000;
  const steps = draw.integer(levels.length, 200);
  const starts = new Set([0]);
  while (starts.size < levels.length) starts.add(draw.integer(1, steps - 1 || 1));
  const ascending = [...starts].sort((left, right) => left - right);
  const direction = draw.one(["need", "ability"] as const);
  const byScore = direction === "need" ? levels : [...levels].reverse();
  const score = (count: number) => formatScaledShort(minimum + count * step, scoreDecimals);
  const bands = byScore.map((level, index) => ({
    level: level.id,
    from: score(ascending[index] ?? 0),
    to: score((ascending[index + 1] ?? steps + 1) - 1),
  }));
  const source = numbers.source();
  const before = !whole && draw.chance(25) ? { beforeFirst: { entitled: false, source } as const } : {};
  const expires = !whole && draw.chance(12) ? { expiresAfterMonths: draw.integer(3, 40) } : {};
  // By what is drawn already, so that everything else is drawn as it was.
  const lower = steps % 4 === 0 ? { lowerLevel: { binds: "next-month", source } as const } : {};
  return {
    method: "score-bands",
    instrument: "scale",
    direction,
    minimum: score(0),
    maximum: score(steps),
    step: formatScaledShort(step, scoreDecimals),
    bands: draw.shuffled(bands),
    between: whole
      ? draw.one(["more-need", "less-need"] as const)
      : draw.one(["undecided", "more-need", "less-need"] as const),
    binds: draw.one(bindingDates),
    ...expires,
    ...lower,
    ...before,
    source,
  };
}

/** The largest amount of a level, in whole units, by what it is for. */
const largest = {
  day: 100,
  week: 500,
  fortnight: 1000,
  month: 2000,
  quarter: 6000,
  "half-year": 10_000,
  year: 20_000,
  period: 20_000,
} as const;

type PlainPeriod = keyof typeof largest;

const plainPeriods = amountPeriods.filter((per): per is PlainPeriod => per in largest);

/** Dated amounts that rise with the level on each day. */
export function drawEntitle(
  draw: Draw,
  levels: readonly Level[],
  validity: Period,
  minorUnit: number,
  numbers: SchemeNumbers,
  open: boolean,
): LevelAmountRule {
  const per = draw.one(open ? plainPeriods.filter((each) => each !== "period") : plainPeriods);
  // Sometimes so large that exact arithmetic needs more than plain integers.
  const limit = draw.chance(5) ? 100_000_000 : largest[per];
  const amounts = cut(draw, validity, 3).flatMap((days) => {
    const rising = levels.map(() => draw.integer(0, limit * 10 ** minorUnit)).sort((left, right) => left - right);
    return levels.map((level, index) => ({
      level: level.id,
      ...datesOf(days),
      amount: numbers.parameter(formatScaled(rising[index] ?? 0, minorUnit)),
      source: numbers.source(),
    }));
  });
  return {
    method: "level-amount",
    per,
    ...(per === "year" ? { yearBasis: draw.one(yearBases) } : {}),
    amounts: draw.shuffled(amounts),
    rounding: drawRounding(draw, minorUnit, ["0.01", "0.05", "0.10", "1"]),
  };
}
