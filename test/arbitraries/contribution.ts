import type fc from "fast-check";
import { firstDay, formatDay, monthOf, openEnd, parseDay, parseEnd, type Period } from "../../src/calendar/index.js";
import { relations, type LiableRelative } from "../../src/person/means/relative.js";
import type { Case } from "../../src/person/case.js";
import type { HouseholdSize } from "../../src/person/means/household.js";
import type { Income } from "../../src/person/means/income.js";
import type { Position } from "../../src/result/position/document.js";
import type { Rounding } from "../../src/numbers/index.js";
import { budgetKinds } from "../../src/rules/cover/rule.js";
import type { MeansConversion } from "../../src/rules/reading/means-conversion-rule.js";
import type { ContributionCap } from "../../src/rules/contribute/cap-registry.js";
import type { ContributeRule, PayingRule } from "../../src/rules/contribute/registry.js";
import { freed, type Exemption } from "../../src/rules/contribute/rule.js";
import type { FixedPerUnit } from "../../src/rules/contribute/methods/fixed-per-unit.js";
import type { MonthOfTest } from "../../src/rules/contribute/months/month-of-test-rule.js";
import type { LiableRelativesRule } from "../../src/rules/contribute/relatives/liable-relatives-rule.js";
import type { ProtectedAmount } from "../../src/rules/contribute/means/protected-amount-rule.js";
import type { Test } from "../../src/rules/when/registry.js";
import type { Scheme } from "../../src/rules/scheme.js";
import { drawn, type Draw } from "./draw.js";
import { drawSituation, type Situation } from "./index.js";
import { drawRounding, sources } from "./numbers-of-a-scheme.js";
import { statedPosition } from "../support/stated-position.js";
import { cut, cutAt, cutAtMonths, datesOf } from "./spans.js";

const kinds = ["pension", "salary", "benefit"] as const;
const expenses = ["housing", "disability"] as const;

/** A scheme by which people pay, and a person; of some persons a fact is missing that a test asks for. */
export const payingSituation: fc.Arbitrary<Situation> = drawn((draw) => {
  const { opening, ...begins } = drawPaying(draw, draw.chance(85));
  if (opening !== undefined && !draw.chance(30)) return { ...begins, opening };
  // Of some persons nobody says what was before: a part of the plan may have been received.
  const { period } = begins.case;
  const [first, last] = [parseDay(period.from), parseDay(period.to)];
  const from = formatDay(draw.integer(first, Math.min(last, first + 40)));
  return { ...begins, case: { ...begins.case, period: { ...period, from } } };
});

/** The same, of whom everything is known. */
export const knownPaying: fc.Arbitrary<Situation> = drawn((draw) => drawPaying(draw, true));

/**
 * A person who pays for whole months, whatever the services: nobody asks for lines, and no relatives are asked. Rules and caps
 * change inside the period.
 */
export const payingByMonths: fc.Arbitrary<Situation> = drawn((draw) => {
  const { scheme, ...rest } = drawPaying(draw, true);
  const period = { from: parseDay(rest.case.period.from), to: parseDay(rest.case.period.to) };
  const validity = { from: parseDay(scheme.validity.from), to: parseEnd(scheme.validity.to) };
  const changes = Array.from({ length: 2 }, () => firstDay(monthOf(draw.integer(period.from, period.to))));
  return {
    ...rest,
    // Little enough that a cap for life leaves something.
    opening: paidBefore(draw, scheme, rest.case, { most: 100, known: true }),
    scheme: {
      ...scheme,
      liableRelatives: [],
      contributeCaps: [],
      cover: { ...scheme.cover, budget: "gross" },
      contribute: drawRules(draw, scheme, cutAt(validity, changes), undefined, 80),
      fund: {
        splitAt: "month",
        method: "largest-remainder",
        shares: [{ id: "all", label: { lv: "Viss", en: "All" }, share: "1", ...scheme.validity, source: "act" }],
      },
    },
  };
});

