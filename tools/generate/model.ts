/** A kind of text, number or flag at the end of a document. `FreeText` is any other text, `WholeNumber` any number; a list of `Nothing` is empty. */
export type LeafName =
  | "Id"
  | "DateText"
  | "EndText"
  | "MonthText"
  | "DecimalText"
  | BoundedLeaf
  | "WholeText"
  | "Digest"
  | "AnyJson"
  | "FreeText"
  | "WholeNumber"
  | "Flag"
  | "Null"
  | "Nothing";

/** A decimal with a most of decimals. */
export type BoundedLeaf = "MoneyText" | "AmountText" | "QuantityText" | "PriceText" | "ShareText";

/** How many decimals each of them has at most, whatever the scheme says besides. */
export const mostDecimals: Readonly<Record<BoundedLeaf, number>> = {
  MoneyText: 2,
  AmountText: 4,
  QuantityText: 4,
  PriceText: 6,
  ShareText: 9,
};

/** What a place of a document may hold, as an interface says it. */
export type Shape =
  | { readonly kind: "leaf"; readonly name: LeafName }
  | { readonly kind: "words"; readonly values: readonly (string | number | boolean)[] }
  | { readonly kind: "list"; readonly each: Shape }
  | { readonly kind: "record"; readonly each: Shape }
  | { readonly kind: "named"; readonly name: string }
  /** An object with its own fields and those of its bases. */
  | { readonly kind: "object"; readonly fields: readonly Field[]; readonly bases: readonly Shape[] }
  /** One of several objects, told apart by the word under a key, or under a key of the object under a key. */
  | { readonly kind: "tagged"; readonly keys: readonly string[]; readonly options: readonly Option[] }
  /** One of several kinds of value, told apart by their kind. */
  | { readonly kind: "either"; readonly options: readonly Shape[] };

/** One object of a tagged union. */
export interface Option {
  readonly tag: string;
  /** Whether the key may be left out. */
  readonly isDefault: boolean;
  readonly shape: Shape;
}

/** A key of an object. */
export interface Field {
  readonly name: string;
  readonly isOptional: boolean;
  /** Whether the type itself declares it, and not one of its bases. */
  readonly isOwn: boolean;
  readonly shape: Shape;
  readonly text: Text;
}

/** What a docstring says. */
export interface Text {
  /** The first sentence. */
  readonly description: string;
  /** The first paragraph, in one line. */
  readonly meaning: string;
  readonly examples: readonly unknown[];
  /** What a message says is expected, where the docstring says so by `@expected`. */
  readonly expected?: string;
  /** Whether whoever writes the document may leave it out by `@leftOut`, though it has it when it is read. */
  readonly leftOut?: boolean;
  /** What a number is measured in, where the docstring says so by `@unit`; `none` of a number that is no parameter of rules. */
  readonly unit?: string;
}

/** A named type. */
export interface Definition {
  readonly name: string;
  /** The file that declares it. */
  readonly file: string;
  readonly shape: Shape;
  readonly text: Text;
}

/** Every named type by its name. */
export type Definitions = ReadonlyMap<string, Definition>;

/** What a name stands for. */
export function definitionOf(name: string, definitions: Definitions): Definition {
  const definition = definitions.get(name);
  if (definition === undefined) throw new Error(`no type ${name}`);
  return definition;
}

/** A shape that is not only a name for another. */
export function plain(shape: Shape, definitions: Definitions): Exclude<Shape, { readonly kind: "named" }> {
  if (shape.kind !== "named") return shape;
  return plain(definitionOf(shape.name, definitions).shape, definitions);
}

/** The fields of an object; none of anything else. */
export function fieldsOf(shape: Shape, definitions: Definitions): readonly Field[] {
  const object = plain(shape, definitions);
  return object.kind === "object" ? object.fields : [];
}

/** The shapes within a shape, named ones not opened. */
export function within(shape: Shape): readonly Shape[] {
  switch (shape.kind) {
    case "leaf":
    case "words":
    case "named":
      return [];
    case "list":
    case "record":
      return [shape.each];
    case "object":
      return shape.fields.map((field) => field.shape);
    case "tagged":
      return shape.options.map((option) => option.shape);
    case "either":
      return shape.options;
  }
}
