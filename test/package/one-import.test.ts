import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build as bundleWith, type Plugin } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { markPure, pureConstants } from "../../tools/build/pure-constants.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** `seko/latvia` in one file, as it is published: a bundler can drop statements of it, and no file. */
let published = "";

beforeAll(async () => {
  published = await bundle(`export * from "./src/latvia/index.ts";`, [groundApart, pureConstants("latvia")]);
});

describe("whoever imports one thing from seko/latvia", () => {
  it("gets nothing that runs when it is loaded", async () => {
    expect(await bundle(`import "published";`, [asPublished(published)])).toBe("");
    // The marks are what does it: as the sources are written, it would stay.
    const unmarked = await bundle(`export * from "./src/latvia/index.ts";`, [groundApart]);
    expect(await bundle(`import "published";`, [asPublished(unmarked)])).toContain("thresholdTable");
  });

  // In bytes of gzip, a little more than is reached; all of it takes about 90 kB.
  it.each([
    ["regions", 300],
    ["regionTable", 3_500],
    ["thresholdTable", 5_500],
    ["careLevelTable", 2_000],
    ["priceTable", 17_500],
    ["programmeTable", 8_700],
    ["moneyFollowsClient", 12_000],
    ["individualBudgetChildren", 14_000],
    ["supportPerson", 12_300],
  ])("gets %s in at most %i bytes", async (name, most) => {
    const own = await bundle(`export { ${name} } from "published";`, [asPublished(published)], true);
    expect(gzipSync(own).length).toBeLessThan(most);
    expect(own).not.toContain(name === "priceTable" ? "Ienākumu sliekšņi" : "Publicētās pakalpojumu cenas");
  });
});

describe("the marks of constants that are computed", () => {
  it.each([
    ["const table = rows.map(read);", "const table = /* @__PURE__ */ (() => (rows.map(read)))();"],
    ["export const all = [...some, 1];", "export const all = /* @__PURE__ */ (() => ([...some, 1]))();"],
    ["const one = 10 ** decimals;", "const one = /* @__PURE__ */ (() => (10 ** decimals))();"],
    [
      "const a: Row = f(1), b = g.h;",
      "const a: Row = /* @__PURE__ */ (() => (f(1)))(), b = /* @__PURE__ */ (() => (g.h))();",
    ],
  ])("stand on what runs: %s", (text, marked) => {
    expect(markPure(text, "some.ts")).toBe(marked);
  });

  it.each(["const plain = { a: [1, '2'] } as const;", "const later = () => run();", "let unset: number;", "run();"])(
    "leave what runs nothing, or is no constant: %s",
    (text) => {
      expect(markPure(text, "some.ts")).toBe(text);
    },
  );
});

/** What stands in other folders than Latvia's is a package of its own here: only Latvia's own statements are looked at. */
const groundApart: Plugin = {
  name: "ground-apart",
  setup: (build) => {
    build.onResolve({ filter: /^\.\.\// }, ({ path, importer }) => {
      const target = fileURLToPath(new URL(path, `file://${importer}`));
      return target.includes("/src/latvia/") ? undefined : { path: target, external: true, sideEffects: false };
    });
  },
};

/** A module "published" with this text, of which a bundler must believe that loading it does something. */
function asPublished(text: string): Plugin {
  return {
    name: "as-published",
    setup: (build) => {
      build.onResolve({ filter: /^published$/ }, () => ({
        path: "published",
        namespace: "published",
        sideEffects: true,
      }));
      build.onResolve({ filter: /^\// }, ({ path }) => ({ path, external: true, sideEffects: false }));
      build.onLoad({ filter: /.*/, namespace: "published" }, () => ({ contents: text }));
    },
  };
}

async function bundle(contents: string, plugins: Plugin[], minify = false): Promise<string> {
  const { outputFiles } = await bundleWith({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: "esm",
    charset: "utf8",
    write: false,
    minify,
    plugins,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
