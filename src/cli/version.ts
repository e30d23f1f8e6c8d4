import { createRequire } from "node:module";

/** The version of the package, read from its own package.json, so that it is written in one place. */
export function packageVersion(): string {
  const { version } = createRequire(import.meta.url)("seko/package.json") as { readonly version: string };
  return version;
}
