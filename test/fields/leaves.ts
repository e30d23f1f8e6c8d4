import { formAt, type Form } from "../../src/documents/forms/form.js";

/** A field at the end of a form: its path, and how other values of it are made. */
export interface Leaf {
  /** Such as `plan.lines[].quantity`. */
  readonly path: string;
  /** The words that may stand there; empty where it is any text or number. */
  readonly words: readonly string[];
}

/** The fields of a form, at any depth. */
export function leavesOf(form: Form, path = ""): readonly Leaf[] {
  switch (form.kind) {
    case "list":
      // A list of simple values is one field.
      return leavesOf(form.each, form.each.kind === "object" ? `${path}[]` : path);
    case "object":
      return Object.entries(form.keys).flatMap(([key, inner]) =>
        leavesOf(formAt(inner)[0], path === "" ? key : `${path}.${key}`),
      );
    case "one-of":
      return [{ path, words: form.values.length === 1 ? [] : form.values.map(String) }];
    case "text":
    case "flag":
    case "whole-number":
    case "anything":
    case "either":
      return [{ path, words: [] }];
    case "record":
    case "tagged":
      throw new Error(`${path}: a kind of field that nobody walks: ${form.kind}`);
  }
}
