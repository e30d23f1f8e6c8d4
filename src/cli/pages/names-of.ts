import type { Language, Scheme } from "seko";

/** What schemes call their levels, places, services and sources. */
export function namesOf(schemes: readonly Scheme[], language: Language): ReadonlyMap<string, string> {
  const lists = schemes.flatMap(({ levels, places, services, fund }) => [levels, places, services, fund.shares]);
  return new Map(lists.flatMap((list) => list.map(({ id, label }) => [id, label[language]] as const)));
}
