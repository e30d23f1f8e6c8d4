/** How many of a region's forty adults each municipality takes, of those that the table of places knows for before 2021. */
const places: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  kurzeme: { liepaja: 14, ventspils: 13, "talsu-novads-2009": 13 },
  latgale: { daugavpils: 14, rezekne: 13, "balvu-novads-2009": 13 },
  "riga-region": { riga: 10, jurmala: 10, "ogres-novads-2009": 10, "tukuma-novads-2009": 10 },
  vidzeme: { "cesu-novads-2009": 20, "gulbenes-novads-2009": 20 },
  zemgale: { jelgava: 20, "bauskas-novads-2009": 20 },
};

/** Two hundred seats, forty in each region. */
export const seats = Object.entries(places).flatMap(([region, municipalities]) =>
  Object.entries(municipalities).flatMap(([place, count]) =>
    Array.from({ length: count }, (_, index) => ({ region, place, number: index + 1 })),
  ),
);
