import type { Command } from "commander";
import { besideManifest, jsonText, publishAnalysis, refusePipe, type Outputs, type ToldArgument } from "seko/io";
import { rulesOptions } from "./file/file-options.js";
import { isClaimTable } from "./file/claims-before.js";
import { FileArgument, FileOption } from "./file/files.js";
import { commandHead } from "./manifest-of-command.js";
import { builtInScheme } from "./scheme-choice.js";

/** Options that say where and how a result is written, and not what it is. */
const ofWriting = ["--manifest", "--out", "--parts", "--why", "--format", "--dialect", "--language"];

/** Writes the manifest of an analysis, its result, and beside it the schemes that seko brings along. */
export function publishResult(command: Command, manifest: string, result: unknown, outputs: Outputs): void {
  const told = toldTo(command, manifest);
  for (const file of [manifest, ...told.flatMap(({ file }) => file?.path ?? [])])
    refusePipe(file, "An analysis with a manifest can be repeated, so its files are read again.");
  for (const { file } of told) if (file?.scheme !== undefined) outputs.text(file.path, `${jsonText(file.scheme)}\n`);
  publishAnalysis(
    manifest,
    {
      run: command.name(),
      ...commandHead([command.name(), ...wordsGiven(command)], {}),
      arguments: told,
      result,
      isPublic: command.opts<Readonly<Record<string, unknown>>>()["public"] === true,
    },
    outputs,
  );
}

/** The same for a command whose result is what `--format json` says of it. */
export function publishJson(
  command: Command,
  outputs: Outputs | undefined,
  contentAs: (format: "json") => string | Uint8Array,
): void {
  const { manifest } = command.opts<{ readonly manifest?: string }>();
  if (manifest === undefined || outputs === undefined) return;
  publishResult(command, manifest, JSON.parse(String(contentAs("json"))), outputs);
}

/** What the file of an argument or an option holds. */
function heldBy(name: string): "cases" | "lines" | "rows" | "document" {
  if (name === "results" || name === "ledgers" || name === "--openings") return "lines";
  if (name === "population") return "document";
  if (["--accounts", "--invoices", "--payments", "--weights", "--waiting"].includes(name)) return "rows";
  return name === "ledger" || name.startsWith("--") ? "document" : "cases";
}

/** What the command is told, in the order in which it declares it, with what it takes where nobody says anything. */
function toldTo(command: Command, manifest: string): readonly ToldArgument[] {
  const given = command.opts<Readonly<Record<string, unknown>>>();
  const behind = command.registeredArguments.flatMap((each, index): readonly ToldArgument[] =>
    textsOf(command.processedArgs[index], false).map((text) =>
      each instanceof FileArgument ? { file: { path: text, holds: heldBy(each.name()) } } : { value: text },
    ),
  );
  const options = command.options.flatMap((each): readonly ToldArgument[] => {
    const option = each.long ?? each.flags;
    const value = given[each.attributeName()];
    if (ofWriting.includes(option) || value === undefined) return [];
    if (value === true) return [{ option }];
    if (!(each instanceof FileOption)) return textsOf(value, !each.variadic).map((text) => ({ option, value: text }));
    return textsOf(value, false).flatMap((text): readonly ToldArgument[] => {
      if (each.files(text, option, { options: given, arguments: [] }).outputs !== undefined) return [];
      const scheme = rulesOptions.includes(each.attributeName()) ? builtInScheme(text) : undefined;
      // A word that names no file is a value.
      if (scheme === undefined && Object.keys(each.files(text, option, { options: given, arguments: [] })).length === 0)
        return [{ option, value: text }];
      if (scheme === undefined)
        return [{ option, file: { path: text, holds: isClaimTable(text) ? "rows" : heldBy(option) } }];
      const path = besideManifest(manifest, `${each.attributeName()}.json`);
      return [{ option, file: { path, scheme, holds: "document" } }];
    });
  });
  return [...behind, ...options];
}

/** The words that somebody wrote, files as they were named. @param without options that are left out */
export function wordsGiven(command: Command, without: readonly string[] = []): readonly string[] {
  const given = command.opts<Readonly<Record<string, unknown>>>();
  const behind = command.registeredArguments.flatMap((_, index) => textsOf(command.processedArgs[index], false));
  const options = command.options.flatMap((each) => {
    const option = each.long ?? each.flags;
    const value = given[each.attributeName()];
    if (
      option === "--manifest" ||
      without.includes(option) ||
      command.getOptionValueSource(each.attributeName()) !== "cli"
    )
      return [];
    if (value === true) return [option];
    return textsOf(value, !(each instanceof FileOption) && !each.variadic).map((text) => `${option}=${text}`);
  });
  return [...behind, ...options];
}

/** The texts of a value as somebody writes them. Values of a list stand in one text with commas, files in texts of their own. */
function textsOf(value: unknown, inOne: boolean): readonly string[] {
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  if (Array.isArray(value)) return inOne ? [value.join(",")] : value.map(String);
  if (typeof value !== "object" || value === null) return [];
  if ("low" in value && "high" in value) return [`${String(value.low)}..${String(value.high)}`];
  return [
    Object.entries(value)
      .map(([key, inner]) => `${key}=${String(inner)}`)
      .join(","),
  ];
}
