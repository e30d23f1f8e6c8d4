import * as z from "zod/mini";
import { explanationForm } from "../forms/explanation-form.js";
import { date, decimal, end, freeText } from "../forms/leaves.js";
import { manifestForm } from "../forms/manifest-form.js";
import { amountsOfOutcome, resultForm } from "../forms/result-form.js";

/** The documents whose JSON Schema is made of the form by which they are checked; of all others it is made of their interface. */
export type SchemaName = "inputs" | "result" | "explanation" | "manifest";

/** Values for open inputs, by id: decimal texts, or where an input asks for a list, ids with spaces between. */
const inputsForm = z.record(z.string(), freeText);

const forms: Readonly<Record<SchemaName, z.ZodMiniType>> = {
  inputs: inputsForm,
  result: resultForm,
  explanation: explanationForm,
  manifest: manifestForm,
};

const day = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;

/** What dates and decimals look like: to the forms they are text, which is looked at when it is read. */
const patterns = new Map<z.core.$ZodType, string>([
  [date, `^${day}$`],
  [end, `^(${day}|open)$`],
  [decimal, String.raw`^-?(0|[1-9]\d*)(\.\d+)?$`],
]);

/**
 * The JSON Schema of a kind of document, made of the form by which it is checked, for editors and for programs of others.
 *
 * What only reading finds (an end before its start, an id twice, a gap between amounts) no schema can say: `seko check` does.
 */
export function jsonSchemaOf(name: SchemaName): object {
  const schema = z.toJSONSchema(forms[name], {
    reused: "ref",
    override: ({ zodSchema, jsonSchema }) => {
      const pattern = patterns.get(zodSchema);
      if (pattern !== undefined) jsonSchema.pattern = pattern;
    },
  });
  return { title: `seko: ${name}`, ...schema, ...(name === "result" ? amountsOfOutcome : {}) };
}

/** Every {@link SchemaName}. */
export const schemaNames = ["inputs", "result", "explanation", "manifest"] as const satisfies readonly SchemaName[];
