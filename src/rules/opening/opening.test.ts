import { describe, expect, it } from "vitest";
import { fullIssuesOf as issuesOf } from "../../../test/support/small-result.js";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { formatDay, lastDay, parseMonth } from "../../calendar/index.js";
import { checkPosition, parsePosition, parseResult } from "../../documents/index.js";
import type { Case } from "../../person/case.js";
import type { Position } from "../../result/position/document.js";
import type { Result } from "../../result/result.js";
import { calculate as calculateBeginning } from "../calculate.js";
import { compile } from "../compile.js";
import type { Scheme } from "../scheme.js";
import { calculate } from "./calculate.js";
import { calculateThrough } from "./calculate-through.js";
import { nothingUsed } from "./nothing-used.js";
import { readBack } from "../../../test/support/read-back.js";

const [source] = smallScheme.sources;
const made = source?.id ?? "";
// What the plan costs is the budget: only the month is decided together.
const planned: Scheme = { ...smallScheme, entitle: { method: "plan-cost", source: made } };
const rules = compile(planned);
const asked = (from: string, to: string): Case => ({ ...smallCase, period: { from, to } });

const first = calculate(asked("2019-03-01", "2019-03-15"), rules);
const opening = first.closing as Position;
const rest = asked("2019-03-16", "2019-03-31");

/** The issues of going on with positions. */
function refused(given: unknown, document: Case = rest, scheme: Scheme = planned) {
  return issuesOf(() => calculate(document, compile(scheme), { opening: given as Position }));
}

describe("a position", () => {
  it("says what was shown of a month that goes on, and reads back as it is", () => {
    expect(opening).toMatchObject({
      kind: "position",
      client: "client-1",
      through: "2019-03-15",
      origin: "calculated",
      month: { month: "2019-03", from: "2019-03-01" },
    });
    expect(parsePosition(JSON.stringify(opening))).toEqual(opening);
    expect(calculate(asked("2019-03-01", "2019-03-31"), rules).closing?.month).toBeUndefined();
  });

  it("shows of the rest of the month the difference, says from which day it was decided, and reads back", () => {
    const second = calculate(rest, rules, { opening });
    const whole = calculate(asked("2019-03-01", "2019-03-31"), rules);
    expect(second.toJSON().opening).toEqual({ through: "2019-03-15", decidedFrom: "2019-03-01" });
    expect((first.totals?.costMinor ?? 0) + (second.totals?.costMinor ?? 0)).toBe(whole.totals?.costMinor);
    expect(second.budget?.approved.minor).toBe(second.totals?.costMinor);
    expect(second.closing).toEqual(whole.closing);
    const read = parseResult(second.toText());
    expect(read).toEqual(readBack(second));
    // Of levels that make no budget a part has its own days.
    expect(second.totals && second.numbers.levelDays?.map(({ from }) => formatDay(from))).toEqual(["2019-03-16"]);
    expect(read.closing).toBeUndefined();
  });

  it("reads back where a part of a month leaves less than nothing of the budget of its own days", () => {
    const scheme = compile(smallScheme);
    const days = { per: "day" as const, quantity: "1", from: "2019-02-14", to: "2019-02-19" };
    const lines = (smallCase.plan?.lines ?? []).slice(0, 1).map((line) => ({ ...line, ...days }));
    const costly = (from: string, to: string): Case => ({ ...asked(from, to), plan: { lines } });
    const before = calculate(costly("2019-02-01", "2019-02-10"), scheme);
    const second = calculate(costly("2019-02-11", "2019-02-28"), scheme, { opening: before.closing });
    expect(second.months.some(({ remainingMinor }) => remainingMinor < 0)).toBe(true);
    expect(parseResult(second.toText()).toText()).toBe(second.toText());
  });

  it("takes back what was shown of a line that is gone, below zero", () => {
    const lines = (smallCase.plan?.lines ?? []).filter(({ id }) => id !== "care");
    const second = calculate({ ...rest, plan: { lines } }, rules, { opening });
    const care = second.lines.find(({ id }) => id === "care");
    const shown = opening.month?.lines.find(({ id }) => id === "care");
    expect(care?.months[0]?.toJSON()).toMatchObject({
      requested: `-${shown?.requested}`,
      allowed: `-${shown?.allowed}`,
    });
    expect(parseResult(second.toText())).toEqual(readBack(second));
  });

  it("is none where a fact is missing, and one where nobody is eligible", () => {
    const { assessments, ...unknown } = smallCase;
    expect(assessments).not.toHaveLength(0);
    expect(calculate(unknown, compile(smallScheme)).closing).toBeUndefined();
    const grownUp = { ...smallCase.client, birthDate: "1990-01-01" };
    const nobody = calculate({ ...asked("2019-03-01", "2019-03-15"), client: grownUp }, rules);
    expect(nobody.outcome.state).toBe("ineligible");
    expect(nobody.closing?.month?.amounts).toBeUndefined();
    expect(nobody.closing?.month?.lines.map(({ id, cost }) => [id, cost])).toEqual([
      ["physio", undefined],
      ["care", undefined],
    ]);
  });

  it("goes on by another version of the scheme, and the result says by which the time before was calculated", () => {
    const later = calculate(rest, compile({ ...planned, version: "2" }), { opening });
    expect(later.toJSON().opening).toMatchObject({ version: planned.version });
  });
});

