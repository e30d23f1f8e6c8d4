import type { Day, Period } from "../../calendar/index.js";
import type { CaseFacts } from "../../person/facts/facts.js";

/**
 * The facts as they are judged after a death: what held on the day of death goes on to hold until the last day that is
 * asked about, and what begins later does not count. Nobody moves, earns or belongs to a group after death.
 *
 * @param last a day after the death, no earlier than the last on which anything goes on
 */
export function heldAtDeath(facts: CaseFacts, last: Day): CaseFacts {
  const { death } = facts;
  const held = <Span extends Period>(spans: readonly Span[]): readonly Span[] => heldSpans(spans, death, last);
  const whereKnown = <Span extends Period>(spans: readonly Span[] | undefined) => spans && held(spans);
  return {
    ...facts,
    disabilities: whereKnown(facts.disabilities),
    groups: whereKnown(facts.groups),
    circumstances: whereKnown(facts.circumstances),
    enrolments: whereKnown(facts.enrolments),
    declared: whereKnown(facts.declared),
    actual: whereKnown(facts.actual),
    settings: whereKnown(facts.settings),
    incomes: whereKnown(facts.incomes),
    capital: whereKnown(facts.capital),
    expenses: whereKnown(facts.expenses),
    household: whereKnown(facts.household),
    relatives:
      facts.relatives &&
      held(facts.relatives).map((relative) => ({
        ...relative,
        household: whereKnown(relative.household),
        incomes: whereKnown(relative.incomes),
      })),
  };
}

function heldSpans<Span extends Period>(spans: readonly Span[], death: Day, last: Day): readonly Span[] {
  return spans.flatMap((span) => {
    if (span.from > death) return [];
    return [span.to < death || span.to >= last ? span : { ...span, to: last }];
  });
}
