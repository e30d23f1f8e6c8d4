import type { Id, QuantityText } from "../../sources/index.js";
import type { Day } from "../../calendar/index.js";
import type { CaseFacts } from "../../person/facts/facts.js";
import type { CircumstanceSpan } from "../../person/facts/spans.js";
import { circumstanceDecimals, type CircumstanceKind } from "../../person/means/circumstance.js";
import { formatScaledShort } from "../../numbers/index.js";
import { checkReference, type RuleReading } from "../reading/reader.js";
import type { UnknownFact } from "./kind.js";
import { sameSpansUntil, spanOn } from "./spans.js";

/** A circumstance of a person: true, false, or a number as decimal text; left out where it is not known. */
export interface CircumstanceStated {
  readonly kind: "circumstance";
  /** Id of the circumstance. */
  readonly circumstance: Id;
  /**
   * What it is: true, false, or a number; left out where it is not known.
   *
   * @expected true, false, or a number as decimal text
   */
  readonly value?: boolean | QuantityText;
}

/** Adds an issue where a circumstance is not one of the scheme, or is of another kind. */
export function checkCircumstance(id: string, kind: CircumstanceKind, path: string, reading: RuleReading): void {
  const { circumstances = [] } = reading.scheme;
  const ofKind = {
    has: (name: string) => circumstances[reading.circumstanceIds.get(name) ?? -1]?.kind === kind,
    *keys() {
      for (const each of circumstances) if (each.kind === kind) yield each.id;
    },
  };
  checkReference(id, ofKind, { what: `a circumstance of this scheme of kind "${kind}"`, path }, reading);
}

/** What tests call a circumstance. */
export function circumstanceAxis(id: string): string {
  return `circumstance "${id}"`;
}

/** The value of a circumstance on a day; undefined where it is not known. */
export function circumstanceOn(facts: CaseFacts, circumstance: string, day: Day): boolean | number | undefined {
  return spanOn(spansOf(facts, circumstance), day)?.value;
}

/** The last day up to which a circumstance stays what it is. */
export function sameCircumstanceUntil(facts: CaseFacts, circumstance: string, day: Day, last: Day): Day {
  return sameSpansUntil(spansOf(facts, circumstance), day, last);
}

/** A circumstance on a day, as reasons say it. */
export function circumstanceStated(facts: CaseFacts, circumstance: string, day: Day): CircumstanceStated {
  const value = circumstanceOn(facts, circumstance, day);
  if (value === undefined) return { kind: "circumstance", circumstance };
  const stated = typeof value === "number" ? formatScaledShort(value, circumstanceDecimals) : value;
  return { kind: "circumstance", circumstance, value: stated };
}

/** That a circumstance is not known. */
export function circumstanceUnknown(circumstance: string): UnknownFact {
  return { fact: "client.circumstances", expected: { kind: "circumstance", circumstance } };
}

/** The days of which a circumstance is stated; undefined where none are. */
export function spansOf(facts: CaseFacts, circumstance: string): readonly CircumstanceSpan[] | undefined {
  return facts.circumstances?.filter((span) => span.circumstance === circumstance);
}
