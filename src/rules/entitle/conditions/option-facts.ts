import type { Period } from "../../../calendar/index.js";
import type { Dated } from "../../../person/dated.js";
import { received } from "../../../errors/index.js";
import { nothingListed } from "../../reading/check/check-lists.js";
import { testKinds } from "../../when/registry.js";
import { readWhenOf, type CompiledTest } from "../../when/read.js";
import { readPeriod, type RuleReading } from "../../reading/reader.js";
import type { When } from "../../when/when.js";

/** One set of tests of a condition, checked and compiled, on the days from `from` to `to`. */
export interface ConditionOptionFacts extends Period {
  readonly tests: readonly CompiledTest[];
  /** The tests as the scheme has them. */
  readonly when: When;
}

/** The options of a condition: at least one, each with tests that can be asked before there are levels. */
export function readOptions(
  options: readonly (Dated & { readonly when: When })[],
  path: string,
  reading: RuleReading,
): readonly ConditionOptionFacts[] {
  if (options.length === 0) reading.issues.push(nothingListed(`${path}.options`));
  return options.map(({ when, ...dated }, index) => {
    const place = `${path}.options[${index}]`;
    if (when.length === 0) reading.issues.push(nothingListed(`${place}.when`));
    for (const [at, test] of when.entries()) {
      if (testKinds[test.kind].looksAt !== "level") continue;
      reading.issues.push({
        code: "test-form",
        path: `${place}.when[${at}].kind`,
        expected: `a test of ${askedOfPersons()}`,
        received: received(test.kind),
        hint: "Conditions say whether somebody has a claim at all; let limits or amounts depend on the level.",
      });
    }
    const days = readPeriod(dated, place, reading.issues);
    return { ...days, tests: readWhenOf(when, `${place}.when`, days, reading), when };
  });
}

/** The kinds of tests that ask about a person, in words. */
function askedOfPersons(): string {
  const kinds = Object.entries(testKinds).filter(([, { looksAt }]) => looksAt === "person");
  const words = kinds.map(([kind]) => kind.replaceAll("-", " "));
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}
