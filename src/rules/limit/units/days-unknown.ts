import { intersect, type Day } from "../../../calendar/index.js";
import type { LineFacts } from "../../../person/facts/facts.js";
import type { Gap } from "../../../outcome/finding.js";
import type { GivenLine } from "../give/given-line.js";
import type { LimitCheck } from "../give/judge-limit.js";
import type { LimitState } from "../give/limit-state.js";
import { daysToChoose, hasRoomElsewhere, type HasRoomElsewhere, type OtherDays } from "./roomy-days.js";

/**
 * Asks for the days of the week of lines with a quantity per week, month or period, where a rule about days cannot be decided
 * without them: it holds back units of a day, and a line that has no days of its own, which is held back or stands in the way,
 * could be received on another day. Spread evenly over all days such a line would take a little of each, and push others out
 * of days on which it may never be received. Another day is any over which its quantity is spread, also one that is not asked about:
 * whether the days of a line are known does not hang on the question.
 *
 * Where every other day is as full, whoever receives something when, the days change nothing, and nobody is asked.
 *
 * @param others what tells whether a line could be received on a day
 * @param check the case's period, and the gaps, to which each line is added once for each rule, from the first day to the last of
 * the period that it could be received on
 */
export function askForDays(given: readonly GivenLine[], others: OtherDays, { facts: period, gaps }: LimitCheck): void {
  const asked = new Map<string, Gap>();
  const roomy = new Map<string, HasRoomElsewhere>();
  for (const own of given) {
    for (const { state, day } of own.held) {
      const inTheWay = given.filter((each) => each === own || standsInTheWay(each, own, state, day));
      for (const each of inTheWay) {
        const stretch = daysToChoose(each, day);
        const days = stretch === undefined ? undefined : intersect(stretch, period);
        if (stretch === undefined || days === undefined) continue;
        const name = `${each.line.id} ${days.from}`;
        const hasRoom = roomy.get(name) ?? hasRoomElsewhere(each, stretch, others);
        roomy.set(name, hasRoom);
        if (!hasRoom(day)) continue;
        const key = `${state.limit.rule.id} ${each.line.id}`;
        const known = asked.get(key) ?? { ...days, ...asksFor(each.line, state) };
        asked.set(key, { ...known, from: Math.min(known.from, days.from), to: Math.max(known.to, days.to) });
      }
    }
  }
  gaps.push(...asked.values());
}

function asksFor({ id }: LineFacts, { limit }: LimitState): Omit<Gap, "from" | "to"> {
  return { fact: "plan.lines.weekdays", neededBy: limit.rule.id, expected: { kind: "line", line: id } };
}

/** Whether what a line is given makes a rule hold back another on a day. */
function standsInTheWay(own: GivenLine, held: GivenLine, state: LimitState, day: Day): boolean {
  const { line, receivedOn } = own;
  const standing = state.limit.beyond === undefined ? { line, givenOn: receivedOn } : own;
  return own.states.includes(state) && state.work.isInTheWay(standing, held.line, day);
}
