/** A municipality of the pilot. */
export interface PilotMunicipality {
  /** Id of the place. */
  readonly place: string;
  /** Id of the planning region it lay in at the time. */
  readonly region: string;
  /** Whether a public source names it; the others are assumed. */
  readonly published: boolean;
}

/**
 * The ten municipalities of the pilot, two per planning region and ten children each.
 *
 * Four are published. Assumed are Bauska, Cēsis, Gulbene and Balvi, which took part in the pilot for adults that followed;
 * Ogre and Daugavpils, which have published price lists in regions where no further municipality is known.
 */
export const pilotMunicipalities: readonly PilotMunicipality[] = [
  { place: "liepaja", region: "kurzeme", published: true },
  { place: "talsu-novads-2009", region: "kurzeme", published: true },
  { place: "daugavpils", region: "latgale", published: false },
  { place: "balvu-novads-2009", region: "latgale", published: false },
  { place: "tukuma-novads-2009", region: "riga-region", published: true },
  { place: "ogres-novads-2009", region: "riga-region", published: false },
  { place: "cesu-novads-2009", region: "vidzeme", published: false },
  { place: "gulbenes-novads-2009", region: "vidzeme", published: false },
  { place: "jelgava", region: "zemgale", published: true },
  { place: "bauskas-novads-2009", region: "zemgale", published: false },
];
