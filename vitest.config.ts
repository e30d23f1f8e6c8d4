import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { doorAliases } from "./tools/build/doors.js";

export default defineConfig({
  resolve: { alias: doorAliases() },
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
