import type { Texts } from "../latvian/texts.js";

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "Beside money follows the client. The amounts in euro are not public, so the functions take the cost from whoever calculates. The formula of 2006 is the predecessor's; that regulation 829 keeps it is not published.":
    "Līdzās principam „nauda seko klientam”. Summas eiro nav publiskas, tāpēc izmaksas norāda aprēķina veicējs. 2006. gada formula ir iepriekšējo noteikumu; ka noteikumi Nr. 829 to saglabā, nav publicēts.",
  "The state's grant for the pay of carers whom municipal institutions, or providers under contract, employ, in 2022 and 2023: tried out by carersGrantOfMunicipalities with an amount that you give, because four things were not seen: the amount for a carer, or the formula by which it is shared; the appropriation of each year, within which it stays; whose posts count; whether it goes on, and is larger, after 2023. Ask for Cabinet regulations 865 of 2021-12-21 and 25 of 2023-01-17.":
    "Valsts dotācija to aprūpētāju darba samaksai, kurus nodarbina pašvaldību institūcijas vai sniedzēji uz līguma pamata, 2022. un 2023. gadā: carersGrantOfMunicipalities to izmēģina ar jūsu norādītu summu, jo nav atrastas četras lietas: summa par aprūpētāju vai sadales formula; katra gada apropriācija, kuras robežās tā ir; kuru amatu darbinieki tiek ieskaitīti; vai dotācija turpinās un ir lielāka pēc 2023. gada. Lūdziet Ministru kabineta 21.12.2021. noteikumus Nr. 865 un 17.01.2023. noteikumus Nr. 25.",
  "What half the cost of a place in an institution comes to is not public; ask for Cabinet regulation 829 (likumi.lv, 167547) and the Ministry of Welfare's yearly figures.":
    "Cik ir puse no vietas izmaksām institūcijā, nav publisks; lūdziet Ministru kabineta noteikumus Nr. 829 (likumi.lv, 167547) un Labklājības ministrijas ikgadējos skaitļus.",
  "Whether the 386 424 EUR are for one year or for 2024 to 2026 together was not seen; ask for draft 23-TA-3167.":
    "Vai 386 424 EUR ir par vienu gadu vai par 2024.-2026. gadu kopā, nav atrasts; lūdziet projektu 23-TA-3167.",
};
