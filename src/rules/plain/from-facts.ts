import type { CaseFacts } from "../../person/facts/facts.js";
import type { PlannedLine } from "../limit/units/units-of-days.js";
import { dayDenominator } from "../months/line-days.js";
import { type KnownNames, mostOfDays, type PlainPerson } from "./person.js";

/** The numbers of a person; undefined where more is said than the short way looks at. */
export function plainPerson(facts: CaseFacts, names: KnownNames): PlainPerson | undefined {
  const { assessments = [], incomes = [], lines, from, to, birth } = facts;
  const { declared = [], actual = [] } = facts;
  const places = declared.length > 0 ? declared : actual;
  const [first] = assessments;
  if (first === undefined || places.length < declared.length + actual.length || saysMore(facts)) {
    return undefined;
  }
  const numbers = [from, to, birth, assessments.length, places.length, incomes.length];
  numbers.push(names.instrument(first.instrument), places === actual ? 1 : 0);
  for (const { instrument, date, score } of assessments) {
    if (instrument !== first.instrument) return undefined;
    numbers.push(date, score);
  }
  for (const span of places) numbers.push(span.from, span.to, names.place(span.place));
  for (const span of incomes) {
    if (span.per !== "month" || span.ofMember) return undefined;
    numbers.push(span.from, span.to, span.minor);
  }
  for (const line of lines) {
    const { purpose, paidBy, provider, timeBand, groupSize } = line;
    if ((purpose ?? paidBy ?? provider ?? timeBand ?? groupSize) !== undefined) return undefined;
    if (line.weekdays !== 0 || line.quantity >= (line.per === "month" ? 2 ** 52 : mostOfDays)) return undefined;
    // Of a month's quantity each month has days of its own.
    const denominator = line.per === "month" ? 0 : dayDenominator(line, 0);
    // A word that is no recurrence divides into nothing.
    if (!(denominator >= 0)) return undefined;
    numbers.push(line.from, line.to, line.quantity, names.service(line.service, line.unit), denominator);
  }
  const { id, client, synthetic } = facts.case;
  return {
    // A list that grew has room for more: a copy has none.
    numbers: numbers.slice(),
    names,
    case: id,
    client: client.id,
    synthetic: synthetic === true,
    knownOn: facts.knownOn,
    lines: lines.map((line) => ({ id: line.id, service: line.service, unit: line.unit })),
    planned: linesOf,
    facts,
    failed: false,
  };
}

/**
 * Whether something is said that rules may ask about beside residence, income and plan, or that is checked against a scheme, or somebody is
 * born in the period: a month of birth is decided on its day, and not as others on their first.
 */
function saysMore({
  circumstances,
  relatives,
  expenses,
  decisions,
  birth,
  from,
  death,
  case: { plan },
}: CaseFacts): boolean {
  const more = circumstances ?? relatives ?? expenses;
  return more !== undefined || decisions.length > 0 || !(birth <= from) || !Number.isNaN(death) || plan === undefined;
}

const none: readonly never[] = [];

function linesOf({ facts }: PlainPerson): readonly PlannedLine[] {
  return facts?.lines ?? none;
}
