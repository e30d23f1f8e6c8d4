import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import * as seko from "../../src/index.js";
import { smallCase } from "../support/small-case.js";

let file = "";

/** The file as it is built, from the sources as they are; the engines of others try the built one. */
beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ["src/doors/global.ts"],
    bundle: true,
    format: "iife",
    globalName: "seko",
    target: "es2020",
    platform: "neutral",
    mainFields: ["module", "main"],
    minify: true,
    write: false,
    logLevel: "silent",
  });
  file = outputFiles[0]?.text ?? "";
});

const pilot = (name: string) => readFileSync(`examples/pilot-children/${name}`, "utf8");

/** An engine that has the language and nothing else, with the file in it. */
function engine(): (code: string) => unknown {
  const context = createContext({});
  const run = (code: string): unknown => runInContext(code, context);
  // The engine of Node brings these along in every context.
  run("delete globalThis.console; delete globalThis.WebAssembly;");
  run(file);
  return run;
}

describe("the global file", () => {
  it("shows what the package shows, and no other name of its own", () => {
    const run = engine();
    expect(run("Object.keys(seko).sort().join()")).toBe(Object.keys(seko).sort().join());
    // The library by which forms are described keeps its settings under a name of its own.
    const names = String(run("Object.keys(globalThis).join()")).split(",");
    expect(names).toEqual(["seko"]);
  });

  it("gives the bytes of Node for every child of the pilot", () => {
    const run = engine();
    const there = run(`
      const compiled = seko.compile(seko.parseScheme(${JSON.stringify(pilot("scheme.json"))}));
      const { cases } = JSON.parse(${JSON.stringify(pilot("cases.json"))});
      cases.map((each) => seko.calculate(seko.parseCase(each), compiled).toText()).join("\\n");
    `);
    const compiled = seko.compile(seko.parseScheme(pilot("scheme.json")));
    const { cases } = JSON.parse(pilot("cases.json")) as { readonly cases: readonly unknown[] };
    const here = cases.map((each) => seko.calculate(seko.parseCase(each), compiled).toText());
    expect(String(there).split("\n")).toEqual(here);
    expect(here.length).toBe(100);
  });

  it("refuses in the same words", () => {
    const wrong = JSON.stringify({ ...smallCase, id: 7, period: { from: "2019-02-30", to: "x" } });
    const said = engine()(`try { seko.parseCase(${JSON.stringify(wrong)}) } catch (error) { error.message }`);
    let here = "";
    try {
      seko.parseCase(wrong);
    } catch (error) {
      here = (error as Error).message;
    }
    expect(said).toBe(here);
    expect(here.length).toBeGreaterThan(100);
  });
});
