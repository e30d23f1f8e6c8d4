import type { Texts } from "../latvian/texts.js";

/** The Latvian titles of the sources, by the English ones. */
export const titles: Texts = {
  "Cabinet regulation 829 of 2007-12-04, as the Ministry of Welfare gives it: half of creating and equipping a group home in the year of creation, and half of what one person costs in a long-term institution for people with mental impairments who return from institutions, paid to the registered provider":
    "Ministru kabineta 04.12.2007. noteikumi Nr. 829, kā tos izklāsta Labklājības ministrija: puse no grupu mājas izveides un aprīkošanas izveides gadā un puse no tā, cik ilgstošas aprūpes institūcijā maksā viena persona ar garīga rakstura traucējumiem, kas atgriežas no institūcijas; maksā reģistrētam pakalpojuma sniedzējam",
  "Cabinet regulation 829 of 2007-12-04, as the Ministry of Welfare gives it: day centres for adults with mental impairments, 80 % of the cost in the set-up year, then 60, 40 and 20 %, then nothing":
    "Ministru kabineta 04.12.2007. noteikumi Nr. 829, kā tos izklāsta Labklājības ministrija: dienas centri pilngadīgām personām ar garīga rakstura traucējumiem, izveides gadā 80 % izmaksu, tad 60, 40 un 20 %, pēc tam nekas",
  "Cabinet regulation 1006 of 2006-12-12, point 2, in machine translation: cost of the sub-programme 05.03 / persons / 360 × 0.5 for a person and day":
    "Ministru kabineta 12.12.2006. noteikumi Nr. 1006, 2. punkts, mašīntulkojumā: apakšprogrammas 05.03 izmaksas / personas / 360 × 0,5 par personu un dienu",
  "Press, 2024-07-22, on 23-TA-3167: 43 day centres in 28 municipalities, 735 people, base spending 386 424 EUR for 2024-2026":
    "Prese, 22.07.2024., par 23-TA-3167: 43 dienas centri 28 pašvaldībās, 735 cilvēki, bāzes izdevumi 386 424 EUR 2024.-2026. gadam",
};

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
