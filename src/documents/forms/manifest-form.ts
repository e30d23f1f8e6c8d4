import * as z from "zod/mini";
import type { Manifest } from "../manifest.js";
import { form, freeText, oneOf, optional, wholeNumber } from "./leaves.js";

const digest = z
  .string("a SHA-256 as 64 hexadecimal digits")
  .check(z.regex(/^[0-9a-f]{64}$/u, "64 hexadecimal digits"));
const digests = z.record(z.string(), digest);
const rules = { scheme: freeText, inputs: optional(freeText), parameters: digests, values: digests };

/** The form of a manifest. */
export const manifestForm = form({
  $schema: optional(freeText),
  schemaVersion: z.literal(1, "1, the version of the manifest form that this seko reads"),
  run: oneOf(["calculate", "follow"]),
  command: freeText,
  seed: optional(freeText),
  versions: z.record(z.string(), freeText),
  files: form({ cases: freeText, results: freeText }),
  only: optional(freeText),
  rules: form(rules),
  pricing: optional(form({ ...rules, municipality: freeText })),
  clients: optional(z.record(z.string(), form({ case: digest, result: digest, priced: optional(digest) }))),
  lines: optional(form({ file: freeText, count: wholeNumber, digest })),
}) satisfies z.ZodMiniType<Manifest>;
