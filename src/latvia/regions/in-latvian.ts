import type { Texts } from "../latvian/texts.js";

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "43 municipalities since 2021-07-01, 42 since Varakļāni became part of Madona on 2025-07-01; of those of 2009 to 2021 only the ones that examples and schemes use.":
    "43 pašvaldības kopš 01.07.2021., 42 kopš 01.07.2025., kad Varakļāni kļuva par Madonas novada daļu; no 2009. līdz 2021. gada pašvaldībām tikai tās, ko izmanto piemēri un aprēķina noteikumi.",
  "A law of 2021 was to merge five cities with the counties around them in 2029 (43 to 38 municipalities); whether it still stands was not seen. Ask for the Law on Administrative Territories and Populated Areas in its present wording.":
    "2021. gada likums paredzēja 2029. gadā apvienot piecas pilsētas ar apkārtējiem novadiem (43 līdz 38 pašvaldības); vai tas vēl ir spēkā, nav atrasts. Lūdziet Administratīvo teritoriju un apdzīvoto vietu likumu pašreizējā redakcijā.",
};
