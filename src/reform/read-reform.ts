import { parseDay, parseEnd, whyNotDate, whyNotEnd, endBeforeStart, type Period } from "../calendar/index.js";
import { received, type Issue } from "../errors/index.js";
import { whyNotDecimal } from "../numbers/index.js";
import { readRounding } from "../rules/reading/reading.js";
import type { Change, Reform } from "./document.js";
import { isDecimal, mostDecimals } from "./arithmetic.js";
import { changesNumbers, operationsOf } from "./operation.js";

/**
 * Checks what the form of a reform cannot say: that each change does one thing, has days and numbers that can be read, and a name of its
 * own.
 *
 * @param reform a reform whose form is right
 * @param issues where every issue is added
 */
export function readReform(reform: Reform, issues: Issue[], path = ""): void {
  const at = path === "" ? "" : `${path}.`;
  if (reform.changes.length === 0) {
    issues.push({ code: "no-changes", path: `${at}changes`, expected: "at least one change", received: "none" });
  }
  const seen = new Map<string, number>();
  for (const [index, change] of reform.changes.entries()) {
    const place = `${at}changes[${index}]`;
    const before = seen.get(change.id);
    if (before === undefined) seen.set(change.id, index);
    else issues.push(doubled(change.id, `${place}.id`, `${at}changes[${before}]`));
    checkOperation(change, place, issues);
    checkNumbers(change, place, issues);
    daysOf(change, place, issues);
  }
}

function doubled(id: string, path: string, first: string): Issue {
  return { code: "duplicate-id", path, expected: `another id than that of ${first}`, received: received(id) };
}

/** The days of a change; undefined where they cannot be read. */
export function daysOf(change: Change, path = "", issues: Issue[] = []): Period | undefined {
  const from = parseDay(change.from);
  const to = parseEnd(change.to);
  if (Number.isNaN(from)) issues.push(whyNotDate(change.from, `${path}.from`));
  if (Number.isNaN(to)) issues.push(whyNotEnd(change.to, `${path}.to`));
  if (to < from) issues.push(endBeforeStart(from, to, `${path}.to`));
  return from <= to ? { from, to } : undefined;
}

function checkOperation(change: Change, path: string, issues: Issue[]): void {
  const found = operationsOf(change);
  const say = (key: string, expected: string, got: string, hint?: string): void => {
    const issue = { code: "keys-together", path: `${path}.${key}`, expected, received: got };
    issues.push(hint === undefined ? issue : { ...issue, hint });
  };
  if (found.length !== 1) {
    const expected = "one of set, input, add, multiply, insert, end and replace";
    issues.push({ code: "operation", path, expected, received: found.length === 0 ? "none" : found.join(", ") });
    return;
  }
  if (changesNumbers(change) && change.field === undefined) {
    say("field", "the key of the number, such as amount or price", "nothing", "`seko parameters SCHEME` lists them.");
  }
  if (!changesNumbers(change) && change.field !== undefined) {
    say("field", "no field, because whole rows are changed", received(change.field));
  }
  if (change.multiply !== undefined && change.rounding === undefined) {
    say("rounding", "a rounding, because what is multiplied has more decimals", "nothing");
  }
  if (change.multiply === undefined && change.rounding !== undefined) {
    say("rounding", "a rounding only with multiply", "one without");
  }
  if (change.multiply === undefined && change.ofShare !== undefined) {
    say("ofShare", "a share only with multiply", "one without");
  }
  if (change.insert?.length === 0) {
    issues.push({ code: "hits-nothing", path: `${path}.insert`, expected: "at least one row", received: "none" });
  }
  if (change.replace !== undefined && change.where !== undefined) {
    say("where", "no where, because the part itself is replaced", "one");
  }
}

function checkNumbers(change: Change, path: string, issues: Issue[]): void {
  for (const key of ["set", "add", "multiply", "ofShare"] as const) {
    const value = change[key];
    if (value !== undefined && !isDecimal(value)) issues.push(whyNotDecimal(value, mostDecimals, `${path}.${key}`));
  }
  const { ofShare } = change;
  if (ofShare !== undefined && isDecimal(ofShare) && !isShare(ofShare)) {
    const expected = "a share of the number, from 0 to 1";
    issues.push({ code: "share", path: `${path}.ofShare`, expected, received: received(ofShare) });
  }
  if (change.rounding !== undefined) readRounding(change.rounding, mostDecimals, `${path}.rounding`, issues);
}

/** Whether a decimal is from 0 to 1. */
function isShare(text: string): boolean {
  return /^(0(\.\d+)?|1(\.0+)?)$/u.test(text);
}
