import eslint from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import { layersRule } from "./tools/house/layers.js";

/** Folders that may touch files, the terminal and the environment; all others are pure. */
const impure = ["src/io/**/*.ts", "src/duckdb/**/*.ts", "src/cli/**/*.ts"];
const tests = ["src/**/*.test.ts", "src/**/*.prop.test.ts", "src/**/*.test-d.ts", "src/**/*.test-helper.ts"];

const noDefaultExport = {
  selector: "ExportDefaultDeclaration, ExportSpecifier[exported.name='default']",
  message: "No default exports: a name is found by searching for it.",
};

const zodElsewhere = { regex: "^zod", message: "zod lives in documents/zod alone." };
const nodeInPure = { regex: "^node:", message: "A pure folder knows no file, clock or network." };

const borders = [
  {
    files: ["src/**/*.ts"],
    ignores: tests,
    plugins: { house: { rules: { layers: layersRule } } },
    rules: { "house/layers": "error" },
  },
  {
    files: ["src/**/*.ts"],
    ignores: [...impure, ...tests],
    rules: { "no-restricted-imports": ["error", { patterns: [zodElsewhere, nodeInPure] }] },
  },
  {
    files: ["src/documents/zod/**/*.ts"],
    ignores: tests,
    rules: { "no-restricted-imports": ["error", { patterns: [nodeInPure] }] },
  },
  { files: impure, ignores: tests, rules: { "no-restricted-imports": ["error", { patterns: [zodElsewhere] }] } },
];

export default defineConfig(
  { ignores: ["dist/", "out/", "coverage/", "reports/", "bench/", "mutation/", "node_modules/"] },
  eslint.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      // What imports types alone loads nothing.
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/no-unnecessary-condition": ["error", { allowConstantLoopConditions: true }],
    },
  },
  {
    files: ["src/**/*.ts", "test/**/*.ts", "examples/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", noDefaultExport], "no-console": "error" },
  },
  {
    files: ["src/*/**/*.ts"],
    // The decoder of the host gives what our own gives, by a law, and is asked whether it is there.
    ignores: [...impure, ...tests, "src/text/host-decoder.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...[
          "Date",
          "process",
          "performance",
          "setTimeout",
          "setInterval",
          "fetch",
          "crypto",
          "Buffer",
          "globalThis",
          "TextEncoder",
          "TextDecoder",
          "structuredClone",
          "URL",
          "URLSearchParams",
          "console",
          "setImmediate",
          "clearTimeout",
          "clearInterval",
          "queueMicrotask",
          "navigator",
          "location",
          "window",
          "self",
          "global",
          "document",
          "localStorage",
          "atob",
          "btoa",
          "AbortController",
          "Blob",
          "Event",
          "EventTarget",
          "WebAssembly",
          "require",
        ].map((name) => ({
          name,
          message: "A pure folder knows no clock, environment, network or platform.",
        })),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "A pure folder has no random source." },
        { object: "Math", property: "round", message: "Rounding is a named step: use divideRounded." },
        { property: "toFixed", message: "Rounding is a named step: use divideRounded." },
      ],
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: [
      ...tests,
      // Arithmetic, and loops and records of which so many are run that an object for each costs more than it explains.
      "src/numbers/**",
      "src/rules/plain/**",
      "src/person/read/values.ts",
      "src/result/{amounts,line-units}.ts",
      "src/result/rows/{line-amounts,line-month-row,month-row}.ts",
      "src/rules/cost/{by-months,month-prices}.ts",
      "src/rules/limit/give/limited-line.ts",
      "src/rules/limit/units/{add-units,day-units,units-of-days}.ts",
      "src/rules/months/line-days.ts",
      "src/explanation/build/told-working.ts",
      // Tables, of which each row stands in a line.
      "src/latvia/{regions,thresholds}/**",
    ],
    rules: { "@typescript-eslint/max-params": ["error", { max: 4 }] },
  },
  ...borders,
  { files: ["examples/**/*.ts", "src/cli/**/*.ts"], rules: { "no-console": "off" } },
);
