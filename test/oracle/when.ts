import type { Case } from "../../src/person/case.js";
import { perLength } from "./means-per.js";
import type { Test } from "../../src/rules/when/registry.js";
import type { EdgeDays } from "../../src/rules/when/edges.js";
import type { MoneyBounds } from "../../src/rules/when/money-bounds.js";
import type { When } from "../../src/rules/when/when.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { ageAnswerOn, placeOn, type Answer } from "./conditions.js";
import { kindsOfDay } from "./calendar.js";
import { dayAfter, dayBefore, holdsOn } from "./days.js";
import type { Decimal } from "decimal.js";
import { Oracle, sum } from "./decimals.js";
import { placesAround } from "./places.js";
import { levelOn } from "./level.js";
import { valueOf, type Rules } from "./parameters.js";

/** Whether every test passes on a day. Without rules there are no levels to ask about. */
export function whenOn(
  day: string,
  when: When | undefined,
  client: Case,
  rules?: Rules,
  scheme: Scheme | undefined = rules?.scheme,
): Answer {
  const answers = (when ?? []).map((test) => testOn(day, test, client, rules, scheme));
  if (answers.includes("fails")) return "fails";
  return answers.includes("unknown") ? "unknown" : "holds";
}

function testOn(day: string, test: Test, person: Case, rules: Rules | undefined, scheme: Scheme | undefined): Answer {
  const { client, assessments, incomes, capital, settings } = person;
  switch (test.kind) {
    case "age":
      return ageAnswerOn(day, test, client.birthDate, { scheme, client: person });
    case "relative-age": {
      const asked = person.relatives?.filter((each) => each.relation === test.relation && holdsOn(each, day));
      if (asked === undefined) return "unknown";
      if (asked.length === 0) return said(test.without === "holds");
      const answers = asked.map(({ birthDate }) => ageAnswerOn(day, test, birthDate, { scheme, client: person }));
      if (answers.includes("fails")) return "fails";
      return answers.includes("unknown") ? "unknown" : "holds";
    }
    case "circumstance": {
      const answer = inStretch(day, test.edges, person, (each) => {
        const value = valueOn(each, test.circumstance, person);
        return value === undefined ? "unknown" : said(value === true);
      });
      return answer === "unknown" || test.is ? answer : said(answer === "fails");
    }
    case "number": {
      const value = valueOn(day, test.circumstance, person);
      if (value === undefined) return "unknown";
      const number = new Oracle(String(value));
      return said(number.gte(test.atLeast ?? 0) && (test.below === undefined || number.lt(test.below)));
    }
    case "disability": {
      if (client.disabilities === undefined) return "unknown";
      const stated = client.disabilities.find((each) => holdsOn(each, day));
      if (stated === undefined || !test.statuses.includes(stated.status)) return "fails";
      if (test.specialCare === undefined) return "holds";
      return stated.specialCare === undefined ? "unknown" : said(stated.specialCare === test.specialCare);
    }
    case "target-group":
      if (client.groups === undefined) return "unknown";
      return said(client.groups.some((each) => test.groups.includes(each.group) && holdsOn(each, day)));
    case "income": {
      const looked = incomes?.filter((each) => test.incomeOf === "household" || each.member === undefined);
      const inForce = looked?.filter((each) => holdsOn(each, day));
      if (looked === undefined || inForce === undefined || inForce.length < Math.min(looked.length, 1))
        return "unknown";
      const counted = inForce.filter(
        ({ kind }) => (test.counts?.includes(kind) ?? true) && test.leavesOut?.includes(kind) !== true,
      );
      return liesWithin(sum(counted.map((each) => perLength(each, {}, known(rules)))), test, rules);
    }
    case "capital": {
      const owned = capital?.length === 0 ? "0" : capital?.find((each) => holdsOn(each, day))?.amount;
      return owned === undefined ? "unknown" : liesWithin(new Oracle(owned), test, rules);
    }
    case "setting":
      return inStretch(day, test.edges, person, (on) => {
        const stay = settings?.find((each) => holdsOn(each, on));
        return stay === undefined ? "unknown" : said(test.settings.includes(stay.kind));
      });
    case "residence": {
      if (rules === undefined) throw new Error("no places");
      const place = placeOn(day, test.basis, person);
      if (place === undefined) return "unknown";
      const inside = placesAround(place, day, rules.scheme).some((each) => test.places.includes(each));
      return said(inside === (test.is ?? true));
    }
    case "calendar-day":
      return kindsOfDay(day, test, known(rules).scheme);
    case "level": {
      if (rules === undefined) throw new Error("no levels");
      const { scheme } = rules;
      const level = levelOn(day, assessments ?? [], scheme);
      if (level === undefined) return "unknown";
      const ids = scheme.levels.map(({ id }) => id);
      const place = ids.indexOf(level);
      return said(
        (test.atLeast === undefined || place >= ids.indexOf(test.atLeast)) &&
          (test.atMost === undefined || place <= ids.indexOf(test.atMost)),
      );
    }
  }
}

function valueOn(day: string, circumstance: string, { client }: Case): boolean | string | undefined {
  return client.circumstances?.find((each) => each.circumstance === circumstance && holdsOn(each, day))?.value;
}

/** What is so on a day, and where the first and the last day of a stretch are none of it, on the days beside it; nothing was before birth. */
function inStretch(
  day: string,
  edges: EdgeDays | undefined,
  { client }: Case,
  answerOn: (day: string) => Answer,
): Answer {
  if (edges !== "not-counted") return answerOn(day);
  const answers = [dayBefore(day), day, dayAfter(day)].map((each) =>
    each < (client.birthDate ?? "") ? "fails" : answerOn(each),
  );
  if (answers.includes("fails")) return "fails";
  return answers.includes("unknown") ? "unknown" : "holds";
}

/** More than one bound or at least it, and no more than another or less than it. */
function liesWithin(amount: Decimal, { above, atLeast, atMost, below }: MoneyBounds, rules?: Rules): Answer {
  const bound = (each: MoneyBounds["above"]) => (typeof each === "object" ? valueOf(each, known(rules)) : each);
  const [more, least, most, less] = [bound(above), bound(atLeast), bound(atMost), bound(below)];
  return said(
    (more === undefined || amount.gt(more)) &&
      (least === undefined || amount.gte(least)) &&
      (most === undefined || amount.lte(most)) &&
      (less === undefined || amount.lt(less)),
  );
}

function said(holds: boolean): Answer {
  return holds ? "holds" : "fails";
}

function known(rules: Rules | undefined): Rules {
  if (rules === undefined) throw new Error("income without a scheme");
  return rules;
}
