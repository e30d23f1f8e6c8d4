import { languages } from "../../src/sources/label.js";
import { describe } from "./describe.js";
import {
  definitionOf,
  fieldsOf,
  mostDecimals,
  plain,
  type Definition,
  type Definitions,
  type Field,
  type LeafName,
  type Shape,
} from "./model.js";

/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

const day = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;
const text = { type: "string" } as const;

const leaves: Readonly<Record<LeafName, Schema>> = {
  Id: text,
  DateText: { ...text, pattern: `^${day}$` },
  EndText: { ...text, pattern: `^(${day}|open)$` },
  MonthText: { ...text, pattern: String.raw`^\d{4}-(0[1-9]|1[0-2])$` },
  MoneyText: decimalOf(mostDecimals.MoneyText),
  AmountText: decimalOf(mostDecimals.AmountText),
  QuantityText: decimalOf(mostDecimals.QuantityText),
  PriceText: decimalOf(mostDecimals.PriceText),
  ShareText: decimalOf(mostDecimals.ShareText),
  DecimalText: { ...text, pattern: String.raw`^-?(0|[1-9]\d*)(\.\d+)?$` },
  WholeText: { ...text, pattern: String.raw`^-?(0|[1-9]\d*)$` },
  Digest: { ...text, pattern: "^[0-9a-f]{64}$" },
  AnyJson: {},
  FreeText: { ...text, maxLength: 100_000 },
  WholeNumber: { type: "integer", minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER },
  Flag: { type: "boolean" },
  Null: { type: "null" },
  Nothing: { enum: [] },
};

/** A decimal with so many decimals at most. Where three may stand, three that end in zero may be a group of thousands. */
function decimalOf(most: number): Schema {
  const group = most < 3 ? "" : String.raw`(?!-?[1-9]\d{0,2}\.\d\d0$)`;
  return { ...text, pattern: String.raw`^${group}-?(0|[1-9]\d*)(\.\d{1,${most}})?$` };
}

/** Where a schema stands: the types it is made of, and those that it refers to, which become definitions. */
interface Place {
  readonly definitions: Definitions;
  /** Whether what rows leave out is filled in. */
  readonly fills: boolean;
  readonly used: Map<string, Schema>;
}

/** The JSON Schema of a type, with every type it is made of; `fills` where what rows leave out is filled in. */
export function schemaOf(root: Shape, definitions: Definitions, head: Schema, fills = false): Schema {
  const used = new Map<string, Schema>();
  const place = { definitions, fills, used };
  const body = root.kind === "named" ? ofDefinition(definitionOf(root.name, definitions), place) : ofShape(root, place);
  const $defs = Object.fromEntries([...used].sort(([left], [right]) => (left < right ? -1 : 1)));
  return { ...head, ...body, ...(used.size === 0 ? {} : { $defs }) };
}

function ofDefinition(definition: Definition, place: Place): Schema {
  const { description } = definition.text;
  return { ...(description === "" ? {} : { description }), ...ofShape(definition.shape, place, definition) };
}

function ofShape(shape: Shape, place: Place, owner?: Definition): Schema {
  switch (shape.kind) {
    case "leaf":
      return ofLeaf(shape.name, place);
    case "words":
      return ofWords(shape.values);
    case "list":
      return ofList(shape.each, place);
    case "record":
      return { type: "object", additionalProperties: ofShape(shape.each, place) };
    case "named":
      if (!place.used.has(shape.name)) {
        place.used.set(shape.name, {});
        place.used.set(shape.name, ofDefinition(definitionOf(shape.name, place.definitions), place));
      }
      return { $ref: `#/$defs/${shape.name}` };
    case "object":
      return ofObject(shape.fields, place, owner);
    case "tagged":
      return ofTagged(shape, place);
    case "either":
      return ofEither(shape.options, place);
  }
}

/** A text that has a pattern stands among the definitions, because it is long. */
function ofLeaf(name: LeafName, { used }: Place): Schema {
  const leaf = leaves[name];
  if (!("pattern" in leaf)) return leaf;
  used.set(name, leaf);
  return { $ref: `#/$defs/${name}` };
}

function ofList(each: Shape, place: Place): Schema {
  const isEmpty = each.kind === "leaf" && each.name === "Nothing";
  return isEmpty ? { type: "array", maxItems: 0 } : { type: "array", items: ofShape(each, place) };
}

