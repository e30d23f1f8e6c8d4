import { plain, type Definition, type Definitions, type Field, type Shape } from "./model.js";

/**
 * What a key means: what its docstring says; of the key that tells kinds apart, what this kind is; otherwise what its type is.
 *
 * @param owner the type that has the key
 */
export function describe(field: Field, owner: Definition | undefined, definitions: Definitions): string {
  if (field.text.description !== "") return field.text.description;
  const shape = plain(field.shape, definitions);
  if (shape.kind === "words" && shape.values.length === 1 && owner !== undefined) return owner.text.description;
  return typeText(field.shape, definitions);
}

function typeText(shape: Shape, definitions: Definitions): string {
  if (shape.kind === "named") return definitions.get(shape.name)?.text.description ?? "";
  return shape.kind === "list" || shape.kind === "record" ? typeText(shape.each, definitions) : "";
}
