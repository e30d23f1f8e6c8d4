import type { Period } from "../../calendar/index.js";
import { received } from "../../errors/index.js";
import type { RuleReading } from "../reading/reader.js";
import type { BoundTest, Persons } from "./kind.js";
import { allOf, kindsOf, merged, mostPersons, personAt } from "./persons.js";
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
  if (testKinds[kind].looksAt === "day" && reading.asksDays !== true) {
    reading.issues.push({
      code: "test-of-days",
      path: `${path}.kind`,
      expected: "a test of the person, because this rule is decided for a month at once",
      received: received(kind),
      hint: "Prices and limits are asked day by day: let them depend on the kind of day.",
    });
  }
  return testKinds[kind].read(test, path, reading);
}

/** The tests of a rule as {@link readWhen} reads them, which somebody passes on the rule's first day, or on its last. */
export function readWhenOf(
  when: When | undefined,
  path: string,
  days: Period,
  reading: RuleReading,
): readonly CompiledTest[] {
  const before = reading.issues.length;
  const tests = readWhen(when, path, reading);
  // What tests with mistakes say of persons is not known. One that nobody passes by itself, such as of a residence in no place, is not this one's affair.
  const isSound = tests.length > 1 && reading.issues.length === before;
  const kinds = tests.map(({ persons }) => persons);
  if (isSound && !somebodyIs(kinds, days) && kinds.every((kind) => somebodyIs([kind], days))) {
    const expected = "tests that somebody passes together";
    reading.issues.push({ code: "never-satisfied", path, expected, received: "tests that exclude each other" });
  }
  return tests;
}

/** Whether a person is of all of some kinds, on the first day or on the last; of too many kinds of persons nobody knows. */
export function somebodyIs(kinds: readonly Persons[], { from, to }: Period): boolean {
  const persons = allOf(kinds);
  const axes = merged(persons.axes);
  const count = kindsOf(axes);
  if (count > mostPersons) return true;
  for (let nth = 0; nth < count; nth += 1) {
    const person = personAt(axes, nth);
    const at = (axis: string) => person.get(axis) ?? 0;
    if (persons.passes(at, from) || persons.passes(at, to)) return true;
  }
  return false;
}
