import type { Period } from "../../calendar/index.js";
import { quantityDecimals } from "../../numbers/index.js";
import { assumedSource, assumptionBehind } from "../reading/assumption.js";
import { checkAll } from "../reading/check/check-lists.js";
import { checkNoOverlap } from "../reading/coverage.js";
import type { Parameter } from "../reading/parameter.js";
import { checkIds, checkSource, nameIndex, readParameter, readPeriod, type Reading } from "../reading/reading.js";
import { indexRows } from "../reading/row-index.js";
import { readWhen } from "../when/read.js";
import type { CompiledLimit, LimitRow } from "./compiled.js";
import type { RowWith } from "./kind.js";
import { checkShared } from "./read-shared.js";
import { checkReached } from "./read-reached.js";
import { checkUnused } from "./read-unused.js";
import { readByKind, type LimitRule } from "./registry.js";

/** The limits in the order of their ids: known names, an amount on every day, none that can never be reached. */
export function readLimits(written: Reading, validity: Period): readonly CompiledLimit<LimitRule>[] {
  const reading = { ...written, asksDays: true };
  const { limits = [], purposes = [] } = reading.scheme;
  checkIds(purposes, "purposes", reading.issues);
  checkIds(limits, "limits", reading.issues);
  const read = limits.map((rule, index) => readLimit(rule, `limits[${index}]`, validity, reading));
  checkTwice(limits, read, reading);
  checkUnused(read, reading);
  checkShared(read, reading);
  checkReached(read, validity, reading);
  const lookedAt = new Set(read.map(({ unused }) => unused?.of));
  const marked = read.map((limit) => (lookedAt.has(limit.rule.id) ? { ...limit, isLookedAt: true } : limit));
  return marked.sort((left, right) => (left.rule.id < right.rule.id ? -1 : 1));
}

function readLimit(rule: LimitRule, path: string, validity: Period, reading: Reading): CompiledLimit<LimitRule> {
  const { issues, scheme } = reading;
  const days = readPeriod(rule, path, issues);
  checkAll(rule.services, reading.serviceIds, { what: "a service of this scheme", path: `${path}.services` }, reading);
  if (rule.purposes !== undefined) {
    const known = nameIndex(scheme.purposes ?? []);
    checkAll(rule.purposes, known, { what: "a purpose of this scheme", path: `${path}.purposes` }, reading);
  }
  checkSource(rule.source, path, reading);
  const services = new Set(rule.services);
  if (services.size < rule.services.length) {
    issues.push({
      code: "duplicate-service",
      path: `${path}.services`,
      expected: "each service once",
      received: rule.services.join(", "),
    });
  }
  const bound = readByKind(rule.kind, rule, {
    ...reading,
    path,
    days,
    validity,
    unitOf: (service) => scheme.services[reading.serviceIds.get(service) ?? -1]?.unit,
    row: (row, key, at) => readRow(row, key, at, reading),
  });
  const { amounts, additions } = bound;
  const when = readWhen(rule.when, `${path}.when`, reading);
  return {
    ...days,
    ...bound,
    rule,
    names: [rule.id],
    services,
    isLookedAt: false,
    purposes: rule.purposes === undefined ? undefined : new Set(rule.purposes),
    when,
    amountsOn: indexRows(amounts),
    additionsOn: indexRows(additions),
    tests: [...when, ...amounts.flatMap((row) => row.when), ...additions.flatMap((row) => row.when)],
    assumption: assumedSource(rule.source, scheme),
  };
}

/** A dated number of units, with its tests. */
function readRow<Key extends string>(row: RowWith<Key>, key: Key, path: string, reading: Reading): LimitRow {
  const parameter: Parameter = row[key];
  checkSource(row.source, path, reading);
  return {
    ...readPeriod(row, path, reading.issues),
    value: readParameter(parameter, quantityDecimals, `${path}.${key}`, reading),
    path,
    source: row.source,
    assumption: assumptionBehind(parameter, row.source, reading.scheme),
    when: readWhen(row.when, `${path}.when`, reading),
  };
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
      "shared" in rule ? rule.shared : "",
      "beyond" in rule,
      when ?? [],
    ]);
    const { from = Number.NaN, to = Number.NaN } = read[index] ?? {};
    const rows = same.get(key) ?? [];
    rows.push({ from, to, path: `limits[${index}]` });
    same.set(key, rows);
  }
  for (const rows of same.values()) checkNoOverlap(rows, reading.issues);
}
