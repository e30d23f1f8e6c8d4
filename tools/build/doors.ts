import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = new URL("../../", import.meta.url);

/**
 * The doors of the package with the file of each, as `paths` of `tsconfig.json` lists them. Builder, tests and the search for unused
 * code take them from here; `exports` of `package.json` is held to the same list by a test.
 *
 * @returns by the name that programs import, such as `seko/numbers`: the file from the root, such as `src/numbers/door.ts`
 */
export function readDoors(): ReadonlyMap<string, string> {
  const { config } = ts.parseConfigFileTextToJson(
    "tsconfig.json",
    readFileSync(new URL("tsconfig.json", root), "utf8"),
  ) as { config: { compilerOptions: { paths: Readonly<Record<string, readonly string[]>> } } };
  return new Map(
    Object.entries(config.compilerOptions.paths).map(([name, [file = ""]]) => [name, file.replace(/^\.\//u, "")]),
  );
}

/** What the bundler writes for each door: `numbers` from `src/numbers/door.ts`. */
export function doorEntries(): Record<string, string> {
  return Object.fromEntries(
    [...readDoors()].map(([name, file]) => [name === "seko" ? "index" : name.replace("seko/", ""), file]),
  );
}

/** The doors as a user imports them, from the source, so that a test never runs against a stale build. */
export function doorAliases(): { find: RegExp; replacement: string }[] {
  return [...readDoors()].map(([name, file]) => ({
    find: new RegExp(`^${name}$`, "u"),
    replacement: fileURLToPath(new URL(file, root)),
  }));
}
