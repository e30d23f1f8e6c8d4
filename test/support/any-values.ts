/** Every kind of value that a caller without types can pass, each made anew. */
export function anyValues(): readonly unknown[] {
  return [
    undefined,
    null,
    0,
    -1,
    7,
    1.5,
    Number.NaN,
    Infinity,
    2n ** 70n,
    true,
    "",
    " ",
    "toString",
    "__proto__",
    "2019-01-01",
    "1.00",
    [],
    [null],
    ["a"],
    [[]],
    {},
    { id: 7 },
    { toString: 7 },
    Object.create(null),
    JSON.parse('{ "__proto__": { "a": 1 }, "constructor": 7, "toString": null }'),
    () => 1,
    Symbol("s"),
    new Date(0),
    new Map(),
    Object.freeze({ from: "2019-01-01" }),
    Object("x"),
  ];
}

type Place = readonly (string | number)[];

/** A document with another value at a place; the rest is shared with it. */
export function withValueAt(document: unknown, [key, ...rest]: Place, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(document))
    return document.map((each: unknown, at) => (at === key ? withValueAt(each, rest, value) : each));
  const holder = document as Readonly<Record<string, unknown>>;
  return { ...holder, [key]: withValueAt(holder[key], rest, value) };
}
