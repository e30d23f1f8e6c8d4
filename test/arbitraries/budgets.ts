import type fc from "fast-check";
import { firstDay, formatDay, monthOf, parseDay, parseEnd } from "../../src/calendar/index.js";
import { coverOrders } from "../../src/rules/cover/rule.js";
import type { Case } from "../../src/person/case.js";
import type { SchemeBudget } from "../../src/rules/beside/scheme-budget.js";
import type { Scheme } from "../../src/rules/scheme.js";
import type { Situation } from "./index.js";
import type { LevelScheme } from "../support/level-scheme.js";
import { type Carrying, drawCarrying } from "./carry-over.js";
import { drawPaying } from "./contribution.js";
import { drawn, type Draw } from "./draw.js";
import { budgetPeriodIds } from "./entitlement.js";
import { cutAt, cutAtMonths, datesOf } from "./spans.js";

/** A scheme with three budgets: its own for care, one for respite, one for aids. */
export interface Besides {
  readonly scheme: LevelScheme & { readonly budgets: readonly SchemeBudget[] };
  readonly case: Case;
  readonly parts: readonly Carrying[];
}

/** One of several budgets, as a scheme of its own. */
export interface Alone {
  readonly id: string | undefined;
  readonly services: ReadonlySet<string>;
  readonly scheme: Scheme;
  readonly case: Case;
}

const services = ["care", "respite", "aids"];

function linesOf({ case: { plan } }: Carrying, service: string) {
  return (plan?.lines ?? []).map((line) => ({ ...line, id: `${service}-${line.id}`, service }));
}

/** Costs, services and lines of all, whichever budget pays. */
function withServices(
  one: Carrying,
  parts: readonly Carrying[],
): Pick<Besides, "case"> & { readonly scheme: LevelScheme } {
  const { scheme } = one;
  const care = scheme.cost.prices.filter(({ service }) => service === "care");
  return {
    scheme: {
      ...scheme,
      services: services.map((id) => ({ id, label: { lv: id, en: id }, unit: "hour" })),
      cost: { ...scheme.cost, prices: services.flatMap((service) => care.map((row) => ({ ...row, service }))) },
    },
    case: {
      ...one.case,
      plan: { lines: parts.flatMap((part, at) => linesOf(part, services[at] ?? "")) },
    },
  };
}

/** Any three budgets, each with budget periods, an order and a rule of what goes over of its own. */
export const besides: fc.Arbitrary<Besides> = drawn((draw) => {
  const one = drawCarrying(draw);
  const parts = [one, drawCarrying(draw), drawCarrying(draw)];
  const { scheme, case: document } = withServices(one, parts);
  const budgets = parts.slice(1).map(({ scheme: { entitle, cover } }, at): SchemeBudget => {
    const id = services[at + 1] ?? "";
    return { id: `for-${id}`, label: { lv: id, en: id }, services: [id], entitle, cover };
  });
  const decisions = parts.flatMap((part, at) => drawDecisions(draw, document, part, budgets[at - 1]?.id));
  return { scheme: { ...scheme, budgets }, case: { ...document, ...(draw.chance(70) ? { decisions } : {}) }, parts };
});

/** Decisions about one of several budgets. */
function drawDecisions(
  draw: Draw,
  { period }: Case,
  { scheme }: Carrying,
  budget: string | undefined,
): Case["decisions"] & object {
  const { budgetPeriods } = scheme.entitle;
  const days = { from: parseDay(period.from), to: parseDay(period.to) };
  return Array.from({ length: draw.integer(0, 2) }, (_, index) => {
    const id = `${budget ?? "own"}-${index}`;
    const amount = draw.decimal(200, scheme.minorUnit);
    return {
      id,
      decidedOn: formatDay(draw.integer(days.from, days.to)),
      ...(budget === undefined ? {} : { budget }),
      budgetPeriod: draw.one(budgetPeriodIds(days, budgetPeriods)),
      adjustments: [{ id: `${id}-more`, amount, reason: "Made up for tests.", decidedBy: "commission" }],
    };
  });
}

