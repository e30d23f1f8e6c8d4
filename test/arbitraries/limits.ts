import type fc from "fast-check";
import { formatDay, mondayOf, openEnd, parseDay, parseEnd, type Period } from "../../src/calendar/index.js";
import { disabilityStatuses } from "../../src/person/client.js";
import { weekdays } from "../../src/person/weekday.js";
import type { Case } from "../../src/person/case.js";
import type { PlanLine } from "../../src/person/plan.js";
import type { LimitUseDocument } from "../../src/result/position/limit-use.js";
import type { Position } from "../../src/result/position/document.js";
import { windowName } from "../../src/rules/limit/units/window-arithmetic.js";
import type { Issue } from "../../src/errors/index.js";
import type { MostUnits } from "../../src/rules/limit/kinds/most-units.js";
import type { LimitRule, LimitRules } from "../../src/rules/limit/registry.js";
import { roundingModes } from "../../src/numbers/index.js";
import { limitPeriods } from "../../src/rules/limit/rule.js";
import { readScheme } from "../../src/rules/read-scheme.js";
import type { UnitPriceRow } from "../../src/rules/cost/rule.js";
import type { Scheme } from "../../src/rules/scheme.js";
import type { EdgeDays } from "../../src/rules/when/edges.js";
import type { Test } from "../../src/rules/when/registry.js";
import { drawn, type Draw } from "./draw.js";
import { drawSituation, type Situation } from "./index.js";
import { sources } from "./numbers-of-a-scheme.js";
import { cut, datesOf, pieces } from "./spans.js";
import { statedPosition } from "../support/stated-position.js";

const purposes = ["leisure", "work"] as const;

/** A scheme with limits of every kind, and a person; of some persons a fact is missing that a limit asks for. */
export const limitedSituation: fc.Arbitrary<Situation> = drawn((draw) => {
  const base = drawSituation(draw, true);
  const scheme = withLimits(draw, base);
  const document = limitedCase(draw, base.case);
  const told = draw.chance(95);
  const limits = told ? drawUsedBefore(draw, scheme, document) : undefined;
  const opening = limits === undefined ? {} : { opening: statedPosition(scheme, document, { limits }) };
  // What is shared, and what is received over limits, is drawn last, so that all else stays what it was without it.
  return withUnused(draw, withBeyond(draw, withShared(draw, { ...base, scheme, case: document, ...opening })));
});

/** What one limit of a month leaves unused another leaves of other services, by a share. */
function withUnused(draw: Draw, situation: Situation): Situation {
  const { scheme, inputs, opening } = situation;
  const all = scheme.limits ?? [];
  const used = draw
    .shuffled(
      all.flatMap((rule) =>
        rule.kind === "most-units" && (rule.shared ?? rule.additions) === undefined && rule.services.length < 4
          ? [rule]
          : [],
      ),
    )
    .find(({ id }) => opening?.limits?.some(({ limit }) => limit === id) !== true);
  if (used === undefined || draw.chance(60)) return situation;
  const services = scheme.services.flatMap(({ id }) => (used.services.includes(id) ? [] : [id]));
  const rounding = (steps: readonly string[]) => ({ mode: draw.one(roundingModes), step: draw.one(steps) });
  const unused: LimitRule = {
    id: draw.one(["a-share", "the-share"]),
    kind: "unused-share",
    of: used.id,
    services: draw.some(services, 1),
    amounts: used.amounts.map((row) => ({ ...row, most: draw.decimal(30, draw.one([0, 2])) })),
    shareRounding: rounding(["0.0001", "0.01"]),
    rounding: rounding(["0.0001", "0.01", "0.5"]),
    ...{ from: used.from, to: used.to, source: used.source },
  };
  const limits = [...all.map((rule) => (rule === used ? { ...used, per: "month" as const } : rule)), unused];
  const issues: Issue[] = [];
  readScheme({ ...scheme, limits }, inputs, issues);
  return issues.length > 0 ? situation : { ...situation, scheme: { ...scheme, limits } };
}

/** Units over some limits are received all the same. */
function withBeyond(draw: Draw, situation: Situation): Situation {
  const { scheme, inputs } = situation;
  const limits = (scheme.limits ?? []).map((rule) =>
    rule.kind === "most-units" && draw.chance(25) ? { ...rule, beyond: "client" as const } : rule,
  );
  const softened = { ...scheme, limits };
  const issues: Issue[] = [];
  readScheme(softened, inputs, issues);
  return issues.length > 0 ? situation : { ...situation, scheme: softened };
}