describe("a person who moves to another scheme in mid month", () => {
  const income = { id: "pension", kind: "pension", amountPerMonth: "40.00", from: "2019-01-01", to: "open" };
  const person: Case = { ...smallCase, incomes: [income], relatives: [] };
  const test = { method: "share-of-income" as const, share: "0.85", income: { of: "client" as const } };
  const testing = (id: string) => {
    const rounding = { mode: "down" as const, step: "0.01" };
    const rule = { ...test, rounding, ...smallScheme.validity, source: made };
    const cover = { ...planned.cover, budget: "gross" as const };
    const incomeKinds = [{ id: "pension", label: { lv: "Pensija", en: "Pension" } }];
    return compile({ ...planned, id, contribute: [rule], contributeOrder: "priority" as const, cover, incomeKinds });
  };
  const days = (from: string, to: string): Case => ({ ...person, period: { from, to } });
  const paid = ({ totals }: Result) => totals?.contribution.toString();

  it("pays one month's part of the income once, also where the person comes back", () => {
    const old = calculate(days("2019-03-01", "2019-03-10"), testing("small"));
    const fresh = calculate(days("2019-03-11", "2019-03-20"), testing("another"), { opening: old.closing });
    const back = calculate(days("2019-03-21", "2019-03-31"), testing("small"), {
      opening: [old.closing, fresh.closing] as readonly Position[],
    });
    const asked = days("2019-03-11", "2019-03-20");
    const alone = calculate(asked, testing("another"), { opening: nothingUsed(asked, testing("another")) });
    const whole = calculate(days("2019-03-01", "2019-03-31"), testing("small"));
    // 85 % of 40.00.
    expect(paid(whole)).toBe("34.00");
    expect(paid(alone)).toBe("34.00");
    expect([paid(old), paid(fresh), paid(back)]).toEqual(["34.00", "0.00", "0.00"]);
    expect(old.closing?.person?.means).toEqual([{ month: "2019-03", scheme: "small", taken: "34.00", paid: "34.00" }]);
    expect(fresh.closing?.person?.means).toEqual([
      { month: "2019-03", scheme: "small", taken: "34.00", paid: "34.00" },
    ]);
    expect(back.closing?.person?.means).toBeUndefined();
  });

  it("pays in the next month as ever", () => {
    const old = calculate(days("2019-03-01", "2019-03-10"), testing("small"));
    const fresh = calculate(days("2019-03-11", "2019-04-30"), testing("another"), { opening: old.closing });
    expect(fresh.months.map((each) => String(each.contribution))).toEqual(["0.00", "34.00"]);
  });
});

