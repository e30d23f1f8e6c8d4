import { formAt, type Form, type OptionalForm } from "../../src/documents/forms/form.js";
import { groupBy } from "../../src/lists/index.js";

/** Words that may stand at a path below some schema; `flag` as in `WordsOfForm`. */
interface Found {
  readonly path: string;
  readonly words: readonly string[];
  readonly flag: string;
}

/** By path, the words that a form knows, as `WordsOfForm` writes them. */
export function wordsInForm(form: Form): Readonly<Record<string, string>> {
  return Object.fromEntries(wordsIn(form).map(({ path, words, flag }) => [`${path}${flag}`, words.join(" ")]));
}

function wordsIn(form: Form): readonly Found[] {
  const own = ownWords(form);
  if (own !== undefined) return [{ path: "", words: own, flag: "" }];
  switch (form.kind) {
    case "tagged":
    case "either":
      return ofMembers(form.options);
    case "list":
      return wordsIn(form.each).map((each) => ({ ...each, path: `[]${dotted(each.path)}` }));
    case "object":
      return Object.entries(form.keys).flatMap(([key, inner]) => ofKey(key, inner));
    case "text":
    case "one-of":
    case "flag":
    case "whole-number":
    case "anything":
    case "record":
      return [];
  }
}

function ofKey(key: string, inner: Form | OptionalForm) {
  const [form, isLeftOut] = formAt(inner);
  return wordsIn(form).map(({ path, words, flag }): Found => {
    const isOptional = path === "" && flag === "" && isLeftOut;
    return {
      path: `${key}${path === "" || path.startsWith("[]") || path.startsWith("(") ? path : `.${path}`}`,
      words,
      flag: isOptional ? "?" : flag,
    };
  });
}

/** The words of a union: what all members say alike stands once, the rest with the kinds of which it holds. */
function ofMembers(members: readonly Form[]): readonly Found[] {
  const all = members.map((member) => {
    const keys = member.kind === "object" ? member.keys : {};
    const kind = keys["kind"] ?? keys["method"];
    return { kind: kind === undefined ? undefined : ownWords(formAt(kind)[0])?.[0], found: wordsIn(member) };
  });
  const texts = all.flatMap(({ found }) => found).filter(({ path }) => path === "");
  if (texts.length > 0) return texts.map((each) => ({ ...each, flag: "*" }));
  return [...new Set(all.flatMap(({ found }) => found.map(({ path }) => path)))].flatMap((path) => {
    const saying = all.flatMap(({ kind, found }) =>
      found.filter((each) => each.path === path).map((each) => ({ ...each, kind })),
    );
    const [first] = saying;
    if (first === undefined) return [];
    if (path === "kind" || path === "method") {
      const flag = saying.some((each) => each.flag === "?") ? "?" : "";
      return [{ path, words: saying.flatMap(({ words }) => words), flag }];
    }
    const alike = saying.every(({ words, flag }) => words.join() === first.words.join() && flag === first.flag);
    const isDirect = !/[.[(]/u.test(path);
    if (alike && (saying.length === all.length || !isDirect)) return [{ path, words: first.words, flag: first.flag }];
    const groups = groupBy(saying, ({ words, flag }) => `${words.join(" ")}${flag}`);
    return [...groups.values()].map((group) => {
      const kinds = group.map(({ kind }) => kind ?? "").join("|");
      return { path: `(${kinds}).${path}`, words: group[0]?.words ?? [], flag: group[0]?.flag ?? "" };
    });
  });
}

function ownWords(form: Form): readonly string[] | undefined {
  if (form.kind !== "one-of") return undefined;
  const words = form.values.filter((value) => typeof value === "string");
  return words.length > 0 && words.length === form.values.length ? words : undefined;
}

/** What follows a list or a member: a path of its own begins behind a point. */
function dotted(path: string): string {
  return path === "" || path.startsWith("(") ? path : `.${path}`;
}
