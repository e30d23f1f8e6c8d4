import { formatMonth, monthOf, splitByMonth } from "../../calendar/index.js";
import type { Case } from "../../person/case.js";
import {
  InputError,
  pathOf,
  readingAny,
  received,
  withArguments,
  type Argument,
  type Issue,
  type OptionNames,
  takes,
} from "../../errors/index.js";
import { checkBegun } from "./claiming/check-begun.js";
import { unknownPlace } from "./days/bind-places.js";
import { decidedDays, wholeMonths } from "./days/decided-days.js";
import { kindOf, isOfPeriod } from "./earlier/kind-of.js";
import { formatScaled, parseScaled, safe } from "../../numbers/index.js";
import type { CompiledCompensation } from "./compensation/compile.js";
import type { ClaimDocument, ClaimRow } from "./claim-document.js";
import { claimId } from "./claim-id.js";
import type { ClaimOptions } from "./claim-options.js";
import { addGone, addRow } from "./claiming/add-rows.js";
import { heldBackIn } from "./following.js";
import { dueOf, isOpen, openOf, personOf } from "./claiming/person.js";
import { addClaimIssues } from "./earlier/check-claim.js";
import { checkSpan } from "./earlier/claim-values.js";
import { checkOthers, othersInForce } from "./earlier/check-others.js";
import { checkPrevious } from "./earlier/check-previous.js";
import { checkZeros } from "./earlier/check-zeros.js";
import { checkClaimedOnce, heldBy } from "./earlier/claimed-once.js";
import { rowsInForce } from "./earlier/rows-in-force.js";
import { checkOfRow } from "./row-check.js";

/**
 * The claim of a municipality for a period: one row for each person and month. After earlier claims, only the rows that differ from
 * them, each naming the one that it corrects: nothing is edited, and all claims of a period add up to what is due.
 *
 * @param cases one for each person, whoever claims for them
 * @param compiled the compensation scheme
 * @returns the claim, plain JSON
 * @throws {InputError} with every issue: those of each case, two cases of one person, an earlier claim in which a value is none, that
 * does not add up or does not follow from those before it, a delivery that another row rests on, a claimant that the scheme does not know,
 * and a row with which the sums are more than integers hold
 *
 * @example
 * const first = claim(cases, compiled, { claimant: "liepaja", period });
 * const second = claim(corrected, compiled, { claimant: "liepaja", period, previous: [first] });
 * second.kind; // "correction"
 */
export function claim(cases: readonly Case[], compiled: CompiledCompensation, options: ClaimOptions): ClaimDocument {
  return withArguments([...argumentsOf(cases, compiled, options)], () => claimOf(cases, compiled, options));
}

function* argumentsOf(
  cases: unknown,
  compiled: unknown,
  options: ClaimOptions | null | undefined,
): Generator<Argument> {
  yield ["cases", cases, "list", "a list of cases"];
  yield ["compiled", compiled, "compiled", "a compiled compensation scheme"];
  yield ["options", options, "object", "an object with claimant and period", takes(optionNames)];
  const given: Partial<ClaimOptions> = options ?? {};
  if (options !== undefined && options !== null) yield ["period", given.period, "object", "an object with from and to"];
  for (const key of ["previous", "others"] as const) {
    if (given[key] !== undefined) yield [key, given[key], "list", "a list of claims"];
  }
}

