import { quotasOf } from "../../population.js";

/** How many of a region's forty adults each municipality takes, of those that the table of places knows for before 2021. */
const places: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  kurzeme: { liepaja: 14, ventspils: 13, "talsu-novads-2009": 13 },
  latgale: { daugavpils: 14, rezekne: 13, "balvu-novads-2009": 13 },
  "riga-region": { riga: 10, jurmala: 10, "ogres-novads-2009": 10, "tukuma-novads-2009": 10 },
  vidzeme: { "cesu-novads-2009": 20, "gulbenes-novads-2009": 20 },
  zemgale: { jelgava: 20, "bauskas-novads-2009": 20 },
};

/** A place for somebody who leaves an institution. */
export interface Seat {
  readonly region: string;
  readonly place: string;
  readonly number: number;
}

/** Seats for so many people, as many in each region, shared by its municipalities as the two hundred are. */
export function seatsOf(size: number): readonly Seat[] {
  const regions = Object.entries(places);
  return regions.flatMap(([region, municipalities]) => {
    const counts = quotasOf(size / regions.length, Object.values(municipalities));
    return Object.keys(municipalities).flatMap((place, at) =>
      Array.from({ length: counts[at] ?? 0 }, (_, index) => ({ region, place, number: index + 1 })),
    );
  });
}
