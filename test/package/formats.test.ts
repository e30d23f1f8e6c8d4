import { createRequire } from "node:module";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
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

describe("the CommonJS half", () => {
  it("is strict, as modules are", () => {
    const files = readdirSync(built("")).filter((name) => name.endsWith(".cjs"));
    expect(files).toContain("index.cjs");
    const loose = files.filter((name) => !readFileSync(built(name), "utf8").startsWith('"use strict";'));
    expect(loose).toEqual([]);
  });
});

describe("what the doors load", () => {
  it.each(["index.js", "calculation.js", "cohort.js", "following.js", "latvia.js"])(
    "%s loads decimal.js alone",
    async (door) => {
      const { metafile } = await build({
        entryPoints: [built(door)],
        bundle: true,
        packages: "external",
        format: "esm",
        write: false,
        metafile: true,
        logLevel: "silent",
      });
      const loaded = Object.values(metafile.inputs).flatMap(({ imports }) =>
        imports.filter(({ external }) => external),
      );
      expect(new Set(loaded.map(({ path }) => path))).toEqual(new Set(["decimal.js"]));
    },
  );

  it("the front door is the main flow, and what it has of other doors is the same", async () => {
    const front = (await import(/* @vite-ignore */ built("index.js"))) as Record<string, unknown>;
    const calculation = (await import(/* @vite-ignore */ built("calculation.js"))) as Record<string, unknown>;
    const numbers = (await import(/* @vite-ignore */ built("numbers.js"))) as Record<string, unknown>;
    const shared = Object.keys(front).filter((name) => name in calculation || name in numbers);
    expect(shared).toEqual(expect.arrayContaining(["InputError", "calculate", "compile", "money"]));
    // It goes on from positions, which the doors of the steps do not carry: theirs refuses them.
    const same = shared.filter((name) => name !== "calculate");
    for (const name of same) expect(front[name]).toBe(calculation[name] ?? numbers[name]);
    expect(Object.keys(front).length).toBeLessThan(50);
  });
});

function caught(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
