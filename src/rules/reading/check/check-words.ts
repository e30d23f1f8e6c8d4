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

/** A path of a table, taken apart, and the words that may stand there. */
interface Place {
  readonly steps: readonly Step[];
  readonly known: readonly string[];
}

/**
 * Adds an issue for every word of a document that is none of those its form knows: a rule that is told apart by words would run by
 * another one.
 *
 * @param words by path, the words that may stand there; see {@link WordsOfForm}
 */
export function checkWords(document: unknown, words: WordsOfForm, issues: Issue[]): void {
  for (const place of placesOf(words)) lookAt(document, place, [], issues);
}

const places = new WeakMap<WordsOfForm, readonly Place[]>();

/** The places of a table, taken apart once: schemes are compiled by the thousand. */
function placesOf(words: WordsOfForm): readonly Place[] {
  const before = places.get(words);
  if (before !== undefined) return before;
  const found = wordsByPath(words).map(([path, known]) => ({
    steps: path.split(".").map(stepOf),
    known: known.split(" "),
  }));
  places.set(words, found);
  return found;
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

/** @param way the indexes of the lists that were gone through, and -1 for what is no list: a path is written where something is wrong */
function lookAt(holder: unknown, place: Place, way: number[], issues: Issue[]): void {
  const step = place.steps[way.length];
  if (step === undefined || typeof holder !== "object" || holder === null) return;
  const value = (holder as Readonly<Record<string, unknown>>)[step.key];
  const items: readonly unknown[] = !step.isList ? [value] : Array.isArray(value) ? value : [];
  for (let index = 0; index < items.length; index++) {
    way.push(step.isList ? index : -1);
    lookInto(items[index], place, way, issues);
    way.pop();
  }
}

function lookInto(item: unknown, place: Place, way: number[], issues: Issue[]): void {
  const { steps, known } = place;
  const { kinds, flag } = steps[way.length - 1] as Step; // the one just taken
  if (way.length < steps.length) {
    if (kinds.length === 0 || kinds.includes(kindOf(item))) lookAt(item, place, way, issues);
  } else if (!isKnown(item, known, flag)) {
    issues.push(unknownWord(item, known, pathOf(steps, way), issues.length));
  }
}

function pathOf(steps: readonly Step[], way: readonly number[]): string {
  return steps.reduce((path, { key }, at) => {
    const index = way[at] ?? -1;
    return `${joinPaths(path, key)}${index < 0 ? "" : `[${index}]`}`;
  }, "");
}

/** By which word the kinds of a rule are told apart; a rule that has none, `()`, is not a list of rules. */
function kindOf(rule: unknown): string {
  if (typeof rule !== "object" || rule === null) return "";
  const { kind, method } = rule as Readonly<Record<string, unknown>>;
  const word = Array.isArray(rule) ? "[]" : (kind ?? method);
  return typeof word === "string" ? word : "";
}

function isKnown(value: unknown, known: readonly string[], flag: string): boolean {
  if (typeof value === "string") return known.includes(value);
  return (flag !== "" && value === undefined) || (flag === "*" && Array.isArray(value));
}
