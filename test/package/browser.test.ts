import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Doors that must run in a browser: no file, clock, network or process behind them. */
const pureDoors = [
  "src/index.ts",
  "src/doors/calculation.ts",
  "src/doors/cohort.ts",
  "src/doors/following.ts",
  "src/doors/going-on.ts",
  "src/doors/reading-back.ts",
  "src/doors/compensation.ts",
  "src/doors/following-on.ts",
  "src/doors/compare.ts",
  "src/doors/prepared.ts",
  "src/doors/population.ts",
  "src/doors/envelope.ts",
  "src/doors/reform.ts",
  "src/doors/why.ts",
  "src/what-if/index.ts",
  "src/secrecy/index.ts",
  "src/doors/typical.ts",
  "src/doors/equity.ts",
  "src/doors/ledger.ts",
  "src/doors/municipalities.ts",
  "src/latvia/index.ts",
  "src/numbers/door.ts",
  "src/calendar/door.ts",
  "src/report/index.ts",
  "src/report/page/index.ts",
  "src/settlement/index.ts",
];

async function bundle(entry: string) {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    platform: "browser",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  return { inputs: Object.keys(result.metafile.inputs), code: result.outputFiles[0]?.text ?? "" };
}

describe.each(pureDoors)("%s bundled for a browser", (entry) => {
  it("has no Node built-in behind it", async () => {
    const { inputs, code } = await bundle(entry);
    expect(inputs.length).toBeGreaterThan(10);
    expect(code).not.toMatch(/(?:from|require\()\s*"(?:node:)?(?:fs|path|os|process|crypto|zlib|stream|url)"/u);
  });
});

it("a door with a Node built-in behind it does not bundle", async () => {
  await expect(bundle("src/io/index.ts")).rejects.toThrow(/node:/u);
});

it.each(pureDoors)("%s loads no package but decimal.js", async (entry) => {
  const { inputs } = await bundle(entry);
  expect(inputs.filter((input) => input.includes("node_modules/") && !input.includes("/decimal.js/"))).toEqual([]);
});

it("the calculation door loads no form of a document", async () => {
  const { inputs } = await bundle("src/doors/calculation.ts");
  expect(inputs.filter((input) => input.includes("/documents/"))).toEqual([]);
});