const month = opening.month as NonNullable<Position["month"]>;
const wrong: readonly (readonly [what: string, given: unknown, code: string, path: string])[] = [
  ["of another client", { ...opening, client: "somebody" }, "position-of-another", "opening.client"],
  [
    "in another currency",
    { ...opening, scheme: { ...opening.scheme, currency: "USD" } },
    "position-of-another",
    "opening.scheme.currency",
  ],
  ["of another day", { ...opening, through: "2019-03-14" }, "position-of-another-day", "opening.through"],
  ["without the month that goes on", { ...opening, month: undefined }, "missing-key", "opening.month"],
  ["with a month that has ended", { ...opening, through: "2019-02-28" }, "month-has-ended", "opening.month"],
  [
    "of which the month does not add up",
    { ...opening, month: { ...month, amounts: { ...month.amounts, cost: "1.00" } } },
    "does-not-add-up",
    "opening.month.amounts.cost",
  ],
  [
    "of which lines have amounts and the month none",
    { ...opening, month: { ...month, amounts: undefined } },
    "does-not-add-up",
    "opening.month.amounts.cost",
  ],
  [
    "in which a source paid that the scheme has not",
    { ...opening, month: { ...month, amounts: { ...month.amounts, bySource: { other: month.amounts?.funded } } } },
    "unknown-reference",
    "opening.month.amounts.bySource.other",
  ],
  [
    "of which payers together paid another sum",
    { ...opening, month: { ...month, amounts: { ...month.amounts, byPayer: { [opening.client]: "0.01" } } } },
    "does-not-add-up",
    `opening.month.amounts.byPayer["${opening.client}"]`,
  ],
  [
    "with a line twice",
    { ...opening, month: { ...month, lines: [...month.lines, ...month.lines] } },
    "duplicate-id",
    "opening.month.lines[2].id",
  ],
  [
    "with an amount that is none",
    { ...opening, person: { paidForLife: "1,5" } },
    "not-decimal",
    "opening.person.paidForLife",
  ],
  ["with a budget that has ended", withBudget({ to: "2019-03-15" }), "budget-has-ended", "opening.budgets[0].to"],
  ["with a drawn amount below zero", withBudget({ drawn: "-1.00" }), "negative", "opening.budgets[0].drawn"],
  ["twice", [opening, opening], "duplicate-id", "opening[1].scheme.id"],
  ["in an empty list", [], "empty-list", "opening"],
  ["that is none", 7, "wrong-type", "opening"],
  ["that is none, in a list", [null], "wrong-type", "opening[0]"],
];

function withBudget(change: object): unknown {
  const budget = { budgetPeriod: "1", from: "2019-01-01", to: "2019-12-31", drawn: "0.00" };
  return { ...opening, budgets: [{ ...budget, ...change }] };
}

