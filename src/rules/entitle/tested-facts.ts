import type { Period } from "../../calendar/index.js";
import { received, type Issue } from "../../errors/index.js";
import { checkNoOverlap } from "../reading/coverage.js";
import type { AmountReading } from "../reading/reader.js";
import { readWhenOf, type CompiledTest } from "../when/read.js";
import { testKinds } from "../when/registry.js";
import type { When } from "../when/when.js";

/** Of whom a row is. */
export interface TestsOfRow {
  /** The tests of whom it is for; none where it is for everybody else. */
  readonly when: readonly CompiledTest[];
  /** The tests as they are written, by which rows of one kind of person are found. */
  readonly asked: string;
}

/** Reads the tests of a row: of the person alone. */
export function readTests(
  written: When | undefined,
  { path, ...days }: Period & { readonly path: string },
  reading: AmountReading,
  expected: string,
): TestsOfRow {
  const when = readWhenOf(written, `${path}.when`, days, reading);
  for (const [index, { kind }] of (written ?? []).entries()) {
    if (testKinds[kind].looksAt !== "level") continue;
    reading.issues.push({
      code: "test-of-level",
      path: `${path}.when[${index}].kind`,
      expected,
      received: received(kind),
    });
  }
  return { when, asked: JSON.stringify(written ?? []) };
}

/** Rows in the order in which they are asked, and those of them that are for everybody else. */
export interface OrderedRows<Row> {
  readonly ordered: readonly Row[];
  readonly forAll: readonly Row[];
}

/** Rows with tests first, in the order of the document, then those for everybody else by their days; none in vain. */
export function inOrderOfTests<Row extends TestsOfRow & Period & { readonly path: string }>(
  rows: readonly Row[],
  issues: Issue[],
): OrderedRows<Row> {
  // Of two rows by the same tests the second would never count.
  for (const asked of new Set(rows.map((row) => row.asked))) {
    checkNoOverlap(
      rows.filter((row) => row.asked === asked),
      issues,
    );
  }
  const forAll = rows.filter(({ when }) => when.length === 0).sort((left, right) => left.from - right.from);
  return { ordered: [...rows.filter(({ when }) => when.length > 0), ...forAll], forAll };
}