/** Some limits of a scheme share one window, and what others gave of it is mostly stated. */
function withShared(draw: Draw, situation: Situation): Situation {
  const { scheme, case: document, opening, inputs } = situation;
  const [first, ...more] = draw.shuffled(
    (scheme.limits ?? []).flatMap((rule) => (rule.kind === "most-units" && rule.per !== "day" ? [rule] : [])),
  );
  if (first === undefined || draw.chance(60)) return situation;
  const other = more.find(
    ({ per, services }) => per === first.per && !services.some((service) => first.services.includes(service)),
  );
  const ids = [first.id, ...(other === undefined ? [] : [other.id])];
  const limits = (scheme.limits ?? []).map((rule) =>
    ids.includes(rule.id) ? { ...rule, shared: "of-several" } : rule,
  );
  const shared = { ...scheme, limits } as Scheme;
  const issues: Issue[] = [];
  readScheme(shared, inputs, issues);
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  const own = opening?.limits?.filter(({ limit }) => !ids.includes(limit));
  const person = draw.chance(92) ? { shared: drawShared(draw, first.per, document.period.from) } : undefined;
  const said = { ...(own === undefined ? {} : { limits: own }), ...(person === undefined ? {} : { person }) };
  const before = own === undefined && person === undefined ? {} : { opening: statedPosition(shared, document, said) };
  return { ...situation, scheme: shared as Situation["scheme"], ...before };
}

/** What was received of a limit that several share: before the month, and in it by another scheme. */
function drawShared(
  draw: Draw,
  per: MostUnits["per"],
  from: string,
): NonNullable<NonNullable<Position["person"]>["shared"]> {
  const limit = "of-several";
  const day = parseDay(from);
  const name = windowName(per, day);
  const isBack = name === undefined || name < day;
  if (!isBack || draw.chance(30)) return [{ limit, used: [] }];
  const window = { limit, ...(name === undefined ? {} : { from: formatDay(name) }) };
  const units = () => ({ most: draw.one(["0", "3", "12"]), units: draw.decimal(8, draw.one([0, 2])) });
  const ofMonth = { ...window, used: [units()], month: from.slice(0, "2019-01".length), scheme: "another" };
  return [{ ...window, used: [units()] }, ...(from.endsWith("-01") || draw.chance(50) ? [] : [ofMonth])];
}

function withLimits(draw: Draw, { scheme, inputs }: Situation): Situation["scheme"] {
  const validity = { from: parseDay(scheme.validity.from), to: parseEnd(scheme.validity.to) };
  const count = draw.integer(1, 5);
  const ids = draw.shuffled(["a", "B", "c-1", "D", "e"]).slice(0, count);
  let limited: Situation["scheme"] = {
    ...scheme,
    // One unit for all, so that any services can share a limit.
    services: scheme.services.map((service) => ({ ...service, unit: "session" })),
    cost: { ...scheme.cost, prices: [...scheme.cost.prices, ...pricesOfMoney(scheme)] },
    circumstances: [
      { id: "works", label: { lv: "Strādā", en: "Works" }, kind: "yes-no" },
      { id: "hours", label: { lv: "Stundas", en: "Hours" }, kind: "number" },
    ],
    purposes: purposes.map((id) => ({ id, label: { lv: id, en: id } })),
    limits: ids.map((id) => drawLimit(draw, id, scheme, validity)),
  };
  for (;;) {
    const issues: Issue[] = [];
    readScheme(limited, inputs, issues);
    const wrong = new Set(issues.map((issue) => issue.path.replace(/^limits\[(\d+)\].*$/u, "$1")));
    if (wrong.size === 0) return limited;
    const kept = limited.limits?.filter((_, index) => !wrong.has(String(index))) ?? [];
    if (kept.length === limited.limits?.length) throw new Error(JSON.stringify(issues));
    limited = { ...limited, limits: kept };
  }
}

/** The prices of services that were drawn to be counted in money. */
function pricesOfMoney({ services, places, validity }: Scheme): readonly UnitPriceRow[] {
  const place = places.find(({ kind }) => kind === "country")?.id ?? "";
  return services.flatMap(({ id: service, unit }) =>
    unit === "money" ? [{ service, place, price: "1.25", ...validity, source: "act" }] : [],
  );
}

function drawLimit(draw: Draw, id: string, scheme: Scheme, validity: Period): LimitRule {
  const source = () => draw.one(sources).id;
  const services = draw.shuffled(scheme.services.map((service) => service.id)).slice(0, draw.integer(1, 4));
  const days = draw.chance(75) ? validity : (pieces(draw, validity, 3)[0] ?? validity);
  const base = {
    id,
    services,
    ...(draw.chance(25) ? { purposes: [draw.one(purposes)] } : {}),
    ...(draw.chance(20) ? { when: [drawTest(draw, scheme)] } : {}),
    ...datesOf(days),
    source: source(),
  };
  const drawKind: { readonly [Kind in Exclude<keyof LimitRules, "unused-share">]: () => LimitRules[Kind] } = {
    "most-units": () => ({ ...base, kind: "most-units", ...drawAmounts(draw, scheme, days, source) }),
    "whole-units": () => ({ ...base, kind: "whole-units" }),
    exclusive: () => ({ ...base, kind: "exclusive", per: draw.one(["day", "month"]) }),
    "longest-run": () => ({ ...base, kind: "longest-run", days: draw.integer(1, 10), breakDays: draw.integer(1, 5) }),
  };
  // Most limits are on units.
  return draw.one([drawKind["most-units"], drawKind["most-units"], ...Object.values(drawKind)])();
}

