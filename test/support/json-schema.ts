type Schema = Readonly<Record<string, unknown>>;

/** A place that a JSON Schema refuses, with the keyword that does. */
export interface Mistake {
  readonly path: string;
  readonly keyword: string;
}

/**
 * What a JSON Schema finds wrong with a value, as a program that lists all errors does: every keyword that fails is one, what fails within
 * `then`, `else` and `anyOf` besides them. It knows the keywords that our schemas have, and throws for any other.
 */
export function mistakesOf(value: unknown, schema: Schema): readonly Mistake[] {
  const $defs = (schema["$defs"] ?? {}) as Readonly<Record<string, Schema>>;
  return at(value, schema, "");

  function at(value: unknown, schema: Schema | boolean, path: string): readonly Mistake[] {
    if (typeof schema === "boolean") return schema ? [] : [{ path, keyword: "false" }];
    return Object.entries(schema).flatMap(([keyword, asked]) => {
      const inner = withinKeyword(value, keyword, asked, schema, path);
      return inner ?? (holds(value, keyword, asked) ? [] : [{ path, keyword }]);
    });
  }

  /** What fails in schemas below a keyword; undefined for a keyword that has none. */
  function withinKeyword(value: unknown, keyword: string, asked: unknown, schema: Schema, path: string) {
    const below = asked as Schema;
    const all = asked as readonly Schema[];
    switch (keyword) {
      case "$ref":
        return at(value, $defs[String(asked).replace("#/$defs/", "")] ?? false, path);
      case "properties":
        return entriesOf(value).flatMap(([key, each]) =>
          key in below ? at(each, below[key] as Schema, `${path}/${key}`) : [],
        );
      case "additionalProperties": {
        const known = Object.keys(schema["properties"] ?? {});
        return entriesOf(value).flatMap(([key, each]) =>
          known.includes(key) ? [] : at(each, below, `${path}/${key}`),
        );
      }
      case "items":
        return Array.isArray(value) ? value.flatMap((each, index) => at(each, below, `${path}/${index}`)) : [];
      case "allOf":
        return all.flatMap((each) => at(value, each, path));
      case "anyOf":
      case "oneOf": {
        const failed = all.map((each) => at(value, each, path));
        return failed.some((each) => each.length === 0) ? [] : [{ path, keyword }, ...failed.flat()];
      }
      case "if": {
        const branch = at(value, below, path).length === 0 ? "then" : "else";
        const failed = at(value, (schema[branch] ?? true) as Schema | boolean, path);
        return failed.length === 0 ? [] : [{ path, keyword: branch }, ...failed];
      }
      default:
        return undefined;
    }
  }
}

function holds(value: unknown, keyword: string, asked: unknown): boolean {
  switch (keyword) {
    case "type":
      return [asked].flat().some((type) => isOfType(value, type));
    case "const":
      return value === asked;
    case "enum":
      return (asked as readonly unknown[]).includes(value);
    case "minProperties":
      return entriesOf(value).length >= Number(asked) || !isOfType(value, "object");
    case "required":
      return (asked as readonly string[]).every((key) => !isObject(value) || key in value);
    case "pattern":
      return typeof value !== "string" || new RegExp(String(asked), "u").test(value);
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
      if (silent.includes(keyword)) return true;
      throw new Error(`unknown keyword ${keyword}`);
  }
}

/** Keywords that say nothing of a value, or are read with another. */
const silent = ["$schema", "$id", "$defs", "id", "title", "description", "examples", "then", "else"];

function isOfType(value: unknown, type: unknown): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "object") return isObject(value);
  return type === (Array.isArray(value) ? "array" : value === null ? "null" : typeof value);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isObject(value) ? Object.entries(value) : [];
}
