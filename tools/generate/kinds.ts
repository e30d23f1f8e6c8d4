import { definitionOf, plain, type Definitions } from "./model.js";

/** The pages in which tables of kinds stand, between marks that name the place of a document: `<!-- kinds of Scheme.limits -->`. */
export const pagesWithKinds = [
  "docs/start/scheme-file.md",
  "docs/background/contribution.md",
  "docs/background/limits.md",
] as const;

const marked =
  /(<!-- kinds of (\w+)\.(\w+) -->\n<!-- prettier-ignore-start -->\n)[\s\S]*?(<!-- prettier-ignore-end -->)/gu;

/** A page with its tables of kinds as the interfaces are now. */
export function withKinds(page: string, definitions: Definitions): string {
  return page.replaceAll(marked, (_, head: string, type: string, field: string, end: string) => {
    return `${head}\n${tableOf(type, field, definitions)}\n\n${end}`;
  });
}

function tableOf(type: string, field: string, definitions: Definitions): string {
  const object = plain({ kind: "named", name: type }, definitions);
  const found = object.kind === "object" ? object.fields.find(({ name }) => name === field)?.shape : undefined;
  const list = found === undefined ? undefined : plain(found, definitions);
  const union = list?.kind === "list" ? plain(list.each, definitions) : list;
  if (union?.kind !== "tagged") throw new Error(`${type}.${field} has no kinds`);
  const rows = union.options.map(({ tag, shape }) => {
    if (shape.kind !== "named") throw new Error(`"${tag}" of ${type}.${field} has no name`);
    const own = plain(shape, definitions);
    const fields = own.kind === "object" ? own.fields.filter(({ isOwn, name }) => isOwn && name !== union.keys[0]) : [];
    const names = fields.map(({ name, isOptional }) => `\`${name}\`${isOptional ? "" : " \\*"}`).join(", ");
    const { meaning } = definitionOf(shape.name, definitions).text;
    return `| [\`${tag}\`](../reference/scheme.md#${shape.name.toLowerCase()}) | ${names} | ${meaning} |`;
  });
  return [`| \`${union.keys.join(".")}\` | further fields | meaning |`, "| --- | --- | --- |", ...rows].join("\n");
}
