import { InputError, isInputError, type CompiledScheme, type Issue } from "seko";
import { readLedger } from "seko/io";
import type { Ledger } from "seko/ledger";
import { FileArgument, reads } from "./file/files.js";
import { attempt, readyScheme, type SchemeRequest } from "./scheme-request.js";

/** The ledger of a command, and the scheme that it is told by. */
export interface LedgerRequest extends SchemeRequest {
  /** File of the ledger. */
  readonly ledger: string;
}

/** `<ledger>`: the file of a ledger. */
export function ledgerArgument(): FileArgument {
  return new FileArgument("<ledger>", "a ledger as JSON: the person, the plans, and what was written down", reads);
}

/**
 * Reads what a request names, and tells of it; issues of the ledger name its file.
 *
 * @throws {InputError} with every issue of every file
 */
export function withLedger<Told>(
  { ledger: file, ...rules }: LedgerRequest,
  tell: (ledger: Ledger, compiled: CompiledScheme) => Told,
): Told {
  const issues: Issue[] = [];
  const ledger = attempt(() => readLedger(file), issues);
  const ready = attempt(() => readyScheme(rules), issues);
  if (ledger === undefined || ready === undefined) throw new InputError(issues);
  try {
    return tell(ledger, ready.compiled);
  } catch (error) {
    if (!isInputError(error)) throw error;
    throw new InputError(error.issues.map((issue) => (isOfLedger(issue) ? { ...issue, file } : issue)));
  }
}

/** Whether an issue is of the ledger, and not of what was asked. */
function isOfLedger({ path }: Issue): boolean {
  return /^\w*/u.exec(path)?.some((field) => Object.hasOwn(fields, field)) === true;
}

/** The fields of a ledger, every one; and those of the case that is made of it to calculate. */
const fields: Readonly<Record<keyof Ledger | "plan" | "deliveries" | "decisions", true>> = {
  $schema: true,
  schemaVersion: true,
  kind: true,
  case: true,
  opening: true,
  lateness: true,
  yearEnd: true,
  lastEligibleDay: true,
  carryOver: true,
  plans: true,
  entries: true,
  plan: true,
  deliveries: true,
  decisions: true,
};
