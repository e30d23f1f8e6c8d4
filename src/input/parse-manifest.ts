import { accepted, type DocumentKind } from "./examine.js";
import { manifestForm, type Manifest } from "./manifest-form.js";

const manifestKind: DocumentKind<Manifest> = { form: manifestForm, readValues: () => undefined, bears: ["none"] };

/**
 * A manifest from unknown data, proven in its form.
 *
 * @param input the JSON text, its bytes in UTF-8, or an already parsed value
 * @throws {InputError} with every issue
 *
 * @example
 * parseManifest(text).command;
 */
export function parseManifest(input: unknown): Manifest {
  return accepted(input, manifestKind);
}