describe("an opening is refused", () => {
  it.each(wrong)("%s", (_, given, code, path) => {
    expect(refused(given).map((issue) => [issue.code, issue.path])).toContainEqual([code, path]);
  });

  it("for a month that another scheme went on from and its own has not ended", () => {
    const other = { ...opening, scheme: { ...opening.scheme, id: "another" }, through: "2019-04-30", month: undefined };
    const issues = refused([opening, other], asked("2019-05-01", "2019-05-31"));
    expect(issues.map(({ code, path }) => [code, path])).toEqual([["position-of-another-day", "opening[0].through"]]);
  });

  it("where a budget without days of its own would have its minimum again", () => {
    const minimum = [{ amount: "10.00", partPeriods: "whole" as const, ...smallScheme.validity, source: made }];
    const scheme = { ...smallScheme, entitle: { ...smallScheme.entitle, minimum } };
    expect(refused(opening, rest, scheme)).toMatchObject([{ code: "budget-begun", path: "opening" }]);
    expect(calculate(rest, compile(scheme), { opening: withBudget({}) as Position }).outcome.state).toBe("eligible");
  });

  it("but not because of a limit that has ended, of which nobody knows what was used", () => {
    const service = smallScheme.services[0]?.id ?? "";
    const days = { ...smallScheme.validity, source: made };
    const limit = (id: string, per: "week" | "project", to: string) => ({
      ...{ id, kind: "most-units" as const, per, services: [service], ...days, to },
      amounts: [{ most: "10", ...days, to }],
    });
    const limits = [limit("ended", "project", "2019-01-31"), limit("ten-a-week", "week", days.to)];
    const rules = compile({ ...planned, limits });
    const [line] = smallCase.plan?.lines ?? [];
    if (line === undefined) throw new Error("no line");
    const daily = { ...line, service, quantity: "5", per: "day" as const, from: "2019-02-01", to: "2019-03-31" };
    const allowed = (from: string, to: string, before?: Position) => {
      const document = { ...smallCase, period: { from, to }, plan: { lines: [daily] as const } };
      const result = calculate(document, rules, before === undefined ? {} : { opening: before });
      return { units: result.lines.map((each) => each.allowed.toString()), closing: result.closing };
    };
    const february = allowed("2019-02-01", "2019-02-28");
    // The week of 25 February has had its 10.
    expect(february.closing?.limits).toMatchObject([{ limit: "ten-a-week", from: "2019-02-25" }]);
    const march = allowed("2019-03-01", "2019-03-31", february.closing);
    expect([february.units, march.units]).toEqual([["50"], ["40"]]);
    expect(allowed("2019-02-01", "2019-03-31").units).toEqual(["90"]);
  });

  it("inside the window of a limit that looks back over a month's end", () => {
    const service = smallScheme.services[0]?.id ?? "";
    const amounts = [{ most: "1000", ...smallScheme.validity, source: made }];
    const limit = { id: "a-year", kind: "most-units" as const, per: "year" as const, services: [service], amounts };
    const scheme = { ...planned, limits: [{ ...limit, ...smallScheme.validity, source: made }] };
    expect(refused(opening, rest, scheme)).toMatchObject([{ code: "limit-goes-on", path: "opening" }]);
  });

  it("for a limit that the scheme does not have, or another window of one", () => {
    const service = smallScheme.services[0]?.id ?? "";
    const amounts = [{ most: "1000", ...smallScheme.validity, source: made }];
    const limit = { id: "a-week", kind: "most-units" as const, per: "week" as const, services: [service], amounts };
    const scheme = { ...planned, limits: [{ ...limit, ...smallScheme.validity, source: made }] };
    const used = [{ most: "1000", units: "2" }];
    const given = (limits: readonly object[]) => ({ ...opening, limits });
    expect(refused(given([{ limit: "a-wek", from: "2019-02-25", used }]), rest, scheme)).toMatchObject([
      { code: "unknown-reference", path: "opening.limits[0].limit" },
    ]);
    expect(refused(given([{ limit: "a-week", from: "2019-02-18", used }]), rest, scheme)).toMatchObject([
      { code: "window-of-limit", path: "opening.limits[0].from" },
    ]);
    const minus = [{ most: "1000", units: "-2" }];
    expect(refused(given([{ limit: "a-week", from: "2019-02-25", used: minus }]), rest, scheme)).toMatchObject([
      { code: "negative", path: "opening.limits[0].used[0].units" },
    ]);
    expect(refused(given([]), rest, scheme)).toEqual([]);
  });

  it("by the function that calculates what begins", () => {
    const refusedFor = (options: object) => issuesOf(() => calculateBeginning(rest, rules, options));
    expect(refusedFor({ opening })).toMatchObject([{ code: "opening-elsewhere", path: "opening" }]);
    expect(refusedFor({ show: rest.period })).toMatchObject([{ code: "show-elsewhere", path: "show" }]);
    expect(refusedFor({ opening, show: null })).toMatchObject([{ path: "opening" }, { path: "show" }]);
    expect(refusedFor({ opening: undefined, show: undefined })).toEqual([]);
  });
});

