import { InvalidArgumentError, Option } from "commander";

/** How a command prints: for people or for programs. */
export type Format = "table" | "json";

/** `--format table|json`, which every command has. */
export function formatOption(): Option {
  return new Option("--format <format>", "for people or for programs").choices(["table", "json"]).default("table");
}

/** The whole number that an argument says. */
export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/u.test(text)) throw new InvalidArgumentError("A whole number from 1 is expected.");
  return Number(text);
}
