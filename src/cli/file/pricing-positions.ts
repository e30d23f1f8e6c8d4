import { InputError, type Case, type Position, type Result } from "seko";
import { received } from "seko/errors";
import type { ExplainedPricing } from "seko/following-on";
import { readOpenings, type Outputs } from "seko/io";
import { openingOf } from "./calculate-file.js";
import type { ReadRequest } from "./read-request.js";

/** Files of positions of many people. */
export interface PositionFiles {
  /** With what the pricing of each goes on. */
  readonly openings?: string;
  /** Where what it leaves behind is written. */
  readonly closings?: string;
}

/** With what the pricing of the deliveries of many people goes on, and where what it leaves behind goes. */
export interface PricingPositions {
  /** @throws {InputError} where a file of positions has none of the client */
  of(document: Case): Position | readonly Position[] | undefined;
  /** Writes what the pricing of a case leaves behind; an incomplete one leaves nothing. */
  keep(result: Result): void;
  /** The end. @throws {InputError} for positions of clients of whom no case is */
  done(): void;
}

/**
 * Reads the positions of a file, where one is named; what is assumed counts for those of whom there is none.
 *
 * @param ready has the positions of the one case that is asked about, where it is one
 * @param isPart whether there may be positions of others, who are not asked about
 * @throws {InputError} with every line that is no position
 */
export async function pricingPositions(
  { openings: file, closings }: PositionFiles,
  ready: Pick<ReadRequest, "opening" | "openingAssumed">,
  { compiled }: Pick<ExplainedPricing, "compiled">,
  { outputs, isPart }: { readonly outputs: Outputs | undefined; readonly isPart: boolean },
): Promise<PricingPositions> {
  const read = file === undefined ? undefined : await readOpenings({ file, assumed: ready.openingAssumed }, compiled);
  const left = closings === undefined ? undefined : outputs?.lines(closings);
  return {
    of(document) {
      if (read === undefined) return openingOf(ready, document, compiled);
      return read.of({ client: document.client.id, from: document.period.from });
    },
    keep({ closing }) {
      if (closing !== undefined) left?.write(JSON.stringify(closing));
    },
    done() {
      if (!isPart) read?.checkUsed();
      left?.close();
    },
  };
}

/** One case has `--opening` and `--closing`, many have `--openings` and `--closings`. @throws {InputError} for one beside the other */
export function checkPositionOptions(options: Readonly<Record<string, unknown>>): void {
  for (const one of ["opening", "closing"] as const) {
    if (options[one] === undefined || options[`${one}s`] === undefined) continue;
    const expected = `--${one} of the one case, or --${one}s of many`;
    throw new InputError([
      { code: "command-line", path: `--${one}s`, expected, received: received(options[`${one}s`]) },
    ]);
  }
}
