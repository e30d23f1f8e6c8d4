import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Argument, type Command } from "commander";
import type { Terminal } from "../../terminal.js";

const names = [
  "case",
  "cases",
  "scheme",
  "compensation",
  "inputs",
  "result",
  "explanation",
  "manifest",
  "analysis",
  "position",
  "reform",
  "population",
  "scenario",
  "settlement",
  "ledger",
];

/** Adds `seko schema NAME`. */
export function addSchema(program: Command, terminal: Terminal): void {
  program
    .command("schema")
    .description("print the JSON Schema of a kind of document, for editors: name the file by $schema")
    .addArgument(new Argument("<document>", "the kind of document").choices(names))
    .action((name: string) => {
      const file = createRequire(import.meta.url).resolve(`seko/schemas/${name}.json`);
      terminal.stdout.write(readFileSync(file, "utf8"));
    });
}
