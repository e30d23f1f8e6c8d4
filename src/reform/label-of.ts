import type { Label } from "../sources/index.js";
import type { Scheme } from "../rules/scheme.js";
import { isFields, type Row } from "./rows.js";

/** What the things of a scheme are called that the rows around a number name: the rule, the service, the level, the place. */
export function labelsIn(scheme: Scheme): (rows: readonly Row[]) => Label | undefined {
  const named = nameLists(scheme);
  return (rows) => labelOf(rows, named);
}

function labelOf(rows: readonly Row[], named: ReturnType<typeof nameLists>): Label | undefined {
  const labels = rows.slice(1).flatMap(({ fields }) => {
    const own = isLabel(fields["label"]) ? [fields["label"]] : [];
    const others = Object.entries(named).flatMap(([key, list]) =>
      idsUnder(fields[key]).flatMap((id) => list.get(id) ?? []),
    );
    return [...own, ...others];
  });
  if (labels.length === 0) return undefined;
  return { lv: labels.map(({ lv }) => lv).join(", "), en: labels.map(({ en }) => en).join(", ") };
}

type Names = ReadonlyMap<string, Label>;

/** What a scheme gives names to, by the keys under which rules name it. */
function nameLists(scheme: Scheme): Readonly<Record<string, Names>> {
  const services = namesOf(scheme.services);
  return {
    level: namesOf(scheme.levels),
    service: services,
    services,
    place: namesOf(scheme.places),
    timeBand: namesOf(scheme.timeBands ?? []),
    circumstance: namesOf(scheme.circumstances ?? []),
  };
}

function namesOf(list: readonly { readonly id: string; readonly label: Label }[]): Names {
  return new Map(list.map(({ id, label }) => [id, label]));
}

function idsUnder(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((each) => typeof each === "string");
}

function isLabel(value: unknown): value is Label {
  return isFields(value) && typeof value["lv"] === "string" && typeof value["en"] === "string";
}
