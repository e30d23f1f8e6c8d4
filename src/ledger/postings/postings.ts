import { formatMonth, latestDay, monthOf, type Month } from "../../calendar/index.js";
import { InputError, requireOptions, type Issue, type OptionNames } from "../../errors/index.js";
import { multiplyDivide } from "../../numbers/index.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import { writer } from "../account/account.js";
import type { MonthBooks } from "../books/books.js";
import { budgetAt } from "../books/budget-at.js";
import type { Ledger } from "../document.js";
import { monthStates } from "../statement/month-states.js";
import type { NoAccount } from "../account/no-account.js";
import { knowledgeOf, openLedger, type AsOfOptions } from "../books/open-ledger.js";
import { paidThen } from "../books/paid-then.js";
import type { PaidUnits } from "../books/paid-units.js";
import { lineOfUnits } from "../books/question.js";
import { requireInAccount } from "../read/in-account.js";
import { readMonth } from "../read/read-month.js";
import type { PaidEntry, Posting, PostingAccount, Postings } from "./document.js";
import { readAccounts, wholeRate } from "./read-accounts.js";
import { settledOf, type PostedMinor } from "./settled.js";

/** Of which months and which knowledge postings are. */
export interface PostingsOptions extends Pick<AsOfOptions, "knownOn"> {
  /** The last month; left out, the last that is closed. */
  readonly through?: string;
}

const optionNames: OptionNames<PostingsOptions> = { knownOn: true, through: true };

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
    // What the last month came to is mostly paid after it is closed.
    const { knownOn } = knowledgeOf(open, options);
    const then = paidThen(open, end.whole, { knownOn, through: latestDay });
    const paidOf = new Map([...then].map(([id, units]) => [id, units === undefined ? 0 : publicOf(units)]));
    const { money } = writer(compiled);
    const drafts: (PostedMinor & { readonly row: Omit<Posting, "settled"> })[] = [];
    let before: MonthBooks | undefined;
    for (const { month } of closings) {
      const state = states.stateOf(month);
      if (!("books" in state)) return state;
      for (const { units, minor } of changed(before, state.books)) {
        const account = accountOf(units.service);
        const net = multiplyDivide(minor, wholeRate, wholeRate + account.rate, "half-up");
        const row = {
          ...{ month: formatMonth(month), entry: units.id, serviceMonth: formatMonth(monthOf(units.from)) },
          ...{ service: units.service, budgetPeriod: budgetAt(state.books.budgets, units.counted)?.name ?? "" },
          ...billedBy(units, state.books),
          ...{ economicCode: account.economicCode, sourceCode: account.sourceCode, project: account.project },
          ...{ net: money(net), vat: money(minor - net), gross: money(minor) },
        };
        drafts.push({ entry: units.id, minor, row });
      }
      before = state.books;
    }
    const settled = settledOf(drafts, (entry) => paidOf.get(entry));
    const rows = drafts.map((draft): Posting => ({ ...draft.row, settled: settled.has(draft) }));
    const landed = closings.at(-1)?.month ?? Number.NEGATIVE_INFINITY;
    const paid = [...then].flatMap(([entry, units]): readonly PaidEntry[] => {
      if (units === undefined || units.noted.booked > landed) return [];
      return [{ entry, ...billedBy(units, end.books), amount: money(publicOf(units)) }];
    });
    const closed = states.closings.at(-1)?.month;
    return {
      ...{ kind: "postings", state: "eligible", ...end.head },
      ...(closed === undefined ? {} : { closedThrough: formatMonth(closed) }),
      ...{ rows, paid },
    };
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
