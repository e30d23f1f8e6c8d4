import type { Texts } from "../latvian/texts.js";

/** The Latvian titles of the sources, by the English ones. */
export const titles: Texts = {
  "Reform of 2021-07-01: 43 municipalities, seven of them state cities; ISO 3166-2 codes and codes of the classification of administrative territories (ATVK)":
    "01.07.2021. reforma: 43 pašvaldības, no tām septiņas valstspilsētas; ISO 3166-2 kodi un administratīvo teritoriju klasifikatora (ATVK) kodi",
  "Cabinet regulation No. 418 of 2021-06-22 on the territories of the planning regions":
    "Ministru kabineta 22.06.2021. noteikumi Nr. 418 par plānošanas reģionu teritorijām",
  "Saeima, 2024-06-13: Varakļāni becomes part of Madona on 2025-07-01, and Madona's ATVK code changes":
    "Saeima, 13.06.2024.: Varakļāni 01.07.2025. kļūst par Madonas novada daļu, un Madonas novada ATVK kods mainās",
  "Reform of 2009-07-01, whose municipalities lasted until 2021-06-30; their ISO 3166-2 codes as the package iso-codes 4.15 lists them":
    "01.07.2009. reforma, kuras pašvaldības pastāvēja līdz 30.06.2021.; to ISO 3166-2 kodi, kā tos dod pakotne iso-codes 4.15",
  "Cabinet regulation No. 391 of 2009-05-05 on the territories of the planning regions, which follow the municipalities of 2009-07-01":
    "Ministru kabineta 05.05.2009. noteikumi Nr. 391 par plānošanas reģionu teritorijām, kas seko 01.07.2009. pašvaldībām",
  "Municipalities of the Rīga planning region in its deinstitutionalisation project, Tukums and Ogre among them; Tukums moved to Kurzeme and Ogre to Vidzeme in 2021":
    "Rīgas plānošanas reģiona pašvaldības tā deinstitucionalizācijas projektā, arī Tukums un Ogre; Tukums 2021. gadā pārgāja uz Kurzemi, Ogre uz Vidzemi",
  "The Kurzeme planning region names Talsi as one of its two municipalities in the children's pilot":
    "Kurzemes plānošanas reģions nosauc Talsus kā vienu no savām divām bērnu izmēģinājumprojekta pašvaldībām",
  "Assumed: before 2021-07-01 a municipality lay in the planning region that it or its successor lies in since, because only the moves of Tukums, Limbaži and Ogre are published":
    "Pieņemts: pirms 01.07.2021. pašvaldība bija tajā plānošanas reģionā, kurā tā vai tās pārņēmēja ir kopš tā laika, jo publicētas ir tikai Tukuma, Limbažu un Ogres pārejas",
};

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "43 municipalities since 2021-07-01, 42 since Varakļāni became part of Madona on 2025-07-01; of those of 2009 to 2021 only the ones that examples and schemes use.":
    "43 pašvaldības kopš 01.07.2021., 42 kopš 01.07.2025., kad Varakļāni kļuva par Madonas novada daļu; no 2009. līdz 2021. gada pašvaldībām tikai tās, ko izmanto piemēri un aprēķina noteikumi.",
  "A law of 2021 was to merge five cities with the counties around them in 2029 (43 to 38 municipalities); whether it still stands was not seen. Ask for the Law on Administrative Territories and Populated Areas in its present wording.":
    "2021. gada likums paredzēja 2029. gadā apvienot piecas pilsētas ar apkārtējiem novadiem (43 līdz 38 pašvaldības); vai tas vēl ir spēkā, nav redzēts. Lūdziet Administratīvo teritoriju un apdzīvoto vietu likumu pašreizējā redakcijā.",
};
