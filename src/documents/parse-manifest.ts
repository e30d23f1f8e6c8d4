import type { Issue } from "../errors/index.js";
import { accepted } from "./examine.js";
import type { DocumentKind } from "./examine/document-kind.js";
import { manifestForm } from "./generated/manifest.js";
import type { Manifest } from "./manifest.js";

const manifestKind: DocumentKind<Manifest> = { form: manifestForm, readValues, bears: ["none"] };

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

/** What the form cannot say: which keys go together. */
function readValues({ run, clients, lines, ledgers, pricing, only }: Manifest, issues: Issue[]): void {
  const say = (path: string, expected: string, received: string): void => {
    issues.push({ code: "keys-together", path, expected, received });
  };
  if ((clients === undefined) === (lines === undefined)) {
    say("clients", "either clients or lines", clients === undefined ? "neither" : "both");
  }
  if ((run === "ledgers") !== (ledgers !== undefined)) {
    say(
      "ledgers",
      "what was asked where a run is over ledgers, and only there",
      ledgers === undefined ? "nothing" : "it",
    );
  }
  if (run === "ledgers" && lines === undefined) say("lines", "lines where a run is over ledgers", "clients");
  if (run !== "follow" && pricing !== undefined)
    say("pricing", "pricing only where a run follows", "it beside budgets");
  if (lines !== undefined && run === "follow") say("lines", "clients where a run follows", "lines");
  if (lines !== undefined && only !== undefined) say("only", "all cases where a run goes line by line", "one case");
}
