import type { Day } from "../../calendar/index.js";
import { allCount } from "../../person/facts/all-count.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import type { LedgerFacts } from "../read/facts.js";
import { versionsKnown } from "../read/plan-in-force.js";
import { questionOf, type Question } from "./question.js";
import { rightUntil, stopOfServices } from "./right-until.js";

/**
 * The questions of a ledger, each worked out once: months that are closed one after the other mostly know the same of the person, the plans
 * and the money, and differ in what was delivered.
 */
export function questionsOf(facts: LedgerFacts, compiled: CompiledScheme): (knownOn: Day) => Question {
  const questions = new Map<string, Question>();
  return (knownOn) => {
    const key = knownOfQuestion(facts, knownOn);
    const own = questions.get(key) ?? questionOf(facts, compiled, knownOn);
    questions.set(key, own);
    return {
      ...{ ...own, knownOn, rightUntil: rightUntil(facts, compiled, knownOn) },
      stopOf: stopOfServices(facts, compiled, knownOn),
    };
  };
}

/** What was known on a day of everything that a question is made of; facts of the person that were recorded later make a day its own. */
function knownOfQuestion({ document, plans, extensions, exceptions }: LedgerFacts, knownOn: Day): string {
  const count = (list: readonly { readonly recorded: Day }[]) =>
    list.filter(({ recorded }) => recorded <= knownOn).length;
  const ofPerson = allCount(document.case, knownOn) ? "all" : knownOn;
  return [versionsKnown(plans, knownOn).length, count(extensions), count(exceptions), ofPerson].join(" ");
}
