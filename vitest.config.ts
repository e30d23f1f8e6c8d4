import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { doorAliases } from "./tools/build/doors.js";

/** Tests for which a module is another one than that of the file. */
const ofOtherModules = ["src/io/tables/write-parquet.test.ts"];

export default defineConfig({
  resolve: { alias: doorAliases() },
  test: {
    projects: [
      // Modules are loaded once for all of these, which stand beside them and look at them alone: half of the time would go into loading.
      {
        extends: true,
        test: { name: "src", include: ["src/**/*.{test,prop.test}.ts"], exclude: ofOtherModules, isolate: false },
      },
      {
        extends: true,
        test: {
          name: "test",
          include: ["{test,examples}/**/*.{test,prop.test}.ts", ...ofOtherModules],
          typecheck: { enabled: true, include: ["{src,test}/**/*.test-d.ts"] },
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
  },
});