/** Each budget as a scheme of its own, with the lines that it pays. */
export function ofOneBudget({ parts, scheme, case: document }: Besides): readonly Alone[] {
  return parts.map((part, at) => {
    const id = at === 0 ? undefined : scheme.budgets[at - 1]?.id;
    const service = services[at] ?? "";
    return {
      id,
      services: new Set([service]),
      scheme: { ...scheme, budgets: [], entitle: part.scheme.entitle, cover: part.scheme.cover },
      case: { ...document, ...decisionsOf(document, id), plan: { lines: linesOf(part, service) } },
    };
  });
}

/** The decisions about one budget, of which a scheme of one need not speak. */
function decisionsOf({ decisions }: Case, budget: string | undefined): Pick<Case, "decisions"> {
  if (decisions === undefined) return {};
  const own = decisions.filter((each) => each.budget === budget);
  return {
    decisions: own.map((each) => {
      const { budget, ...decision } = each;
      return budget === undefined ? each : decision;
    }),
  };
}

/** People who pay, whose services several budgets pay: half of them an own one, for periods of whole months. */
export const paidBeside: fc.Arbitrary<Situation> = drawn((draw) => {
  const { opening, ...situation } = drawPaying(draw, draw.chance(90));
  const { scheme, case: document } = situation;
  // Budgets begin with the question, so that nobody drew on them before.
  const first = firstDay(monthOf(parseDay(document.period.from) - 1) + 1);
  const ids = draw.shuffled(scheme.services.map(({ id }) => id));
  // Without days that end there are no dates of budget periods, and of one service two budgets pay nothing.
  const isFit = scheme.validity.to !== "open" && ids.length > 1 && formatDay(first) <= document.period.to;
  const beside = isFit ? ids.slice(0, draw.integer(1, ids.length - 1)) : [];
  const periods = () => {
    const validity = { from: parseDay(scheme.validity.from), to: parseEnd(scheme.validity.to) };
    const cuts = [first, ...cutAtMonths(draw, validity, 4).map(({ from }) => from)];
    return cutAt(validity, cuts).map((days, at) => ({ id: `period-${at + 1}`, ...datesOf(days) }));
  };
  const budgetPeriods = () => ({ method: "dates", periods: periods(), source: "act" }) as const;
  // What holds after a death is the scheme's to say.
  const entitle = { ...scheme.entitle };
  delete (entitle as { afterDeath?: unknown }).afterDeath;
  const times = draw.integer(1, 3);
  const amounts = entitle.amounts.map(({ amount, ...row }) => ({
    ...row,
    amount: typeof amount === "string" ? (Number(amount) * times).toFixed(scheme.minorUnit) : amount,
  }));
  const most = draw.chance(40) ? { caps: [capOf(draw, scheme)] } : {};
  const cover = { order: draw.one(coverOrders), source: "act" };
  const groups = beside.length > 1 && draw.chance(40) ? [beside.slice(0, 1), beside.slice(1)] : [beside];
  const budgets = groups.map((services, at): SchemeBudget => {
    const id = `beside-${at + 1}`;
    const own = { ...entitle, amounts, budgetPeriods: budgetPeriods() };
    return { id, label: { lv: id, en: id }, services, entitle: own, cover: { ...cover, ...most } };
  });
  if (!isFit) return { ...situation, ...(opening === undefined ? {} : { opening }) };
  return {
    ...situation,
    case: { ...document, period: { ...document.period, from: formatDay(first) } },
    scheme: {
      ...scheme,
      entitle: { ...scheme.entitle, budgetPeriods: budgetPeriods() },
      // A net budget is of one alone.
      cover: { ...scheme.cover, budget: "gross", caps: [] },
      budgets,
    },
  };
});

/** At most so much of a month, of all that a budget pays. */
function capOf(draw: Draw, { validity, minorUnit }: Scheme): NonNullable<SchemeBudget["cover"]["caps"]>[number] {
  return { id: "most", amount: draw.decimal(400, minorUnit), ...validity, source: "act" };
}
