import type { Texts } from "../latvian/texts.js";

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "Amounts stand as published; rates follow from them and are not stored. Exact splits sum to their totals, those of the press within 0.01 m EUR. The total of 4.3.5.1, round 1, for each of its 540 places (109418.30 EUR) is project money for a place, its building and 24 months of services together, and not the cost of a place.":
    "Summas ir tādas, kā publicētas; likmes izriet no tām un netiek glabātas. Precīzie sadalījumi saskaitās līdz kopsummai, preses sadalījumi ar precizitāti līdz 0,01 milj. EUR. 4.3.5.1. pirmās kārtas kopsumma uz katru no 540 vietām (109418,30 EUR) ir projekta nauda par vietu, tās ēku un 24 mēnešu pakalpojumiem kopā, nevis vietas izmaksas.",
  "The final totals of project 9.2.2.2./16/I/001 were not seen; ask the Ministry of Welfare or the Central Finance and Contracting Agency.":
    "Projekta 9.2.2.2./16/I/001 galīgās summas nav atrastas; jautājiet Labklājības ministrijai vai Centrālajai finanšu un līgumu aģentūrai.",
  "The exact total of measure 9.2.2.1 and its cut of 2022 were not seen; ask for Cabinet regulation 313 of 2015-06-16 with its amendments (likumi.lv, 274957).":
    "Pasākuma 9.2.2.1. precīzā kopsumma un tās samazinājums 2022. gadā nav atrasti; lūdziet Ministru kabineta 16.06.2015. noteikumus Nr. 313 ar grozījumiem (likumi.lv, 274957).",
  "The money of rounds 2 and 4 of 4.3.5.1 was not seen; ask for Cabinet regulation 98 of 2025-02-11 and that of round 2.":
    "4.3.5.1. otrās un ceturtās kārtas nauda nav atrasta; lūdziet Ministru kabineta 11.02.2025. noteikumus Nr. 98 un otrās kārtas noteikumus.",
  "The money of the ERDF measures 4.3.1.2 (children with very severe impairments) and 4.3.1.5 (very severe mental or multiple impairments) was not found; ask the Ministry of Welfare or the Central Finance and Contracting Agency.":
    "ERAF pasākumu 4.3.1.2. (bērni ar ļoti smagiem traucējumiem) un 4.3.1.5. (ļoti smagi garīga rakstura vai vairāki traucējumi) nauda nav atrasta; jautājiet Labklājības ministrijai vai Centrālajai finanšu un līgumu aģentūrai.",
  "The present money of measure 4.3.5.2 (palliative care) was not seen; ask for draft 24-TA-2142 and the regulation that followed.":
    "Pasākuma 4.3.5.2. (paliatīvā aprūpe) pašreizējā nauda nav atrasta; lūdziet projektu 24-TA-2142 un tam sekojošos noteikumus.",
  "How much of 4.3.5.1, round 1, is for infrastructure, vehicles and services is not published; cross-financing of 40185181 EUR is named beside them. Ask the Ministry of Welfare, or give amounts of your own.":
    "Cik no 4.3.5.1. pirmās kārtas naudas ir infrastruktūrai, transportlīdzekļiem un pakalpojumiem, nav publicēts; līdzās nosaukts šķērsfinansējums 40185181 EUR. Jautājiet Labklājības ministrijai vai norādiet savas summas.",
  "How the money of the plan for 2026 and 2027 is shared by its measures was not readable; ask for Cabinet order No. 30 of 2026-01-27 (likumi.lv, 366046).":
    "Kā 2026. un 2027. gada plāna nauda sadalīta pa pasākumiem, nebija izlasāms; lūdziet Ministru kabineta 27.01.2026. rīkojumu Nr. 30 (likumi.lv, 366046).",
  "The national part of 9.3.1.1 was not found; ask the Central Finance and Contracting Agency for the totals under Cabinet regulation 871 of 2016-12-20.":
    "9.3.1.1. nacionālā daļa nav atrasta; lūdziet Centrālajai finanšu un līgumu aģentūrai kopsummas pēc Ministru kabineta 20.12.2016. noteikumiem Nr. 871.",
  "Whether 17 contracts and 852 seniors are of round 2 of 3.1.2.3.i alone is not clear, because the page also speaks of three projects; ask the Ministry of Welfare.":
    "Vai 17 līgumi un 852 seniori ir tikai 3.1.2.3.i otrajā kārtā, nav skaidrs, jo lapa runā arī par trim projektiem; jautājiet Labklājības ministrijai.",
};
