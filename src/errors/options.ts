import type { Issue } from "./issue.js";
import { joinPaths, pathOf } from "./path.js";
import { unknownKey } from "./unknown-key.js";
import { unknownWord } from "./unknown-word.js";

/** The names of all options of a function, counted by the compiler; of one that another function takes, the hint that says so. */
export type OptionNames<Options> = Readonly<Record<keyof Options & string, true>> & AnyOptionNames;

/** Names of options, whatever function takes them. */
export type AnyOptionNames = Readonly<Record<string, true | string>>;

/** What options of a name can be, whatever function takes them. */
const wordsOf: Readonly<Record<string, readonly string[] | undefined>> = { language: ["lv", "en"] };

/**
 * The issues for options that a function does not take, and for a language that there is not: nothing that is given is left out in silence.
 *
 * @param options an object
 * @param path where they stand, where they are an option themselves
 */
export function optionIssues(options: unknown, names: AnyOptionNames, path = ""): readonly Issue[] {
  const issues: Issue[] = [];
  // Whoever asks has looked at it.
  for (const [key, value] of Object.entries(options as object) as readonly (readonly [string, unknown])[]) {
    const hint = names[key];
    if (value === undefined) continue;
    if (hint === true) {
      const words = wordsOf[key];
      if (words !== undefined && !words.some((word) => word === value))
        issues.push(unknownWord(value, words, joinPaths(path, pathOf(key)), issues.length));
      continue;
    }
    const issue = unknownKey(key, Object.keys(names), joinPaths(path, pathOf(key)), issues.length);
    issues.push(typeof hint === "string" ? { ...issue, code: `${key}-elsewhere`, hint } : issue);
  }
  return issues;
}

/** What {@link withArguments} looks at options by; doors without options do not load it. */
export function takes(names: AnyOptionNames): (options: unknown) => readonly Issue[] {
  return (options) => optionIssues(options, names);
}