/** Draws what {@link payingSituation} does, for arbitraries that draw more beside it. */
export function drawPaying(draw: Draw, known: boolean): Situation {
  const base = drawSituation(draw, true);
  const scheme = withContribution(draw, base.scheme);
  const opening =
    known || draw.chance(75) ? { opening: paidBefore(draw, scheme, base.case, { most: 1500, known }) } : {};
  return { ...base, scheme, case: withMeans(draw, base.case, known, scheme), ...opening };
}

function paidBefore(
  draw: Draw,
  scheme: Scheme,
  document: Case,
  { most, known }: { readonly most: number; readonly known: boolean },
): Position {
  const paidForLife = draw.decimal(most, Math.min(2, scheme.minorUnit));
  const from = `${document.period.from.slice(0, 4)}-01-01`;
  const caps = (scheme.contributeCaps ?? []).filter(
    ({ method }) => method === "amount-per-year" && (known || draw.chance(75)),
  );
  const paidOfYear = caps.map(({ id: cap }) => ({ cap, from, paid: draw.decimal(300, Math.min(2, scheme.minorUnit)) }));
  return statedPosition(scheme, document, { person: { paidForLife }, ...(caps.length === 0 ? {} : { paidOfYear }) });
}

/** A scheme with another list of contribution rules: one for all services, or one list for each of two groups of them. */
function withContribution(draw: Draw, given: Situation["scheme"]): Situation["scheme"] {
  const scheme = { ...given, ...drawConversion(draw) };
  const validity = { from: parseDay(scheme.validity.from), to: parseEnd(scheme.validity.to) };
  const ids = scheme.services.map((service) => service.id);
  const some = draw.shuffled(ids).slice(0, draw.integer(1, ids.length));
  const groups =
    draw.chance(50) || some.length === ids.length ? [undefined] : [some, ids.filter((id) => !some.includes(id))];
  const contribute = groups.flatMap((services) =>
    drawRules(draw, scheme, cutAtMonths(draw, validity, 3), services).flatMap((rule) => toldApart(draw, scheme, rule)),
  );
  const budget = draw.one(budgetKinds);
  const rules = draw.shuffled(contribute);
  return {
    ...scheme,
    cover: { ...scheme.cover, budget },
    contribute: budget === "net" ? rules.map(withoutUnits) : rules,
    contributeOrder: draw.one(["priority", "date", draw.shuffled(ids)] as const),
    ...drawCapsOfScheme(draw, scheme, contribute),
    incomeKinds: kinds.map((id) => ({ id, label: { lv: id, en: id } })),
    expenseKinds: expenses.map((id) => ({ id, label: { lv: id, en: id } })),
    circumstances: [
      { id: "needy", label: { lv: "Trūcīgs", en: "Needy" }, kind: "yes-no" },
      { id: "others-pay", label: { lv: "Maksā pārējie", en: "Paid by others" }, kind: "number" },
    ],
    ...(draw.chance(50)
      ? { liableRelatives: cutAtMonths(draw, validity, 2).map((days) => drawRelativesRule(draw, scheme, days, some)) }
      : {}),
  };
}

