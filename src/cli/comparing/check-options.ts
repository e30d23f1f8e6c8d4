import { InputError } from "seko";
import type { CompareOptions } from "./compare-options.js";

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
