import type { Texts } from "../latvian/texts.js";

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "Planned places are of the whole country; where they lie is not published here. The published 377 places for children with functional impairments add up only if each of the 37 sites of social rehabilitation counts as one place.":
    "Plānotās vietas ir visas valsts; kur tās atrodas, šeit nav publicēts. Publicētās 377 vietas bērniem ar funkcionāliem traucējumiem saskaitās tikai tad, ja katra no 37 sociālās rehabilitācijas vietām ir viena vieta.",
  "How the planned places are spread over municipalities is not in the text (it stands in maps); ask the Ministry of Welfare or the planning regions for their deinstitutionalisation plans.":
    "Kā plānotās vietas sadalītas pa pašvaldībām, tekstā nav (tas ir kartēs); lūdziet Labklājības ministrijai vai plānošanas reģioniem to deinstitucionalizācijas plānus.",
  "How many children the 37 sites of social rehabilitation serve at a time is not published; ask the planning regions.":
    "Cik bērnu vienlaikus apkalpo 37 sociālās rehabilitācijas vietas, nav publicēts; jautājiet plānošanas reģioniem.",
};
