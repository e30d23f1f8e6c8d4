import { isInputError, received } from "../../errors/index.js";
import { place } from "../file-fault.js";
import { fileError } from "../file-issue.js";
import { readDaysShown } from "../read/tables/days-shown.js";

type Holder = Readonly<Record<string, unknown>>;

function isHolder(value: unknown): value is Holder {
  return typeof value === "object" && value !== null;
}

export function isKind(value: unknown, kind: string): value is Holder {
  return isHolder(value) && value["kind"] === kind && value["schemaVersion"] === 1;
}

export function isPart(value: unknown, index: number): boolean {
  if (!isHolder(value)) return false;
  const { part, file, firstLine, cases, digest, openings } = value;
  return (
    part === index + 1 &&
    isName(file) &&
    Number.isSafeInteger(firstLine) &&
    Number.isSafeInteger(cases) &&
    typeof digest === "string" &&
    (openings === undefined || isWritten(openings))
  );
}

export function isAsked(value: unknown): boolean {
  if (value === undefined) return true;
  if (!isHolder(value)) return false;
  const { openingAssumed, show, ledgers } = value;
  if (ledgers !== undefined && !isAskedOfLedgers(ledgers)) return false;
  const isShown = show === undefined || (typeof show === "string" && attempted(() => readDaysShown(show)));
  return isShown && (openingAssumed === undefined || openingAssumed === "nothing-used");
}

function isAskedOfLedgers(value: unknown): boolean {
  if (!isHolder(value)) return false;
  const { close, weeks, ...days } = value;
  const isClose = isHolder(close) && areTexts(close);
  return (close === undefined || isClose) && (weeks === undefined || Number.isSafeInteger(weeks)) && areTexts(days);
}

function areTexts(values: Holder): boolean {
  return Object.values(values).every((each) => typeof each === "string");
}

/** Whether something can be read. */
function attempted(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (isInputError(error)) return false;
    throw error;
  }
}

export function isWritten(value: unknown): boolean {
  return (
    isHolder(value) &&
    isName(value["file"]) &&
    Number.isSafeInteger(value["count"]) &&
    typeof value["digest"] === "string"
  );
}

/** A name within the folder, which leads nowhere else. */
function isName(value: unknown): boolean {
  return typeof value === "string" && /^[\w-][\w.-]*$/u.test(value);
}

export function notOne(path: string, expected: string, value: unknown): Error {
  return fileError([place({ code: "unknown-document", expected, received: received(value) }, path, undefined)]);
}
