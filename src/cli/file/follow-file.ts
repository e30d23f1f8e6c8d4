import { calculate, InputError, type Case, type Position, type Result } from "seko";
import type { CompensationScheme, CompiledCompensation } from "seko/compensation";
import { received } from "seko/errors";
import { follow, priceDeliveries, type Following, type PricedDeliveries } from "seko/following";
import type { ExplainedPricing } from "seko/following-on";
import { countCases, type FollowedCase, type Outputs } from "seko/io";
import { readRequestBy, type ReadRequest } from "./read-request.js";
import { checkPriced, ofArgument, pricingOf, type ExplainRequest } from "./explain-file.js";
import { checkFollowed, followedBefore, readFollowed, type FollowedBefore } from "./followed-before.js";
import { forEachCase } from "./for-each-case.js";
import { refuseSeveral } from "./position-of-case.js";
import {
  checkPositionOptions,
  pricingPositions,
  type PositionFiles,
  type PricingPositions,
} from "./pricing-positions.js";
import { compileCompensationChosen } from "../compile-chosen.js";
import { findChosen, type ChosenScheme } from "../scheme-choice.js";
import type { Output } from "../terminal.js";

/** What is asked of where money follows. */
export interface FollowRequest extends Omit<ExplainRequest, "show">, PositionFiles {
  /** Where what the pricing of the one case leaves behind is written. */
  readonly closing?: string;
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
  /** How the deliveries of the last case were priced, of which a position may be kept. */
  readonly priced: Result | undefined;
}

/**
 * Reads the files that a request names, and follows the money of each of its people.
 *
 * @param outputs take what pricing leaves behind, and are waited for now and then, so that whoever wants the work to end is heard
 * @throws {InputError} with every issue of every file and case; then nothing follows anybody
 */
export async function followFile(request: FollowRequest, stderr: Output, outputs?: Outputs): Promise<FollowedFile> {
  checkPositionOptions({ ...request });
  const ready = readOfCompensation(request);
  const pricing = pricingOf(request);
  if (request.opening !== undefined || request.closing !== undefined) refuseSeveral(ready.indexes);
  const before = readFollowed(request.previous);
  checkFollowed(before, ready.read.cases);
  const isPart = request.case !== undefined;
  const positions = pricing && (await pricingPositions(request, ready, pricing, { outputs, isPart }));
  const { settled } = outputs ?? {};
  const followers = { pricing, positions, before, knownOn: request.knownOn, stderr, settled };
  const { followed, priced } = await followCases(ready, followers);
  positions?.done();
  const { compiled, read } = ready;
  return { followed, compiled, pricing, isSingle: read.form === "one" || request.case !== undefined, priced };
}

/** The files of a request whose rules are of compensation. @throws {InputError} for other rules, and with every issue of every file */
export function readOfCompensation(request: Omit<FollowRequest, "previous">): ReadOfCompensation {
  const found = findChosen(request.scheme);
  if (found.kind !== "compensation") throw notOfCompensation(request.scheme, found.choose);
  checkPriced(request);
  return readRequestBy(request, { choose: found.choose, compile: compileCompensationChosen });
}

type ReadOfCompensation = ReadRequest<CompiledCompensation, ChosenScheme<CompensationScheme>>;

/** With what cases are followed. */
interface Followers {
  readonly pricing: ReturnType<typeof pricingOf>;
  readonly positions: PricingPositions | undefined;
  readonly before: FollowedBefore | undefined;
  readonly knownOn: string | undefined;
  readonly stderr: Output;
  readonly settled: (() => Promise<void>) | undefined;
}

async function followCases(
  ready: ReadOfCompensation,
  { pricing, positions, before, knownOn, stderr, settled }: Followers,
): Promise<Pick<FollowedFile, "followed" | "priced">> {
  const { read, indexes, compiled } = ready;
  const knowledge = knownOn === undefined ? {} : { knownOn };
  const followed: FollowedCase[] = [];
  let priced: Result | undefined;
  const counted = countCases(read);
  await forEachCase({ read, indexes }, { stderr, settled, ofCommand: ofArgument }, (document, index) => {
    const of = pricing === undefined ? undefined : priceCase(document, pricing, positions?.of(document), knowledge);
    const each = followCase(of?.case ?? document, of?.result, (known) =>
      follow(known, compiled, { ...knowledge, ...followedBefore(document, compiled, before) }),
    );
    if (of !== undefined) positions?.keep(of.result);
    priced = of?.result;
    const twice = counted.issueOf(each.following, index);
    if (twice === undefined) followed.push(each);
    return twice;
  });
  return { followed, priced };
}

/** The deliveries of a case with what they cost, going on from what is known of the time before. */
export function priceCase(
  document: Case,
  { compiled, municipality }: ExplainedPricing,
  opening: Position | readonly Position[] | undefined,
  knowledge: { readonly knownOn?: string },
): PricedDeliveries {
  return priceDeliveries(document, compiled, {
    municipality,
    ...knowledge,
    ...(opening && { calculate: (delivered, rules, known) => calculate(delivered, rules, { ...known, opening }) }),
  });
}

/** What follows one person; where deliveries are priced it rests on the assumptions of their scheme too. */
function followCase(document: Case, priced: Result | undefined, followed: (document: Case) => Following): FollowedCase {
  const following = followed(document);
  if (priced === undefined) return { document, following };
  const assumptions = [...new Set([...following.assumptions, ...priced.assumptions])].sort();
  return { document, following: { ...following, assumptions } };
}

/** A scheme of budgets is calculated by; what is wrong with a file, or a name that is unknown, is said first. */
function notOfCompensation(scheme: string, choose: () => unknown): InputError {
  choose();
  const expected = "a scheme of compensation, by which money follows people";
  const hint = "That is a scheme of budgets: `seko calculate` takes it.";
  return new InputError([{ code: "command-line", path: "--scheme", expected, received: received(scheme), hint }]);
}
