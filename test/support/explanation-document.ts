import { expect } from "vitest";
import type { Explanation } from "../../src/explanation/index.js";
import { explanationForm } from "../../src/documents/forms/explanation-form.js";

/** An explanation as it is read back from JSON, with exactly the keys of its form at every node. */
export function explanationDocument(explanation: Explanation): Explanation {
  const document = JSON.parse(JSON.stringify(explanation)) as Explanation;
  expect(explanationForm.safeParse(document).error?.issues).toBeUndefined();
  return document;
}
