import { notesInLatvian } from "./words/notes.js";
import { openInLatvian } from "./words/open.js";
import { titlesOfFigures } from "./words/titles-of-figures.js";
import { titlesOfMunicipalServices } from "./words/titles-of-municipal-services.js";
import { titlesOfPilots } from "./words/titles-of-pilots.js";
import { titlesOfPrices } from "./words/titles-of-prices.js";
import { titlesOfRules } from "./words/titles-of-rules.js";
import { titlesOfStateServices } from "./words/titles-of-state-services.js";
import { unitsInLatvian } from "./words/units.js";

/**
 * Every text of the Latvian data that is no label, in English, with the Latvian one. They are proposals, to be checked by a Latvian
 * lawyer, so they stand in one place; a text that is changed needs its Latvian one changed, and a test says which.
 */
export const latvianTexts: ReadonlyMap<string, string> = new Map(
  [
    titlesOfPilots,
    titlesOfMunicipalServices,
    titlesOfStateServices,
    titlesOfRules,
    titlesOfPrices,
    titlesOfFigures,
    notesInLatvian,
    openInLatvian,
    unitsInLatvian,
  ].flatMap((texts) => Object.entries(texts)),
);

/** An English text of the Latvian data in Latvian; a text that is none of it stays as it is. */
export function latvianOf(english: string): string {
  return latvianTexts.get(english) ?? english;
}
