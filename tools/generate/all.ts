import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { documents } from "./documents.js";
import { readerOf } from "./read.js";
import { schemaOf } from "./schema.js";

/** Where the project stands, with a `/` at its end. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** The texts of all generated files by their paths below the root, as the interfaces are now. */
export function generated(): ReadonlyMap<string, string> {
  const { definitions, read } = readerOf(
    root,
    documents.map(({ file }) => file),
  );
  const shapes = documents.map((document) => ({ ...document, shape: read(document.file, document.type) }));
  const { version } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8")) as { readonly version: string };
  return new Map(
    shapes.map(({ name, shape }) => {
      const head = {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $id: `urn:seko:${version}:${name}`,
        title: `seko: ${name}`,
      };
      return [`schemas/${name}.json`, `${JSON.stringify(schemaOf(shape, definitions, head), null, 2)}\n`] as const;
    }),
  );
}
