import type { Issue } from "../errors/index.js";
import type { AnalysisManifest } from "./analysis-manifest.js";
import { accepted } from "./examine.js";
import type { DocumentKind } from "./examine/document-kind.js";
import { analysisManifestForm } from "./generated/analysis.js";

const analysisKind: DocumentKind<AnalysisManifest> = { form: analysisManifestForm, readValues, bears: ["none"] };

/**
 * A manifest of an analysis from unknown data, proven in its form.
 *
 * @param input the JSON text, its bytes in UTF-8, or an already parsed value
 * @throws {InputError} with every issue
 */
export function parseAnalysisManifest(input: unknown): AnalysisManifest {
  return accepted(input, analysisKind);
}

/** What the form cannot say: which keys go together. */
function readValues({ arguments: given }: AnalysisManifest, issues: Issue[]): void {
  for (const [index, { option, value, file, parts }] of given.entries()) {
    const path = `arguments[${index}]`;
    const say = (expected: string, received: string): void => {
      issues.push({ code: "keys-together", path, expected, received });
    };
    if (value !== undefined && file !== undefined) say("either value or file", "both");
    if ((file === undefined) !== (parts === undefined)) say("file and parts together", "one of them");
    if (option === undefined && value === undefined && file === undefined) say("option, value or file", "none");
  }
}
