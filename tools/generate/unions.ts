import ts from "typescript";
import { fieldsOf, plain, within, type Definitions, type Option, type Shape } from "./model.js";

/** A shape with its unions in order: words together, objects by the word that tells them apart, other kinds of value beside each other. */
export function settled(shape: Shape, definitions: Definitions): Shape {
  switch (shape.kind) {
    case "leaf":
    case "words":
    case "named":
    case "tagged":
      return shape;
    case "list":
    case "record":
      return { kind: shape.kind, each: settled(shape.each, definitions) };
    case "object":
      return {
        ...shape,
        fields: shape.fields.map((field) => ({ ...field, shape: settled(field.shape, definitions) })),
      };
    case "either":
      return unionOf(
        shape.options.flatMap((option) => membersOf(option, definitions)),
        definitions,
      );
  }
}

/** The members of a union within a union: its own; otherwise the shape itself. */
function membersOf(shape: Shape, definitions: Definitions): readonly Shape[] {
  const own = plain(shape, definitions);
  const isUnion = own.kind === "either" || own.kind === "tagged";
  return isUnion ? within(own).flatMap((option) => membersOf(option, definitions)) : [shape];
}

function unionOf(members: readonly Shape[], definitions: Definitions): Shape {
  const isWords = (member: Shape) => plain(member, definitions).kind === "words";
  const words = members.flatMap((member) => {
    const own = plain(member, definitions);
    return own.kind === "words" ? own.values : [];
  });
  const others = members.filter((member) => !isWords(member)).map((member) => settled(member, definitions));
  if (others.length === 0) return { kind: "words", values: words };
  const keys = words.length === 0 ? keysOf(others, definitions) : undefined;
  if (keys !== undefined) {
    return { kind: "tagged", keys, options: others.flatMap((shape) => optionOf(shape, keys, definitions) ?? []) };
  }
  return { kind: "either", options: words.length === 0 ? others : [{ kind: "words", values: words }, ...others] };
}

/** The key, or a key and one below it, under which each of the objects has a word of its own. */
function keysOf(shapes: readonly Shape[], definitions: Definitions): readonly string[] | undefined {
  const fields = shapes.slice(0, 1).flatMap((shape) => fieldsOf(shape, definitions));
  const below = fields.flatMap(({ name, shape }) => fieldsOf(shape, definitions).map((inner) => [name, inner.name]));
  return [...fields.map(({ name }) => [name]), ...below].find((keys) => {
    const tags = new Set(shapes.map((shape) => optionOf(shape, keys, definitions)?.tag));
    return tags.size === shapes.length && !tags.has(undefined);
  });
}

function optionOf(shape: Shape, [key, ...rest]: readonly string[], definitions: Definitions): Option | undefined {
  const field = fieldsOf(shape, definitions).find(({ name }) => name === key);
  if (field === undefined) return undefined;
  if (rest.length > 0) {
    const inner = optionOf(field.shape, rest, definitions);
    return inner === undefined ? undefined : { ...inner, shape };
  }
  const word = plain(field.shape, definitions);
  const [tag, ...more] = word.kind === "words" ? word.values : [];
  return typeof tag === "string" && more.length === 0 ? { tag, isDefault: field.isOptional, shape } : undefined;
}

/** The words that a type allows, in the order in which they are written; undefined where it allows anything else. */
export function words(
  type: ts.Type,
  node: ts.TypeNode,
  checker: ts.TypeChecker,
): readonly (string | number | boolean)[] | undefined {
  const types = inOrder(type, node, checker);
  const values = types.map(valueOf);
  return values.every((value) => value !== undefined) ? values : undefined;
}

/** The compiler keeps the members of a union in an order of its own; a list or the keys of an interface have theirs. */
function inOrder(type: ts.Type, node: ts.TypeNode, checker: ts.TypeChecker): readonly ts.Type[] {
  if (ts.isIndexedAccessTypeNode(node)) {
    const list = checker.getTypeFromTypeNode(node.objectType);
    if (checker.isTupleType(list)) return checker.getTypeArguments(list as ts.TypeReference);
  }
  if (ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.KeyOfKeyword) {
    const keys = checker.getPropertiesOfType(checker.getTypeFromTypeNode(node.type));
    return keys.map(({ name }) => checker.getStringLiteralType(name));
  }
  return type.isUnion() ? type.types : [type];
}

function valueOf(type: ts.Type): string | number | boolean | undefined {
  if (type.isStringLiteral() || type.isNumberLiteral()) return type.value;
  if (!(type.flags & ts.TypeFlags.BooleanLiteral)) return undefined;
  return (type as ts.Type & { readonly intrinsicName: string }).intrinsicName === "true";
}
