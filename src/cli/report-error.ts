import { InputError } from "seko";
import { describeFileIssue, jsonText } from "seko/io";
import type { Output } from "./terminal.js";

/** Writes every issue of wrong input: a line for each, or all as JSON. */
export function reportInputError(error: InputError, json: boolean, stderr: Output): void {
  if (json) stderr.write(`${jsonText(error.toJSON())}\n`);
  else for (const issue of error.issues) stderr.write(`${describeFileIssue(issue)}\n`);
}

/** Writes every issue of wrong input in Latvian, a line for each. What is open of a scheme has its Latvian in the data, which are loaded for it alone. */
export async function reportInLatvian(error: InputError, stderr: Output): Promise<void> {
  const { issueInLatvian } = await import("./latvian/in-latvian.js");
  const { inputsInLatvian } = await import("./latvian/inputs-in-latvian.js");
  for (const issue of inputsInLatvian(error.issues)) stderr.write(`${issueInLatvian(issue)}\n`);
}

/** Writes what is wrong with the arguments themselves, in Latvian. */
export async function reportUsageInLatvian(text: string, stderr: Output): Promise<void> {
  const { usageInLatvian } = await import("./latvian/usage-in-latvian.js");
  stderr.write(usageInLatvian(text));
}

/** Writes what is wrong with the arguments themselves. */
export function reportUsage(text: string, json: boolean, stderr: Output): void {
  if (!json) {
    stderr.write(text);
    return;
  }
  const [received = "", ...hints] = text.trim().split("\n");
  const issue = {
    code: "command-line",
    path: "",
    expected: "a command and options that seko knows",
    received: received.replace("error: ", ""),
  };
  const hint = hints.join(" ");
  reportInputError(new InputError([hint === "" ? issue : { ...issue, hint }]), true, stderr);
}

/** Writes a fault that is seko's own, with what its makers need to find it. */
export function reportFault(fault: unknown, stderr: Output): void {
  const detail = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  stderr.write(`seko: this is a fault of seko, not of your input. Please report it with these lines:\n${detail}\n`);
}
