import { expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import type { Issue } from "../../errors/index.js";
import { compile } from "../../rules/compile.js";
import { countLines } from "../count-cases.js";
import { createProgress } from "../progress.js";
import { temporaryFolder } from "../../../test/support/temporary-folder.js";
import { calculateLines } from "./calculate-lines.js";

const folder = temporaryFolder();

it("a line that breaks the program is refused as a fault of the program, and the others are calculated", async () => {
  const compiled = compile(smallScheme);
  let line = 0;
  // A scheme that breaks the second calculation, as a fault of the program would.
  const broken = Object.create(compiled, {
    formula: {
      get: () => {
        if (line === 2) throw new TypeError("something is not a function");
        return compiled.formula;
      },
    },
  }) as typeof compiled;
  const text = [1, 2, 3]
    .map(
      (id) =>
        `${JSON.stringify({ ...smallCase, id: `case-${id}`, client: { ...smallCase.client, id: `client-${id}` } })}\n`,
    )
    .join("");
  const calculated: number[] = [];
  const refused: (readonly [number, readonly Issue[]])[] = [];
  const counts = await calculateLines({
    file: folder.write("cases.ndjson", text),
    compiled: broken,
    counted: countLines(),
    onLine: (each) => {
      line = each.line;
    },
    onResult: (_, at) => calculated.push(at),
    onRefused: (at, issues) => refused.push([at, issues]),
    settled: () => Promise.resolve(),
    signal: undefined,
    progress: createProgress(0, { unit: "clients" }),
  });
  expect(counts).toEqual({ read: 3, calculated: 2, refused: 1, faults: 1 });
  expect(calculated).toEqual([1, 3]);
  expect(refused).toEqual([
    [
      2,
      [
        {
          code: "fault-of-seko",
          path: "",
          expected: "a case that seko can calculate",
          received: '"something is not a function"',
          hint: "This is a fault of seko, not of your input. Please report it with this case.",
        },
      ],
    ],
  ]);
});
