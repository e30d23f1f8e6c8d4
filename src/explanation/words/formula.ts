import type { Language } from "../../sources/index.js";
import { isBefore } from "../before-node.js";
import { isWorking } from "../evaluate.js";
import type { LeafNode, OperandNode, WorkingNode } from "../tree.js";
import { exactWords, shorter, writtenWords } from "./formats.js";
import { isUnitsPath } from "./value-words.js";
import { say } from "./phrase.js";

/** How tightly a part of a formula holds together: what is looser than its place asks for stands in brackets. */
const bonds = { sum: 0, product: 1, group: 2, number: 3 } as const;

/** A part of a formula. */
interface Term {
  readonly text: string;
  readonly bond: number;
}

/**
 * How a number was worked out, in one line: `36 × 31 / 212 × 18`. An operand that has a path or is rounded stands there by its value;
 * any other by its own formula, so that no number of a formula is cut where it could be exact.
 *
 * @returns the formula; undefined where it would be one number alone
 */
export function formulaWords(node: WorkingNode, language: Language): string | undefined {
  const { text, bond } = workedOut(node, language);
  return bond === bonds.number ? undefined : text;
}

function workedOut({ operation, operands }: WorkingNode, language: Language): Term {
  const terms = operands.map((each) => termOf(each, language));
  const [first = numberTerm("0"), second = numberTerm("1"), third = numberTerm("1")] = terms;
  switch (operation) {
    case "sum":
      return chained(terms, { sign: " + ", nothing: "0", bond: bonds.sum, asked: bonds.sum });
    case "difference":
      return chained(terms, { sign: " − ", nothing: "0", bond: bonds.sum, asked: bonds.product });
    case "product":
      return chained(terms, { sign: " × ", nothing: "1", bond: bonds.product, asked: bonds.product });
    case "quotient":
      return divided(first, second);
    case "multiply-divide":
      return divided({ text: `${held(first, bonds.product)} × ${held(second, bonds.product)}`, bond: 1 }, third);
    case "minimum":
      return chosen(terms, (values) => say(language, "formula.minimum", { values }));
    case "maximum":
      return chosen(terms, (values) => say(language, "formula.maximum", { values }));
    case "nothing-below":
      return chosen(terms, () => say(language, "formula.nothing-below", { value: first.text, limit: second.text }));
    case "square":
      return { text: `${held(first, bonds.number)}²`, bond: bonds.group };
  }
}

/** How terms are written one after the other. */
interface Chain {
  readonly sign: string;
  /** What the operation gives of nothing. */
  readonly nothing: string;
  readonly bond: number;
  /** How tightly each term after the first must hold together. */
  readonly asked: number;
}

function chained([first, ...others]: readonly Term[], { sign, nothing, bond, asked }: Chain): Term {
  if (first === undefined) return numberTerm(nothing);
  if (others.length === 0) return first;
  const text = [held(first, bond), ...others.map((term) => (isSigned(term) ? inBrackets(term) : held(term, asked)))];
  return { text: text.join(sign), bond };
}

function divided(above: Term, below: Term): Term {
  return { text: `${held(above, bonds.product)} / ${held(below, bonds.group)}`, bond: bonds.product };
}

function chosen(terms: readonly Term[], words: (values: string) => string): Term {
  const [first, ...others] = terms;
  if (first !== undefined && others.length === 0) return first;
  // Commas part thousands in English and decimals in Latvian.
  return { text: words(terms.map(({ text }) => text).join("; ")), bond: bonds.group };
}

function termOf(node: OperandNode, language: Language): Term {
  if (!isWorking(node)) return numberTerm(writtenWords(writtenOf(node), language));
  if (node.amount === undefined && node.rounding === undefined) return workedOut(node, language);
  if (node.value === null) return numberTerm(exactWords(node.exact, language));
  return numberTerm(writtenWords(node.measure === "money" ? node.value : shorter(node.value), language));
}

/** The number of a leaf: money keeps its decimals, units have those they need. */
function writtenOf(node: LeafNode): string {
  const isUnits =
    node.kind === "cut" ||
    (isBefore(node) && node.measure === "units") ||
    (node.kind === "reference" && isUnitsPath(node.amount));
  return isUnits ? shorter(node.value) : node.value;
}

function numberTerm(text: string): Term {
  return { text, bond: bonds.number };
}

function held(term: Term, asked: number): string {
  const isLoose = term.bond < asked || (isSigned(term) && asked > bonds.sum);
  return isLoose ? inBrackets(term) : term.text;
}

function isSigned({ text }: Term): boolean {
  return /^[-−]/u.test(text);
}

function inBrackets({ text }: Term): string {
  return `(${text})`;
}