/** Caps over all rules; most schemes have none. */
function drawCapsOfScheme(
  draw: Draw,
  scheme: Scheme,
  rules: readonly ContributeRule[],
): Pick<Scheme, "contributeCaps"> {
  const validity = { from: parseDay(scheme.validity.from), to: parseEnd(scheme.validity.to) };
  const paying = rules.filter(({ method }) => method !== "none");
  if (paying.length === 0 || !draw.chance(35)) return {};
  const caps = Array.from({ length: draw.integer(1, 2) }, (_, index): ContributionCap => {
    const services = draw.one([undefined, paying[0]?.services ?? scheme.services.slice(0, 1).map(({ id }) => id)]);
    const [days = validity] = draw.shuffled(cutAtMonths(draw, validity, 2));
    const [when] = draw.chance(25) ? draw.shuffled(drawPersons(draw, scheme)) : [];
    const base = {
      id: `cap-${index}`,
      ...datesOf(days),
      source: draw.one(sources).id,
      ...(services === undefined ? {} : { services }),
      ...(when === undefined ? {} : { when: [when] }),
    };
    const rounding = drawRounding(draw, scheme.minorUnit, ["0.01", "0.10", "1"]);
    const counted = { ...base, ...drawCounted(draw), ...drawMeans(draw, scheme, false), rounding };
    const method = draw.one(["amount", "amount-per-year", "income-share", "income-left"] as const);
    if (method === "amount-per-year") {
      const amount = draw.decimal(600, Math.min(2, scheme.minorUnit));
      const others = draw.chance(40) ? { paidByOthers: "others-pay" } : {};
      return { ...base, ...wholeYears(days), method, amount, ...others };
    }
    if (method === "income-share") return { ...counted, method, share: draw.one(["0.9", "0.2", "0.035"]) };
    if (method === "income-left") return { ...counted, method, protected: drawProtected(draw, scheme, days) };
    const amount = draw.decimal(200, Math.min(2, scheme.minorUnit));
    return { ...base, method, amount, ...(draw.chance(40) ? { paidByOthers: "others-pay" } : {}) };
  });
  return { contributeCaps: caps };
}

/** Days with all of the calendar years in which they begin and end. */
function wholeYears({ from, to }: Period) {
  const { from: first, to: last } = datesOf({ from, to });
  return { from: `${first.slice(0, 4)}-01-01`, to: last === "open" ? last : `${last.slice(0, 4)}-12-31` };
}

/** One rule after the other; often the next is the one before with other caps, as a reform would have it. */
function drawRules(
  draw: Draw,
  scheme: Scheme,
  parts: readonly Period[],
  services: readonly string[] | undefined,
  goingOn = 40,
): readonly ContributeRule[] {
  const rules: ContributeRule[] = [];
  for (const days of parts) {
    const before = rules.at(-1);
    const goesOn = before !== undefined && before.method !== "none" && draw.chance(goingOn);
    rules.push(goesOn ? withOtherCaps(draw, scheme, before, days) : drawRule(draw, scheme, days, services));
  }
  return rules;
}

/** A rule that goes on with other caps, and with amounts that are in force on all of its days. */
function withOtherCaps(draw: Draw, scheme: Scheme, before: PayingRule, days: Period): PayingRule {
  const rule = Object.fromEntries(Object.entries(before).filter(([key]) => !key.startsWith("most")));
  // The caps are the only optional numbers.
  const going = { ...rule, ...datesOf(days), ...drawCaps(draw, scheme, 20, 70) } as unknown as PayingRule;
  switch (going.method) {
    case "income-above-protected":
      return { ...going, protected: drawProtected(draw, scheme, days) };
    case "share-above-threshold":
      return { ...going, threshold: drawProtected(draw, scheme, days) };
    case "fixed-per-unit":
    case "fixed-public-part":
    case "share-of-cost":
    case "share-of-cost-by-income":
    case "share-of-income":
    case "slope":
    case "capital-steps":
      return going;
  }
}

/** A rule for everybody, or several that tests tell apart. */
function toldApart(draw: Draw, scheme: Scheme, rule: ContributeRule): readonly ContributeRule[] {
  if (!draw.chance(25)) return [rule];
  const days = { from: parseDay(rule.from), to: parseEnd(rule.to) };
  const [first = [], ...others] = drawPersons(draw, scheme).flatMap((test) =>
    draw.chance(20) ? drawPersons(draw, scheme, test).map((other) => [test, other]) : [[test]],
  );
  return [
    { ...rule, when: first },
    ...others.map((when) => ({ ...drawRule(draw, scheme, days, rule.services), when })),
  ];
}

