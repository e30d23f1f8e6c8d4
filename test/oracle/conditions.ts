import type { AskedAges } from "../../src/rules/when/age-day.js";
import type { Case } from "../../src/person/case.js";
import type { ResidenceKind } from "../../src/person/residence.js";
import type { Condition } from "../../src/rules/entitle/conditions/registry.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { presenceOn } from "./absence.js";
import { ageOn, daysInYearOf, holdsOn, monthsLater } from "./days.js";
import { placesAround } from "./places.js";
import { whenOn } from "./when.js";

/** What can be said of a condition on a day. */
export type Answer = "holds" | "fails" | "unknown";

/** Whether a condition holds on a day. */
export function answerOn(day: string, condition: Condition, { scheme, client }: Situation): Answer {
  switch (condition.kind) {
    case "target-group": {
      const { groups } = client.client;
      if (groups === undefined) return "unknown";
      return said(groups.some((each) => condition.groups.includes(each.group) && holdsOn(each, day)));
    }
    case "age":
      return ageAnswerOn(day, condition, client.client.birthDate, { scheme, client });
    case "relative-age": {
      if (client.relatives === undefined) return "unknown";
      const asked = client.relatives.filter((each) => each.relation === condition.relation && holdsOn(each, day));
      if (asked.length === 0) return said(condition.without === "holds");
      const answers = asked.map(({ birthDate }) => ageAnswerOn(day, condition, birthDate, { scheme, client }));
      if (answers.includes("fails")) return "fails";
      return answers.includes("unknown") ? "unknown" : "holds";
    }
    case "residence": {
      const kinds = condition.basis === "both" ? (["declared", "actual"] as const) : [condition.basis];
      const answers = kinds.map((kind) => insideOn(day, kind, condition.places, { scheme, client }));
      if (answers.includes("fails")) return "fails";
      return answers.includes("unknown") ? "unknown" : "holds";
    }
    case "absence":
      return presenceOn(day, condition, client);
    case "setting": {
      const setting = client.settings?.find((each) => holdsOn(each, day));
      return setting === undefined ? "unknown" : said(condition.settings.includes(setting.kind));
    }
    case "any-of": {
      const answers = condition.options
        .filter((option) => holdsOn(option, day))
        .map((option) => whenOn(day, option.when, client, undefined, scheme));
      if (answers.includes("holds")) return "holds";
      return answers.includes("unknown") ? "unknown" : "fails";
    }
    case "enrolment":
      if (client.enrolments === undefined) return "unknown";
      return said(client.enrolments.some((each) => each.scheme === scheme.id && holdsOn(each, day)));
    case "duration": {
      if (client.enrolments === undefined) return "unknown";
      const [first] = client.enrolments
        .filter((each) => each.scheme === scheme.id)
        .map((each) => each.from)
        .sort();
      return said(first === undefined || day < monthsLater(first, condition.months));
    }
  }
}

/** Whether somebody who was born on a date is of the age that is asked for. */
export function ageAnswerOn(
  day: string,
  asked: AskedAges,
  birthDate: string | undefined,
  { scheme, client }: { readonly scheme: Scheme | undefined; readonly client: Case },
): Answer {
  const on = namedDayOf(day, asked.asOf, scheme, client);
  if (birthDate === undefined || on === undefined) return "unknown";
  // A birthday on 28 February is a birth on 28 February where the year has no 29th.
  const isShort = asked.leapDay === "february-28" && daysInYearOf(on) === 365;
  const age = ageOn(isShort ? birthDate.replace("-02-29", "-02-28") : birthDate, on);
  const isOld = day >= birthDate && (asked.from === undefined || age >= asked.from);
  return said(isOld && (asked.until === undefined || age < asked.until));
}

/** The place of a residence on a day. */
export function placeOn(day: string, kind: ResidenceKind, client: Case): string | undefined {
  return client.residences?.find((each) => each.kind === kind && holdsOn(each, day))?.place;
}

/** A case with the scheme it is judged by. */
interface Situation {
  readonly scheme: Scheme;
  readonly client: Case;
}

function insideOn(day: string, kind: ResidenceKind, places: readonly string[], { scheme, client }: Situation): Answer {
  const place = placeOn(day, kind, client);
  if (place === undefined) return "unknown";
  return said(placesAround(place, day, scheme).some((around) => places.includes(around)));
}

function said(holds: boolean): Answer {
  return holds ? "holds" : "fails";
}

/** The day whose age counts on a day; undefined where nobody knows it. */
function namedDayOf(
  day: string,
  asOf: AskedAges["asOf"],
  scheme: Scheme | undefined,
  client: Case,
): string | undefined {
  if (asOf === "application") return client.client.applicationDate;
  if (asOf === "budget-period") {
    const periods =
      scheme !== undefined && "budgetPeriods" in scheme.entitle ? scheme.entitle.budgetPeriods : undefined;
    if (periods?.method !== "dates") throw new Error("no budget periods with dates");
    return periods.periods.find((each) => each.from <= day && day <= each.to)?.from;
  }
  if (asOf === "month-start") return `${day.slice(0, 7)}-01`;
  if (asOf !== "september-1") return day;
  const year = Number(day.slice(0, 4));
  return day.slice(5) >= "09-01" ? `${year}-09-01` : `${year - 1}-09-01`;
}
