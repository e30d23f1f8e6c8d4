import { formatDay, formatEnd } from "../calendar/index.js";
import type { Id, Label, Source } from "../sources/index.js";
import type { Scheme } from "../rules/scheme.js";
import { changed } from "./apply.js";
import { validityOf } from "./days.js";
import type { Reform } from "./document.js";
import { differences } from "./differences.js";
import type { Part } from "./part.js";
import { isSame } from "./same.js";
import type { Fields } from "./rows.js";

/** How the reform that tells two schemes apart is called. */
export interface DiffOptions {
  /** Id of the reform. */
  readonly id: Id;
  readonly label: Label;
}

/** What no change can touch, or what the reform itself says. */
const head = ["id", "schemaVersion", "version", "sources"];

/**
 * The reform that turns a scheme into another: numbers that differ by their addresses, rows that come and go, and where rules have another
 * form, the part that has it as a whole.
 *
 * @param before the scheme as it is
 * @param after the scheme as it is to be, of the same id
 * @returns a reform by which `applyReform` makes exactly `after` of `before`; undefined where nothing differs
 */
export function reformBetween(before: Scheme, after: Scheme, { id, label }: DiffOptions): Reform | undefined {
  const [old, now]: readonly [Fields, Fields] = [{ ...before }, { ...after }];
  const parts = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => !head.includes(key));
  const differing = parts.filter((key) => !isSame(old[key], now[key]));
  const validity = daysText(old);
  const whole = (key: string): readonly Part[] => [{ at: key, replace: now[key] ?? null, ...validity }];
  const sources = addedSources(before.sources, after.sources);
  const ofSources = sources === undefined ? [{ at: "sources", replace: now["sources"], ...validity }] : [];
  const reformOf = (changes: readonly Part[]): Reform => ({
    schemaVersion: 1,
    kind: "reform",
    id,
    label,
    baseline: { scheme: before.id, version: before.version },
    version: after.version,
    ...(sources === undefined || sources.length === 0 ? {} : { sources }),
    changes: [...ofSources, ...changes].map((part, index) => ({ id: `change-${index + 1}`, reason: label, ...part })),
  });
  const attempts = differing.map((key) => {
    const found = differences(key, old, now);
    // What the changes make is compared: where they do not make the part as it is to be, it is replaced.
    const makes = found !== undefined && isMade(old, reformOf(found), key, now);
    return makes ? found : whole(key);
  });
  const changes = attempts.flat();
  if (changes.length > 0 || ofSources.length > 0) return reformOf(changes);
  if (before.version === after.version && sources?.length === 0) return undefined;
  // The version, or sources that nothing names, are all that differs: a reform makes at least one change.
  return reformOf(whole("label"));
}

function isMade(old: Fields, reform: Reform, key: string, now: Fields): boolean {
  return reform.changes.length > 0 && isSame(changed(old, [reform]).document[key], now[key]);
}

function daysText(scheme: Fields): { readonly from: string; readonly to: string } {
  const { from, to } = validityOf(scheme);
  return { from: formatDay(from), to: formatEnd(to) };
}

/** The sources that the later list has behind those of the earlier; undefined where these are not as they were. */
function addedSources(before: readonly Source[], after: readonly Source[]): readonly Source[] | undefined {
  const isKept = before.every((source, index) => isSame(source, after[index]));
  return isKept ? after.slice(before.length) : undefined;
}
