import type { PilotMunicipality } from "../individual-budget-children/index.js";

/**
 * The ten municipalities of the pilot, ten adults each. Seven are published and in the table of places. The county of Daugavpils is
 * published too, but not in the table for before 2021: the city of Daugavpils stands in for it. Two were cut from the list that
 * could be read: Ogre and Tukums stand in for them.
 */
export const adultsPilotMunicipalities: readonly PilotMunicipality[] = [
  { place: "liepaja", region: "kurzeme", published: true },
  { place: "talsu-novads-2009", region: "kurzeme", published: true },
  { place: "balvu-novads-2009", region: "latgale", published: true },
  { place: "daugavpils", region: "latgale", published: false },
  { place: "ogres-novads-2009", region: "riga-region", published: false },
  { place: "tukuma-novads-2009", region: "riga-region", published: false },
  { place: "cesu-novads-2009", region: "vidzeme", published: true },
  { place: "gulbenes-novads-2009", region: "vidzeme", published: true },
  { place: "bauskas-novads-2009", region: "zemgale", published: true },
  { place: "jelgava", region: "zemgale", published: true },
];