describe("a position of unknown data", () => {
  it("is checked for form and for sense", () => {
    expect(checkPosition(opening)).toEqual([]);
    expect(checkPosition({ ...opening, unknown: 1 })).toMatchObject([{ path: "unknown" }]);
    expect(checkPosition({ ...opening, through: "2019-02-30" })).toMatchObject([{ path: "through" }]);
    expect(checkPosition([])).not.toEqual([]);
  });
});

describe("limits that look back over a month's end", () => {
  const line = (quantity: string, per: "day" | "week") => {
    const [first] = smallCase.plan?.lines ?? [];
    if (first === undefined) throw new Error("no line");
    return [{ ...first, quantity, per, from: "2019-01-01", to: "2019-03-31" }];
  };
  const months = (document: Case, limit: object) => {
    const base = { services: ["physio"], ...smallScheme.validity, source: made };
    const scheme = { ...planned, limits: [{ ...base, ...limit }] } as unknown as Scheme;
    const whole = calculate(document, compile(scheme));
    const parts = calculateThrough(document, compile(scheme), { cutAt: "months" });
    const allowed = (result: typeof whole) => result.lines[0]?.months.map((month) => month.allowed.toString()) ?? [];
    return { whole: allowed(whole), parts: parts.flatMap(allowed) };
  };
  const quarter = { ...asked("2019-01-01", "2019-03-31") };

  it("hand on what was used of a week that goes on", () => {
    const amounts = [{ most: "3", ...smallScheme.validity, source: made }];
    const document = { ...quarter, plan: { lines: line("1", "day") } };
    const { whole, parts } = months(document, { id: "a-week", kind: "most-units", per: "week", amounts });
    // The week of 28 January has used its three units when February begins.
    expect(parts).toEqual(whole);
    expect(whole[1]).toBe("12");
  });

  it("hand on a run of days that no break has ended", () => {
    const document = { ...quarter, plan: { lines: line("1", "day") } };
    const { whole, parts } = months(document, { id: "a-run", kind: "longest-run", days: 14, breakDays: 7 });
    // From 1 January: 14 days, 7 of rest, 10 days; then 4 more, 7 of rest, 14 days, and 3 of rest.
    expect(whole.slice(0, 2)).toEqual(["24", "18"]);
    expect(parts).toEqual(whole);
  });
});

describe("month by month", () => {
  it("ends with the month of which a fact is missing", () => {
    const residences = [{ kind: "declared" as const, place: "north", from: "2018-01-01", to: "2019-04-30" }];
    const months = calculateThrough({ ...smallCase, residences }, rules, { cutAt: "months" });
    const states = months.map(({ outcome }) => outcome.state);
    expect(states).toEqual(["eligible", "eligible", "eligible", "eligible", "incomplete"]);
  });

  it("draws on a budget that is granted once", () => {
    const byDate = { ...smallScheme, cover: { ...smallScheme.cover, order: "date" as const } };
    const months = calculateThrough(smallCase, compile(byDate), { cutAt: "months" });
    expect(months).toHaveLength(12);
    expect(new Set(months.map(({ budget }) => budget?.approved.toString()))).toEqual(new Set(["1804.93"]));
    // 80.00 in January, 80.00 + 37.32 in February.
    expect(months[2]?.budget?.periods[0]?.drawnBefore?.toString()).toBe("197.32");
    expect(months[2]?.toJSON().months[0]?.remaining).toBe("1461.24");
  });
});

