import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { follow } from "../../src/rules/follow/follow.js";
import { parseCase, parseCompensation } from "../../src/documents/index.js";
import { compileCompensation } from "../../src/rules/follow/compensation/compile.js";
import { frozenAmounts } from "../frozen/frozen.js";
import { smallCompensation, smallLeaver } from "../support/small-compensation.js";

/** Where the money of a quarter goes, worked out by hand: what is changed of the small scheme and its leaver. */
interface WorkedCase {
  readonly title: string;
  readonly working: readonly string[];
  readonly scheme?: Readonly<Record<string, unknown>>;
  readonly case?: Readonly<Record<string, unknown>>;
  /** Month, claimant and amount, and what a cap cut. */
  readonly expected: readonly string[];
}

const worked = JSON.parse(readFileSync(new URL("following.json", import.meta.url), "utf8")) as readonly WorkedCase[];

const frozen = frozenAmounts("worked-following");

describe.each(worked)("$title", ({ title, scheme, case: given, expected }) => {
  it("comes out as by hand", () => {
    const compiled = compileCompensation(parseCompensation({ ...smallCompensation, ...scheme }));
    const following = follow(parseCase({ ...smallLeaver, ...given }), compiled);
    const texts = following.claims.map(({ month, claimant, amount, cut }) => {
      return `${month} ${claimant}: ${amount.toString()}${cut.isZero ? "" : `, cut ${cut.toString()}`}`;
    });
    expect(texts).toEqual(expected);
    frozen.following(title, following);
  });
});

frozen.isComplete();
