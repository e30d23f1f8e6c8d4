import {
  definitionOf,
  plain,
  type Definition,
  type Definitions,
  type Field,
  type LeafName,
  type Shape,
} from "./model.js";

const decimal = ["decimal", 'a decimal as text, such as "2.5"'] as const;

/** The forms at the ends of a document, with what a message says is expected there. */
const leaves: Readonly<Partial<Record<LeafName, readonly [form: string, expected: string]>>> = {
  Id: ["id", "an id as text"],
  DateText: ["date", 'a date such as "2018-09-01"'],
  EndText: ["end", 'a date such as "2018-09-01" or "open"'],
  MonthText: ["freeText", "a month"],
  DecimalText: decimal,
  MoneyText: decimal,
  AmountText: decimal,
  QuantityText: decimal,
  PriceText: decimal,
  ShareText: decimal,
  Digest: ["digest", "a SHA-256"],
  FreeText: ["freeText", "text"],
  WholeNumber: ["wholeNumber", "a whole number"],
  Flag: ["flag", "true or false"],
  AnyJson: ["anyJson", "JSON"],
  Null: ["nothing", "null"],
};

/** Where a form is written: the types, and the names of the forms of those that have one, seen from there. */
export interface Place {
  readonly definitions: Definitions;
  readonly names: ReadonlyMap<string, string>;
}

/** The form of a type, as it is written in TypeScript. */
export function definitionText({ shape, text }: Definition, place: Place): string {
  return formText(shape, place, text.expected);
}

/** @param expected what a message says is expected, where the interface says so */
function formText(shape: Shape, place: Place, expected?: string): string {
  switch (shape.kind) {
    case "leaf":
      return `of.${leafOf(shape.name)[0]}`;
    case "words": {
      const [first, ...more] = shape.values.map((value) => JSON.stringify(value));
      const message = expected === undefined ? "" : `, ${JSON.stringify(expected)}`;
      return more.length === 0 ? `of.only(${String(first)}${message})` : `of.oneOf([${[first, ...more].join(", ")}])`;
    }
    case "list":
      return `of.list(${formText(shape.each, place)})`;
    case "record":
      return `of.record(${formText(shape.each, place)})`;
    case "named":
      return place.names.get(shape.name) ?? definitionText(definitionOf(shape.name, place.definitions), place);
    case "object":
      return objectText(shape.fields, place);
    case "tagged":
      return `of.tagged("${shape.keys.join(".")}", [\n${listed(shape.options.map((option) => formText(option.shape, place)))}])`;
    case "either": {
      const options = shape.options.map((option) => formText(option, place)).join(", ");
      return `of.either([${options}], ${JSON.stringify(expected ?? expectedOf(shape, place.definitions))})`;
    }
  }
}

function objectText(fields: readonly Field[], place: Place): string {
  const rows = fields.map(({ name, isOptional, shape, text }) => {
    const form = formText(shape, place, text.expected);
    return `${name}: ${isOptional ? `of.optional(${form})` : form}`;
  });
  return `of.form({\n${listed(rows)}})`;
}

function leafOf(name: LeafName): readonly [form: string, expected: string] {
  const leaf = leaves[name];
  if (leaf === undefined) throw new Error(`no document that is read holds ${name}`);
  return leaf;
}

function listed(rows: readonly string[]): string {
  return rows.map((row) => `${row.replace(/^/gmu, "  ")},\n`).join("");
}

/** What a message says is expected, in words. */
function expectedOf(shape: Shape, definitions: Definitions): string {
  const told = shape.kind === "named" ? definitionOf(shape.name, definitions).text.expected : undefined;
  const own = plain(shape, definitions);
  if (told !== undefined) return told;
  if (own.kind === "leaf") return leafOf(own.name)[1];
  if (own.kind === "either") return own.options.map((option) => expectedOf(option, definitions)).join(", or ");
  if (own.kind === "list" && own.each.kind === "leaf" && own.each.name === "Id") return "a list of ids";
  throw new Error(`say by @expected what is expected of ${JSON.stringify(shape)}`);
}
