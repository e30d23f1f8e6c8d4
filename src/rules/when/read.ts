import type { RuleReading } from "../reading/reader.js";
import type { BoundTest } from "./kind.js";
import { testKinds, type StatedByTest, type Tests } from "./registry.js";
import type { When } from "./when.js";

/** A test with its numbers bound. */
export type CompiledTest = BoundTest<StatedByTest>;

/** The tests of a rule, checked and compiled: known names of the right kind, bounds that some person can satisfy. */
export function readWhen(when: When | undefined, path: string, reading: RuleReading): readonly CompiledTest[] {
  return (when ?? []).map((test, index) => readTest(test.kind, test, `${path}[${index}]`, reading));
}

function readTest<Kind extends keyof Tests>(
  kind: Kind,
  test: Tests[Kind],
  path: string,
  reading: RuleReading,
): CompiledTest {
  return testKinds[kind].read(test, path, reading);
}
