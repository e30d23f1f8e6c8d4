import { firstDay, formatDay, formatMonth, lastDay, monthOf, type Month } from "../../calendar/index.js";
import { InputError, type Issue, requireOptions, type OptionNames } from "../../errors/index.js";
import { formatScaledShort, quantityDecimals } from "../../numbers/index.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import { writer } from "../account/account.js";
import type { MonthBooks } from "../books/books.js";
import { budgetAt } from "../books/budget-at.js";
import { sidesOf } from "../account/sides.js";
import { commitmentsOf } from "../account/commitments.js";
import { changesBetween } from "./compare-books.js";
import { cutsSince } from "./cuts-since.js";
import { differenceRows } from "./difference-row.js";
import type { Ledger } from "../document.js";
import { fundsAt, fundsBefore, heldAt, type Funds } from "../books/funds.js";
import type { Knowledge, RefusedUnits } from "../books/known-units.js";
import type { NoAccount } from "../account/no-account.js";
import { monthStates, type MonthStates } from "./month-states.js";
import { openLedger, type OpenLedger } from "../books/open-ledger.js";
import { paidOf, type PaidUnits } from "../books/paid-units.js";
import { requireInAccount } from "../read/in-account.js";
import { readMonth } from "../read/read-month.js";
import { unitPrices } from "./unit-prices.js";
import type {
  Movement,
  Statement,
  StatementCancellation,
  StatementOverLimit,
  StatementRefusal,
  StatementService,
} from "./statement-document.js";

/** Of which knowledge a statement is. */
export interface StatementOptions {
  /** The day whose knowledge counts: closings and entries recorded later do not. Left out, everything recorded counts. */
  readonly knownOn?: string;
}

/**
 * What happened with a budget in a month: what there was, what came and went, what is left, and what of it is committed. The closing of a
 * month is the opening of the next.
 *
 * A month that is closed shows what was known when it was closed, however often it is asked; an open one, what is known now, as provisional.
 *
 * @param ledger the person, the plans, and what was written down since
 * @param compiled the scheme, compiled once for all
 * @param month such as `"2026-03"`
 * @returns the statement; where there is no right, or a fact is missing, why
 * @throws {InputError} with every issue of the ledger, for a month outside of the account, and as `calculate`
 *
 * @example
 * const march = statement(ledger, compiled, "2026-03");
 * if (march.state === "eligible") [march.opening, march.closing]; // ["5400.00", "4930.00"]
 */
export function statement(
  ledger: Ledger,
  compiled: CompiledScheme,
  month: string,
  options: StatementOptions = {},
): Statement | NoAccount {
  requireOptions(options, optionNames);
  return openLedger(ledger, compiled, (open) => {
    const issues: Issue[] = [];
    const asked = readMonth(month, "month", issues);
    if (issues.length > 0) throw new InputError(issues);
    return statementOf(open, asked, monthStates(open, options));
  });
}

/**
 * The statements of all months that are closed, from the first of the account: the same as {@link statement} gives of each, read and
 * calculated once for all.
 *
 * @param ledger the person, the plans, and what was written down since
 * @param compiled the scheme, compiled once for all
 * @returns the statements, none where no month is closed; where there is no right, or a fact is missing, why
 * @throws {InputError} with every issue of the ledger, and as `calculate`
 *
 * @example
 * const year = statements(ledger, compiled);
 * if (!("state" in year)) year.map(({ closing }) => closing); // ["4930.00", "4610.00", …]
 */
export function statements(
  ledger: Ledger,
  compiled: CompiledScheme,
  options: StatementOptions = {},
): readonly Statement[] | NoAccount {
  requireOptions(options, optionNames);
  return openLedger(ledger, compiled, (open) => {
    const states = monthStates(open, options);
    // From the last: of most months the one after knows all there is to know.
    for (const { month } of states.closings.toReversed()) states.stateOf(month);
    const told: Statement[] = [];
    for (const { month } of states.closings) {
      const own = statementOf(open, month, states);
      if (own.state !== "eligible") return own;
      told.push(own);
    }
    return told;
  });
}

/** The statement of a month. */
export function statementOf(open: OpenLedger, month: Month, { stateOf }: MonthStates): Statement | NoAccount {
  const { facts, compiled } = open;
  const state = stateOf(month);
  if (!("books" in state)) return state;
  const { books, head, knowledge, closing, closed } = state;
  const first = monthOf(books.period.from);
  requireInAccount(month, books.period, "month");
  const before = month === first ? undefined : stateOf(month - 1);
  if (before !== undefined && !("books" in before)) return before;
  const then = before?.books;
  const changes = changesBetween(then, books, (each) => each < month);
  const now = fundsAt(books, month);
  const earlier = then === undefined ? fundsBefore(books) : fundsAt(then, month - 1);
  const { money, commitment } = writer(compiled);
  const coming = commitmentsOf(books, facts, { compiled, knowledge, closed });
  if (!("rows" in coming)) return coming;
  const { rows: commitments } = coming;
  const held = heldAt(books, month);
  const sides = held.map((budget) => sidesOf(budget, { books, commitments, paid: [], closed, asOf: lastDay(month) }));
  const sum = (side: "committed" | "lapsed") => sides.reduce((so, each) => so + each[side], 0);
  const [committed, lapsed, carried] = [sum("committed"), sum("lapsed"), sides.at(-1)?.carried ?? 0];
  const { used, ofRelatives } = books.months.get(month) ?? { used: 0, ofRelatives: 0 };
  const received = books.units.filter((each) => monthOf(each.from) === month && paidOf(each) > 0);
  const prices = unitPrices(received, books.question, compiled);
  return {
    ...{ kind: "statement", state: "eligible", ...head, month: formatMonth(month), provisional: closing === undefined },
    ...(closing === undefined ? {} : { closedBy: closing.entry.by, closedOn: closing.entry.recordedOn }),
    until: formatDay(Math.min(books.period.to, books.question.rightUntil, held.at(-1)?.to ?? books.period.to)),
    opening: money(earlier.left),
    movements: movementsOf(earlier, now, used).map(({ kind, minor }): Movement => ({ kind, amount: money(minor) })),
    closing: money(now.left),
    committed: money(committed),
    ...{ available: money(now.left - committed - lapsed - carried), lapsed: money(lapsed), carried: money(carried) },
    services: received.map((each) => serviceRow(each, books, { money, prices })),
    ...(ofRelatives === 0 ? {} : { ofRelatives: money(ofRelatives) }),
    cancellations: cancellationsIn(month, open, knowledge),
    earlier: differenceRows(changes, money),
    cuts: cutsSince(then, books),
    refused: refusedSince(then, books).map(refusalRow),
    overLimit: overSince(then, books),
    commitments: commitments.filter((each) => each.committed > 0).map(commitment),
  };
}

