import * as z from "zod/mini";
import { formAt, type AnyForm, type Form, type Keys, type TextForm } from "../forms/form.js";

/**
 * A form as a schema of zod: what the form accepts, the schema accepts, and nothing else. Its messages say what is expected, without
 * the hints of seko's own reader.
 */
export function zodForm<Value>(form: Form<Value>): z.ZodMiniType<Value> {
  // A schema made of a form has the type of the form.
  return schemaOf(form) as z.ZodMiniType<Value>;
}

function schemaOf(form: AnyForm): z.ZodMiniType {
  switch (form.kind) {
    case "text":
      return textOf(form);
    case "flag":
      return z.boolean(form.expected);
    case "whole-number":
      return z.int(form.expected);
    case "one-of":
      return z.literal([...form.values], form.expected);
    case "list":
      return z.array(schemaOf(form.each));
    case "record":
      return z.record(z.string(), schemaOf(form.each));
    case "object":
      return objectOf(form.keys);
    case "tagged":
      return z.discriminatedUnion(form.by, taggedOf(form.options));
    case "either":
      return z.union(form.options.map(schemaOf), form.by);
    case "anything":
      return z.unknown().check(z.refine((value) => value !== undefined, form.expected));
  }
}

/** What is told apart by a word under a key is an object that has words there, and at least one. */
function taggedOf(options: readonly AnyForm[]): [z.core.$ZodTypeDiscriminable] {
  return options.map(schemaOf) as unknown as [z.core.$ZodTypeDiscriminable];
}

function textOf({ expected, longest, pattern }: TextForm): z.ZodMiniType {
  const text = z.string(expected);
  const bounded =
    longest === Infinity ? text : text.check(z.maxLength(longest, `text of at most ${longest} characters`));
  return pattern === undefined ? bounded : bounded.check(z.regex(...pattern));
}

function objectOf(keys: Keys): z.ZodMiniType {
  const shape = Object.entries(keys).map(([key, at]) => {
    const [form, isOptional] = formAt(at);
    return [key, isOptional ? z.exactOptional(schemaOf(form)) : schemaOf(form)] as const;
  });
  return z.strictObject(Object.fromEntries(shape));
}
