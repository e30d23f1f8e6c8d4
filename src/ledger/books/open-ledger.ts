import { formatDay, lastDay, latestDay, monthOf, parseDay, whyNotDate, type Day } from "../../calendar/index.js";
import { InputError, received, withArguments, type Issue } from "../../errors/index.js";
import { parseScaled, whyNotDecimal } from "../../numbers/index.js";
import { outcomeOfBooks, type NoAccount } from "../account/no-account.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import type { LedgerHead } from "../account/account-document.js";
import { booksOf, hasBooks, type Books } from "./books.js";
import { closingsInForce, type Closing } from "../read/closed.js";
import { landsLater } from "./lateness.js";
import type { Ledger } from "../document.js";
import type { LedgerFacts } from "../read/facts.js";
import type { Knowledge } from "./known-units.js";
import { lastDayOf } from "../read/last-day.js";
import type { Question } from "./question.js";
import { questionsOf } from "./questions.js";
import { readLedger } from "../read/read-ledger.js";

/** A ledger that was read, with the scheme that it is told by. */
export interface OpenLedger {
  readonly facts: LedgerFacts;
  readonly compiled: CompiledScheme;
  /** The question as it was known on a day, worked out once for all days on which the same was known of it. */
  readonly questionOn: (knownOn: Day) => Question;
}

/**
 * Reads a ledger against a scheme.
 *
 * @throws {InputError} with every issue
 */
export function openLedger<Told>(ledger: Ledger, compiled: CompiledScheme, tell: (open: OpenLedger) => Told): Told {
  const looked = [
    ["ledger", ledger, "object", "a ledger"],
    ["compiled", compiled, "compiled", "a compiled scheme"],
  ] as const;
  return withArguments(looked, () => {
    const issues: Issue[] = [];
    const facts = readLedger(ledger, issues);
    if (issues.length === 0) checkAmounts(facts, compiled, issues);
    if (issues.length > 0) throw new InputError(issues);
    return tell({ facts, compiled, questionOn: questionsOf(facts, compiled) });
  });
}

/** Amounts have the decimals of the scheme's currency, and lines are of its services. */
function checkAmounts({ exceptions, document }: LedgerFacts, compiled: CompiledScheme, issues: Issue[]): void {
  const { minorUnit } = compiled.name;
  for (const { entry, index } of exceptions) {
    if (!Number.isNaN(parseScaled(entry.amount, minorUnit))) continue;
    issues.push(whyNotDecimal(entry.amount, minorUnit, `entries[${index}].amount`));
  }
  if (compiled.entitlement?.carryOver !== undefined) {
    const expected = "a scheme without `carryOver`, because what goes over in a ledger is said by its own `carryOver`";
    issues.push({ code: "carried-twice", path: "scheme.budgetPeriods.carryOver", expected, received: "a rule" });
  }
  if (compiled.budgets.length > 0) {
    const expected = "a scheme with one budget, because a ledger does not keep several beside each other";
    issues.push({ code: "several-budgets", path: "scheme.budgets", expected, received: "several" });
  }
  // What lands late is paid beside limits by public money: nobody would know whose it is.
  const over = landsLater(document.lateness) ? compiled.limits.find(({ beyond }) => beyond !== undefined) : undefined;
  if (over !== undefined) {
    const expected = "a rule by the day of the service, because units over a limit of the scheme are the client's";
    issues.push({ code: "over-limit-late", path: "lateness.method", expected, received: received(over.rule.id) });
  }
  for (const key of ["unspent", "overspent"] as const) {
    const amount = document.carryOver?.[key]?.amount;
    if (amount === undefined || !Number.isNaN(parseScaled(amount, minorUnit))) continue;
    issues.push(whyNotDecimal(amount, minorUnit, `carryOver.${key}.amount`));
  }
  for (const [version, { lines }] of document.plans.entries()) {
    for (const [index, { service, unit }] of lines.entries()) {
      const own = compiled.services[compiled.serviceIndexes.get(service) ?? -1];
      const path = `plans[${version}].lines[${index}]`;
      if (own === undefined) {
        const expected = `a service of the scheme: ${compiled.services.map(({ id }) => id).join(", ")}`;
        issues.push({ code: "unknown-reference", path: `${path}.service`, expected, received: received(service) });
      } else if (own.unit !== unit) {
        const expected = `"${own.unit}", the unit of "${service}"`;
        issues.push({ code: "other-unit", path: `${path}.unit`, expected, received: received(unit) });
      }
    }
  }
}

/** Of which days a ledger is asked. */
export interface AsOfOptions {
  /** The last day of service that counts; left out, the last day of the account. */
  readonly asOf?: string;
  /** The day whose knowledge counts: what was recorded later does not. Left out, everything recorded counts. */
  readonly knownOn?: string;
}

/** The last day that a document can name: everything recorded counts. */
const always = latestDay;

/** The days of a question. */
export function knowledgeOf({ facts }: OpenLedger, options: AsOfOptions): Knowledge {
  const issues: Issue[] = [];
  const day = (key: keyof AsOfOptions, orElse: Day): Day => {
    const text: unknown = options[key];
    if (text === undefined) return orElse;
    const given = typeof text === "string" ? parseDay(text) : Number.NaN;
    if (Number.isNaN(given)) issues.push(whyNotDate(text, key));
    return given;
  };
  const through = day("asOf", lastDayOf(facts));
  const knownOn = day("knownOn", always);
  if (through < facts.period.from - 1) {
    const expected = `a day from ${formatDay(facts.period.from - 1)}, the eve of the account`;
    issues.push({ code: "outside-account", path: "asOf", expected, received: received(options.asOf) });
  }
  if (issues.length > 0) throw new InputError(issues);
  return { knownOn, through, booked: monthOf(Math.max(through, facts.period.from)) };
}

/** Books and what is closed, or why there are none. */
export interface Standing {
  readonly books: Books;
  /** The closings in force. */
  readonly closings: readonly Closing[];
  readonly head: LedgerHead;
}

/** How a ledger stood by what was known; without a budget, why. */
export function standingOf({ facts, compiled, questionOn }: OpenLedger, knowledge: Knowledge): Standing | NoAccount {
  const books = booksOf({ facts, compiled, question: questionOn(knowledge.knownOn) }, knowledge);
  if (!hasBooks(books)) return outcomeOfBooks(books);
  return { books, closings: closingsInForce(facts, knowledge.knownOn), head: headOf(books, facts, knowledge) };
}

/** What every answer by books says first. */
export function headOf({ delivered, plan }: Books, facts: LedgerFacts, { knownOn }: Knowledge): LedgerHead {
  const { client, synthetic, numbers } = delivered;
  const { scheme, netBudget } = numbers.form;
  const { id, version, currency } = scheme;
  return {
    ...{ client, synthetic, scheme: { id, version }, currency },
    basis: netBudget ? "net" : "gross",
    ...(knownOn === always ? {} : { knownOn: formatDay(knownOn) }),
    assumptions: [...new Set([...delivered.assumptions, ...plan.assumptions, ...ofLateness(facts)])].sort(),
  };
}

/** The rule of lateness counts where it has an assumption for its source. */
function ofLateness({ document }: LedgerFacts): readonly string[] {
  const { source } = document.lateness;
  return source.certainty === "assumption" ? [source.id] : [];
}

/** What is known at the end of a month of a closing, or of everything for a month that is open. */
export function knowledgeAt(closing: Closing): Knowledge {
  return { knownOn: closing.recorded, through: lastDay(closing.month), booked: closing.month };
}
