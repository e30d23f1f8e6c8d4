import { InputError } from "../../errors/index.js";

/** More than any scheme has: a document that goes deeper contains itself. */
const deepest = 64;

/**
 * A frozen copy of a document, with its keys in the order of their letters. What is compiled rests on it alone: nobody who changes
 * the document afterwards changes a result, and what results take over from it has one order of keys however the file was written.
 *
 * @throws {InputError} where lists and objects lie in each other more than 64 deep
 */
export function ownCopy<Document>(document: Document): Document {
  return copied(document, 0) as Document; // of the same shape
}

function copied(document: unknown, depth: number): unknown {
  if (typeof document !== "object" || document === null) return document;
  if (depth > deepest) {
    throw new InputError([
      {
        code: "too-deep",
        path: "",
        expected: `lists and objects at most ${deepest} deep in each other`,
        received: "more",
        hint: "A document that contains itself has no end.",
      },
    ]);
  }
  if (Array.isArray(document)) return Object.freeze(document.map((item: unknown) => copied(item, depth + 1)));
  const fields = document as Readonly<Record<string, unknown>>;
  const copy: Record<string, unknown> = {};
  // By code unit, which is how texts are sorted where nothing else is said.
  for (const key of Object.keys(fields).sort()) {
    const value = copied(fields[key], depth + 1);
    // Assigning it would change what the copy is made of.
    if (key === "__proto__") Object.defineProperty(copy, key, { value, enumerable: true });
    else copy[key] = value;
  }
  return Object.freeze(copy);
}