/** Tests of which exactly one passes for each person, of another kind than a test beside them. */
function drawPersons(draw: Draw, scheme: Scheme, beside?: Test): readonly Test[] {
  const drawn = draw.integer(100, 3000);
  const amount = String(drawn);
  // The amount itself is on the lower side, or on the upper one.
  const [lower, upper] = drawn % 2 === 0 ? (["atMost", "above"] as const) : (["below", "atLeast"] as const);
  const levels = scheme.levels.map(({ id }) => id);
  const [lowest = "", second] = levels;
  const places = draw.some(scheme.places, 1).map(({ id }) => id);
  const basis = draw.one(["declared", "actual"] as const);
  const kinds: readonly (readonly Test[])[] = [
    [
      { kind: "income", [lower]: amount },
      { kind: "income", [upper]: amount, atMost: "4000.00" },
      { kind: "income", above: "4000.00" },
    ],
    [
      { kind: "income", incomeOf: "household", leavesOut: ["benefit"], [lower]: amount },
      { kind: "income", incomeOf: "household", leavesOut: ["benefit"], [upper]: amount },
    ],
    [
      { kind: "capital", [lower]: amount },
      { kind: "capital", [upper]: amount },
    ],
    [
      { kind: "age", until: 10 },
      { kind: "age", from: 10 },
    ],
    [true, false].map((is) => ({ kind: "circumstance", circumstance: "needy", is })),
    [true, false].map((is) => ({ kind: "residence", basis, places, is })),
    [
      { kind: "setting", settings: ["home", "group-home"] },
      { kind: "setting", settings: ["institution", "hospital", "prison", "abroad"] },
    ],
    ...(second === undefined
      ? []
      : [
          [
            { kind: "level", atMost: lowest },
            { kind: "level", atLeast: second },
          ] as const,
        ]),
  ];
  return draw.one(kinds.filter(([first]) => first?.kind !== beside?.kind));
}

function drawCaps(draw: Draw, scheme: Scheme, perMonth: number, forLife: number) {
  const money = (most: number) => draw.decimal(most, Math.min(2, scheme.minorUnit));
  return {
    ...(draw.chance(perMonth) ? { mostPerMonth: money(300) } : {}),
    ...(draw.chance(forLife) ? { mostForLife: money(2000) } : {}),
  };
}