describe("views of a question", () => {
  const show = (from: string, to: string) => ({ show: { from, to } });
  const whole = asked("2019-01-01", "2019-12-31");

  it("are known where a budget is shared over all of it: a month gets what the year leaves it", () => {
    const rules = compile({ ...smallScheme, cover: { ...smallScheme.cover, order: "pro-rata" } });
    const year = calculate(whole, rules);
    const months = year.months.map(({ month }) => {
      const [, number = ""] = month.split("-");
      const last = formatDay(lastDay(parseMonth(month)));
      return calculate(whole, rules, show(`2019-${number}-01`, last)).months[0]?.toJSON();
    });
    expect(months).toEqual(year.months.map((month) => month.toJSON()));
  });

  it("say of which days they are, and leave a position only at the end of them", () => {
    const rules = compile(planned);
    const march = calculate(whole, rules, show("2019-03-01", "2019-03-31"));
    expect(march.toJSON()).toMatchObject({ question: { from: "2019-01-01", to: "2019-12-31" } });
    expect(march.closing).toBeUndefined();
    const december = calculate(whole, rules, show("2019-12-01", "2019-12-31"));
    expect(december.closing).toEqual(calculate(whole, rules).closing);
  });

  it.each([
    ["days outside the question", show("2018-12-31", "2019-01-31"), "not-of-question"],
    ["days that end before they begin", show("2019-02-01", "2019-01-31"), "not-of-question"],
    ["no dates", show("2019-02-30", "2019-03-31"), "date-not-real"],
  ])("are refused: %s", (_, options, code) => {
    expect(issuesOf(() => calculate(whole, compile(planned), options)).map((issue) => issue.code)).toEqual([code]);
  });

  it("of a question that goes on are of whole months", () => {
    const issues = issuesOf(() => calculate(rest, compile(planned), { opening, ...show("2019-03-18", "2019-03-20") }));
    expect(issues).toMatchObject([{ code: "month-in-part", path: "show" }]);
  });
});

describe("nobody knows what was before", () => {
  const service = smallScheme.services[0]?.id ?? "";
  const amounts = [{ most: "10", ...smallScheme.validity, source: made }];
  const limit = { id: "a-year", kind: "most-units" as const, per: "year" as const, services: [service], amounts };
  const limited = compile({ ...planned, limits: [{ ...limit, ...smallScheme.validity, source: made }] });

  it("is calculated as if nothing had been used, and says so until a position comes that somebody knows", () => {
    // Its lines began in the year, so that nobody knows what was used of it before them.
    const plan = { lines: (smallCase.plan?.lines ?? []).map((each) => ({ ...each, from: "2019-02-01" })) };
    const asked = (from: string, to: string): Case => ({ ...smallCase, plan, period: { from, to } });
    const march = asked("2019-03-01", "2019-03-31");
    expect(calculate(march, limited).outcome.state).toBe("incomplete");
    const opening = nothingUsed(march, limited);
    expect(checkPosition(opening)).toEqual([]);
    const first = calculate(march, limited, { opening });
    expect(first.outcome.state).toBe("eligible");
    expect(first.assumptions).toContain("opening:nothing-used");
    expect(parseResult(first.toText()).toText()).toBe(first.toText());
    expect(first.closing?.origin).toBe("assumed");
    const second = calculate(asked("2019-04-01", "2019-04-15"), limited, { opening: first.closing });
    const third = calculate(asked("2019-04-16", "2019-04-30"), limited, { opening: second.closing });
    for (const each of [second, third]) expect(each.assumptions).toContain("opening:nothing-used");
    const known = { ...opening, through: "2019-04-30", origin: "stated" as const };
    expect(calculate(asked("2019-05-01", "2019-05-31"), limited, { opening: known }).assumptions).toEqual(["made-up"]);
  });

  it("is asked for a case that can be read", () => {
    const wrong = { ...smallCase, period: { from: "2019-02-30", to: "2019-03-01" } };
    expect(issuesOf(() => nothingUsed(wrong, limited))).toMatchObject([{ path: "period.from" }]);
  });
});
