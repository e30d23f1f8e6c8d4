import type { Command } from "commander";
import { jsonText, verifyManifest, type ManifestDifference } from "seko/io";
import { formatOption, type Format } from "../options.js";
import { exitCodes } from "../exit-codes.js";
import type { Terminal } from "../terminal.js";

/** Adds `seko verify MANIFEST`. */
export function addVerify(program: Command, terminal: Terminal, end: (code: number) => void): void {
  program
    .command("verify")
    .description(
      "repeat the run of a manifest and say exactly what differs: ends with 0 where nothing does, with 3 where something does",
    )
    .argument("<manifest>", "the manifest.json of a run; the files it names are read from its folder")
    .addOption(formatOption())
    .action((file: string, { format }: { readonly format: Format }) => {
      const { clients, parameters, differences } = verifyManifest(file);
      const summary = `${clients} clients and ${parameters} parts of the scheme`;
      const text =
        format === "json"
          ? jsonText({ clients, parameters, differences })
          : differences.length === 0
            ? `${file}: as published, ${summary}`
            : differences.map(sentence).join("\n");
      terminal.stdout.write(`${text}\n`);
      if (differences.length > 0) end(exitCodes.differs);
    });
}

function sentence({ kind, client, path, expected = "nothing", found = "nothing" }: ManifestDifference): string {
  switch (kind) {
    case "parameter":
      return `scheme: ${path} is not what it was`;
    case "input":
      return `inputs: ${path} is not what it was`;
    case "case":
      return `client ${client ?? ""}: the case is not what it was`;
    case "amount":
      return `client ${client ?? ""}: ${path} is ${expected}, published as ${found}`;
    case "result":
      return `client ${client ?? ""}: the result is not what it was`;
  }
}