function drawRule(draw: Draw, scheme: Scheme, days: Period, services: readonly string[] | undefined): ContributeRule {
  const source = draw.one(sources).id;
  const base = { ...datesOf(days), source, ...(services === undefined ? {} : { services }) };
  const money = (most: number) => draw.decimal(most, Math.min(2, scheme.minorUnit));
  const paying = {
    ...base,
    ...(draw.chance(40)
      ? { exemptions: [drawExemption(draw), ...(draw.chance(20) ? [drawExemption(draw)] : [])] }
      : {}),
    ...drawCaps(draw, scheme, 20, 15),
  };
  const rounding = drawRounding(draw, scheme.minorUnit, ["0.01", "0.05", "0.10", "1"]);
  const inMonth = drawMonthOfTest(draw);
  const byWeek = scheme.meansConversion?.weeks !== undefined && draw.chance(40);
  const inTest = byWeek ? { ...withoutPart(inMonth), per: "week" as const } : inMonth;
  const tested = { ...paying, ...inTest, ...drawCounted(draw), ...drawMeans(draw, scheme, true), rounding };
  const share = draw.decimal(1, draw.one([1, 2, 4]));
  const drawnMethod = draw.one<PayingRule["method"] | "none">([
    "none",
    "fixed-per-unit",
    "fixed-public-part",
    "share-of-cost",
    "share-of-cost-by-income",
    "share-of-income",
    "income-above-protected",
    "share-above-threshold",
    "share-above-threshold",
    "slope",
    "capital-steps",
  ]);
  // Of what is counted in money nothing is asked for each unit.
  const ofMoney = scheme.services.some(({ id, unit }) => unit === "money" && (services?.includes(id) ?? true));
  const method = ofMoney && drawnMethod.startsWith("fixed") ? "share-of-cost" : drawnMethod;
  switch (method) {
    case "none":
      return { ...base, method };
    case "fixed-per-unit":
      return { ...paying, ...drawUnits(draw), method, amount: draw.decimal(5, 6), rounding };
    case "fixed-public-part":
      return { ...paying, ...drawUnits(draw), method, publicPart: draw.decimal(15, 6), rounding };
    case "share-of-cost":
      return { ...paying, method, share, rounding };
    case "share-of-cost-by-income":
      return {
        ...paying,
        ...drawCounted(draw),
        ...drawMeans(draw, scheme, false),
        method,
        lowerIncome: draw.decimal(600, draw.one([0, 2, 5])),
        lowerShare: draw.one(["0", "0.05"]),
        upperIncome: String(draw.integer(601, 2500)),
        upperShare: draw.one(["0.9", "0.805", "1"]),
        ...(draw.chance(30) ? { dividedBy: draw.one(["1.7", "2", "1.25"]) } : {}),
        ...(draw.chance(40)
          ? {
              slices: [
                { upTo: `${draw.integer(1, 60)}${draw.one(["", ".2575"])}`, least: "1" },
                { upTo: String(draw.integer(61, 300)), least: draw.one(["0.4", "0.75"]) },
                { least: draw.one(["0", "0.2"]) },
              ],
            }
          : {}),
        rounding,
      };
    case "share-of-income": {
      const down: Rounding = { ...rounding, mode: draw.one(["down", "floor"]) };
      return { ...tested, method, share, rounding: down };
    }
    case "income-above-protected":
      return { ...tested, method, protected: drawProtected(draw, scheme, days) };
    case "share-above-threshold":
      return { ...tested, method, share, threshold: drawProtected(draw, scheme, days) };
    case "slope":
      return {
        ...tested,
        method,
        lowerIncome: money(400),
        lowerAmount: money(20),
        upperIncome: String(draw.integer(401, 2000)),
        upperAmount: String(draw.integer(20, 500)),
      };
    case "capital-steps":
      return {
        ...paying,
        ...inMonth,
        method,
        free: money(3000),
        step: String(draw.one([100, 500, 1000])),
        amountPerStep: money(30),
        count: draw.one(["complete", "started"]),
      };
  }
}

/** Which units a fee counts; often nobody says. */
function drawUnits(draw: Draw): Pick<FixedPerUnit, "units"> {
  if (!draw.chance(40)) return {};
  return { units: { count: draw.one(["covered", "allowed"] as const), source: draw.one(sources).id } };
}

/** By a net budget all allowed units count, so that nothing is said of them. */
function withoutUnits(rule: ContributeRule): ContributeRule {
  if (!("units" in rule)) return rule;
  const rest = { ...rule };
  delete rest.units;
  return rest;
}

/** A test of a week counts days, whatever it says of part months. */
function withoutPart({ changeInMonth }: MonthOfTest): MonthOfTest {
  return changeInMonth === undefined ? {} : { changeInMonth };
}

/** How means of other lengths of time are converted; most schemes do not say. */
function drawConversion(draw: Draw): { readonly meansConversion?: MeansConversion } {
  if (!draw.chance(30)) return {};
  const weeks = draw.one([
    { weeks: "52", months: "12" },
    { weeks: "4.348125", months: "1" },
    { weeks: "365", months: "84" },
    {},
  ]);
  const rounding = drawRounding(draw, 2, ["0.01", "1"]);
  return { meansConversion: { ...weeks, rounding, source: draw.one(sources).id } };
}

/** How a test sees the days of a month; often it says nothing. */
function drawMonthOfTest(draw: Draw): MonthOfTest {
  const source = () => draw.one(sources).id;
  return {
    ...(draw.chance(40)
      ? { partMonth: { count: draw.one(["whole", "by-day", "not-begun"] as const), source: source() } }
      : {}),
    ...(draw.chance(40)
      ? { changeInMonth: { count: draw.one(["first-day", "by-day", "next-month"] as const), source: source() } }
      : {}),
  };
}

