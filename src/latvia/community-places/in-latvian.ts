import type { Texts } from "../latvian/texts.js";

/** The Latvian titles of the sources, by the English ones. */
export const titles: Texts = {
  "Ministry of Welfare, 2023-09-14: planned community-based services by target group and the share done by 2023-08-31":
    "Labklājības ministrija, 14.09.2023.: plānotie sabiedrībā balstītie pakalpojumi pa mērķa grupām un līdz 31.08.2023. īstenotā daļa",
  "Talks of the ministry and the municipalities' association, April 2024: health points might be set up in 60 institutions, the term moves to 2026-01-01":
    "Ministrijas un pašvaldību savienības sarunas 2024. gada aprīlī: veselības punktus varētu izveidot 60 institūcijās, termiņu pārceļ uz 01.01.2026.",
  "Ministry of Welfare, 2026-01-27: plan for social services 2026-2027":
    "Labklājības ministrija, 27.01.2026.: sociālo pakalpojumu plāns 2026. un 2027. gadam",
  "Assumed: the shares done by 2023-08-31 count sites, because the document does not say what they count":
    "Pieņemts: līdz 31.08.2023. īstenotajās daļās skaitītas pakalpojumu sniegšanas vietas, jo dokuments nesaka, ko tās skaita",
};

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "Planned places are of the whole country; where they lie is not published here. The published 377 places for children with functional impairments add up only if each of the 37 sites of social rehabilitation counts as one place.":
    "Plānotās vietas ir visas valsts; kur tās atrodas, šeit nav publicēts. Publicētās 377 vietas bērniem ar funkcionāliem traucējumiem saskaitās tikai tad, ja katra no 37 sociālās rehabilitācijas vietām ir viena vieta.",
  "How the planned places are spread over municipalities is not in the text (it stands in maps); ask the Ministry of Welfare or the planning regions for their deinstitutionalisation plans.":
    "Kā plānotās vietas sadalītas pa pašvaldībām, tekstā nav (tas ir kartēs); lūdziet Labklājības ministrijai vai plānošanas reģioniem to deinstitucionalizācijas plānus.",
  "How many children the 37 sites of social rehabilitation serve at a time is not published; ask the planning regions.":
    "Cik bērnu vienlaikus apkalpo 37 sociālās rehabilitācijas vietas, nav publicēts; jautājiet plānošanas reģioniem.",
};
