import type { KnipConfig } from "knip";
import { readDoors } from "./tools/build/doors.js";

const config: KnipConfig = {
  entry: [
    ...readDoors().values(),
    "examples/*/main.ts",
    "examples/*/{generate/main,calibrate,refresh}.ts",
    "src/**/*.test-d.ts",
    "test/docs/check.ts",
    "test/pilots/more.ts",
    "tools/generate/files.ts",
  ],
  project: ["{src,test,tools,examples}/**/*.ts"],
};
export default config;
