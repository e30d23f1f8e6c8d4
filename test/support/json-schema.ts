type Schema = Readonly<Record<string, unknown>>;

/** A place that a JSON Schema refuses, with the keyword that does. */
export interface Mistake {
  readonly path: string;
  readonly keyword: string;
}

/** Mistakes as they are found; without a list, the first one is enough. */
type Found = Mistake[] | undefined;

/**
 * What a JSON Schema finds wrong with a value, as a program that lists all errors does: every keyword that fails is one, what fails within
 * `then`, `else` and `anyOf` besides them. It knows the keywords that our schemas have, and throws for any other.
 */
export function mistakesOf(value: unknown, schema: Schema): readonly Mistake[] {
  const $defs = (schema["$defs"] ?? {}) as Readonly<Record<string, Schema>>;
  // Nearly every value is right, which is found sooner than all that is wrong.
  if (fits(value, schema, "", undefined)) return [];
  const found: Mistake[] = [];
  fits(value, schema, "", found);
  return found;

  function fits(value: unknown, schema: Schema | boolean, path: string, found: Found): boolean {
    if (typeof schema === "boolean") return schema || fails(path, "false", found);
    return every(Object.keys(schema), found, (keyword) => keywordFits(value, keyword, { schema, path, found }));
  }

  function keywordFits(
    value: unknown,
    keyword: string,
    { schema, path, found }: { readonly schema: Schema; readonly path: string; readonly found: Found },
  ): boolean {
    const asked = schema[keyword];
    const below = asked as Schema;
    const all = asked as readonly Schema[];
    switch (keyword) {
      case "$ref":
        return fits(value, $defs[String(asked).replace("#/$defs/", "")] ?? false, path, found);
      case "properties":
        return every(keysOf(value), found, (key) => {
          const inner = below[key] as Schema | undefined;
          return inner === undefined || fits(valueOf(value, key), inner, `${path}/${key}`, found);
        });
      case "additionalProperties": {
        const known = (schema["properties"] ?? {}) as Schema;
        return every(keysOf(value), found, (key) => {
          return key in known || fits(valueOf(value, key), below, `${path}/${key}`, found);
        });
      }
      case "items":
        return every(Array.isArray(value) ? [...value.keys()] : [], found, (index) =>
          fits(valueOf(value, index), below, `${path}/${index}`, found),
        );
      case "allOf":
        return every(all, found, (each) => fits(value, each, path, found));
      case "anyOf":
      case "oneOf":
        if (all.some((each) => fits(value, each, path, undefined))) return true;
        fails(path, keyword, found);
        if (found !== undefined) for (const each of all) fits(value, each, path, found);
        return false;
      case "if": {
        const branch = fits(value, below, path, undefined) ? "then" : "else";
        const inner = (schema[branch] ?? true) as Schema | boolean;
        if (fits(value, inner, path, undefined)) return true;
        fails(path, branch, found);
        if (found !== undefined) fits(value, inner, path, found);
        return false;
      }
      default:
        return holds(value, keyword, asked) || fails(path, keyword, found);
    }
  }
}

/** Whether all are right; where mistakes are listed, all are looked at. */
function every<Item>(items: readonly Item[], found: Found, isRight: (item: Item) => boolean): boolean {
  let right = true;
  for (const item of items) {
    if (isRight(item)) continue;
    right = false;
    if (found === undefined) break;
  }
  return right;
}

function fails(path: string, keyword: string, found: Found): false {
  found?.push({ path, keyword });
  return false;
}

const patterns = new Map<string, RegExp>();

function patternOf(text: string): RegExp {
  const pattern = patterns.get(text) ?? new RegExp(text, "u");
  patterns.set(text, pattern);
  return pattern;
}

function holds(value: unknown, keyword: string, asked: unknown): boolean {
  switch (keyword) {
    case "type":
      return Array.isArray(asked) ? asked.some((type) => isOfType(value, type)) : isOfType(value, asked);
    case "const":
      return value === asked;
    case "enum":
      return (asked as readonly unknown[]).includes(value);
    case "minProperties":
      return keysOf(value).length >= Number(asked) || !isOfType(value, "object");
    case "required":
      return (asked as readonly string[]).every((key) => !isObject(value) || key in value);
    case "pattern":
      return typeof value !== "string" || patternOf(String(asked)).test(value);
    case "maxLength":
      return typeof value !== "string" || value.length <= Number(asked);
    case "minimum":
      return typeof value !== "number" || value >= Number(asked);
    case "maximum":
      return typeof value !== "number" || value <= Number(asked);
    case "maxItems":
      return !Array.isArray(value) || value.length <= Number(asked);
    case "propertyNames":
      return true;
    default:
      if (silent.has(keyword)) return true;
      throw new Error(`unknown keyword ${keyword}`);
  }
}

/** Keywords that say nothing of a value, or are read with another. */
const silent = new Set(["$schema", "$id", "$defs", "id", "title", "description", "examples", "then", "else"]);

function isOfType(value: unknown, type: unknown): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "object") return isObject(value);
  return type === (Array.isArray(value) ? "array" : value === null ? "null" : typeof value);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function keysOf(value: unknown): readonly string[] {
  return isObject(value) ? Object.keys(value) : [];
}

function valueOf(holder: unknown, key: PropertyKey): unknown {
  return (holder as Readonly<Record<PropertyKey, unknown>>)[key];
}
