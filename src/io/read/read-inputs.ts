import { pathOf, received } from "../../errors/index.js";
import { parseJson } from "../../documents/index.js";
import { fileError, type FileIssue } from "../file-issue.js";
import { readAs } from "./other-document.js";
import { mostJsonBytes, readBytes } from "../read-bytes.js";

/**
 * The values for the open inputs of a scheme: a JSON file with one object of ids and decimal texts, and `$schema` where it names one. Whether the scheme asks
 * for them, and how many decimals they may have, `compile` checks.
 *
 * @param path the file
 * @throws {InputError} with every issue, each naming the file
 *
 * @example
 * compile(scheme, readInputs("inputs.json")); // { "amount-level-1": "1528.00" }
 */
export function readInputs(path: string): Readonly<Record<string, string>> {
  const bytes = readBytes(path, mostJsonBytes);
  return readAs("inputs", path, bytes, () => inputsOf(path, parseJson(bytes)));
}

function inputsOf(path: string, document: unknown): Readonly<Record<string, string>> {
  if (typeof document !== "object" || document === null || Array.isArray(document)) {
    const expected = "an object of input ids and decimal texts";
    throw fileError([{ code: "wrong-type", path: "", expected, received: received(document), file: path }]);
  }
  const issues: FileIssue[] = [];
  const inputs: Record<string, string> = {};
  for (const [id, value] of Object.entries(document as Readonly<Record<string, unknown>>)) {
    // Names the JSON Schema, for editors; no input has such an id.
    if (id === "$schema" && typeof value === "string") continue;
    if (typeof value === "string") inputs[id] = value;
    else issues.push(notText(id, value, path));
  }
  if (issues.length > 0) throw fileError(issues);
  return inputs;
}

function notText(id: string, value: unknown, file: string): FileIssue {
  const expected = 'a decimal as text, such as "2.5"';
  const issue = { code: "wrong-type", path: pathOf(id), expected, received: received(value), file };
  if (typeof value !== "number") return issue;
  return { ...issue, code: "number-for-decimal", hint: "Write it in double quotes, with all its digits." };
}