function claimOf(cases: readonly Case[], compiled: CompiledCompensation, options: ClaimOptions): ClaimDocument {
  const { claimant, period, previous = [], others = [] } = options;
  const place = compiled.places.get(claimant)?.place;
  const issues: Issue[] = [];
  if (place === undefined) issues.push(unknownPlace(claimant, "claimant", compiled));
  const asked = checkSpan(period.from, period.to, ["period.from", "period.to"], { issues, at: (key) => key });
  checkEarlier(options, compiled, issues);
  readingAny({ value: cases, kind: "a list of cases", parser: "parseCase" }, () => {
    checkOnce(cases, issues);
    if (issues.length === 0) checkZeros(cases, options, issues);
  });
  if (issues.length > 0 || asked === undefined) throw new InputError(issues);
  const decided = decidedDays(
    asked,
    previous.map((each) => each.period),
    others.map((each) => each.period),
  );
  const people = cases.map((document) => personOf(document, compiled, options, decided));
  if (options.previous === undefined) checkBegun(cases, asked, { compiled, options }, issues);
  const earlier = rowsInForce(previous);
  const months = splitByMonth(wholeMonths(asked));
  const names = new Set(months.map(({ from }) => formatMonth(monthOf(from))));
  // What is due takes the place of what was claimed, in these months and of people of whom all is known.
  const isOpenOf = isOpen(people);
  const standing = heldBy(earlier.values()).filter((held) => !names.has(held.month) || isOpenOf(held));
  checkClaimedOnce([...heldBy(othersInForce(others, claimant)), ...standing, ...dueOf(people)], compiled, issues);
  if (issues.length > 0) throw new InputError(issues);

  const rows: ClaimRow[] = [];
  for (const person of people) {
    // Of a month in which a fact is missing nothing new is claimed and nothing is given back.
    const heldBack = new Set(heldBackIn(person.following.outcome));
    for (const month of months) {
      if (heldBack.has(formatMonth(monthOf(month.from)))) continue;
      addRow(rows, person, month, { claimant, compiled, earlier });
    }
  }
  addGone(rows, people, names, { claimant, compiled, earlier });
  const sum = (key: "claimed" | "claimedBefore" | "difference") =>
    formatScaled(
      rows.reduce((total, row) => safe(total + minorOf(row[key]), `${row.client}.${row.month}.${key}`), 0),
      compiled.name.minorUnit,
    );
  const { id, version, currency } = compiled.name;
  const sequence = previous.filter((each) => isOfPeriod(each, period)).length + 1;
  const assumptions = people.flatMap(({ following }) => following.assumptions);
  const head = {
    schemaVersion: 1,
    id: claimId({ claimant, period, sequence }),
    kind: kindOf(period, previous),
    basis: "claimed",
    claimant,
    claimantCode: place?.code ?? null,
    period,
    sequence,
    scheme: { id, version, currency },
    synthetic: cases.some((document) => document.synthetic === true),
  } as const;
  return {
    ...head,
    rows: rows.map((row, index) => {
      const numbered = { ...row, id: String(index + 1) };
      return { ...numbered, check: checkOfRow(head, numbered) };
    }),
    totals: {
      rows: rows.length,
      claimed: sum("claimed"),
      claimedBefore: sum("claimedBefore"),
      difference: sum("difference"),
    },
    open: people.flatMap(openOf),
    assumptions: [...new Set(assumptions)].sort(),
  };
}

function minorOf(text: string): number {
  return parseScaled(text, 2);
}

/** Two cases of one person would claim the same units twice. */
function checkOnce(cases: readonly Case[], issues: Issue[]): void {
  const firsts = new Map<string, number>();
  for (const [index, { client }] of cases.entries()) {
    const first = firsts.get(client.id);
    if (first === undefined) firsts.set(client.id, index);
    else {
      issues.push({
        code: "claimed-twice",
        path: `cases[${index}].client.id`,
        expected: "a person of whom there is one case, so that no unit is claimed twice",
        received: `${received(client.id)}, whom cases[${first}] is about too`,
      });
    }
  }
}

/** Claims that come from elsewhere are looked at each by itself first: what they say of each other means something only then. */
function checkEarlier(options: ClaimOptions, compiled: CompiledCompensation, issues: Issue[]): void {
  const { previous = [], others = [] } = options;
  const before = issues.length;
  for (const [index, each] of previous.entries()) addClaimIssues(each, pathOf("previous", index), issues);
  for (const [index, each] of others.entries()) addClaimIssues(each, pathOf("others", index), issues);
  if (issues.length > before) return;
  checkPrevious(previous, options, compiled, issues);
  checkOthers(others, options, issues);
  checkClaimedOnce(heldBy(rowsInForce(previous).values()), compiled, issues);
}

const optionNames: OptionNames<ClaimOptions> = {
  claimant: true,
  period: true,
  previous: true,
  others: true,
  knownOn: true,
};
