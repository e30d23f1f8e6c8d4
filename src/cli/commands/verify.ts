import type { Command } from "commander";
import { countOf } from "seko/errors";
import { jsonText, verifyManifest, type ManifestDifference, type RepeatAnalysis, type Verification } from "seko/io";
import { formatOption, type Format } from "../options.js";
import { exitCode } from "../exit-codes.js";
import { FileArgument, reads } from "../files.js";
import { differencesPage } from "../pages/differences-page.js";
import type { Terminal } from "../terminal.js";

/** Adds `seko verify MANIFEST`. @param repeat works an analysis out again */
export function addVerify(
  program: Command,
  terminal: Terminal,
  end: (code: number) => void,
  repeat: RepeatAnalysis,
): void {
  program
    .command("verify")
    .description(
      "repeat the run or the analysis of a manifest and say exactly what differs: ends with 0 where nothing does, with 3 where something does",
    )
    .addArgument(
      new FileArgument("<manifest>", "the manifest.json of a run; the files it names are read from its folder", reads),
    )
    .addOption(formatOption())
    .action(async (file: string, { format }: { readonly format: Format }) => {
      const verification = await verifyManifest(file, repeat);
      const text = format === "json" ? jsonText(verification) : wordsOf(file, verification).join("\n");
      terminal.stdout.write(`${text}\n`);
      if (verification.differences.length > 0) end(exitCode("differs"));
    });
}

function wordsOf(file: string, verification: Verification): readonly string[] {
  const { analysis, clients, refused, parameters, differences } = verification;
  if (differences.length > 0) return differencesPage(verification, sentence);
  if (analysis !== undefined)
    return [`${file}: as published, the result of ${analysis} from ${countOf(parameters, "part")} of its files`];
  const of = [countOf(clients, "client"), ...(refused === 0 ? [] : [`${countOf(refused, "case")} without a result`])];
  return [`${file}: as published, ${of.join(", ")} and ${countOf(parameters, "part")} of the scheme`];
}

function sentence(difference: ManifestDifference): string {
  const { kind, client, line = 0, of, path, expected = "nothing", found = "nothing" } = difference;
  const who = client !== undefined ? `client ${client}` : line === 0 ? "the result" : `line ${line}`;
  switch (kind) {
    case "parameter":
      return `${of ?? "scheme"}: ${path} is not what it was`;
    case "input":
      return `inputs${of === undefined ? "" : ` of ${of}`}: ${path} is not what it was`;
    case "case":
      return `${who}: the case is not what it was`;
    case "amount":
      return `${who}: ${path} is ${expected}, published as ${found}`;
    case "file":
      return `${of ?? "file"}: ${path} is not what it was`;
    case "result":
      if (who === "the result") return "the result is not what it was";
      return `${who}: the result${of === undefined ? "" : ` of ${of}`} is not what it was`;
    case "refused":
      return difference.found === undefined
        ? `${who}: has a result, and had none`
        : `${who}: has no result any more: ${found}`;
    case "published":
      return difference.found === undefined
        ? `${who}: no result is published`
        : `${who}: a result is published that the run does not have`;
    case "twice":
      return `${who}: ${found} are published, and the run has one`;
    case "order":
      return `line ${line}: ${found} stands where the run had ${expected}; what follows was not compared`;
    case "opening":
      return `${who}: the position with which the case goes on is not what it was`;
    case "closing":
      return difference.of === "published"
        ? `${who}: the position that is published is not what it was`
        : `${who}: what the case leaves behind is not what it was`;
    case "digests":
      return `digests: ${path} is not what it was`;
  }
}
