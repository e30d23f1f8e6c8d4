import { resolve } from "node:path";
import ts from "typescript";
import { settled, words } from "./unions.js";
import { within, type Definition, type Definitions, type Field, type LeafName, type Shape } from "./model.js";
import { textOf } from "./text.js";

const leaves: readonly string[] = [
  "Id",
  "DateText",
  "EndText",
  "MonthText",
  "DecimalText",
  "MoneyText",
  "AmountText",
  "QuantityText",
  "PriceText",
  "ShareText",
  "WholeText",
  "Digest",
  "AnyJson",
] satisfies LeafName[];

/** Reads documented interfaces as the shapes of documents. */
export interface Reader {
  /** Every type that was read so far. */
  readonly definitions: Definitions;
  /** Reads a type, and every type it is made of. */
  readonly read: (file: string, name: string) => Shape;
}

/** A reader of the interfaces of some files, named by their paths below `root`. */
export function readerOf(root: string, files: readonly string[]): Reader {
  const options = { strict: true, exactOptionalPropertyTypes: true, module: ts.ModuleKind.NodeNext, types: [] };
  const program = ts.createProgram(
    files.map((file) => resolve(root, file)),
    { ...options, target: ts.ScriptTarget.ES2022 },
  );
  const checker = program.getTypeChecker();
  const definitions = new Map<string, Definition>();
  const origins = new Map<string, ts.Symbol>();

  const read = (file: string, name: string): Shape => {
    const source = program.getSourceFile(resolve(root, file));
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    const found = module?.exports?.get(ts.escapeLeadingUnderscores(name));
    if (found === undefined) throw new Error(`${file} exports no ${name}`);
    const shape = named(found);
    for (const [key, each] of definitions) definitions.set(key, { ...each, shape: settled(each.shape, definitions) });
    return shape;
  };

  const named = (symbol: ts.Symbol): Shape => {
    const { name } = symbol;
    if (leaves.includes(name)) return { kind: "leaf", name: name as LeafName };
    const origin = origins.get(name);
    if (origin !== undefined && origin !== symbol) throw new Error(`two types are called ${name}`);
    if (origin === undefined) {
      origins.set(name, symbol);
      const declaration = symbol.declarations?.find(
        (each) => ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each),
      );
      if (declaration === undefined) throw new Error(`${name} is neither an interface nor a type`);
      const shape = ts.isTypeAliasDeclaration(declaration)
        ? shapeOf(declaration.type)
        : objectOf(checker.getDeclaredTypeOfSymbol(symbol));
      const file = declaration.getSourceFile().fileName.slice(root.length);
      definitions.set(name, { name, file, shape, text: textOf(symbol, checker) });
    }
    return { kind: "named", name };
  };

  const objectOf = (type: ts.Type): Shape => ({
    kind: "object",
    bases: basesOf(type).flatMap(({ symbol }) => (symbol.flags & ts.SymbolFlags.Interface ? [named(symbol)] : [])),
    fields: propertiesOf(type).flatMap((property): Field[] => {
      const declaration = property.declarations?.find(ts.isPropertySignature);
      if (declaration?.type === undefined) throw new Error(`${property.name} is no property of an interface`);
      if (declaration.type.kind === ts.SyntaxKind.NeverKeyword) return [];
      const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
      const isOwn = type.symbol.declarations?.some((each) => each === declaration.parent) ?? false;
      const { name } = property;
      return [{ name, isOptional, isOwn, shape: shapeOf(declaration.type), text: textOf(property, checker) }];
    }),
  });

  const basesOf = (type: ts.Type): readonly ts.Type[] => (type.isClassOrInterface() ? checker.getBaseTypes(type) : []);

  /** The properties of a type: first those that it has from others. */
  const propertiesOf = (type: ts.Type): readonly ts.Symbol[] => {
    const inherited = basesOf(type).flatMap((base) => propertiesOf(base).map(({ name }) => name));
    const own = checker.getPropertiesOfType(type).map(({ name }) => name);
    return [...new Set([...inherited, ...own])].flatMap((name) => checker.getPropertyOfType(type, name) ?? []);
  };

  const shapeOf = (node: ts.TypeNode): Shape => {
    if (ts.isParenthesizedTypeNode(node)) return shapeOf(node.type);
    if (ts.isArrayTypeNode(node)) return { kind: "list", each: shapeOf(node.elementType) };
    if (ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.ReadonlyKeyword) return shapeOf(node.type);
    if (ts.isTypeReferenceNode(node)) return referenceOf(node);
    if (ts.isUnionTypeNode(node)) return { kind: "either", options: node.types.map(shapeOf) };
    return kindsIn(node) ?? ofType(checker.getTypeFromTypeNode(node), node);
  };

  /** The kinds of a registry, `Kinds[keyof Kinds]`: what stands under any of its keys. */
  const kindsIn = (node: ts.TypeNode): Shape | undefined => {
    if (!ts.isIndexedAccessTypeNode(node) || !ts.isTypeOperatorNode(node.indexType)) return undefined;
    const kinds = objectOf(checker.getTypeFromTypeNode(node.objectType));
    return { kind: "either", options: within(kinds) };
  };

  const referenceOf = (node: ts.TypeReferenceNode): Shape => {
    const local = checker.getSymbolAtLocation(node.typeName);
    if (local === undefined) throw new Error(`unknown type ${node.getText()}`);
    const symbol = local.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(local) : local;
    const [first, second] = node.typeArguments ?? [];
    if (symbol.name === "Readonly" && first !== undefined) return shapeOf(first);
    if (symbol.name === "Record" && second !== undefined) return { kind: "record", each: shapeOf(second) };
    return first === undefined ? named(symbol) : ofType(checker.getTypeFromTypeNode(node), node);
  };

  const ofType = (type: ts.Type, node: ts.TypeNode): Shape => {
    if (type.flags & ts.TypeFlags.String) return { kind: "leaf", name: "FreeText" };
    if (type.flags & ts.TypeFlags.Number) return { kind: "leaf", name: "WholeNumber" };
    if (type.flags & ts.TypeFlags.Boolean) return { kind: "leaf", name: "Flag" };
    if (type.flags & ts.TypeFlags.Null) return { kind: "leaf", name: "Null" };
    if (type.flags & ts.TypeFlags.Never) return { kind: "leaf", name: "Nothing" };
    const values = words(type, node, checker);
    if (values !== undefined) return { kind: "words", values };
    if (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return objectOf(type);
    throw new Error(`no document holds ${node.getText()}`);
  };

  return { definitions, read };
}
