import { createContext, runInContext } from "node:vm";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { calculate } from "../../src/rules/calculate.js";
import { letter, explain } from "../../src/explanation/index.js";
import { parseCase, parseScheme } from "../../src/documents/index.js";
import { compile } from "../../src/rules/compile.js";
import { smallCase } from "../support/small-case.js";
import { smallScheme } from "../support/small-scheme.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Everything that is to run in an engine that has the language and nothing else, such as one built into a database. */
const everything = `
  export * from "./src/index.ts";
  export * as calculation from "./src/doors/calculation.ts";
  export * as cohort from "./src/cohort/index.ts";
  export * as explanation from "./src/explanation/index.ts";
  export * as latvia from "./src/latvia/index.ts";
  export * as ledger from "./src/doors/ledger.ts";
  export * as municipalities from "./src/doors/municipalities.ts";
  export * as prepared from "./src/doors/prepared.ts";
  export * as envelope from "./src/doors/envelope.ts";
  export * as population from "./src/doors/population.ts";
  export * as report from "./src/report/index.ts";
  export * as settlement from "./src/settlement/index.ts";
`;

/** An engine without any global but those of the language. */
async function engine() {
  const { outputFiles } = await build({
    stdin: { contents: everything, resolveDir: root, loader: "ts" },
    bundle: true,
    format: "iife",
    globalName: "seko",
    platform: "neutral",
    mainFields: ["module", "main"],
    write: false,
    logLevel: "silent",
  });
  const context = createContext({});
  const run = (code: string): unknown => runInContext(code, context);
  // The engine of Node brings these along in every context.
  run("delete globalThis.console; delete globalThis.WebAssembly;");
  run(outputFiles[0]?.text ?? "");
  return { run, context };
}

const accented = { ...smallCase, id: "accented", client: { ...smallCase.client, name: "Žaņa 😀" } };
const scheme = { ...smallScheme, version: "1 ā😀" };

describe("in an engine with nothing but the language", () => {
  it("the core reads, calculates, explains and writes the same bytes as in Node", async () => {
    const { run, context } = await engine();
    expect(run("typeof TextEncoder + typeof TextDecoder + typeof URL + typeof console + typeof process")).toBe(
      "undefined".repeat(5),
    );
    const bytes = new TextEncoder().encode(JSON.stringify(accented));
    Object.assign(context, { caseBytes: Array.from(bytes), schemeText: JSON.stringify(scheme) });
    const there = run(`
      const compiled = seko.compile(seko.parseScheme(schemeText));
      const known = seko.parseCase(Uint8Array.from(caseBytes));
      const result = seko.calculate(known, compiled);
      JSON.stringify([
        result.toText(),
        Array.from(result.toBytes()),
        JSON.stringify(result),
        seko.explanation.letter(seko.explanation.explain(known, compiled), { language: "lv", format: "markdown" }),
      ]);
    `);
    const compiled = compile(parseScheme(JSON.stringify(scheme)));
    const known = parseCase(bytes);
    const result = calculate(known, compiled);
    expect(JSON.parse(String(there))).toEqual([
      result.toText(),
      Array.from(result.toBytes()),
      JSON.stringify(result),
      letter(explain(known, compiled), { language: "lv", format: "markdown" }),
    ]);
    expect(result.months.length).toBeGreaterThan(1);
  });

  it("wrong input is refused with the same words", async () => {
    const { run } = await engine();
    const messages = run(`
      [() => seko.parseCase('{'), () => seko.parseCase(Uint8Array.of(123, 255, 125)), () => seko.parseScheme({})].map((call) => {
        try { call(); } catch (error) { return error.message; }
      }).join("\\n");
    `);
    const here = [() => parseCase("{"), () => parseCase(Uint8Array.of(123, 255, 125)), () => parseScheme({})].map(
      (call) => {
        try {
          call();
        } catch (error) {
          return (error as Error).message;
        }
        return undefined;
      },
    );
    expect(messages).toBe(here.join("\n"));
    expect(here.join("")).toContain("UTF-8");
  });
});
