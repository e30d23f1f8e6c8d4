import type { Assessment } from "../../src/person/assessment.js";
import type { Scheme } from "../../src/rules/scheme.js";
import type { LevelScheme } from "../support/level-scheme.js";
import { countsFrom, waits } from "./counts-from.js";
import { monthsLater } from "./days.js";
import { Oracle } from "./decimals.js";

/** The level of a day: that of the newest assessment that binds on it. Undefined where no level is known. */
export function levelOn(day: string, assessments: readonly Assessment[], scheme: LevelScheme): string | undefined {
  const rule = scheme.assess;
  const levelOf = ({ score }: Assessment) => (score === undefined ? undefined : levelOfScore(score, scheme));
  const newestFirst = assessments
    .filter((assessment) => assessment.instrument === rule.instrument)
    .sort((one, other) => (one.date < other.date ? 1 : -1));
  for (const assessment of newestFirst) {
    const binds = countsFrom(assessment, assessments, scheme, levelOf);
    if (binds > day) continue;
    // Nobody knows from when it counts: it could be any day from this one on.
    if (waits(assessment, scheme)) return undefined;
    const months = rule.expiresAfterMonths;
    if (months !== undefined && day >= monthsLater(binds, months)) return undefined;
    return levelOf(assessment);
  }
  return undefined;
}

/** Whether a day comes before the first assessment that binds, by a scheme that says that nobody is entitled then. */
export function isBeforeFirst(
  day: string,
  assessments: readonly Assessment[],
  scheme: Pick<Scheme, "assess">,
): boolean {
  if (scheme.assess.beforeFirst === undefined) return false;
  const own = assessments.filter((assessment) => assessment.instrument === scheme.assess.instrument);
  // The first of all is lower than none.
  return own.length > 0 && own.every((assessment) => countsFrom(assessment, [], scheme, () => undefined) > day);
}

function levelOfScore(text: string, scheme: LevelScheme): string | undefined {
  const { bands, between, direction } = scheme.assess;
  const score = new Oracle(text);
  const inside = bands.find((band) => score.gte(band.from) && score.lte(band.to));
  if (inside !== undefined) return inside.level;
  const lower = bands.filter((band) => score.gt(band.to)).sort((a, b) => new Oracle(b.to).comparedTo(a.to))[0];
  const upper = bands.filter((band) => score.lt(band.from)).sort((a, b) => new Oracle(a.from).comparedTo(b.from))[0];
  if (between === "undecided") return undefined;
  const moreNeed = direction === "need" ? upper : lower;
  const lessNeed = direction === "need" ? lower : upper;
  return (between === "more-need" ? moreNeed : lessNeed)?.level;
}
