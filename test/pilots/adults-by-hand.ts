import { Decimal } from "decimal.js";

/** What the recalculation reads of a case: plain JSON, by none of the library's readers. */
export interface Adult {
  readonly id: string;
  readonly client: { readonly deathDate?: string; readonly disabilities: readonly { readonly specialCare: boolean }[] };
  readonly enrolments: readonly Days[];
  readonly residences: readonly (Days & { readonly place: string })[];
  readonly settings: readonly (Days & { readonly kind: string })[];
  readonly assessments: readonly { readonly date: string; readonly score: string }[];
  readonly leavings: readonly { readonly on: string; readonly group: string; readonly returnedOn?: string }[];
  readonly plan: { readonly lines: readonly { readonly id: string; readonly priority: number }[] };
  readonly deliveries: readonly (Days & {
    readonly id: string;
    readonly service: string;
    readonly line: string;
    readonly units: string;
    readonly payer?: string;
    readonly paidBy?: string;
  })[];
}

interface Days {
  readonly from: string;
  readonly to: string;
}

/** A budget: its days, and the amount a month of levels 1 to 4. */
export interface Budget extends Days {
  readonly amounts: readonly string[];
}

/** What a person's year comes to. */
export interface Amounts {
  readonly budget: Decimal;
  readonly cost: Decimal;
  readonly covered: Decimal;
  readonly contribution: Decimal;
  /** What is funded, by month. */
  readonly funded: ReadonlyMap<string, Decimal>;
}

/** The prices of the pilot, typed from its page: for all of Latvia, and where a region or a city has its own. */
const prices: Readonly<Record<string, string>> = {
  physiotherapist: "18.00",
  "physiotherapist zemgale": "21.83",
  "occupational-therapist": "18.00",
  "speech-therapist": "18.00",
  "speech-therapist zemgale": "26.58",
  "dance-movement-therapy": "18.00",
  nutritionist: "18.00",
  "special-pedagogue": "18.00",
  "art-therapy": "44.29",
  "music-therapy": "43.66",
  montessori: "21.03",
  canistherapy: "25.44",
  "psychologist-adult": "22.00",
  "support-group": "5.38",
  "support-person": "3.70",
  companion: "3.70",
  "work-mentor": "3.70",
  "home-care": "3.70",
  "home-care daugavpils": "3.14",
  "day-care-centre": "13.60",
  "day-care-centre vidzeme": "10.00",
  workshop: "16.10",
  "workshop vidzeme": "12.52",
  "group-home": "9.39",
  respite: "19.50",
};

/** Regions with prices of their own, by the places of the pilots. */
const regions: Readonly<Record<string, string>> = {
  "bauskas-novads-2009": "zemgale",
  jelgava: "zemgale",
  "cesu-novads-2009": "vidzeme",
  "gulbenes-novads-2009": "vidzeme",
};

const nothing = new Decimal(0);
const sum = (all: readonly Decimal[]) => all.reduce((so, each) => so.plus(each), nothing);
const cent = (amount: Decimal) => amount.toDecimalPlaces(30).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
export const holds = ({ from, to }: Days, day: string) => from <= day && (to === "open" || day <= to);

/** Every day from one to another, as texts. */
export function daysOf({ from, to }: Days): readonly string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

/** Days of the month of a day: the last day of it, which is day 0 of the next. */
export function daysInMonth(day: string): number {
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate();
}

/** Points say what a person can do: 75 to 100 is level 1, below 25 level 4. */
function levelOf(score: number): number {
  if (score >= 75) return 1;
  if (score >= 50) return 2;
  return score >= 25 ? 3 : 4;
}

/** What the days of a budget give: each a part of the month's amount of its level; the sum is rounded once. */
function budgetOf(adult: Adult, budget: Budget): Decimal {
  const { assessments, client, enrolments, settings } = adult;
  const counted = daysOf(budget).filter(
    (day) =>
      enrolments.some((each) => holds(each, day)) &&
      settings.some((each) => ["home", "group-home"].includes(each.kind) && holds(each, day)) &&
      day <= (client.deathDate ?? "9999"),
  );
  const parts = counted.map((day) => {
    const last = assessments
      .filter(({ date }) => date <= day)
      .sort((one, other) => (one.date < other.date ? 1 : -1))[0];
    return new Decimal(budget.amounts[levelOf(Number(last?.score)) - 1] ?? NaN).div(daysInMonth(day));
  });
  return cent(sum(parts));
}

function costOf({ residences }: Adult, { service, units, from, paidBy }: Adult["deliveries"][number]): Decimal {
  if (paidBy !== undefined) return nothing;
  const place = residences.find((each) => holds(each, from))?.place ?? "";
  const price = prices[`${service} ${place}`] ?? prices[`${service} ${regions[place] ?? ""}`] ?? prices[service];
  return cent(new Decimal(price ?? NaN).times(units));
}

/**
 * What an adult received, paid out of the budgets in the order of priorities, of days and of ids. A day in a day care centre may have a fee, which
 * the person pays of what is covered: for the covered part of the days.
 */
export function byHand(adult: Adult, budgets: readonly Budget[], feePerDay: string): Amounts {
  const priority = new Map(adult.plan.lines.map((line) => [line.id, line.priority]));
  const turns = adult.deliveries.toSorted((one, other) => {
    const [first, second] = [priority.get(one.line) ?? 0, priority.get(other.line) ?? 0];
    if (first !== second) return first - second;
    const [before, after] = [`${one.from} ${one.id}`, `${other.from} ${other.id}`];
    return before < after ? -1 : 1;
  });
  const granted = budgets.map((budget) => budgetOf(adult, budget));
  const left = [...granted];
  const all = { cost: nothing, covered: nothing, contribution: nothing };
  const funded = new Map<string, Decimal>();
  for (const delivery of turns) {
    const at = budgets.findIndex((budget) => holds(budget, delivery.from));
    const cost = costOf(adult, delivery);
    const covered = Decimal.min(cost, left[at] ?? nothing);
    left[at] = (left[at] ?? nothing).minus(covered);
    const isCharged = delivery.service === "day-care-centre" && covered.gt(0);
    const share = cost.eq(0) ? nothing : covered.div(cost);
    const fee = isCharged
      ? Decimal.min(covered, cent(new Decimal(delivery.units).times(share).times(feePerDay)))
      : nothing;
    const month = delivery.from.slice(0, 7);
    funded.set(month, (funded.get(month) ?? nothing).plus(covered).minus(fee));
    all.cost = all.cost.plus(cost);
    all.covered = all.covered.plus(covered);
    all.contribution = all.contribution.plus(fee);
  }
  return { budget: sum(granted), ...all, funded };
}