/** What came and went, in minor units; what did not move is left out, but for the services. */
function movementsOf(
  before: Funds,
  now: Funds,
  used: number,
): readonly { readonly kind: Movement["kind"]; readonly minor: number }[] {
  const drawn = now.used - before.used;
  const rows = [
    { kind: "allocated", minor: now.allocated - before.allocated },
    { kind: "adjusted", minor: now.adjusted - before.adjusted },
    { kind: "exceptions", minor: now.exceptions - before.exceptions },
    { kind: "services", minor: 0 - used },
    { kind: "earlier-months", minor: used - drawn },
    { kind: "lapsed", minor: before.lapsed - now.lapsed },
  ] as const;
  return rows.filter(({ kind, minor }) => minor !== 0 || kind === "services");
}

/** By what the services of a month are told. */
interface ServiceTelling {
  readonly money: (minor: number) => string;
  readonly prices: ReadonlyMap<string, string>;
}

function serviceRow(own: PaidUnits, { budgets }: MonthBooks, { money, prices }: ServiceTelling): StatementService {
  const { from, to, cost, covered, contribution } = own;
  const budgetPeriod = budgetAt(budgets, own.counted)?.name;
  const unitPrice = prices.get(own.id);
  const first = formatDay(from);
  return {
    entry: own.id,
    line: own.line,
    service: own.service,
    from: first,
    to: to === from ? first : formatDay(to),
    units: formatScaledShort(paidOf(own), quantityDecimals),
    unit: own.unit,
    ...(unitPrice === undefined ? {} : { unitPrice }),
    ...(budgetPeriod === undefined ? {} : { budgetPeriod }),
    charged: own.isCharged,
    price: money(cost + own.aboveCeiling + own.thirdParty),
    thirdParty: money(own.thirdParty),
    cost: money(cost),
    public: money(covered - contribution),
    contribution: money(contribution),
    uncovered: money(cost - covered),
    aboveCeiling: money(own.aboveCeiling),
  };
}

function cancellationsIn(
  month: Month,
  { facts }: OpenLedger,
  { knownOn, booked }: Knowledge,
): readonly StatementCancellation[] {
  const own = facts.cancellations.filter(
    ({ entry, recorded, from, booked: landed }) =>
      !entry.charged && recorded <= knownOn && landed <= booked && from >= firstDay(month) && from <= lastDay(month),
  );
  return own.map(({ entry: { id, line, unit, by, day }, units }) => {
    return { entry: id, line, day, units: formatScaledShort(units, quantityDecimals), unit, by };
  });
}

/** What was refused since the month before. */
function refusedSince(before: MonthBooks | undefined, { refused }: MonthBooks): readonly RefusedUnits[] {
  const known = new Set(before?.refused.map(({ id }) => id));
  return refused.filter(({ id }) => !known.has(id));
}

function refusalRow({ id, line, units, noted, rule, days, most }: RefusedUnits): StatementRefusal {
  const { from, to, entry } = noted;
  const what = { units: formatScaledShort(units, quantityDecimals), unit: entry.unit };
  const when = { from: formatDay(from), to: formatDay(to), ...what, recordedOn: entry.recordedOn };
  return { entry: id, line, ...when, rule, daysLate: days, atMost: most };
}

/** Units that passed a limit and are paid all the same, as far as they did so since the month before. */
function overSince(before: MonthBooks | undefined, { units }: MonthBooks): readonly StatementOverLimit[] {
  const passing = units.filter(({ over }) => over > 0);
  if (passing.length === 0) return [];
  const known = new Map(before?.units.map(({ id, over }) => [id, over]));
  return passing.flatMap(({ id, line, service, from, to, unit, over }): readonly StatementOverLimit[] => {
    const more = over - (known.get(id) ?? 0);
    if (more <= 0) return [];
    const days = { from: formatDay(from), to: formatDay(to) };
    const row = { entry: id, line, service, ...days, units: formatScaledShort(more, quantityDecimals), unit };
    return [{ ...row, state: "over-limit, paid" }];
  });
}

const optionNames: OptionNames<StatementOptions> = { knownOn: true };
