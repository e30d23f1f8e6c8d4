import { InputError } from "seko";
import type { CompareOptions } from "./compare-options.js";

/** Tables that are of no comparison that is published. */
const neverPublished = ["set-aside", "sampling"] as const;

/** The tables that are shown where nobody names one, each where there is one. */
export const tablesShown = ["totals", "source", "level", "gains", "set-aside"];

/**
 * A table that somebody names is there, or refused. Who names those that are shown anyhow, as manifests do, is as one who names none.
 *
 * @throws {InputError} where one is named that is not published, or that is of weighted cases alone
 */
export function checkNamed({ by, weights, ...options }: CompareOptions): void {
  if (by.join() === tablesShown.join()) return;
  const isPublic = options.public === true;
  const withheld = isPublic ? neverPublished.filter((id) => by.includes(id)) : [];
  if (withheld.length > 0) {
    const expected = `--by without ${neverPublished.join(" and ")}, where --public is given`;
    throw new InputError([{ code: "keys-together", path: "--by", expected, received: withheld.join(", ") }]);
  }
  if (!by.includes("sampling") || weights !== undefined) return;
  const expected = "--weights with sampling: only cases that stand for people have intervals";
  throw new InputError([{ code: "keys-together", path: "--by", expected, received: "sampling" }]);
}

/** Persons and single changes are never published. @throws {InputError} where they are asked for as well */
export function checkPublic({ people, each, weights, threshold, dominance, step, ...options }: CompareOptions): void {
  const isPublic = options.public === true;
  const inside = Object.entries({ "--people": people, "--each": each, "--weights": weights })
    .filter(([, value]) => value !== undefined)
    .map(([name]) => name);
  if (weights !== undefined && each !== undefined) {
    const expected = "--each without --weights: what each change does is told of cases, each of them once";
    throw new InputError([{ code: "keys-together", path: "--each", expected, received: "--weights" }]);
  }
  const how = [threshold, dominance, step].some((value) => value !== undefined);
  const received = isPublic ? inside.join(" and ") : how ? "how to publish, without --public" : "";
  if (received === "") return;
  const expected = "--public without --people, --each and --weights, and how to publish only with it";
  throw new InputError([{ code: "keys-together", path: "--public", expected, received }]);
}
