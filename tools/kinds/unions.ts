import ts from "typescript";

/** A discriminated union: objects that are told apart by a word under one key. */
export interface KindUnion {
  /** Its name in the sources, or the place at which it stands. */
  readonly name: string;
  /** The key of the word, such as `kind`. */
  readonly key: string;
  readonly words: ReadonlySet<string>;
  /** The types of its objects. */
  readonly members: ReadonlySet<ts.Symbol>;
}

/**
 * Every discriminated union that some types are made of, at any depth. One whose objects are all in another is part of it.
 *
 * @param roots documents, each by its name
 */
export function unionsOf(roots: ReadonlyMap<string, ts.Type>, checker: ts.TypeChecker): readonly KindUnion[] {
  const found = new Map<string, KindUnion>();
  const seen = new Set<ts.Type>();
  const visit = (type: ts.Type, place: string): void => {
    const own = checker.getNonNullableType(type);
    if (seen.has(own)) return;
    seen.add(own);
    if (own.isUnion()) {
      const union = unionOf(own, place, checker);
      const id = union === undefined ? "" : [...union.words].sort().join(" ") + union.key;
      if (union !== undefined && !found.has(id)) found.set(id, union);
      for (const each of own.types) visit(each, place);
      return;
    }
    if (checker.isArrayType(own) || checker.isTupleType(own)) {
      for (const each of checker.getTypeArguments(own as ts.TypeReference)) visit(each, place);
      return;
    }
    if (!(own.flags & ts.TypeFlags.Object)) return;
    const below = checker.getIndexTypeOfType(own, ts.IndexKind.String);
    if (below !== undefined) visit(below, place);
    for (const property of checker.getPropertiesOfType(own)) {
      visit(checker.getTypeOfSymbol(property), `${place}.${property.name}`);
    }
  };
  for (const [name, type] of roots) visit(type, name);
  const all = [...found.values()];
  const whole = all.filter((union) => !all.some((other) => other !== union && isPartOf(union, other)));
  return whole.sort((one, other) => (one.name < other.name ? -1 : 1));
}

function isPartOf(part: KindUnion, whole: KindUnion): boolean {
  return part.key === whole.key && [...part.members].every((member) => whole.members.has(member));
}

function unionOf(type: ts.UnionType, place: string, checker: ts.TypeChecker): KindUnion | undefined {
  const objects = type.types.filter(
    (each) => each.flags & ts.TypeFlags.Object && (each.symbol as ts.Symbol | undefined),
  );
  if (objects.length < 2) return undefined;
  for (const { name: key } of checker.getPropertiesOfType(objects[0] ?? type)) {
    const words = objects.map((each) => wordOf(each, key, checker));
    if (words.every((word) => word !== undefined) && new Set(words).size === words.length) {
      const name = type.aliasSymbol?.name ?? place;
      return { name, key, words: new Set(words), members: new Set(objects.map((each) => each.symbol)) };
    }
  }
  return undefined;
}

function wordOf(type: ts.Type, key: string, checker: ts.TypeChecker): string | undefined {
  const property = checker.getPropertyOfType(type, key);
  if (property === undefined) return undefined;
  const word = checker.getNonNullableType(checker.getTypeOfSymbol(property));
  return word.isStringLiteral() ? word.value : undefined;
}
