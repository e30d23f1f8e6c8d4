import type * as z from "zod/mini";

/** A field at the end of a form: its path, and how other values of it are made. */
export interface Leaf {
  /** Such as `plan.lines[].quantity`. */
  readonly path: string;
  /** The words that may stand there; empty where it is any text or number. */
  readonly words: readonly string[];
}

/** The fields of a form, at any depth. */
export function leavesOf(schema: z.ZodMiniType, path = ""): readonly Leaf[] {
  const def = definitionOf(schema);
  if (def.type === "optional") return leavesOf(def.innerType as z.ZodMiniType, path);
  if (def.type === "array") {
    const element = def.element as z.ZodMiniType;
    return leavesOf(element, isSimple(element) ? path : `${path}[]`);
  }
  if (def.type === "object") {
    return Object.entries(def.shape).flatMap(([key, inner]) =>
      leavesOf(inner as z.ZodMiniType, path === "" ? key : `${path}.${key}`),
    );
  }
  if (def.type === "enum") return [{ path, words: Object.values(def.entries).map(String) }];
  if (["string", "number", "boolean", "literal", "union"].includes(def.type)) return [{ path, words: [] }];
  throw new Error(`${path}: a kind of field that nobody walks: ${def.type}`);
}

/** Whether it is no object: a list of such values is one field. */
function isSimple(schema: z.ZodMiniType): boolean {
  return definitionOf(schema).type !== "object";
}

/** What a schema was made from: one of the kinds that there are, told apart by `type`. */
function definitionOf(schema: z.ZodMiniType): z.core.$ZodTypes["_zod"]["def"] {
  return (schema._zod as { readonly def: z.core.$ZodTypes["_zod"]["def"] }).def;
}
