import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    // The doors as a user imports them, from the source, so that a test never runs against a stale build.
    alias: [
      { find: /^seko$/, replacement: source("index.ts") },
      { find: /^seko\/calculation$/, replacement: source("doors/calculation.ts") },
      { find: /^seko\/cohort$/, replacement: source("doors/cohort.ts") },
      { find: /^seko\/following$/, replacement: source("doors/following.ts") },
      { find: /^seko\/going-on$/, replacement: source("doors/going-on.ts") },
      { find: /^seko\/reading-back$/, replacement: source("doors/reading-back.ts") },
      { find: /^seko\/compensation$/, replacement: source("doors/compensation.ts") },
      { find: /^seko\/following-on$/, replacement: source("doors/following-on.ts") },
      { find: /^seko\/workbook$/, replacement: source("report/workbook/door.ts") },
      { find: /^seko\/report-page$/, replacement: source("report/page/index.ts") },
      { find: /^seko\/equity$/, replacement: source("doors/equity.ts") },
      { find: /^seko\/compare$/, replacement: source("doors/compare.ts") },
      { find: /^seko\/typical$/, replacement: source("doors/typical.ts") },
      { find: /^seko\/prepared$/, replacement: source("doors/prepared.ts") },
      { find: /^seko\/forms$/, replacement: source("doors/forms.ts") },
      { find: /^seko\/why$/, replacement: source("doors/why.ts") },
      { find: /^seko\/reform$/, replacement: source("doors/reform.ts") },
      { find: /^seko\/ledger$/, replacement: source("doors/ledger.ts") },
      { find: /^seko\/municipalities$/, replacement: source("doors/municipalities.ts") },
      { find: /^seko\/(calendar|errors|io|numbers|report)$/, replacement: source("$1/door.ts") },
      {
        find: /^seko\/(explanation|latvia|movement|settlement|secrecy|what-if|duckdb)$/,
        replacement: source("$1/index.ts"),
      },
    ],
  },
  test: {
    include: ["{src,test,examples}/**/*.{test,prop.test}.ts"],
    typecheck: { enabled: true, include: ["{src,test}/**/*.test-d.ts"] },
    reporters: ["default", "json"],
    outputFile: { json: "reports/tests.json" },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/**/*.test*.ts", "src/**/*.prop.test.ts"],
      reporter: ["text", "html"],
    },
    // Left alone, one core of two would stay idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 300_000,
  },
});
