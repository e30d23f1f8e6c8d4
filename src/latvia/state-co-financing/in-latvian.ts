import type { Texts } from "../latvian/texts.js";

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "Beside money follows the client. The amounts in euro are not public, so the functions take the cost from whoever calculates. The formula of 2006 is the predecessor's; that regulation 829 keeps it is not published.":
    "Līdzās principam „nauda seko klientam”. Summas eiro nav publiskas, tāpēc izmaksas dod aprēķina veicējs. 2006. gada formula ir iepriekšējo noteikumu; ka noteikumi Nr. 829 to saglabā, nav publicēts.",
  "The state's grant for the pay of carers in municipal institutions, or with providers under contract, in 2022 and 2023, within the year's appropriation: amount and formula were not seen. Ask for Cabinet regulations 865 of 2021-12-21 and 25 of 2023-01-17 (transition point 50 of the law), and whether it goes on after 2023.":
    "Valsts atbalsts aprūpētāju atalgojumam pašvaldību institūcijās vai pie pakalpojuma sniedzējiem, ar kuriem ir līgums, 2022. un 2023. gadā gadskārtējās apropriācijas ietvaros: summa un formula nav redzētas. Lūdziet Ministru kabineta 21.12.2021. noteikumus Nr. 865 un 17.01.2023. noteikumus Nr. 25 (likuma pārejas noteikumu 50. punkts) un jautājiet, vai tas turpinās pēc 2023. gada.",
  "What half the cost of a place in an institution comes to is not public; ask for Cabinet regulation 829 (likumi.lv, 167547) and the Ministry of Welfare's yearly figures.":
    "Cik ir puse no vietas izmaksām institūcijā, nav publisks; lūdziet Ministru kabineta noteikumus Nr. 829 (likumi.lv, 167547) un Labklājības ministrijas ikgadējos skaitļus.",
  "Whether the 386 424 EUR are for one year or for 2024 to 2026 together was not seen; ask for draft 23-TA-3167.":
    "Vai 386 424 EUR ir par vienu gadu vai par 2024.-2026. gadu kopā, nav redzēts; lūdziet projektu 23-TA-3167.",
};
