import { defineConfig } from "tsup";
import { commonJs } from "./tools/build/common-js.js";
import { pureConstants } from "./tools/build/pure-constants.js";

/**
 * One bundle per door, in both module formats; shared code is split into chunks so that a door loads only what it needs. zod stays
 * outside: "seko/forms" is for programs that have it.
 */
export default defineConfig([
  {
    entry: {
      index: "src/index.ts",
      calculation: "src/doors/calculation.ts",
      cohort: "src/doors/cohort.ts",
      following: "src/doors/following.ts",
      "going-on": "src/doors/going-on.ts",
      "reading-back": "src/doors/reading-back.ts",
      compensation: "src/doors/compensation.ts",
      "following-on": "src/doors/following-on.ts",
      numbers: "src/numbers/door.ts",
      calendar: "src/calendar/door.ts",
      errors: "src/errors/door.ts",
      explanation: "src/explanation/index.ts",
      latvia: "src/latvia/index.ts",
      compare: "src/doors/compare.ts",
      prepared: "src/doors/prepared.ts",
      reform: "src/doors/reform.ts",
      why: "src/doors/why.ts",
      "what-if": "src/what-if/index.ts",
      secrecy: "src/secrecy/index.ts",
      typical: "src/doors/typical.ts",
      equity: "src/doors/equity.ts",
      ledger: "src/doors/ledger.ts",
      municipalities: "src/doors/municipalities.ts",
      report: "src/report/door.ts",
      workbook: "src/report/workbook/door.ts",
      movement: "src/movement/index.ts",
      "report-page": "src/report/page/index.ts",
      forms: "src/doors/forms.ts",
      settlement: "src/settlement/index.ts",
      io: "src/io/door.ts",
      duckdb: "src/duckdb/index.ts",
    },
    format: ["esm", "cjs"],
    target: "es2022",
    platform: "neutral",
    external: [/^node:/],
    splitting: true,
    clean: true,
    // Whoever imports one Latvian table gets that one.
    esbuildPlugins: [pureConstants("latvia")],
    plugins: [commonJs()],
    esbuildOptions: (options) => {
      // Latvian letters as they are: escaped, they take three times the bytes.
      options.charset = "utf8";
    },
    // TypeScript 6 reports the option by which the declaration bundler resolves paths as deprecated.
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  },
  {
    // One file for engines that have the language and nothing else: the global "seko".
    entry: { seko: "src/doors/global.ts" },
    format: ["iife"],
    globalName: "seko",
    target: "es2020",
    platform: "neutral",
    splitting: false,
    minify: true,
    noExternal: [/./u],
    esbuildOptions: (options) => {
      options.charset = "utf8";
      options.mainFields = ["module", "main"];
    },
  },
  {
    entry: { cli: "src/cli/main.ts" },
    format: ["esm"],
    target: "node20",
    platform: "node",
    // What a command loads for itself lies beside it.
    splitting: true,
    external: ["seko", /^seko\//],
    // The command is run, not read.
    minify: true,
    esbuildOptions: (options) => {
      options.charset = "utf8";
    },
    banner: { js: "#!/usr/bin/env node" },
  },
]);
