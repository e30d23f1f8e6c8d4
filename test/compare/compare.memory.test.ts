import { describe, expect, it } from "vitest";
import { heldMemory } from "../support/held-memory.js";
import { smallCase } from "../support/small-case.js";
import { smallReform } from "../support/small-reform.js";
import { smallScheme } from "../support/small-scheme.js";
import { compile } from "../../src/index.js";
import { prepare } from "../../src/prepared/prepare.js";
import { applyReform } from "../../src/doors/reform.js";
import { compare } from "../../src/compare/compare.js";

const count = 10_000;
/** After so many everything is compiled that ever is. */
const warm = 3_000;

describe("the memory of a comparison", () => {
  it.each([
    ["each once", {}],
    ["by weights", { weightOf: () => 3 }],
  ])("is at most 64 bytes a person of 10 000, %s", (_, options) => {
    const before = compile(smallScheme);
    const after = compile(applyReform(smallScheme, smallReform).scheme);
    let seen = 0;
    function* people(until: number, at?: () => void) {
      for (let index = 0; index < until; index += 1) {
        const id = `${index}`;
        yield prepare({ ...smallCase, id: `case-${id}`, client: { ...smallCase.client, id: `client-${id}` } });
        seen += 1;
        if (seen === until) at?.();
      }
    }
    compare(people(warm), before, after, options);
    seen = 0;
    const start = heldMemory();
    let end = start;
    const found = compare(
      people(count, () => {
        end = heldMemory();
      }),
      before,
      after,
      options,
    );
    expect(found.people.all).toBe("weightOf" in options ? 3 * count : count);
    // Each client has twenty bytes of a key, days and a place, and what was held before may be given up meanwhile: far fewer would be a measure of
    // nothing.
    const buffers = (end.buffers - start.buffers) / count;
    expect(buffers).toBeGreaterThanOrEqual(10);
    // Code that is thrown away meanwhile is no memory of people.
    const heap = Math.max(0, end.heap - start.heap) / count;
    expect(buffers + heap).toBeLessThanOrEqual(64);
  });
});
