import type { CompensationScheme } from "../../rules/follow/compensation/scheme.js";
import type { Scheme } from "../../rules/scheme.js";
import type { Label, Language } from "../../sources/index.js";

/** What the ids of what follows are called; an id that no scheme names is called as it is. */
export interface FollowingLabels {
  readonly place: (id: string) => string;
  readonly group: (id: string) => string;
  readonly service: (id: string) => string;
  readonly assumption: (id: string) => string;
}

/** The names that a scheme gives to its ids, and the scheme that prices deliveries to its assumptions. */
export function followingLabels(
  scheme: CompensationScheme,
  pricing: Scheme | undefined,
  language: Language,
): FollowingLabels {
  const named = (all: readonly { readonly id: string; readonly label: Label }[]) => {
    const names = new Map(all.map(({ id, label }) => [id, label[language]]));
    return (id: string) => names.get(id) ?? id;
  };
  const schemes = pricing === undefined ? [scheme] : [pricing, scheme];
  const assumptions = new Map(
    schemes.flatMap(({ sources, inputs }) => [
      ...sources.map(({ id, title, label }) => [id, label?.[language] ?? title] as const),
      ...inputs.map(({ id, reason, label }) => [`input:${id}`, label?.[language] ?? reason] as const),
    ]),
  );
  return {
    place: named(scheme.places),
    group: named(scheme.groups),
    service: named([...(pricing?.services ?? []), ...scheme.services]),
    assumption: (id) => assumptions.get(id) ?? id,
  };
}
