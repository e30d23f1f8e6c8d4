import { InputError, type Case, type Issue } from "seko";
import { firstDay, formatDay, formatPeriod, intersect, monthOf, parseDay } from "seko/calendar";
import type { CompiledCompensation } from "seko/compensation";
import { received } from "seko/errors";
import { follow, type Following } from "seko/following";
import { readJson } from "seko/io";

/** What followed before, by client. */
export type FollowedBefore = ReadonlyMap<string, readonly Following[]>;

/**
 * Reads what followed before, as `seko follow --format json` wrote it: of one case, or of several. An empty list says that nothing did.
 *
 * @throws {InputError} for a file that holds something else
 */
export function readFollowed(files: readonly string[] | undefined): FollowedBefore | undefined {
  if (files === undefined) return undefined;
  const byClient = new Map<string, Following[]>();
  for (const file of files) {
    for (const each of followingsOf(readJson(file), file)) {
      byClient.set(each.client, [...(byClient.get(each.client) ?? []), each]);
    }
  }
  return byClient;
}

function followingsOf(document: unknown, file: string): readonly Following[] {
  const several = hasKey(document, "followings") ? document.followings : [document];
  if (Array.isArray(several) && several.every(isFollowing)) return several;
  const expected = "what followed before, as `seko follow --format json` writes it";
  throw new InputError([{ code: "no-following", path: "--previous", expected, received: received(file) }]);
}

function hasKey<Key extends string>(value: unknown, key: Key): value is Readonly<Record<Key, unknown>> {
  return typeof value === "object" && value !== null && key in value;
}

/** By what it is told from other documents; `follow` looks at the rest of it. */
function isFollowing(value: unknown): value is Following {
  return hasKey(value, "client") && typeof value.client === "string" && hasKey(value, "claims");
}

/** @throws {InputError} for clients of whom no case is */
export function checkFollowed(before: FollowedBefore | undefined, cases: readonly Case[]): void {
  const clients = new Set(cases.map(({ client }) => client.id));
  const unused = [...(before?.keys() ?? [])].filter((client) => !clients.has(client));
  if (unused.length === 0) return;
  const expected = "what followed clients of whom there is a case";
  throw new InputError(
    unused.map((client) => ({ code: "following-of-nobody", path: "--previous", expected, received: received(client) })),
  );
}

/**
 * What followed a client before, for `follow`: without `--previous` nobody says it, and a case begins with a month, or nothing can have
 * followed on the days of the month before it.
 *
 * @throws {InputError} where a month is decided in part
 */
export function followedBefore(
  document: Case,
  compiled: CompiledCompensation,
  before: FollowedBefore | undefined,
): { readonly previous?: readonly Following[] } {
  if (before !== undefined) return { previous: before.get(document.client.id) ?? [] };
  const first = parseDay(document.period.from);
  const month = firstDay(monthOf(first));
  const days = month === first ? undefined : intersect({ from: month, to: first - 1 }, compiled.validity);
  if (days === undefined) return {};
  const period = { from: formatDay(days.from), to: formatDay(days.to) };
  const { outcome, claims } = follow({ ...document, period }, compiled);
  if (outcome.state !== "incomplete" && claims.length === 0) return {};
  const issue: Issue = {
    code: "previous-unknown",
    path: "period.from",
    expected: `the first day of a month, or --previous: something may have followed on days of ${formatPeriod(days)}`,
    received: received(document.period.from),
    hint: 'A month is decided as a whole. Give what followed before, or a file with { "followings": [] } where nothing did.',
  };
  throw new InputError([issue]);
}
