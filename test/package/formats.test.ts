import { createRequire } from "node:module";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type * as Seko from "../../src/index.js";

const built = (name: string) => fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));

describe("the built package", () => {
  it("is there: npm ci builds it", () => {
    expect(existsSync(built("index.js")) && existsSync(built("index.cjs"))).toBe(true);
  });

  it("lets amounts of the ESM and the CommonJS build understand each other", async () => {
    const module = (await import(/* @vite-ignore */ built("index.js"))) as typeof Seko;
    const common = createRequire(import.meta.url)(built("index.cjs")) as typeof Seko;
    const here = module.money("10.50");
    const there = common.money("0.25");
    expect(here.constructor).not.toBe(there.constructor);
    expect(module.isMoney(there) && common.isMoney(here)).toBe(true);
    expect(here.add(there).toString()).toBe("10.75");
    expect(there.add(here).equals(common.money("10.75"))).toBe(true);
    expect(module.isInputError(caught(() => common.money("1,5")))).toBe(true);
  });
});

function caught(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
