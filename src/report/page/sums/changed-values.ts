/** A value that differs between two documents; undefined where one does not have it. */
export interface ChangedValue {
  /** Such as `entitle.amounts[level-2].amount`. */
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** By which a row of a list is known, in this order, where no other row of the list has the same. */
const keys = ["id", "level", "service"] as const;

/** The values that differ between two documents; rows of lists are known by their keys, so that a new row moves no other. */
export function changedValues(before: object, after: object): readonly ChangedValue[] {
  const [old, now] = [new Map<string, string>(), new Map<string, string>()];
  collect(before, "", old);
  collect(after, "", now);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((path) => {
    const [first, second] = [old.get(path), now.get(path)];
    return first === second ? [] : [{ path, before: first, after: second }];
  });
}

function collect(value: unknown, path: string, into: Map<string, string>): void {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    for (const [index, name] of namesOf(list).entries()) collect(list[index], `${path}[${name}]`, into);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, each] of Object.entries(value)) collect(each, path === "" ? key : `${path}.${key}`, into);
  } else if (typeof value === "string") into.set(path, value);
  else if (typeof value === "number" || typeof value === "boolean" || value === null)
    into.set(path, JSON.stringify(value));
}

function namesOf(list: readonly unknown[]): readonly string[] {
  const key = keys.find((each) => {
    const found = list.map((row) => textAt(row, each));
    return !found.includes(undefined) && new Set(found).size === found.length;
  });
  return list.map((row, index) => (key === undefined ? String(index) : (textAt(row, key) ?? String(index))));
}

function textAt(row: unknown, key: string): string | undefined {
  const value: unknown = typeof row === "object" && row !== null ? Reflect.get(row, key) : undefined;
  return typeof value === "string" ? value : undefined;
}
