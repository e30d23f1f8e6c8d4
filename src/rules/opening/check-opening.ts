import { type Day, formatDay, monthOf } from "../../calendar/index.js";
import { type Issue, hintFor, joinPaths, pathOf, received, withHint } from "../../errors/index.js";
import type { Case } from "../../person/case.js";
import type { Position } from "../../result/position/document.js";
import type { PositionFacts } from "../../result/position/read-position.js";
import type { Shown } from "../../result/position/shown.js";
import type { LimitsHandedOn } from "../limit/handed-on-facts.js";
import { yearCapIds } from "../contribute/months/paid-of-year.js";
import { windowName } from "../limit/units/window-arithmetic.js";
import type { CompiledScheme } from "../compiled.js";
import { isOwnShare } from "./shared.js";

/** A position with its place. */
export interface Placed extends PositionFacts {
  readonly path: string;
}

/** Whether several positions of a person are given. */
export function isList(given: Position | readonly Position[]): given is readonly Position[] {
  return Array.isArray(given);
}

/** A position is of the client, and of a scheme that counts in the same money. */
export function checkBelongs(
  { position }: PositionFacts,
  {
    path,
    document,
    compiled: { name },
  }: { readonly path: string; readonly document: Case; readonly compiled: CompiledScheme },
  issues: Issue[],
): void {
  if (position.client !== document.client.id) {
    issues.push({
      code: "position-of-another",
      path: joinPaths(path, "client"),
      expected: `"${document.client.id}", the client of the case`,
      received: received(position.client),
    });
  }
  for (const key of ["currency", "minorUnit"] as const) {
    if (position.scheme[key] === name[key]) continue;
    issues.push({
      code: "position-of-another",
      path: joinPaths(path, `scheme.${key}`),
      expected: `${received(name[key])}, as scheme "${name.id}" has it`,
      received: received(position.scheme[key]),
    });
  }
}

/** What sources paid of a month that goes on is taken off what they pay of the whole: the scheme has them. */
export function checkSources(
  path: string,
  { bySource, unitCosts }: Shown,
  { form }: CompiledScheme,
  issues: Issue[],
): void {
  const look = (key: string, paid: ReadonlyMap<string, unknown>, known: readonly string[]): void => {
    for (const [id, amount] of paid) {
      if (amount === 0 || known.includes(id)) continue;
      const place = joinPaths(path, pathOf("month", "amounts", key, id));
      issues.push(unknownOf(id, known, { path: place, expected: "a source of the scheme" }));
    }
  };
  look("bySource", bySource, form.sourceIds);
  look("unitCosts", unitCosts, form.unitCostIds);
}

/** What was drawn is of a budget of the scheme. */
export function checkBudgetIds({ path, position }: Placed, { form }: CompiledScheme, issues: Issue[]): void {
  const known = (form.budgets ?? []).map(({ id }) => id);
  for (const [index, { budget }] of (position.budgets ?? []).entries()) {
    if (budget === undefined || known.includes(budget)) continue;
    const place = joinPaths(path, pathOf("budgets", index, "budget"));
    issues.push(unknownOf(budget, known, { path: place, expected: "a budget of the scheme" }));
  }
}

/** What was paid of a cap is of one by year. */
export function checkCaps({ path, paidOfYear }: Placed, compiled: CompiledScheme, issues: Issue[]): void {
  const known = yearCapIds(compiled);
  for (const [index, { cap }] of paidOfYear.entries()) {
    if (known.includes(cap)) continue;
    const place = joinPaths(path, pathOf("paidOfYear", index, "cap"));
    issues.push(unknownOf(cap, known, { path: place, expected: "a cap by calendar year of the scheme" }));
  }
}

function unknownOf(id: string, known: readonly string[], told: Pick<Issue, "path" | "expected">): Issue {
  return withHint({ code: "unknown-reference", ...told, received: received(id) }, hintFor(id, known));
}

