import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { dataModules } from "./data-tables.js";
import { documents } from "./documents.js";
import { formFiles } from "./forms.js";
import { numbersFile } from "./numbers.js";
import { pagesWithKinds, withKinds } from "./kinds.js";
import type { Shape } from "./model.js";
import { readerOf } from "./read.js";
import { sourcedFile } from "./sourced.js";
import { schemaOf, type Schema } from "./schema.js";
import { pageOf } from "./tables.js";

/** Where the project stands, with a `/` at its end. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** The texts of all generated files by their paths below the root, as the interfaces and tables of data are now. */
export function generated(): ReadonlyMap<string, string> {
  const { definitions, read } = readerOf(
    root,
    documents.flatMap(({ file, orAs }) => [file, ...(orAs === undefined ? [] : [orAs.file])]),
  );
  const shapes = documents.map((document) => ({ ...document, shape: read(document.file, document.type) }));
  const { version } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8")) as { readonly version: string };
  const schemas = shapes.map(({ name, shape: own, orAs, fills }) => {
    const shape: Shape = orAs === undefined ? own : { kind: "either", options: [read(orAs.file, orAs.type), own] };
    const $schema = "https://json-schema.org/draft/2020-12/schema";
    const head = { $schema, $id: `urn:seko:${version}:${name}`, title: `seko: ${name}` };
    const schema = schemaOf(shape, definitions, head, fills);
    return [`schemas/${name}.json`, `${linesOf(schema)}\n`] as const;
  });
  const pages = documents
    .filter(({ name }) => name !== "cases" && name !== "inputs")
    .map(({ name, type }) => [`docs/reference/${name}.md`, pageOf(name, type, definitions)] as const);
  const tables = pagesWithKinds.map(
    (page) => [page, withKinds(readFileSync(resolve(root, page), "utf8"), definitions)] as const,
  );
  for (const { file, form } of documents) if (form !== undefined) read(file, form);
  const numbers = numbersFile("scheme", "Scheme", definitions);
  const sourced = sourcedFile("scheme", "Scheme", definitions);
  const forms = formFiles(documents, definitions);
  return new Map([...schemas, ...pages, ...tables, ...forms, ...numbers, ...sourced, ...dataModules(root)]);
}

/** JSON with a line for each key, and for each definition, so that the difference can be read and no spaces are published. */
function linesOf(schema: Schema): string {
  const lines = Object.entries(schema).map(([key, value]) => {
    const isObject = key === "$defs" && typeof value === "object" && value !== null;
    return `${JSON.stringify(key)}: ${isObject ? linesOf({ ...value }) : JSON.stringify(value)}`;
  });
  return `{\n${lines.join(",\n")}\n}`;
}
