import { defineConfig } from "tsup";
import { commonJs } from "./tools/build/common-js.js";
import { doorEntries } from "./tools/build/doors.js";
import { pureConstants } from "./tools/build/pure-constants.js";
import { shortModules } from "./tools/build/short-modules.js";

/**
 * One bundle per door, in both module formats; shared code is split into chunks so that a door loads only what it needs. zod stays
 * outside: "seko/forms" is for programs that have it.
 */
export default defineConfig([
  {
    entry: doorEntries(),
    format: ["esm", "cjs"],
    target: "es2022",
    platform: "neutral",
    external: [/^node:/],
    splitting: true,
    clean: true,
    // Whoever imports one Latvian table gets that one, and whoever tells nothing in words loads no messages.
    esbuildPlugins: [pureConstants("latvia"), pureConstants("explanation/words")],
    plugins: [commonJs(), shortModules()],
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
