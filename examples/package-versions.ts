import { createRequire } from "node:module";

/** The versions of seko and Node with which an example runs, for its manifest. */
export function packageVersions(): Readonly<Record<string, string>> {
  const { version } = createRequire(import.meta.url)("seko/package.json") as { readonly version: string };
  return { seko: version, node: process.versions.node };
}
