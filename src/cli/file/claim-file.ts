import { InputError, isInputError, type Case, type Issue } from "seko";
import { firstDay, formatDay, lastDay, monthOf, parseDay } from "seko/calendar";
import type { CompensationScheme } from "seko/compensation";
import { received } from "seko/errors";
import { claim, type ClaimDocument, type ClaimOptions } from "seko/following";
import { fileError, issueInCase, type CaseFile, type FileIssue, type Outputs } from "seko/io";
import { readClaimFiles } from "./claims-before.js";
import { pricingOf } from "./explain-file.js";
import { priceCase, readOfCompensation, type FollowRequest } from "./follow-file.js";
import { forEachCase } from "./for-each-case.js";
import { pricingPositions } from "./pricing-positions.js";
import type { Output } from "../terminal.js";

/** What is claimed. */
export interface ClaimRequest extends Omit<FollowRequest, "case" | "opening" | "closing"> {
  readonly claimant: string;
  readonly period: ClaimOptions["period"];
  /** Files of claims of other municipalities. */
  readonly others?: readonly string[];
}

/**
 * Reads the files that a request names, and claims for their people.
 *
 * @param outputs take what pricing leaves behind, and are waited for now and then, so that whoever wants the work to end is heard
 * @throws {InputError} with every issue of every file and case; then nothing is claimed
 */
export async function claimFile(
  request: ClaimRequest,
  stderr: Output,
  outputs?: Outputs,
): Promise<{ readonly claimed: ClaimDocument; readonly scheme: CompensationScheme }> {
  const ready = readOfCompensation(request);
  const { read, indexes, compiled } = ready;
  const pricing = pricingOf(request);
  const knowledge = request.knownOn === undefined ? {} : { knownOn: request.knownOn };
  const [previous, others] = (["previous", "others"] as const).map((key) => readClaimFiles(`--${key}`, request[key]));
  const options: ClaimOptions = {
    ...{ claimant: request.claimant, period: request.period },
    ...knowledge,
    ...(previous && { previous }),
    ...(others && { others }),
  };
  const cases: Case[] = [];
  const assumptions = new Set<string>();
  const positions = pricing && (await pricingPositions(request, ready, pricing, { outputs, isPart: false }));
  await forEachCase({ read, indexes }, { stderr, settled: outputs?.settled }, (document) => {
    const unpriced = pricing === undefined ? undefined : notPriced(document, request.period);
    if (unpriced !== undefined) return unpriced;
    const priced = pricing === undefined ? undefined : priceCase(document, pricing, positions?.of(document), knowledge);
    if (priced !== undefined) positions?.keep(priced.result);
    for (const each of priced?.result.assumptions ?? []) assumptions.add(each);
    cases.push(priced?.case ?? document);
    return undefined;
  });
  positions?.done();
  try {
    const made = claim(cases, compiled, options);
    const claimed = { ...made, assumptions: [...new Set([...made.assumptions, ...assumptions])].sort() };
    return { claimed, scheme: compiled.scheme };
  } catch (error) {
    if (!isInputError(error)) throw error;
    // Whose case it is, is asked only where something is wrong.
    const ofCases = cases.flatMap((document, index) =>
      issuesIn(() => claim([document], compiled, { ...options, previous: [] }), read, index),
    );
    throw ofCases.length > 0 ? fileError(ofCases) : new InputError(error.issues.map((issue) => ofCommand(issue, read)));
  }
}

/** What is wrong with a case by itself. */
function issuesIn(work: () => unknown, read: CaseFile, index: number): readonly FileIssue[] {
  try {
    work();
    return [];
  } catch (error) {
    if (!isInputError(error)) throw error;
    return error.issues
      .filter(({ path }) => !ofOptions.test(path))
      .map((issue) => issueInCase(read, index, { ...issue, path: issue.path.replace(ofCase, "") }));
  }
}

const ofOptions = /^(?:claimant|period|previous|others)\b/u;
const ofCase = /^cases\[(\d+)\]\.?/u;

/** An issue under the option or the case that it is about. */
function ofCommand(issue: Issue, read: CaseFile): Issue {
  const { path } = issue;
  const at = ofCase.exec(path);
  if (at !== null) return issueInCase(read, Number(at[1]), { ...issue, path: path.replace(ofCase, "") });
  if (issue.code === "previous-unknown") {
    const hint =
      'A month is decided as a whole. Give the earlier claims, or a file with { "claims": [] } where there is none.';
    return { ...issue, path: "--previous", hint };
  }
  return /^(?:claimant$|period\b)/u.test(path) ? { ...issue, path: `--${path.replace(/\..*$/u, "")}` } : issue;
}

/** A delivery in a month of the claim that the pricing, which is of the days of the case, says nothing of. */
function notPriced({ period, deliveries = [] }: Case, claimed: ClaimOptions["period"]): Issue | undefined {
  const from = formatDay(firstDay(monthOf(parseDay(claimed.from))));
  const to = formatDay(lastDay(monthOf(parseDay(claimed.to))));
  const at = deliveries.findIndex(
    (each) => each.to >= from && each.from <= to && (each.to < period.from || each.from > period.to),
  );
  const delivery = deliveries[at];
  if (delivery === undefined) return undefined;
  return {
    code: "delivery-not-priced",
    path: `deliveries[${at}]`,
    expected: `a delivery within the period ${period.from} to ${period.to} of the case, which --pricing prices`,
    received: `${delivery.from} to ${delivery.to}`,
    hint: "Let the period of the case have every month that is claimed.",
  };
}

/** The days of a claim: a month, or the first and the last month or day. @throws {InputError} for another text */
export function daysOfClaim(text: string): ClaimOptions["period"] {
  const [from = "", to = from, ...more] = text.split("..");
  const isMonth = /^\d{4}-\d{2}$/u;
  const first = parseDay(isMonth.test(from) ? `${from}-01` : from);
  const last = isMonth.test(to) ? lastDay(monthOf(parseDay(`${to}-01`))) : parseDay(to);
  const isSpan = text.includes("..") || isMonth.test(text);
  if (isSpan && more.length === 0 && ![first, last].some(Number.isNaN))
    return { from: formatDay(first), to: formatDay(last) };
  const expected = "a month, or the first and the last month or day";
  const hint = "Such as 2026-01, 2026-01..2026-03 or 2026-01-16..2026-01-31.";
  throw new InputError([{ code: "days-form", path: "--period", expected, received: received(text), hint }]);
}
