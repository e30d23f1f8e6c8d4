import { InputError, isInputError, type Case, type Issue } from "seko";
import { received } from "seko/errors";
import { type Explanation, withAddresses } from "seko/explanation";
import { explain, type ExplainOptions } from "seko/going-on";
import { explainClaims, type ExplainedPricing } from "seko/following-on";
import { issueInCase } from "seko/io";
import { addressesIn } from "seko/reform";
import { openingOf } from "./calculate-file.js";
import { readRequestBy, type CalculateRequest, type ReadRequest } from "./read-request.js";
import { checkFollowed, followedBefore, readFollowed } from "./followed-before.js";
import { compileChosen, compileCompensationChosen } from "../compile-chosen.js";
import { findChosen } from "../scheme-choice.js";
import { readyScheme } from "../scheme-request.js";

/** What to explain. */
export interface ExplainRequest extends CalculateRequest {
  /** Id or file of the scheme by which deliveries are priced, for claims. */
  readonly pricing?: string;
  /** File of values for its open inputs. */
  readonly pricingInputs?: string;
  /** Id of its funding source that stands for the municipality. */
  readonly source?: string;
  /** Files of what followed before, for claims. */
  readonly previous?: readonly string[];
}

/** The explanation of a case, and what the case calls its client. */
export interface ExplainedFile {
  readonly explanation: Explanation;
  readonly name: string | undefined;
}

/**
 * Reads the files that a request names and explains its one case: the budget, or where money follows by a scheme of compensation.
 *
 * @throws {InputError} with every issue of every file, and where the file holds several cases and none is chosen
 */
export function explainFile(request: ExplainRequest, options: ExplainOptions): ExplainedFile {
  const found = findChosen(request.scheme);
  if (found.kind === "compensation") {
    checkPriced(request);
    const rules = { choose: found.choose, compile: compileCompensationChosen };
    const read = readRequestBy(request, rules);
    const pricing = pricingOf(request);
    const before = readFollowed(request.previous);
    checkFollowed(before, read.read.cases);
    return explainOne(read, explainClaims, (document) => {
      const told = { ...options, ...followedBefore(document, read.compiled, before) };
      if (pricing === undefined) return told;
      return { ...told, pricing: { ...pricing, opening: openingOf(read, document, pricing.compiled) } };
    });
  }
  const { pricing, pricingInputs, source, previous } = request;
  const given = [pricing, pricingInputs, source, previous].find((option) => option !== undefined);
  if (given !== undefined) throw wrongOptions("a scheme of compensation, for which deliveries are priced", "another");
  const read = readRequestBy(request, { choose: found.choose, compile: compileChosen });
  const explained = explainOne(read, explain, (document) => {
    return { ...options, opening: openingOf(read, document, read.compiled) };
  });
  return { ...explained, explanation: withAddresses(explained.explanation, addressesIn(read.compiled.scheme)) };
}

/** Where money follows, a position is of the pricing of deliveries. @throws {InputError} where they are not priced */
export function checkPriced(options: {
  readonly pricing?: string;
  readonly opening?: string;
  readonly openingAssumed?: string;
  readonly closing?: string;
  readonly openings?: string;
  readonly closings?: string;
}): void {
  if (options.pricing !== undefined) return;
  const named = {
    "--opening": options.opening,
    "--opening-assumed": options.openingAssumed,
    "--closing": options.closing,
    "--openings": options.openings,
    "--closings": options.closings,
  };
  for (const [path, given] of Object.entries(named)) {
    if (given === undefined) continue;
    const expected = `--pricing beside ${path}: what goes on is the pricing of deliveries`;
    throw new InputError([{ code: "command-line", path, expected, received: received(given) }]);
  }
}

/** By what deliveries are priced; undefined where they state what they cost. @throws {InputError} where an option lacks another */
export function pricingOf({
  pricing,
  pricingInputs,
  source,
}: Pick<ExplainRequest, "pricing" | "pricingInputs" | "source">): ExplainedPricing | undefined {
  if (pricing === undefined) {
    if (pricingInputs === undefined && source === undefined) return undefined;
    throw wrongOptions("--pricing", "nothing");
  }
  if (source === undefined) throw wrongOptions("--source beside --pricing", "nothing");
  const inputs = pricingInputs === undefined ? {} : { inputs: pricingInputs };
  return { compiled: readyScheme({ scheme: pricing, ...inputs }).compiled, municipality: source };
}

function explainOne<Compiled, Options extends ExplainOptions>(
  { read, indexes, compiled }: Omit<ReadRequest<Compiled>, "source">,
  explained: (document: Case, compiled: Compiled, options: Options) => Explanation,
  optionsOf: (document: Case) => Options,
): ExplainedFile {
  const [index, ...others] = indexes;
  const document = index === undefined ? undefined : read.cases[index];
  if (index === undefined || document === undefined || others.length > 0) throw oneCase(read.cases.length);
  try {
    return { explanation: explained(document, compiled, optionsOf(document)), name: document.client.name };
  } catch (error) {
    if (!isInputError(error)) throw error;
    throw new InputError(error.issues.map((issue) => ofArgument(issue) ?? issueInCase(read, index, issue)));
  }
}

/** An issue about an argument of the command; undefined where it is about the case. */
export function ofArgument(issue: Issue): Issue | undefined {
  if (issue.path === "municipality") return { ...issue, path: "--source" };
  return isOfArgument(issue.path) ? issue : undefined;
}

/** Whether an issue is about an option, or about the file that one names. */
function isOfArgument(path: string): boolean {
  return path === "amount" || path === "knownOn" || /^(?:opening|previous)\b/u.test(path);
}

function wrongOptions(expected: string, got: string): InputError {
  return new InputError([{ code: "command-line", path: "--scheme", expected, received: got }]);
}

function oneCase(count: number): InputError {
  const expected = "the id of the one case that is asked about";
  const hint = `The file holds ${received(count).replace("the number ", "")} cases.`;
  return new InputError([{ code: "one-case", path: "--case", expected, received: "nothing", hint }]);
}