function drawExemption(draw: Draw): Exemption {
  const when = draw.one([
    { kind: "age", until: draw.one([7, 10, 12, 18]) },
    { kind: "circumstance", circumstance: "needy", is: true },
    { kind: "income", atMost: "250.00" },
    { kind: "capital", atMost: "100.00" },
  ] as const);
  return { when: [when], frees: draw.one(freed), source: draw.one(sources).id };
}

function drawCounted(draw: Draw) {
  const list = draw.one([undefined, undefined, "counts", "leavesOut"] as const);
  return {
    ...(draw.chance(40) ? { incomeOf: draw.one(["person", "household"] as const) } : {}),
    ...(list === undefined ? {} : { [list]: draw.some(kinds, 1) }),
  };
}

/** What counts beside income; most rules count nothing else. */
function drawMeans(draw: Draw, scheme: Scheme, divided: boolean) {
  const money = (most: number) => draw.decimal(most, Math.min(2, scheme.minorUnit));
  const deduction = () => ({
    expenses: draw.some(expenses, 1),
    ...(draw.chance(30) ? { atLeast: money(20) } : {}),
    ...(draw.chance(30) ? { atMost: String(draw.integer(20, 300)) } : {}),
  });
  return {
    ...(draw.chance(25)
      ? {
          capitalAsIncome: {
            free: money(3000),
            step: String(draw.one([100, 250])),
            amountPerStep: money(5),
            count: draw.one(["complete", "started"] as const),
          },
        }
      : {}),
    ...(draw.chance(25) ? { deducts: [deduction(), ...(draw.chance(30) ? [deduction()] : [])] } : {}),
    ...(divided && draw.chance(20)
      ? {
          divided: {
            by: draw.one(["2", "1.7", "1.333333"]),
            rounding: drawRounding(draw, scheme.minorUnit, ["0.01", "1"]),
          },
        }
      : {}),
  };
}

function drawProtected(draw: Draw, scheme: Scheme, days: Period): ProtectedAmount {
  const amount = () => draw.decimal(draw.one([300, 1200]), Math.min(2, scheme.minorUnit));
  const source = () => draw.one(sources).id;
  const everywhere = cut(draw, days, 3).map((part) => ({ amount: amount(), ...datesOf(part), source: source() }));
  const byPlace = draw.chance(50)
    ? draw
        .some(scheme.places, 1)
        .flatMap(({ id }) =>
          cut(draw, days, 2).map((part) => ({ place: id, amount: amount(), ...datesOf(part), source: source() })),
        )
    : [];
  return {
    amounts: draw.shuffled([...everywhere, ...byPlace]),
    ...(byPlace.length === 0 ? {} : { residence: draw.one(["declared", "actual"] as const) }),
    ...(draw.chance(40)
      ? {
          furtherMember: {
            share: draw.one(["0.5", "0.7", "0.333"]),
            rounding: drawRounding(draw, scheme.minorUnit, ["0.01", "1"]),
            source: source(),
          },
        }
      : {}),
  };
}

function drawRelativesRule(draw: Draw, scheme: Scheme, days: Period, services: readonly string[]): LiableRelativesRule {
  return {
    ...datesOf(days),
    ...(draw.chance(30) ? { services } : {}),
    ...drawMonthOfTest(draw),
    relations: draw.some(relations, 1),
    protected: drawProtected(draw, scheme, days),
    ...(draw.chance(30)
      ? { atMost: { share: draw.decimal(1, 2), rounding: drawRounding(draw, scheme.minorUnit, ["0.01", "1"]) } }
      : {}),
    source: draw.one(sources).id,
  };
}

