import type { Day } from "../../../calendar/index.js";
import type { CompiledLimit } from "../compiled.js";
import { assess } from "../../assess/step.js";
import { giveMonth } from "../give/give-month.js";
import type { GivenLine } from "../give/given-line.js";
import { givingLine } from "../give/giving-line.js";
import { judgeLimit, type LimitCheck } from "../give/judge-limit.js";
import { atWork, type LimitState } from "../give/limit-state.js";
import { leavesSomething, type OtherDays } from "./roomy-days.js";

/**
 * Tells whether a line could be received on a day. What the plan has on the day is given out under the rules that hold on it alone;
 * whether it qualifies, what a longer window or a run of days leaves, and what rests on a fact that is missing, is not looked at: of a day
 * that is not asked about nobody knows it, and what is asked must not hang on the question. So a day is full only where these rules
 * leave nothing.
 *
 * @param given every line of the plan, in canonical order, with the limits that concern it
 */
export function otherDays(
  given: readonly (Pick<GivenLine, "line" | "last"> & { readonly limits: readonly CompiledLimit[] })[],
  check: LimitCheck,
): OtherDays {
  const limits = check.compiled.limits.filter(({ holdsOnOneDay }) => holdsOnOneDay);
  const ofLine = new Map(given.map(({ line, limits: own }) => [line, own]));
  const known = new Map<Day, readonly LimitState[]>();
  const concerning = (states: readonly LimitState[], line: GivenLine["line"]) =>
    states.filter(({ limit }) => ofLine.get(line)?.includes(limit) === true);

  function statesOn(day: Day): readonly LimitState[] {
    const facts = { ...check.facts, from: day, to: day };
    // What is missing of a day that nobody asks about is not asked for.
    const levels = assess(facts, check.compiled, { failures: [], gaps: [] });
    const quietly = {
      ...check,
      facts,
      about: { facts, levels },
      gaps: [],
      assumptions: [],
      recorder: undefined,
      opening: undefined,
      shared: new Map(),
    };
    const states = limits.map((limit) => atWork(judgeLimit(limit, [], quietly)));
    for (const { line, last } of given) {
      if (day < line.from || day > last) continue;
      const only = { from: day, to: day };
      const beginning = { line, spans: [only], states: concerning(states, line), period: only };
      giveMonth(givingLine({ ...beginning, elsewhere: [], asksForDays: false, begun: undefined }), 0, day, day);
    }
    return states;
  }

  return ({ line }, day) => {
    const states = known.get(day) ?? statesOn(day);
    known.set(day, states);
    return leavesSomething(concerning(states, line), line, day);
  };
}