function ofWords(values: readonly unknown[]): Schema {
  const [first, ...more] = values;
  return { type: typeof first, ...(more.length === 0 ? { const: first } : { enum: values }) };
}

function ofObject(fields: readonly Field[], place: Place, owner?: Definition): Schema {
  const properties = fields.map((field) => {
    const { examples } = field.text;
    const { description } = describe(field, owner, place.definitions);
    const shown = { description, ...(examples.length > 0 ? { examples } : {}) };
    return [field.name, { ...shown, ...ofShape(field.shape, place) }] as const;
  });
  const isLabel = place.fills && fields.length === languages.length && fields.every(({ name }) => isLanguage(name));
  const isFilled = (field: Field): boolean => place.fills && (field.text.leftOut === true || isFillable(field));
  const needed = fields.filter((field) => !field.isOptional && !isLabel && !isFilled(field));
  const required = needed.map(({ name }) => name);
  const object = { type: "object", properties: Object.fromEntries(properties), required, additionalProperties: false };
  return isLabel ? { ...object, minProperties: 1 } : object;
}

function isLanguage(name: string): boolean {
  return languages.some((language) => language === name);
}

/** Whether a key is one that rows may leave out where the document says it once. */
function isFillable({ name, shape }: Field): boolean {
  if (shape.kind !== "leaf") return false;
  return name === "source" ? shape.name === "Id" : ["DateText", "EndText"].includes(shape.name) && isDay(name);
}

function isDay(name: string): boolean {
  return name === "from" || name === "to";
}

/** The word decides which form is looked at, so that a wrong word is one mistake, and not one of every form. */
function ofTagged({ keys, options }: Shape & { readonly kind: "tagged" }, place: Place): Schema {
  const isRequired = !options.some(({ isDefault }) => isDefault);
  const choices = options.map(({ tag, isDefault, shape }) => ({
    if: under(keys, { const: tag }, !isDefault),
    then: ofShape(shape, place),
  }));
  const tags = { type: "string", enum: options.map(({ tag }) => tag) };
  return { type: "object", ...under(keys, tags, isRequired), allOf: choices };
}

/** What a schema says of the value under a key, or under a key of the object under a key. */
function under([key, ...rest]: readonly string[], value: Schema, isRequired: boolean): Schema {
  if (key === undefined) return value;
  const below = rest.length === 0 ? value : { type: "object", ...under(rest, value, isRequired) };
  return { properties: { [key]: below }, ...(isRequired ? { required: [key] } : {}) };
}

/** The kind of the value decides which form is looked at; of several objects, a key that the later ones have not. */
function ofEither(options: readonly Shape[], place: Place): Schema {
  const parts = options.map((option, index) => ({
    type: typeOf(option, place),
    told: ownKey(option, options.slice(index + 1), place),
    schema: ofShape(option, place),
  }));
  const choice = parts.reduceRight<Schema>((rest, { type, told, schema }) => {
    const others = Object.keys(rest).length === 0 ? {} : { else: rest };
    return { if: { type, ...told }, then: schema, ...others };
  }, {});
  return { type: [...new Set(parts.map(({ type }) => type))], ...choice };
}

/** The key by which an object is told from the objects after it; the last object needs none. */
function ownKey(shape: Shape, later: readonly Shape[], { definitions }: Place): Schema {
  const others = later.flatMap((each) => objectsOf(each, definitions));
  const own = plain(shape, definitions);
  if (own.kind !== "object" || others.length === 0) return {};
  const taken = new Set(others.flatMap((each) => fieldsOf(each, definitions).map(({ name }) => name)));
  const key = own.fields.find(({ name, isOptional }) => !isOptional && !taken.has(name));
  if (key === undefined) throw new Error("two objects of a union have no key by which they are told apart");
  return { required: [key.name] };
}

/** The objects that a shape can be: of a tagged union, each of them. */
function objectsOf(shape: Shape, definitions: Definitions): readonly Shape[] {
  const own = plain(shape, definitions);
  if (own.kind === "tagged") return own.options.flatMap((option) => objectsOf(option.shape, definitions));
  return own.kind === "object" ? [own] : [];
}

function typeOf(shape: Shape, { definitions }: Place): string {
  const own = plain(shape, definitions);
  if (own.kind === "leaf") return String(leaves[own.name]["type"]);
  if (own.kind === "words") return typeof own.values[0];
  return own.kind === "list" ? "array" : "object";
}
