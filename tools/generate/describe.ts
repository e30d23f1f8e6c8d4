import { plain, type Definition, type Definitions, type Field, type Shape, type Text } from "./model.js";

const noText: Text = { description: "", meaning: "", examples: [] };

/**
 * What a key means: what its docstring says; of the key that tells kinds apart, what this kind is; otherwise what its type is.
 *
 * @param owner the type that has the key
 */
export function describe(field: Field, owner: Definition | undefined, definitions: Definitions): Text {
  if (field.text.meaning !== "") return field.text;
  const shape = plain(field.shape, definitions);
  if (shape.kind === "words" && shape.values.length === 1 && owner !== undefined) return owner.text;
  return textOfType(field.shape, definitions);
}

function textOfType(shape: Shape, definitions: Definitions): Text {
  if (shape.kind === "list" || shape.kind === "record") return textOfType(shape.each, definitions);
  return (shape.kind === "named" ? definitions.get(shape.name)?.text : undefined) ?? noText;
}
