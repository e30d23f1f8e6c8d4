import { formatMonth, monthOf, type Month } from "../../calendar/index.js";
import { InputError, received, requireOptions, type Issue, type OptionNames } from "../../errors/index.js";
import { firstBy } from "../../lists/index.js";
import { multiplyDivide, parseScaled, whyNotDecimal } from "../../numbers/index.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import { writer } from "../account/account.js";
import type { MonthBooks } from "../books/books.js";
import { budgetAt } from "../books/budget-at.js";
import type { Ledger } from "../document.js";
import { monthStates } from "../statement/month-states.js";
import type { NoAccount } from "../account/no-account.js";
import { openLedger, type AsOfOptions } from "../books/open-ledger.js";
import type { PaidUnits } from "../books/paid-units.js";
import { lineOfUnits } from "../books/question.js";
import { requireInAccount } from "../read/in-account.js";
import { readMonth } from "../read/read-month.js";
import type { Posting, PostingAccount, Postings } from "./document.js";

/** Of which months and which knowledge postings are. */
export interface PostingsOptions extends Pick<AsOfOptions, "knownOn"> {
  /** The last month; left out, the last that is closed. */
  readonly through?: string;
}

const optionNames: OptionNames<PostingsOptions> = { knownOn: true, through: true };

/** Decimals of per cents of tax. */
const percentDecimals = 4;
const whole = 100 * 10 ** percentDecimals;

/**
 * What public money pays for each entry, as postings of the months that are closed: an entry of the month with all it comes to, and an entry of
 * an earlier month with what it came to more or less than was shown. All postings of an entry add up to what it comes to in the end.
 *
 * @param accounts to which account each service goes
 * @returns the postings, month after month; where there is no right, or a fact is missing, why
 * @throws {InputError} with every issue of the ledger and the accounts, a service without an account among them, and as `calculate`
 *
 * @example
 * const told = postings(ledger, compiled, accounts);
 * if (told.state === "eligible") told.rows.map(({ gross }) => gross); // ["120.00", "-20.00"]
 */
export function postings(
  ledger: Ledger,
  compiled: CompiledScheme,
  accounts: readonly PostingAccount[],
  options: PostingsOptions = {},
): Postings | NoAccount {
  requireOptions(options, optionNames);
  return openLedger(ledger, compiled, (open) => {
    const accountOf = readAccounts(accounts, compiled);
    const states = monthStates(open, options);
    const last = lastMonth(options.through);
    const closings = states.closings.filter(({ month }) => month <= last);
    for (const { month } of closings.toReversed()) states.stateOf(month);
    const end = states.stateOf(closings.at(-1)?.month ?? monthOf(open.facts.period.from));
    if (!("books" in end)) return end;
    if (options.through !== undefined) requireInAccount(last, end.books.period, "through");
    const paid = new Set(
      open.facts.payments
        .filter(({ recorded }) => recorded <= end.knowledge.knownOn)
        .flatMap(({ entry }) => entry.pays),
    );
    const { money } = writer(compiled);
    const rows: Posting[] = [];
    let before: MonthBooks | undefined;
    for (const { month } of closings) {
      const state = states.stateOf(month);
      if (!("books" in state)) return state;
      for (const { units, minor } of changed(before, state.books)) {
        const account = accountOf(units.service);
        const net = multiplyDivide(minor, whole, whole + account.rate, "half-up");
        rows.push({
          ...{ month: formatMonth(month), entry: units.id, serviceMonth: formatMonth(monthOf(units.from)) },
          ...{ service: units.service, budgetPeriod: budgetAt(state.books.budgets, units.counted)?.name ?? "" },
          ...billedBy(units, state.books),
          ...{ economicCode: account.economicCode, sourceCode: account.sourceCode, project: account.project },
          ...{ net: money(net), vat: money(minor - net), gross: money(minor), settled: paid.has(units.id) },
        });
      }
      before = state.books;
    }
    return { kind: "postings", state: "eligible", ...end.head, rows };
  });
}

function lastMonth(text: string | undefined): Month {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  const issues: Issue[] = [];
  const month = readMonth(text, "through", issues);
  if (issues.length > 0) throw new InputError(issues);
  return month;
}

/** What public money pays of units, in minor units. */
function publicOf({ covered, contribution, thirdParty }: PaidUnits): number {
  return covered - contribution + thirdParty;
}

/** Entries of which public money pays more or less than was shown, in the order of the books. */
function changed(
  before: MonthBooks | undefined,
  after: MonthBooks,
): readonly { readonly units: PaidUnits; readonly minor: number }[] {
  const shown = new Map(before?.units.map((units) => [units.id, units]));
  const rows = after.units.map((units) => {
    const then = shown.get(units.id);
    shown.delete(units.id);
    return { units, minor: publicOf(units) - (then === undefined ? 0 : publicOf(then)) };
  });
  const gone = [...shown.values()].map((units) => ({ units, minor: 0 - publicOf(units) }));
  return [...rows, ...gone].filter(({ minor }) => minor !== 0);
}

/** Who is paid, and by which invoice. */
function billedBy(units: PaidUnits, { question }: MonthBooks): Pick<Posting, "provider" | "invoice"> {
  const { entry } = units.noted;
  const invoice = "invoice" in entry ? entry.invoice : undefined;
  const provider = invoice?.provider ?? lineOfUnits(units, question).provider ?? "";
  return { provider, invoice: invoice?.number ?? "" };
}

/** The account of each service, with the rate of its tax; every service of the ledger that has none is an issue. */
function readAccounts(accounts: readonly PostingAccount[], compiled: CompiledScheme) {
  const issues: Issue[] = [];
  const byService = firstBy(accounts, ({ service }) => service);
  const rates = new Map<string, number>();
  for (const [index, { service, vat }] of accounts.entries()) {
    const path = `accounts[${index}]`;
    const rate = parseScaled(vat, percentDecimals);
    if (Number.isNaN(rate)) issues.push(whyNotDecimal(vat, percentDecimals, `${path}.vat`));
    else if (rate < 0 || rate > whole) {
      issues.push({ code: "range", path: `${path}.vat`, expected: "per cents from 0 to 100", received: received(vat) });
    }
    if (rates.has(service)) {
      issues.push({
        code: "duplicate-id",
        path: `${path}.service`,
        expected: "each service once",
        received: received(service),
      });
    } else if (!compiled.serviceIndexes.has(service)) {
      const expected = `a service of the scheme: ${compiled.services.map(({ id }) => id).join(", ")}`;
      issues.push({ code: "unknown-reference", path: `${path}.service`, expected, received: received(service) });
    }
    rates.set(service, rate);
  }
  if (issues.length > 0) throw new InputError(issues);
  return (service: string) => {
    const own = byService.get(service);
    if (own !== undefined) return { ...own, rate: rates.get(service) ?? 0 };
    const expected = `an account for the service "${service}", of which the ledger has deliveries`;
    throw new InputError([{ code: "no-account", path: "accounts", expected, received: "none" }]);
  };
}
