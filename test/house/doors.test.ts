import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDoors } from "../../tools/build/doors.js";

interface Package {
  readonly exports: Readonly<Record<string, { readonly import?: { readonly default: string } }>>;
}

const { exports } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as Package;

describe("the doors of the package", () => {
  it("are those that the compiler, the builder and the tests know", () => {
    const exported = Object.keys(exports).filter((each) => !each.endsWith(".json"));
    expect(exported.map((each) => each.replace(".", "seko")).sort()).toEqual([...readDoors().keys()].sort());
  });

  it("lead to the file that the builder writes for each", () => {
    for (const name of readDoors().keys()) {
      const built = name === "seko" ? "index" : name.replace("seko/", "");
      expect(exports[name.replace("seko", ".")]?.import?.default).toBe(`./dist/${built}.js`);
    }
  });
});
