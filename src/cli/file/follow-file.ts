import { InputError, type Case } from "seko";
import type { CompensationScheme, CompiledCompensation } from "seko/compensation";
import { received } from "seko/errors";
import { follow, priceDeliveries, type Following } from "seko/following";
import { countCases, type FollowedCase } from "seko/io";
import { readRequestBy, type ReadRequest } from "./calculate-file.js";
import { ofArgument, pricingOf, type ExplainRequest } from "./explain-file.js";
import { checkFollowed, followedBefore, readFollowed, type FollowedBefore } from "./followed-before.js";
import { forEachCase } from "./for-each-case.js";
import { compileCompensationChosen, findChosen, type ChosenScheme } from "../scheme-choice.js";
import type { Output } from "../terminal.js";

/** What is asked of where money follows. */
export interface FollowRequest extends Omit<ExplainRequest, "opening" | "openingAssumed" | "show"> {
  /** Only what was recorded until this day counts. */
  readonly knownOn?: string;
  /** Files of what followed before, on other days of the same months. */
  readonly previous?: readonly string[];
}

/** Where money follows the people of a file. */
export interface FollowedFile {
  readonly followed: readonly FollowedCase[];
  readonly compiled: CompiledCompensation;
  /** The scheme that priced the deliveries; undefined where they say what they cost. */
  readonly pricing: ReturnType<typeof pricingOf>;
  /** Whether one case was asked for, by a file that is one or by its id. */
  readonly isSingle: boolean;
}

/**
 * Reads the files that a request names, and follows the money of each of its people.
 *
 * @param settled is waited for now and then, so that whoever wants the work to end is heard; what it throws ends it
 * @throws {InputError} with every issue of every file and case; then nothing follows anybody
 */
export async function followFile(
  request: FollowRequest,
  stderr: Output,
  settled?: () => Promise<void>,
): Promise<FollowedFile> {
  const found = findChosen(request.scheme);
  if (found.kind !== "compensation") throw notOfCompensation(request.scheme, found.choose);
  const ready = readRequestBy(request, { choose: found.choose, compile: compileCompensationChosen });
  const pricing = pricingOf(request);
  const before = readFollowed(request.previous);
  checkFollowed(before, ready.read.cases);
  const followed = await followCases(ready, { pricing, before, knownOn: request.knownOn, stderr, settled });
  const { compiled, read } = ready;
  return { followed, compiled, pricing, isSingle: read.form === "one" || request.case !== undefined };
}

/** With what cases are followed. */
interface Followers {
  readonly pricing: ReturnType<typeof pricingOf>;
  readonly before: FollowedBefore | undefined;
  readonly knownOn: string | undefined;
  readonly stderr: Output;
  readonly settled: (() => Promise<void>) | undefined;
}

async function followCases(
  { read, indexes, compiled }: ReadRequest<CompiledCompensation, ChosenScheme<CompensationScheme>>,
  { pricing, before, knownOn, stderr, settled }: Followers,
): Promise<readonly FollowedCase[]> {
  const knowledge = knownOn === undefined ? {} : { knownOn };
  const followed: FollowedCase[] = [];
  const counted = countCases(read);
  await forEachCase({ read, indexes }, { stderr, settled, ofCommand: ofArgument }, (document, index) => {
    const each = followCase(document, compiled, pricing, {
      ...knowledge,
      ...followedBefore(document, compiled, before),
    });
    const twice = counted.issueOf(each.following, index);
    if (twice === undefined) followed.push(each);
    return twice;
  });
  return followed;
}

/** What follows one person; where deliveries are priced it rests on the assumptions of their scheme too. */
function followCase(
  document: Case,
  compiled: CompiledCompensation,
  pricing: Followers["pricing"],
  options: { readonly knownOn?: string; readonly previous?: readonly Following[] },
): FollowedCase {
  if (pricing === undefined) return { document, following: follow(document, compiled, options) };
  const { municipality } = pricing;
  const { knownOn } = options;
  const knowledge = knownOn === undefined ? {} : { knownOn };
  const priced = priceDeliveries(document, pricing.compiled, { municipality, ...knowledge });
  const following = follow(priced.case, compiled, options);
  const assumptions = [...new Set([...following.assumptions, ...priced.result.assumptions])].sort();
  return { document: priced.case, following: { ...following, assumptions } };
}

/** A scheme of budgets is calculated by; what is wrong with a file, or a name that is unknown, is said first. */
function notOfCompensation(scheme: string, choose: () => unknown): InputError {
  choose();
  const expected = "a scheme of compensation, by which money follows people";
  const hint = "That is a scheme of budgets: `seko calculate` takes it.";
  return new InputError([{ code: "command-line", path: "--scheme", expected, received: received(scheme), hint }]);
}
