import { type Case, type CompiledScheme, type Result, calculate, nothingUsed } from "seko";
import { countCases } from "seko/io";
import { type Walk, forEachCase } from "./for-each-case.js";
import type { Output } from "../terminal.js";
import type { CalculateRequest, OpenRequest, ReadRequest } from "./read-request.js";

/** What was calculated. */
export interface CalculatedFile extends ReadRequest {
  readonly results: readonly Result[];
  /** The only result, where one case was asked for: by a file that is a case, or by its id. */
  readonly single: Result | undefined;
}

/**
 * Calculates the cases of a request, with progress on long work.
 *
 * @param settled is waited for now and then, so that whoever wants the work to end is heard; what it throws ends it
 * @throws {InputError} with every issue of every case; then there is no result at all
 */
export async function calculateRequest(
  ready: ReadRequest,
  request: Pick<CalculateRequest, "case">,
  stderr: Output,
  settled?: () => Promise<void>,
): Promise<CalculatedFile> {
  const results: Result[] = [];
  await eachResult(ready, { stderr, settled }, (result) => {
    results.push(result);
  });
  const single = ready.read.form === "one" || request.case !== undefined ? results[0] : undefined;
  return { ...ready, results, single };
}

/**
 * Calculates the cases of a request one after the other and keeps no result.
 *
 * @param walk says by `isCounted` that nobody stands twice, as was found before
 * @param take is given each result of somebody who stands once on a day
 * @throws {InputError} with every issue of every case
 */
export async function eachResult(
  ready: OpenRequest,
  walk: Pick<Walk, "stderr" | "settled"> & { readonly isCounted?: boolean },
  take: (result: Result, document: Case) => void,
): Promise<void> {
  const { read, indexes, compiled, show } = ready;
  const counted = walk.isCounted === true ? undefined : countCases(read);
  await forEachCase({ read, indexes }, walk, (document, index) => {
    const result = calculate(document, compiled, {
      opening: openingOf(ready, document, compiled),
      show: show?.of(document),
    });
    const twice = counted?.issueOf(result, index);
    if (twice === undefined) take(result, document);
    return twice;
  });
}

/** With what a case goes on: the positions that are given, else what is assumed of cases without one. */
export function openingOf(
  { opening, openingAssumed }: Pick<ReadRequest, "opening" | "openingAssumed">,
  document: Case,
  compiled: CompiledScheme,
): ReadRequest["opening"] {
  return opening ?? (openingAssumed === undefined ? undefined : nothingUsed(document, compiled));
}
