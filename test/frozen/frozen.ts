import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import type { Result } from "../../src/result/result.js";
import type { Following } from "../../src/rules/follow/following.js";
import { amountsOfFollowing, amountsOfResult, type FrozenAmounts } from "./amounts-of.js";

/** Where amounts that should not change are compared with a frozen table; `UPDATE_FROZEN=1` writes the tables anew. */
export interface Frozen {
  /** Compares a result with what is frozen of it. */
  readonly result: (title: string, result: Result) => void;
  /** Compares what follows a person with what is frozen of it. */
  readonly following: (title: string, following: Following) => void;
  /** Adds the test, after all others of the file, that no frozen case has gone. */
  readonly isComplete: () => void;
}

const update = process.env["UPDATE_FROZEN"] !== undefined;
const begins = "== ";

/**
 * The frozen amounts of a test file, in `tables/NAME.txt`: for each case a head, its outcome, and a line for each row of amounts.
 * Where nothing is received and nothing paid, nothing is written: an amount of 0 is the same as none beside other amounts.
 */
export function frozenAmounts(name: string): Frozen {
  const file = fileURLToPath(new URL(`tables/${name}.txt`, import.meta.url));
  const frozen = existsSync(file) ? blocksOf(readFileSync(file, "utf8")) : new Map<string, string>();
  const seen = new Map<string, string>();
  const compare = (title: string, amounts: FrozenAmounts) => {
    expect(seen.has(title), `two cases are called "${title}"`).toBe(false);
    seen.set(title, textOf(amounts));
    if (!update) expect(seen.get(title)).toBe(frozen.get(title));
  };
  afterAll(() => {
    if (update) writeFileSync(file, [...seen].map(([title, text]) => `${begins}${title}\n${text}`).join(""));
  });
  return {
    result: (title, result) => {
      compare(title, amountsOfResult(result));
    },
    following: (title, following) => {
      compare(title, amountsOfFollowing(following));
    },
    isComplete: () => {
      it("has no case less than are frozen", () => {
        if (!update) expect([...frozen.keys()].filter((title) => !seen.has(title))).toEqual([]);
      });
    },
  };
}

function blocksOf(text: string): ReadonlyMap<string, string> {
  const blocks = text.split(/^== /mu).slice(1);
  return new Map(
    blocks.map((block) => {
      const end = block.indexOf("\n");
      return [block.slice(0, end), block.slice(end + 1)];
    }),
  );
}

function textOf({ outcome, rows }: FrozenAmounts): string {
  const lines = rows.flatMap(({ of, amounts }) => {
    const some = Object.entries(amounts).filter(([, amount]) => amount !== undefined && /[1-9]/u.test(amount));
    return some.length === 0 ? [] : [`${of} ${some.map(([key, amount]) => `${key}=${String(amount)}`).join(" ")}`];
  });
  return [`outcome ${outcome}`, ...lines, ""].join("\n");
}
