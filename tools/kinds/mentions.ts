import ts from "typescript";
import type { KindUnion } from "./unions.js";

/** A word of a union that stands in a file. */
export interface Mention {
  readonly union: KindUnion;
  readonly word: string;
}

/**
 * Where a file names the kinds of unions: as a literal of which the compiler knows that it is one of their words, or as a key of a
 * record of kinds.
 */
export function mentionsIn(
  file: ts.SourceFile,
  unions: readonly KindUnion[],
  checker: ts.TypeChecker,
): readonly Mention[] {
  const found: Mention[] = [];
  const visit = (node: ts.Node): void => {
    for (const [word, candidates] of namedBy(node)) {
      for (const union of candidates) if (union.words.has(word)) found.push({ union, word });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;

  function namedBy(node: ts.Node): readonly (readonly [string, readonly KindUnion[]])[] {
    if (ts.isStringLiteralLike(node)) return [[node.text, unionsOfLiteral(node)]];
    if (ts.isObjectLiteralExpression(node)) return recordKeys(node.properties);
    if (ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node)) return recordKeys(node.members);
    return [];
  }

  /** The keys of a record of kinds: all of them are words of one union. Quoted ones are counted here too, as keys and not as literals. */
  function recordKeys(members: readonly ts.Node[]): readonly (readonly [string, readonly KindUnion[]])[] {
    const keys = members.flatMap((member) => {
      const name = (member as ts.NamedDeclaration).name;
      return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? [name.text] : [];
    });
    if (keys.length < 2 || keys.length < members.length) return [];
    const known = closest(
      unions.filter(({ words }) => keys.every((key) => words.has(key))),
      keys,
    );
    return keys.map((key) => [key, known]);
  }

  function unionsOfLiteral(node: ts.StringLiteralLike): readonly KindUnion[] {
    const { parent } = node;
    if (ts.isLiteralTypeNode(parent)) return unionsOfType(parent);
    if (ts.isPropertyAssignment(parent) && parent.name === node) return [];
    if (ts.isPropertyAssignment(parent) && ts.isObjectLiteralExpression(parent.parent)) {
      const holder = checker.getContextualType(parent.parent);
      const own = holder === undefined ? [] : ofObjects(holder, parent.name.getText());
      if (own.length > 0) return own;
    }
    const subject = subjectOf(node);
    if (subject !== undefined) {
      if (ts.isPropertyAccessExpression(subject)) {
        const own = ofObjects(checker.getTypeAtLocation(subject.expression), subject.name.text);
        if (own.length > 0) return own;
      }
      return ofWords(checker.getTypeAtLocation(subject));
    }
    const context = checker.getContextualType(node);
    // One word alone may be a key of anything.
    return context?.isUnion() === true ? ofWords(context) : [];
  }

  /** A word within a type: the key of an object of a union, or one of a list of words. */
  function unionsOfType(node: ts.LiteralTypeNode): readonly KindUnion[] {
    const { parent } = node;
    if (ts.isPropertySignature(parent)) {
      const holder = checker.getTypeAtLocation(parent.parent);
      return ofObjects(holder, parent.name.getText());
    }
    return ts.isUnionTypeNode(parent) ? ofWords(checker.getTypeFromTypeNode(parent)) : [];
  }

  /** The unions to which objects of a type belong, where a key tells their objects apart. */
  function ofObjects(type: ts.Type, key: string): readonly KindUnion[] {
    const symbols = (type.isUnion() ? type.types : [type]).map((each) => each.symbol as ts.Symbol | undefined);
    return unions.filter(
      (union) => union.key === key && symbols.some((symbol) => symbol !== undefined && union.members.has(symbol)),
    );
  }

  /** The unions of which a type is words. */
  function ofWords(type: ts.Type): readonly KindUnion[] {
    const own = checker.getNonNullableType(type);
    const parts = own.isUnion() ? own.types : [own];
    const words = parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
    if (words.length < parts.length) return [];
    return closest(
      unions.filter((union) => words.every((word) => union.words.has(word))),
      words,
    );
  }
}

/** The unions whose words are exactly these, or else all. */
function closest(unions: readonly KindUnion[], words: readonly string[]): readonly KindUnion[] {
  const same = unions.filter((union) => union.words.size === words.length);
  return same.length > 0 ? same : unions;
}

/** With what a literal is compared. */
function subjectOf(node: ts.StringLiteralLike): ts.Expression | undefined {
  const { parent } = node;
  if (ts.isCaseClause(parent)) return parent.parent.parent.expression;
  if (!ts.isBinaryExpression(parent)) return undefined;
  const compared = [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken];
  if (!compared.includes(parent.operatorToken.kind)) return undefined;
  return parent.left === node ? parent.right : parent.left;
}
