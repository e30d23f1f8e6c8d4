import { hintFor, InputError, nearest, received, type Issue, withHint } from "../errors/index.js";

/** Where an argument stands, and what is expected there. */
export interface Asked {
  readonly path: string;
  readonly expected: string;
}

/** What is wrong with a name that must be one of those known, with the near one for a hint; nothing where it is known. */
export function nameIssues(name: unknown, known: readonly string[], { path, expected }: Asked): readonly Issue[] {
  if (known.some((each) => each === name)) return [];
  const hint = hintFor(nearest(name, known) ?? partOfName(name, known) ?? name, known);
  const issue = { code: "unknown-name", path, expected, received: received(name) };
  return [withHint(issue, hint)];
}

/** The shortest known name that holds what was written, which may be its number as acts write it: "4.3.5.1-round-1". */
function partOfName(name: unknown, known: readonly string[]): string | undefined {
  if (typeof name !== "string" || name.length < 3) return undefined;
  const part = name.toLowerCase().replace(/[\s._]+/gu, "-");
  const holding = known.filter((each) => each.includes(part));
  return holding.sort((left, right) => left.length - right.length)[0];
}

/**
 * Refuses a name that is not one of those known: a look-up that answers a mistyped one with nothing says something untrue.
 *
 * @throws {InputError} with the near name
 */
export function nameAsked(name: unknown, known: readonly string[], asked: Asked): void {
  const issues = nameIssues(name, known, asked);
  if (issues.length > 0) throw new InputError(issues);
}

/**
 * The one of the given things that has an id.
 *
 * @throws {InputError} with the near id
 */
export function oneWithId<Kind extends { readonly id: string }>(
  all: readonly Kind[],
  id: string,
  expected: string,
): Kind {
  const found = all.find((each) => each.id === id);
  if (found !== undefined) return found;
  const ids = all.map((each) => each.id);
  throw new InputError(nameIssues(id, ids, { path: "id", expected }));
}
