import { assumptionLabels } from "../../rules/opening/assumption-labels.js";
import type { Scheme } from "../../rules/scheme.js";
import type { Language } from "../../sources/index.js";
import { payerName } from "../columns/payer-name.js";

/** What the ids of results are called. */
export interface ResultLabels {
  level(ids: string | undefined): string | undefined;
  place(ids: string | undefined): string | undefined;
  service(id: string): string | undefined;
  source(id: string): string | undefined;
  assumption(id: string): string | undefined;
  rule(ids: string | undefined): string | undefined;
}

/** The names that a scheme gives to its ids; a list of ids, `a; b`, has a list of names. */
export function labelsOf(scheme: Scheme, language: Language): ResultLabels {
  const named = (all: readonly { readonly id: string; readonly label?: Readonly<Record<Language, string>> }[]) => {
    const names = new Map(all.map(({ id, label }) => [id, label?.[language]]));
    return (ids: string | undefined) =>
      ids
        ?.split("; ")
        .map((id) => names.get(id) ?? id)
        .join("; ");
  };
  const assumptions = assumptionLabels(scheme);
  const sources = new Map(scheme.fund.shares.map(({ id, label }) => [id, label[language]]));
  return {
    level: named(scheme.levels),
    place: named(scheme.places),
    service: named(scheme.services),
    source: (id) => payerName(id, sources, language),
    assumption: (id) => assumptions.get(id)?.[language],
    rule: named([...scheme.conditions, ...(scheme.limits ?? [])]),
  };
}
