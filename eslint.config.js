import eslint from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** The rooms from the ground up: a room imports only rooms above it in this list, and only through their door. */
const rooms = [
  "errors",
  "sources",
  "lists",
  "text",
  "numbers",
  "calendar",
  "client",
  "scheme",
  "trace",
  "calculation",
  "following",
  "ledger",
  "cohort",
  "explanation",
  "input",
  "latvia",
  "io",
  "report",
  "cli",
];

/** Rooms that may touch files, the terminal and the environment; all others are pure. */
const impureRooms = ["io", "report", "cli"];
const pureRooms = rooms.filter((room) => !impureRooms.includes(room));

const throughTheDoor = {
  regex: `^(\\.\\./)+(${rooms.join("|")})/(?!index\\.js$)`,
  message: "Import a room through its door, index.js.",
};

const noDefaultExport = {
  selector: "ExportDefaultDeclaration, ExportSpecifier[exported.name='default']",
  message: "No default exports: a name is found by searching for it.",
};

const roomBorders = rooms.map((room, index) => {
  const below = rooms.slice(index + 1);
  const patterns = [throughTheDoor];
  if (below.length > 0) {
    patterns.push({
      regex: `^(\\.\\./)+(${below.join("|")})/`,
      message: `${room}/ lies above this room and must not know it.`,
    });
  }
  if (room !== "input") patterns.push({ regex: "^zod", message: "zod lives in input/ alone." });
  if (!impureRooms.includes(room)) {
    patterns.push({ regex: "^node:", message: "A pure room knows no file, clock or network." });
  }
  return {
    files: [`src/${room}/**/*.ts`],
    ignores: ["src/**/*.test.ts", "src/**/*.prop.test.ts", "src/**/*.test-d.ts"],
    rules: { "no-restricted-imports": ["error", { patterns }] },
  };
});

export default defineConfig(
  { ignores: ["dist/", "out/", "coverage/", "reports/", "bench/", "mutation/", "node_modules/"] },
  eslint.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
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
    files: pureRooms.map((room) => `src/${room}/**/*.ts`),
    ignores: ["src/**/*.test.ts", "src/**/*.prop.test.ts"],
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
          message: "A pure room knows no clock, environment, network or platform.",
        })),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "A pure room has no random source." },
        { object: "Math", property: "round", message: "Rounding is a named step: use divideRounded." },
        { property: "toFixed", message: "Rounding is a named step: use divideRounded." },
      ],
    },
  },
  ...roomBorders,
  { files: ["examples/**/*.ts", "src/cli/**/*.ts"], rules: { "no-console": "off" } },
);
