import { type Period } from "../../calendar/index.js";
import { received } from "../../errors/index.js";
import { quantityDecimals } from "../../numbers/index.js";
import { assumedSource, assumptionBehind } from "../reading/assumption.js";
import { checkNoGap, checkNoOverlap } from "../reading/coverage.js";
import type { LimitRule, MostUnits } from "./rule.js";
import type { ParameterRow } from "../reading/parameter-row.js";
import { checkAll } from "../reading/check-lists.js";
import { checkReached } from "./read-reached.js";
import { indexRows } from "../reading/row-index.js";
import { readWhen } from "../when/read.js";
import { checkIds, checkSource, nameIndex, readParameter, readPeriod, type Reading } from "../reading/reading.js";
import type { LimitRow, CompiledLimit } from "./compiled.js";

/** The limits in the order of their ids: known names, an amount on every day, none that can never be reached. */
export function readLimits(reading: Reading, validity: Period): readonly CompiledLimit[] {
  const { limits = [], purposes = [] } = reading.scheme;
  checkIds(purposes, "purposes", reading.issues);
  checkIds(limits, "limits", reading.issues);
  const read = limits.map((rule, index) => readLimit(rule, `limits[${index}]`, validity, reading));
  checkTwice(limits, read, reading);
  checkReached(limits, read, validity, reading);
  return read.sort((left, right) => (left.rule.id < right.rule.id ? -1 : 1));
}

function readLimit(rule: LimitRule, path: string, validity: Period, reading: Reading): CompiledLimit {
  const { issues, scheme } = reading;
  const days = readPeriod(rule, path, issues);
  checkAll(rule.services, reading.serviceIds, "a service of this scheme", `${path}.services`, reading);
  if (rule.purposes !== undefined) {
    const known = nameIndex(scheme.purposes ?? []);
    checkAll(rule.purposes, known, "a purpose of this scheme", `${path}.purposes`, reading);
  }
  checkSource(rule.source, path, reading);
  checkKind(rule, path, reading);
  const amounts = rule.kind === "most-units" ? readAmounts(rule, path, days, validity, reading) : [];
  const additions =
    rule.kind !== "most-units"
      ? []
      : (rule.additions ?? []).map((row, index) => {
          const place = `${path}.additions[${index}]`;
          return {
            ...readRow(row, row.add, "add", place, reading),
            when: readWhen(row.when, `${place}.when`, reading),
          };
        });
  const when = readWhen(rule.when, `${path}.when`, reading);
  return {
    ...days,
    rule,
    services: new Set(rule.services),
    purposes: rule.purposes === undefined ? undefined : new Set(rule.purposes),
    when,
    amounts,
    additions,
    amountsOn: indexRows(amounts),
    additionsOn: indexRows(additions),
    tests: [...when, ...amounts.flatMap((row) => row.when), ...additions.flatMap((row) => row.when)],
    assumption: assumedSource(rule.source, scheme),
  };
}

function readAmounts(
  rule: MostUnits,
  path: string,
  days: Period,
  validity: Period,
  reading: Reading,
): readonly LimitRow[] {
  const rows = rule.amounts.map((row, index) => {
    const place = `${path}.amounts[${index}]`;
    const when = readWhen(row.when, `${place}.when`, reading);
    return { ...readRow(row, row.most, "most", place, reading), when };
  });
  const forAll = rows.filter((row) => row.when.length === 0);
  const asked = { from: Math.max(days.from, validity.from), to: Math.min(days.to, validity.to) };
  checkNoOverlap(forAll, reading.issues);
  checkNoGap(forAll, asked, `${path}.amounts`, "an amount without tests, for everybody else,", reading.issues);
  if (rows.length > 0 && rows.every((row) => row.value === 0)) {
    reading.issues.push({
      code: "limit-zero",
      path: `${path}.amounts`,
      expected: "an amount above 0 for somebody",
      received: "0 on every day",
      hint: "Leave a service out of the scheme that nobody may receive.",
    });
  }
  checkUnits(rule, path, reading);
  return rows;
}

function readRow(
  row: MostUnits["amounts"][number] | NonNullable<MostUnits["additions"]>[number],
  parameter: ParameterOf,
  key: string,
  path: string,
  reading: Reading,
): ParameterRow {
  checkSource(row.source, path, reading);
  return {
    ...readPeriod(row, path, reading.issues),
    value: readParameter(parameter, quantityDecimals, `${path}.${key}`, reading),
    path,
    source: row.source,
    assumption: assumptionBehind(parameter, row.source, reading.scheme),
  };
}

type ParameterOf = MostUnits["amounts"][number]["most"];

/** Hours and days cannot be added up; what is counted in times can. */
function checkUnits(rule: MostUnits, path: string, reading: Reading): void {
  const times = ["session", "group-session", "visit"];
  const kinds = rule.services.map((id) => {
    const unit = reading.scheme.services[reading.serviceIds.get(id) ?? -1]?.unit;
    return unit !== undefined && times.includes(unit) ? "times" : unit;
  });
  const units = new Set(kinds.filter((unit) => unit !== undefined));
  if (units.size < 2) return;
  reading.issues.push({
    code: "unit-mismatch",
    path: `${path}.services`,
    expected: "services counted in one unit, because their units are added up",
    received: [...units].join(" and "),
  });
}

function checkKind(rule: LimitRule, path: string, reading: Reading): void {
  const { issues } = reading;
  const services = new Set(rule.services);
  if (services.size < rule.services.length) {
    issues.push({
      code: "duplicate-service",
      path: `${path}.services`,
      expected: "each service once",
      received: rule.services.join(", "),
    });
  }
  if (rule.kind === "exclusive" && services.size < 2) {
    issues.push({
      code: "never-satisfied",
      path: `${path}.services`,
      expected: "at least two services, because one cannot exclude itself",
      received: rule.services.join(", "),
    });
  }
  if (rule.kind !== "longest-run") return;
  for (const key of ["days", "breakDays"] as const) {
    if (Number.isInteger(rule[key]) && rule[key] >= 1 && rule[key] <= 36_600) continue;
    issues.push({
      code: "days-form",
      path: `${path}.${key}`,
      expected: "a whole number of days from 1 to 36600",
      received: received(rule[key]),
    });
  }
}

/** No two limits ask the same of the same services on one day: a changed amount is a further row of one limit. */
function checkTwice(limits: readonly LimitRule[], read: readonly CompiledLimit[], reading: Reading): void {
  const same = new Map<string, (Period & { readonly path: string })[]>();
  for (const [index, rule] of limits.entries()) {
    const { kind, services, purposes, when } = rule;
    const key = JSON.stringify([
      kind,
      [...services].sort(),
      [...(purposes ?? [])].sort(),
      "per" in rule ? rule.per : "",
      when ?? [],
    ]);
    const { from = Number.NaN, to = Number.NaN } = read[index] ?? {};
    const rows = same.get(key) ?? [];
    rows.push({ from, to, path: `limits[${index}]` });
    same.set(key, rows);
  }
  for (const rows of same.values()) checkNoOverlap(rows, reading.issues);
}