function drawAmounts(
  draw: Draw,
  scheme: Scheme,
  days: Period,
  source: () => string,
): Pick<MostUnits, "per" | "amounts" | "additions"> {
  const per = draw.one(limitPeriods);
  const largest = { day: 3, week: 10, month: 30, year: 100, project: 200, lifetime: 200 }[per];
  const units = () => draw.decimal(largest, draw.one([0, 0, 1, 4]));
  const special = Array.from({ length: draw.one([0, 0, 1, 2]) }, () => ({
    most: units(),
    when: [drawTest(draw, scheme), ...(draw.chance(20) ? [drawTest(draw, scheme)] : [])],
    ...datesOf(draw.chance(80) ? days : (pieces(draw, days, 3)[0] ?? days)),
    source: source(),
  }));
  const forAll = cut(draw, days, 2).map((part) => ({ most: units(), ...datesOf(part), source: source() }));
  const additions = draw.chance(25)
    ? [{ add: units(), when: [drawTest(draw, scheme)], ...datesOf(days), source: source() }]
    : [];
  return { per, amounts: [...special, ...forAll], ...(additions.length === 0 ? {} : { additions }) };
}

function drawTest(draw: Draw, scheme: Scheme): Test {
  const kind = draw.one(["age", "circumstance", "number", "disability", "target-group", "level"] as const);
  switch (kind) {
    case "age":
      return { kind, until: draw.integer(3, 17) };
    case "circumstance":
      return { kind, circumstance: "works", is: draw.chance(60), ...drawEdges(draw) };
    case "number":
      return { kind, circumstance: "hours", atLeast: draw.one(["0.5", "5", "10"]) };
    case "disability":
      return { kind, statuses: draw.some(disabilityStatuses, 1), ...(draw.chance(30) ? { specialCare: true } : {}) };
    case "target-group":
      return { kind, groups: ["children"] };
    case "level":
      return { kind, atLeast: draw.one(scheme.levels).id };
  }
}

/** Sometimes the first and the last day of a stretch are none of it. */
export function drawEdges(draw: Draw): { readonly edges?: EdgeDays } {
  return draw.chance(20) ? { edges: draw.one(["counted", "not-counted"]) } : {};
}

function limitedCase(draw: Draw, document: Case): Case {
  const first = parseDay(document.period.from);
  const to = Math.min(
    parseDay(document.period.to),
    first + draw.one([draw.one([0, 5]), 20, 40, 60, 90, 120, draw.one([60, 400])]),
  );
  const period = { from: first, to };
  const known = draw.chance(90);
  return {
    ...document,
    period: { from: document.period.from, to: formatDay(to) },
    client: {
      ...document.client,
      ...(known || draw.chance(50) ? { circumstances: drawCircumstances(draw, period) } : {}),
      ...(known || draw.chance(50)
        ? { disabilities: [{ status: draw.one(disabilityStatuses), specialCare: draw.chance(50), ...everyDay }] }
        : {}),
    },
    plan: { lines: (document.plan?.lines ?? []).map((line) => drawLine(draw, line)) },
  };
}

const everyDay = { from: "1990-01-01", to: "open" };

function drawCircumstances(draw: Draw, period: Period): NonNullable<Case["client"]["circumstances"]> {
  const around = { from: period.from - 10, to: openEnd };
  const parts = draw.chance(50) ? [around] : cut(draw, { from: around.from, to: period.to + draw.one([0, 3]) }, 3);
  return draw.shuffled([
    ...parts.map((days) => ({ circumstance: "works", value: draw.chance(50), ...datesOf(days) })),
    { circumstance: "hours", value: draw.decimal(15, 1), ...everyDay },
  ]);
}

function drawUsedBefore(draw: Draw, scheme: Scheme, document: Case): readonly LimitUseDocument[] {
  return (scheme.limits ?? []).flatMap((rule) => {
    if (rule.kind !== "most-units" || draw.chance(40)) return [];
    const born = document.client.birthDate ?? "";
    const first = parseDay(document.period.from);
    const back =
      (rule.per === "lifetime" && born < document.period.from) ||
      (rule.per === "project" && scheme.validity.from < document.period.from) ||
      (rule.per === "year" && !document.period.from.endsWith("-01-01")) ||
      (rule.per === "week" && mondayOf(first) < first) ||
      (rule.per === "month" && !document.period.from.endsWith("-01"));
    const from = windowName(rule.per, first);
    const used = [{ most: "0", units: draw.decimal(20, draw.one([0, 2])) }];
    return back ? [{ limit: rule.id, ...(from === undefined ? {} : { from: formatDay(from) }), used }] : [];
  });
}

function drawLine(draw: Draw, line: PlanLine): PlanLine {
  const daily = line.per === "day" && draw.chance(30);
  return {
    ...line,
    unit: "session",
    quantity: draw.decimal(line.per === "day" ? 4 : draw.one([4, 20, 60]), draw.one([0, 0, 1, 4])),
    purpose: draw.one(purposes),
    ...(daily ? { weekdays: draw.some(weekdays, 1) } : {}),
  };
}
