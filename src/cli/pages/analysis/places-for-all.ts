import type { Language } from "seko";
import type { ComparedPeople } from "../../comparing/compared-people.js";

/** A sentence for each number of places that leaves nobody without one: there are enough, or nobody looks for them. */
export function placesForAll(
  scenarios: NonNullable<ComparedPeople["scenarios"]>,
  language: Language,
): readonly string[] {
  const said = scenarios.flatMap(({ scenario, stated }) =>
    stated.flatMap(({ id, what, people }) =>
      what === "places" && people === 0 ? [sentence[language](scenario.id, id)] : [],
    ),
  );
  return [...new Set(said)];
}

const sentence: Readonly<Record<Language, (scenario: string, places: string) => string>> = {
  en: (scenario, places) =>
    `${scenario}: the places "${places}" leave nobody without one: there are enough, or nobody's plan has the service from that provider.`,
  lv: (scenario, places) =>
    `„${scenario}”: vietas „${places}” nevienu neatstāj bez vietas: to pietiek, vai nevienam plānā nav šī pakalpojuma no šī sniedzēja.`,
};
