import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { smallCase } from "../../test/support/small-case.js";
import { smallScheme } from "../../test/support/small-scheme.js";
import { calculateEach } from "../doors/cohort.js";
import { compile } from "../index.js";

const count = 12_000;
/** After so many everything is compiled that ever is. */
const warm = 2_000;

function held(): number {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect !== "function") throw new Error("memory cannot be collected");
  for (let time = 0; time < 3; time += 1) Reflect.apply(collect, undefined, []);
  return process.memoryUsage().heapUsed;
}

async function* people(): AsyncGenerator<unknown, void> {
  for (let index = 0; index < count; index += 1) {
    await Promise.resolve();
    yield { ...smallCase, id: `case-${index}`, client: { ...smallCase.client, id: `client-${index}` } };
  }
}

describe("the memory of cases that are calculated as they come", () => {
  it("does not grow with their number", async () => {
    let [before, after, results] = [0, 0, 0];
    for await (const { index, result } of calculateEach(people(), compile(smallScheme))) {
      if (result !== undefined) results += 1;
      if (index === warm) before = held();
      if (index === count - 1) after = held();
    }
    expect(results).toBe(count);
    // Whatever would be kept of a case, its id alone, is more.
    expect((after - before) / (count - warm)).toBeLessThan(30);
  });
});
