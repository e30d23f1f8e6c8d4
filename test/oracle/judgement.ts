import type { Case } from "../../src/person/case.js";
import type { LevelScheme } from "../support/level-scheme.js";
import { answerOn, placeOn } from "./conditions.js";
import { hasUnitsHere } from "./costs.js";
import { lastDaysOf } from "./death.js";
import { daysOf, holdsOn } from "./days.js";
import { isBeforeFirst, levelOn } from "./level.js";
import { namesPlaces } from "./places.js";

/** What is found about one day. */
export interface DayJudgement {
  readonly day: string;
  readonly level: string | undefined;
  /** Ids of the conditions that do not hold, `assess` where the level gives no entitlement, `death` where nothing goes on after it. */
  readonly failing: readonly string[];
  /** Ids of the conditions that cannot be judged, and the steps that lack a fact. */
  readonly unknown: readonly string[];
}

/** Each day of the case's period, judged on its own. */
export function judgeDays(client: Case, scheme: LevelScheme): readonly DayJudgement[] {
  const ends = lastDaysOf(client, scheme);
  return daysOf(client.period).map((day) => {
    if (day > ends.last) return { day, level: undefined, failing: ["death"], unknown: [] };
    const level = levelOn(day, client.assessments ?? [], scheme);
    const answers = scheme.conditions.map((each) => ({
      id: each.id,
      answer: answerOn(ends.asked(day), each, { scheme, client }),
    }));
    const failing = answers.filter(({ answer }) => answer === "fails").map(({ id }) => id);
    if (scheme.levels.some(({ id, entitled }) => id === level && entitled === false)) failing.push("assess");
    const unknown = answers.filter(({ answer }) => answer === "unknown").map(({ id }) => id);
    if (isBeforeFirst(day, client.assessments ?? [], scheme)) failing.push("assess");
    else if (level === undefined) unknown.push("assess");
    if (priceIsUnknown(day, client, scheme)) unknown.push("cost");
    if (client.plan === undefined) unknown.push("plan");
    return { day, level, failing, unknown };
  });
}

/** Services are received on the day, and nobody knows at which place's price. */
function priceIsUnknown(day: string, client: Case, scheme: LevelScheme): boolean {
  const ends = lastDaysOf(client, scheme);
  const received = (client.plan?.lines ?? []).some(
    (line) =>
      holdsOn(line, day) && hasUnitsHere(line, scheme) && day <= ends.ofLine(line) && namesPlaces(line.service, scheme),
  );
  return received && placeOn(day, scheme.cost.residence, client) === undefined;
}

/** A day fails whatever is missing; it qualifies when nothing fails and nothing is missing. */
export function qualifies({ failing, unknown }: DayJudgement): boolean {
  return failing.length === 0 && unknown.length === 0;
}

export function isOpen({ failing, unknown }: DayJudgement): boolean {
  return failing.length === 0 && unknown.length > 0;
}
