import { joinPaths, unknownWord, type Issue } from "../../../errors/index.js";
import { testWords, type WordsOfForm } from "../words-of-forms.js";

/** A key on the way to a word: its name, whether it holds a list, and the kinds or methods of which it is looked at. */
interface Step {
  readonly key: string;
  readonly isList: boolean;
  readonly kinds: readonly string[];
  /** Whether the word may be left out (`?`), or else have a list in its place (`*`). */
  readonly flag: string;
}

/**
 * Adds an issue for every word of a document that is none of those its form knows: a rule that is told apart by words would run by
 * another one.
 *
 * @param words by path, the words that may stand there; see {@link WordsOfForm}
 */
export function checkWords(document: unknown, words: WordsOfForm, issues: Issue[]): void {
  for (const [path, known] of wordsByPath(words))
    lookAt(document, path.split(".").map(stepOf), { known: known.split(" "), path: "" }, issues);
}

/** By path, the words that may stand there, with those of tests at each path at which tests stand. */
export function wordsByPath(words: WordsOfForm): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([path, known]) =>
    known === "tests"
      ? Object.entries(testWords).map(([key, ofTest]) => [`${path}${key}`, ofTest] as const)
      : [[path, known] as const],
  );
}

function stepOf(text: string): Step {
  const [, key = "", list, kinds, flag = ""] = /^(\w+)(\[\])?(?:\((.*)\))?([?*]?)$/u.exec(text) ?? [];
  return { key, isList: list !== undefined, kinds: kinds?.split("|") ?? [], flag };
}

function lookAt(
  holder: unknown,
  [step, ...further]: readonly Step[],
  { known, path }: { readonly known: readonly string[]; readonly path: string },
  issues: Issue[],
): void {
  if (step === undefined || typeof holder !== "object" || holder === null) return;
  const { key, isList, kinds, flag } = step;
  const value = (holder as Readonly<Record<string, unknown>>)[key];
  const place = joinPaths(path, key);
  const items: readonly unknown[] = !isList ? [value] : Array.isArray(value) ? value : [];
  for (const [index, item] of items.entries()) {
    const at = isList ? `${place}[${index}]` : place;
    if (further.length === 0) checkWord(item, { known, flag, path: at }, issues);
    else if (kinds.length === 0 || kinds.includes(kindOf(item))) lookAt(item, further, { known, path: at }, issues);
  }
}

/** By which word the kinds of a rule are told apart; a rule that has none, `()`, is not a list of rules. */
function kindOf(rule: unknown): string {
  if (typeof rule !== "object" || rule === null) return "";
  const { kind, method } = rule as Readonly<Record<string, unknown>>;
  const word = Array.isArray(rule) ? "[]" : (kind ?? method);
  return typeof word === "string" ? word : "";
}

function checkWord(
  value: unknown,
  { known, flag, path }: { readonly known: readonly string[]; readonly flag: string; readonly path: string },
  issues: Issue[],
): void {
  if (flag !== "" && value === undefined) return;
  if (flag === "*" && Array.isArray(value)) return;
  if (typeof value === "string" && known.includes(value)) return;
  issues.push(unknownWord(value, known, path, issues.length));
}
