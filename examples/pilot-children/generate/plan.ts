import type { PlanLine } from "seko";
import type { Child } from "./child.js";
import { dayBefore, pilotMonthEnd, pilotMonthStart } from "./dates.js";
import type { Random } from "../../random.js";

const lastDay = "2019-08-31";

/** The rehabilitation services, with the youngest age at which a child gets them here. */
const rehabilitation = [
  { service: "physiotherapist", unit: "hour", from: 2 },
  { service: "occupational-therapist", unit: "hour", from: 2 },
  { service: "speech-therapist", unit: "hour", from: 2 },
  { service: "montessori", unit: "hour", from: 2 },
  { service: "music-therapy", unit: "hour", from: 4 },
  { service: "dance-movement-therapy", unit: "session", from: 4 },
  { service: "psychologist-child", unit: "session", from: 6 },
] as const;

/**
 * A support plan with the kinds of services that the child takes up, more of them the more need there is. Volumes keep to the
 * published limits: care of children from 5 on at most 10 hours a week, respite at most 30 days a year.
 */
export function makePlan(child: Child, random: Random): readonly PlanLine[] {
  const lines = [
    ...(child.takes.rehabilitation ? rehabilitationLines(child, random) : []),
    ...(child.takes.care ? [careLine(child, random)] : []),
    ...(child.takes.assistant ? [assistantLine(child, random)] : []),
    ...(child.takes.dayCentre ? [dayCentreLine(child, random)] : []),
    ...(child.takes.respite ? [respiteLine(child, random)] : []),
    ...(child.takes.parents ? parentLines(random) : []),
  ];
  return lines.map((line) => (line.from < child.enrolledFrom ? { ...line, from: child.enrolledFrom } : line));
}

/** One to four services: the first every week of the year, the others for some months or a fixed number of times. */
function rehabilitationLines(child: Child, random: Random): readonly PlanLine[] {
  const suitable = rehabilitation.filter(({ from }) => child.age >= from);
  const count = Math.min(4, random.between(1, 2) + Math.floor(child.level / 2));
  const [first, ...others] = random.shuffle(suitable).slice(0, count);
  if (first === undefined) return [];
  const weekly = [["1", "1.5"], ["1", "1.5", "2"], ["2"], ["2", "2.5"]][child.level - 1] ?? ["1"];
  const main: PlanLine = {
    id: first.service,
    service: first.service,
    quantity: random.pick(weekly),
    unit: first.unit,
    per: "week",
    from: child.enrolledFrom,
    to: lastDay,
    priority: 1,
  };
  return [
    ...splitAtReassessment(main, child),
    ...others.map((other, index) => furtherLine(child, other, index, random)),
  ];
}

/** Where a second assessment changes the level, the main service goes on with another volume from that day. */
function splitAtReassessment(line: PlanLine, child: Child): readonly PlanLine[] {
  const { reassessment } = child;
  if (reassessment === undefined || reassessment.date <= line.from) return [line];
  const moreAble = reassessment.score > child.score;
  return [
    { ...line, to: dayBefore(reassessment.date) },
    { ...line, id: `${line.id}-2`, from: reassessment.date, quantity: moreAble ? "1" : "3" },
  ];
}

function furtherLine(
  child: Child,
  { service, unit }: (typeof rehabilitation)[number],
  index: number,
  random: Random,
): PlanLine {
  const start = random.between(0, 3);
  const from = pilotMonthStart(start);
  const to = pilotMonthEnd(random.between(Math.max(start + 3, child.level + 4), 11));
  const priority = index + 2;
  const times = random.between(1, 3);
  if (times === 1) return { id: service, service, quantity: "1", unit, per: "week", from, to, priority };
  if (times === 2) {
    const quantity = String(random.between(2, 3) + child.level);
    return { id: service, service, quantity, unit, per: "month", from, to, priority };
  }
  const quantity = String(random.pick([10, 20]) + 4 * child.level);
  return { id: service, service, quantity, unit, per: "period", from, to, priority };
}

function careLine(child: Child, random: Random): PlanLine {
  // From 5 years on, 10 hours a week are about 43 a month.
  const hours = child.age < 5 ? random.between(30, 70) : Math.min(43, random.between(14, 24) + 6 * child.level);
  return {
    id: "child-care",
    service: "child-care",
    quantity: String(hours),
    unit: "hour",
    per: "month",
    from: child.enrolledFrom,
    to: lastDay,
    priority: child.level === 4 ? 1 : 2,
  };
}

function assistantLine(child: Child, random: Random): PlanLine {
  return {
    id: "assistant",
    service: "assistant",
    quantity: String(random.between(10, 30)),
    unit: "hour",
    per: "month",
    from: child.enrolledFrom,
    // School has begun to end by then.
    to: pilotMonthEnd(8),
    priority: 3,
  };
}

function dayCentreLine(child: Child, random: Random): PlanLine {
  return {
    id: "day-care-centre",
    service: "day-care-centre",
    quantity: String(random.between(2, 3)),
    unit: "day",
    per: "week",
    from: child.enrolledFrom,
    to: lastDay,
    priority: 2,
  };
}

/** Some days at once, or more of them spread over the year. */
function respiteLine(child: Child, random: Random): PlanLine {
  const line = { id: "respite", service: "respite", unit: "24h", priority: 3, recipient: "family" } as const;
  if (random.between(1, 3) === 1) {
    const day = pilotMonthStart(random.between(8, 11));
    return { ...line, quantity: String(random.between(4, 10)), per: "once", from: day, to: day };
  }
  return {
    ...line,
    quantity: String(random.between(8, 21)),
    per: "period",
    from: child.enrolledFrom,
    to: lastDay,
  };
}

function parentLines(random: Random): readonly PlanLine[] {
  const psychologist: PlanLine = {
    id: "psychologist-parents",
    service: "psychologist-parents",
    quantity: String(random.between(6, 10)),
    unit: "session",
    per: "period",
    from: pilotMonthStart(random.between(0, 2)),
    to: pilotMonthEnd(random.between(5, 11)),
    priority: 4,
    recipient: "parent",
  };
  const group: PlanLine = {
    id: "parent-support-group",
    service: "parent-support-group",
    quantity: "2",
    unit: "group-session",
    per: "month",
    from: pilotMonthStart(random.between(1, 3)),
    to: pilotMonthEnd(8),
    priority: 5,
    recipient: "parent",
  };
  return random.pick([[psychologist], [psychologist, group], [group]]);
}
