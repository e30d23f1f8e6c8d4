import type { Texts } from "../latvian/texts.js";

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "A table and no formula: since 2024 the line of a further person is 0.7 of the first person's rounded line, rounded half-up to a whole euro, but the 87.50 of 2023 was left unrounded. Each municipality sets its low-income line between the needy line and the maximum.":
    "Tabula, nevis formula: kopš 2024. gada nākamās personas slieksnis ir 0,7 no pirmās personas noapaļotā sliekšņa, noapaļots pēc vispārējiem noteikumiem līdz veselam eiro, bet 2023. gada 87,50 palika nenoapaļots. Maznodrošinātas mājsaimniecības slieksni katra pašvaldība nosaka starp trūcīgas mājsaimniecības slieksni un augstāko.",
  "The median income behind the lines of 2025 lies from 754.38 to 754.99 by arithmetic on them; ask the Central Statistical Bureau for the figure.":
    "Mediānas ienākums, kas ir 2025. gada sliekšņu pamatā, pēc to aritmētikas ir no 754,38 līdz 754,99; jautājiet Centrālajai statistikas pārvaldei.",
  "The income year of the median 850.02 is not named; ask the Central Statistical Bureau.":
    "Mediānas ienākuma 850,02 gads nav nosaukts; jautājiet Centrālajai statistikas pārvaldei.",
  "That adults not disabled from childhood still have 213.43 EUR after 2023 was not seen, nor the transition of December 2023; ask the State Social Insurance Agency.":
    "Ka pilngadīgām personām, kam invaliditāte nav no bērnības, 213,43 EUR ir arī pēc 2023. gada, nav atrasts, tāpat kā 2023. gada decembrī pieņemtā pāreja; jautājiet Valsts sociālās apdrošināšanas aģentūrai.",
  "That the transport benefit is paused in a state institution, in prison and abroad was seen, what a pause does to its half-years was not; ask the State Social Insurance Agency.":
    "Ka transporta pabalsta izmaksu valsts institūcijā, ieslodzījumā un ārzemēs pārtrauc, ir redzēts, bet ko pārtraukums nozīmē tā pusgadiem, nav atrasts; jautājiet Valsts sociālās apdrošināšanas aģentūrai.",
  "From which day the supplement to the family benefit for a child with disability is 160.00 EUR, 106.72 before, was not seen; ask the State Social Insurance Agency.":
    "No kuras dienas piemaksa pie ģimenes valsts pabalsta par bērnu ar invaliditāti ir 160,00 EUR, iepriekš 106,72, nav atrasts; jautājiet Valsts sociālās apdrošināšanas aģentūrai.",
  "The act that sets 780 EUR was not seen; ask for Cabinet regulation 656 in its present wording.":
    "Akts, kas nosaka 780 EUR, nav atrasts; lūdziet Ministru kabineta noteikumus Nr. 656 pašreizējā redakcijā.",
};
