import { parseJson } from "../../documents/index.js";
import type { LedgerOutcome } from "../../streams/each-ledger.js";
import { decoded } from "../decoded.js";
import { digestOf, digestOfBytes, digestOfText } from "../manifest/canonical-json.js";
import { canonicalText } from "../manifest/canonical-text.js";
import type { LineDigests } from "../manifest/line-digests.js";
import type { PublishedDocument } from "../manifest/published-line.js";
import { inFile } from "../read/read-json.js";

/** What a run writes of one ledger, each as the line of a file. */
export interface LinesOfLedger {
  readonly result: string;
  /** Left out where no month was closed. */
  readonly statement?: string;
  /** Left out where no month was closed, and where it has no amounts. */
  readonly closing?: string;
}

/** The lines of what came of a ledger. */
export function linesOfLedger({ closed, coming, standing }: LedgerOutcome): LinesOfLedger {
  if (closed === undefined) return { result: JSON.stringify(coming ?? standing) };
  const { ledger, statement, position } = closed;
  return {
    result: JSON.stringify(ledger),
    statement: JSON.stringify(statement),
    ...(position === undefined ? {} : { closing: JSON.stringify(position) }),
  };
}

/** The client and digest of a line of ledgers; of one that is no JSON, the digest of its text. */
export function digestOfLedgerLine(text: Uint8Array): Pick<LineDigests, "id" | "case"> {
  try {
    const value = parseJson(text);
    const id = clientOf(value);
    return { ...(id === undefined ? {} : { id }), case: digestOfJson(decoded(text)) };
  } catch {
    return { case: digestOf(new TextDecoder().decode(text)) };
  }
}

/** The digest of a JSON text that all equal values share. */
export function digestOfJson(text: string | Uint8Array): string {
  const certain = canonicalText(text);
  return certain === undefined ? digestOf(parseJson(text)) : digestOfText(certain.text);
}

/** Whose line it is: of a ledger, or of what says of its client how the account stands or what comes. */
export function clientOf(value: unknown): string | undefined {
  const own = at(value, "client") ?? at(at(at(value, "case"), "client"), "id");
  return typeof own === "string" ? own : undefined;
}

function at(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

/** A published line of a run over ledgers; the client is its name. */
export function readPublishedLedger(text: Uint8Array, file: string, line: number): PublishedDocument {
  const value = inFile(file, () => parseJson(text), line);
  return {
    case: clientOf(value) ?? "",
    written: () => digestOfBytes(text),
    digest: () => digestOf(value),
    document: () => (typeof value === "object" && value !== null ? value : {}),
  };
}
