import { groupBy } from "../../src/lists/index.js";

/** A JSON Schema, as far as words are looked for in it. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly type?: string;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** Words that may stand at a path below some schema; `flag` as in `WordsOfForm`. */
interface Found {
  readonly path: string;
  readonly words: readonly string[];
  readonly flag: string;
}

/** By path, the words that a form knows, as `WordsOfForm` writes them. */
export function wordsInForm(root: object): Readonly<Record<string, string>> {
  const { $defs = {} } = root as Schema;
  const found = wordsIn(root, $defs);
  return Object.fromEntries(found.map(({ path, words, flag }) => [`${path}${flag}`, words.join(" ")]));
}

function wordsIn(given: Schema, defs: Readonly<Record<string, Schema>>): readonly Found[] {
  const schema = resolved(given, defs);
  const members = schema.oneOf ?? schema.anyOf;
  if (members !== undefined) return ofMembers(members, defs);
  const own = ownWords(schema);
  if (own !== undefined) return [{ path: "", words: own, flag: "" }];
  if (schema.items !== undefined) {
    return wordsIn(schema.items, defs).map((each) => ({ ...each, path: `[]${dotted(each.path)}` }));
  }
  return Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => ofKey(key, inner, schema, defs));
}

function ofKey(key: string, inner: Schema, { required = [] }: Schema, defs: Readonly<Record<string, Schema>>) {
  return wordsIn(inner, defs).map(({ path, words, flag }): Found => {
    const isOptional = path === "" && flag === "" && !required.includes(key);
    return {
      path: `${key}${path === "" || path.startsWith("[]") || path.startsWith("(") ? path : `.${path}`}`,
      words,
      flag: isOptional ? "?" : flag,
    };
  });
}

/** The words of a union: what all members say alike stands once, the rest with the kinds of which it holds. */
function ofMembers(members: readonly Schema[], defs: Readonly<Record<string, Schema>>): readonly Found[] {
  const all = members.map((member) => {
    const schema = resolved(member, defs);
    const kind = schema.properties?.["kind"] ?? schema.properties?.["method"];
    return { kind: kind === undefined ? undefined : ownWords(resolved(kind, defs))?.[0], found: wordsIn(schema, defs) };
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

function resolved(schema: Schema, defs: Readonly<Record<string, Schema>>): Schema {
  const { $ref } = schema;
  return $ref === undefined ? schema : resolved(defs[$ref.slice("#/$defs/".length)] ?? {}, defs);
}

function ownWords(schema: Schema): readonly string[] | undefined {
  const values = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  const words = values.filter((value) => typeof value === "string");
  return words.length > 0 && words.length === values.length ? words : undefined;
}

/** What follows a list or a member: a path of its own begins behind a point. */
function dotted(path: string): string {
  return path === "" || path.startsWith("(") ? path : `.${path}`;
}
