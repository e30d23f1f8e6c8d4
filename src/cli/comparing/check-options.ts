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

/** Scenarios have sums that nothing protects, and places in the order of one file. @throws {InputError} where they go with neither */
export function checkScenario(options: CompareOptions): void {
  const others = (["public", "shard", "parts"] as const).filter((name) => options[name] !== undefined);
  if (options.scenario === undefined || others.length === 0) return;
  const expected = "--scenario without --public, --shard, --parts";
  const received = others.map((name) => `--${name}`).join(" and ");
  const hint =
    options.public === true
      ? "A scenario tells of few people, such as those without a place, and nothing protects its sums: state it in a run that is not published."
      : "Places are taken in the order of the whole file: state the scenario in a run of the whole file, without parts.";
  throw new InputError([{ code: "keys-together", path: "--scenario", expected, received, hint }]);
}
