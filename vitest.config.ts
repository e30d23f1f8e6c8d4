import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { doorAliases } from "./tools/build/doors.js";

const tests = "{test,prop.test}.ts";

/** Files that look at the process itself (its folder, its memory, what it prints) or for which a module is another one. */
const alone = [
  `examples/**/*.${tests}`,
  "src/io/tables/write-parquet.test.ts",
  "test/docs/docs.test.ts",
  "test/files/door.test.ts",
  "test/package/global-file.test.ts",
  "{src,test}/**/*.memory.test.ts",
  "test/refused/long-names.test.ts",
];

export default defineConfig({
  resolve: { alias: doorAliases() },
  test: {
    projects: [
      // Modules are loaded once for all of these: a seventh of the time would go into loading.
      {
        extends: true,
        test: { name: "together", include: [`{src,test}/**/*.${tests}`], exclude: alone, isolate: false },
      },
      {
        extends: true,
        test: {
          name: "alone",
          include: alone,
          typecheck: { enabled: true, include: ["{src,test}/**/*.test-d.ts"] },
          // A worker that is shared is thrown away when a file comes between that is not to share it.
          sequence: { groupOrder: 1 },
        },
      },
    ],
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
    hookTimeout: 300_000,
  },
});
