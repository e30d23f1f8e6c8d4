import {
  aFunction,
  aList,
  aText,
  type Guard,
  listOf,
  ofType,
  type OptionNames,
  optionsOf,
  recordOf,
} from "../errors/index.js";

/** What the functions of files take: cases that were read, names of files with what they are for, and outputs that are written. */
export const aCaseFile: Guard = /* @__PURE__ */ recordOf({ file: aText, lines: aList });
export const anIssue: Guard = /* @__PURE__ */ recordOf({ path: aText, expected: aText, received: aText });
export const bytes: Guard = /* @__PURE__ */ ofType("bytes, as a Uint8Array", (value) => value instanceof Uint8Array);
export const someOutputs: Guard = /* @__PURE__ */ recordOf({ text: aFunction });

const files = /* @__PURE__ */ listOf(/* @__PURE__ */ recordOf({ role: aText, file: aText }));
export const fileRoles: Guard = /* @__PURE__ */ recordOf({ inputs: files, outputs: files });

/** A request of which every key is known, and some values are looked at. */
export function requestOf<Request>(
  names: OptionNames<Request>,
  values: Readonly<Partial<Record<keyof Request & string, Guard>>>,
): Guard {
  const look = recordOf(
    Object.fromEntries(
      Object.entries<Guard | undefined>(values).flatMap(([key, guard]) => (guard === undefined ? [] : [[key, guard]])),
    ),
  );
  const known = optionsOf(names);
  return (value, path) => {
    known(value, path);
    look(value, path);
  };
}
