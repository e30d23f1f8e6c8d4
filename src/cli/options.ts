import { Option } from "commander";

/** How a command prints: for people or for programs. */
export type Format = "table" | "json";

/** `--format table|json`, which every command has. */
export function formatOption(): Option {
  return new Option("--format <format>", "for people or for programs").choices(["table", "json"]).default("table");
}