/** What is known of a person's means: all that any test asks for, or with some of it missing. */
function withMeans(draw: Draw, document: Case, known: boolean, scheme: Scheme): Case {
  const length = lengthsOf(scheme);
  const period = { from: parseDay(document.period.from), to: parseDay(document.period.to) };
  const told = () => known || draw.chance(75);
  return {
    ...document,
    client: {
      ...document.client,
      ...(told()
        ? {
            circumstances: [
              ...cut(draw, around(period), 3).map((days) => ({
                circumstance: "needy",
                value: draw.chance(30),
                ...datesOf(days),
              })),
              ...cut(draw, around(period), 3).map((days) => ({
                circumstance: "others-pay",
                value: draw.decimal(150, draw.one([0, 2, 4])),
                ...datesOf(days),
              })),
            ],
          }
        : {}),
    },
    ...(told() ? { incomes: drawIncomes(draw, period, known, length) } : {}),
    ...(told()
      ? {
          capital: draw.chance(20)
            ? []
            : cut(draw, around(period), 3).map((days) => ({ amount: draw.decimal(9000, 2), ...datesOf(days) })),
        }
      : {}),
    ...(told()
      ? {
          expenses: cut(draw, around(period), 3).flatMap((days, index) =>
            draw.some(expenses, 0).map((kind) => ({
              id: `${kind}-${index}`,
              kind,
              [draw.one(length)]: draw.decimal(200, 2),
              ...datesOf(days),
            })),
          ),
        }
      : {}),
    ...(told() ? { household: drawHousehold(draw, period) } : {}),
    ...(told() ? { relatives: drawRelatives(draw, period, known, length) } : {}),
  };
}

type AmountKey = "amountPerMonth" | "amountPerWeek" | "amountPerYear";

/** For which lengths of time a person's means can be stated. */
function lengthsOf({ meansConversion }: Scheme): readonly AmountKey[] {
  if (meansConversion === undefined) return ["amountPerMonth"];
  const week = meansConversion.weeks === undefined ? [] : (["amountPerWeek"] as const);
  return ["amountPerMonth", "amountPerYear", ...week];
}

function around({ from, to }: Period): Period {
  return { from: from - 100, to: to + 100 };
}

/** Nothing, or an income on every day with others beside it; sometimes all income ends, and what comes after is not known. */
function drawIncomes(draw: Draw, period: Period, known: boolean, length: readonly AmountKey[]): readonly Income[] {
  if (draw.chance(8)) return [];
  const income = (id: string, days: Period): Income => ({
    id,
    kind: draw.one(kinds),
    [draw.one(length)]: draw.decimal(draw.one([400, 1500, 3000]), 2),
    ...datesOf(days),
    ...(draw.chance(20) && id !== "steady" ? { member: "somebody" } : {}),
  });
  if (!known && draw.chance(20)) return [income("steady", { from: period.from - 100, to: period.from + 40 })];
  const steady = cut(draw, around(period), 3).map((days, index) => ({
    ...income("steady", days),
    id: `steady-${index}`,
  }));
  const others = cut(draw, around(period), 3).filter(() => draw.chance(40));
  return draw.shuffled([...steady, ...others.map((days, index) => income(`other-${index}`, days))]);
}

function drawHousehold(draw: Draw, period: Period): readonly HouseholdSize[] {
  return cut(draw, around(period), 2).map((days) => ({ size: draw.integer(1, 5), ...datesOf(days) }));
}

function drawRelatives(
  draw: Draw,
  period: Period,
  known: boolean,
  length: readonly AmountKey[],
): readonly LiableRelative[] {
  return draw
    .shuffled(["Anna", "B", "c"])
    .slice(0, draw.integer(0, 3))
    .map((id) => ({
      id,
      relation: draw.one(relations),
      ...datesOf(
        draw.chance(80) ? { from: period.from - 900, to: openEnd } : (cut(draw, around(period), 2)[0] ?? period),
      ),
      ...(known || draw.chance(75) ? { household: drawHousehold(draw, period) } : {}),
      ...(known || draw.chance(75) ? { incomes: drawIncomes(draw, period, known, length) } : {}),
    }));
}
