import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../../test/support/temporary-folder.js";
import { heldMemory } from "../../../test/support/held-memory.js";
import { scratchBeside } from "./scratch.js";
import { sortedRuns } from "./sorted-runs.js";

const folder = temporaryFolder();
interface Row {
  readonly size: number;
  readonly name: string;
}
const order = (left: Row, right: Row) => left.size - right.size;
const drafts = () =>
  readdirSync(folder.path("."), { recursive: true }).filter((name) => String(name).includes("seko-draft"));

describe("rows in sorted runs", () => {
  it("come in one order, alike in that of their runs, as often as they are asked for", () => {
    const row = fc.record({
      size: fc.integer({ min: 0, max: 30 }),
      name: fc.string({ unit: "grapheme", maxLength: 6000 }),
    });
    const law = fc.property(fc.array(fc.array(row, { maxLength: 5 }), { maxLength: 9 }), (runs) => {
      const scratch = scratchBeside(folder.path("people.csv"));
      const sorted = sortedRuns(scratch, order);
      for (const run of runs) sorted.add(run.toSorted(order));
      const expected = runs.flatMap((run) => run.toSorted(order)).toSorted(order);
      expect([...sorted.all]).toEqual(expected);
      expect([...sorted.all]).toEqual(expected);
      scratch.release();
      expect(drafts()).toEqual([]);
    });
    fc.assert(law, { seed: 19, numRuns: 60, endOnFailure: true });
  });

  it("are held a few at a time: 60 000 of them take less than 64 bytes each", () => {
    const scratch = scratchBeside(folder.path("many.csv"));
    const sorted = sortedRuns(scratch, order);
    const [runs, length] = [120, 500];
    const rowsOf = (run: number): readonly Row[] =>
      Array.from({ length }, (_, at) => ({ size: at, name: `${run}-${"x".repeat(400)}` }));
    sorted.add(rowsOf(0));
    const start = heldMemory();
    for (let run = 1; run < runs; run += 1) sorted.add(rowsOf(run));
    let [count, most, before] = [0, 0, -1];
    for (const { size } of sorted.all) {
      expect(size >= before).toBe(true);
      before = size;
      count += 1;
      if (count % 20_000 !== 0) continue;
      const { heap, buffers } = heldMemory();
      most = Math.max(most, heap + buffers - start.heap - start.buffers);
    }
    expect(count).toBe(runs * length);
    expect(most / count).toBeLessThan(64);
    expect(drafts()).toHaveLength(1);
    scratch.release();
    expect(drafts()).toEqual([]);
  });
});