/** No scheme leaves two positions. */
export function checkOnce(read: readonly Placed[], issues: Issue[]): void {
  const seen = new Map<string, string>();
  for (const { position, path } of read) {
    const { id } = position.scheme;
    const first = seen.get(id);
    if (first !== undefined) {
      issues.push({
        code: "duplicate-id",
        path: joinPaths(path, "scheme.id"),
        expected: "a scheme that no other position is of",
        received: received(id),
        hint: `${first} is of it too.`,
      });
    }
    seen.set(id, path);
  }
}

/** Entries are of limits of the scheme, in the window in which the month begins or that before it. */
export function checkLimits(
  { path, through, shown }: Placed,
  { limits, runs }: LimitsHandedOn,
  { from, compiled }: { readonly from: Day; readonly compiled: CompiledScheme },
  issues: Issue[],
): void {
  const known = new Map(compiled.limits.map((limit) => [limit.rule.id, limit]));
  const lists = { limits, runs };
  for (const list of ["limits", "runs"] as const) {
    for (const [index, { limit }] of lists[list].entries()) {
      const place = joinPaths(path, pathOf(list, index, "limit"));
      const key = known.get(limit)?.shared;
      if (key !== undefined) {
        issues.push({
          code: "limit-is-shared",
          path: place,
          expected: "a limit that is not shared",
          received: received(limit),
          hint: `Say what was used of it in person.shared, with its key "${key}".`,
        });
      }
      if (known.has(limit)) continue;
      const issue = {
        code: "unknown-reference",
        path: place,
        expected: "a limit of the scheme",
        received: received(limit),
      };
      issues.push(withHint(issue, hintFor(limit, [...known.keys()])));
    }
  }
  const first = shown?.from ?? from;
  for (const [index, { limit, from: own }] of limits.entries()) {
    const windows = known.get(limit)?.windows;
    if (windows === undefined) continue;
    const names = [first, first - 1, through].map((day) => windowName(windows, day));
    if (names.includes(own)) continue;
    issues.push({
      code: "window-of-limit",
      path: joinPaths(path, pathOf("limits", index, "from")),
      expected: `the first day of a window that goes on: ${[...new Set(names)].map((day) => (day === undefined ? "none" : formatDay(day))).join(" or ")}`,
      received: own === undefined ? "nothing" : `"${formatDay(own)}"`,
    });
  }
}

/** Whoever goes on goes on the next day. */
export function checkDay({ through, path }: Placed, from: Day, issues: Issue[]): void {
  if (through + 1 === from) return;
  issues.push({
    code: "position-of-another-day",
    path: joinPaths(path, "through"),
    expected: `"${formatDay(from - 1)}", the day before the period of the case`,
    received: `"${formatDay(through)}"`,
  });
}

/** What its own rules keep stands as at the end of a whole month: where another scheme went on, the month has to be ended first. */
export function unfinishedMonth({ through, path, position }: Placed): Issue {
  return {
    code: "position-of-another-day",
    path: joinPaths(path, "through"),
    expected: `the end of the month, because the position of scheme "${position.scheme.id}" is for a later one`,
    received: `"${formatDay(through)}"`,
    hint: `Calculate by "${position.scheme.id}" to the end of that month, and give what it leaves.`,
  };
}

/** Who comes back within a month is decided again from its first day: the scheme's own position says what was shown of it. */
export function checkReturn(
  { means, shared = [], path }: Placed,
  from: Day,
  { name }: CompiledScheme,
  issues: Issue[],
): void {
  const month = monthOf(from);
  const index = means.findIndex((each) => each.month === month && each.scheme === name.id);
  const given = shared.findIndex((each) => isOwnShare(each, month, name.id));
  if (index === -1 && given === -1) return;
  const place = index === -1 ? pathOf("person", "shared", given) : pathOf("person", "means", index);
  issues.push({
    code: "position-missing",
    path: joinPaths(path, `${place}.scheme`),
    expected: `also the position of scheme "${name.id}", which took or gave something in the month`,
    received: "the positions of other schemes alone",
  });
}
