import type { Texts } from "../latvian/texts.js";

/** The Latvian titles of the sources, by the English ones. */
export const titles: Texts = {
  "Press on the bill of 2015 (Law on the Equalisation of Local Government Finances, 2015-06-04): weights of the criteria; those of ages are added to the resident's":
    "Prese par 2015. gada likumprojektu (Pašvaldību finanšu izlīdzināšanas likums, 04.06.2015.): kritēriju svari; vecuma svarus pieskaita iedzīvotāja svaram",
  "Assumed: the law was adopted with the weights of its bill, and they hold since 2016, when the system began":
    "Pieņemts: likums pieņemts ar likumprojekta svariem, un tie ir spēkā kopš 2016. gada, kad sistēma sākās",
  "Ministry of Finance: state grants of 2023, the fund and the special grant in it, and the grant for residents placed in homes before 1998":
    "Finanšu ministrija: valsts dotācijas 2023. gadā, fonds un tajā speciālā dotācija, un dotācija par iedzīvotājiem, kas pansionātos ievietoti līdz 1998. gadam",
  "604 656 EUR at 7 752 EUR each": "604 656 EUR, pa 7 752 EUR par katru",
  "Cabinet regulation 174 of 2019-04-23: the fund of 2019 with the parts of the state and of municipalities, and the special grant, which is shared as the income tax is and counted as assessed revenue":
    "Ministru kabineta 23.04.2019. noteikumi Nr. 174: 2019. gada fonds ar valsts un pašvaldību daļu un speciālā dotācija, ko sadala kā ienākuma nodokli un ieskaita vērtētajos ieņēmumos",
  "Ministry of Finance, programme of a stable base of municipal budgets: state money of 2020 as it was, of 2021, and of 2022 as planned, and residents placed in homes before 1998":
    "Finanšu ministrija, pašvaldību budžetu stabilas finansiālās bāzes programma: valsts nauda 2020. gadā faktiski, 2021. gadā un 2022. gadā plānotā, un iedzīvotāji, kas pansionātos ievietoti līdz 1998. gadam",
  "Ministry of Finance: parts of the state money of 2021, in hundredths of a million; that for homes is also for homes of children":
    "Finanšu ministrija: valsts naudas daļas 2021. gadā, miljona simtdaļās; pansionātu daļa ir arī bērnu namiem",
  "Ministry of Finance and press: what eight municipalities pay into the fund in 2023, and Rīga of it":
    "Finanšu ministrija un prese: ko fondā 2023. gadā iemaksā astoņas pašvaldības un no tā Rīga",
  "Cabinet order 212 of 2023-04-20: grants to seven municipalities below 90 % of the mean whose revenue grows by less than 80 % of the mean growth":
    "Ministru kabineta 20.04.2023. rīkojums Nr. 212: dotācijas septiņām pašvaldībām zem 90 % no vidējā, kuru ieņēmumu pieaugums ir zem 80 % no vidējā pieauguma",
  "Ministry of Finance: state money of 2024 with its parts; a grant closes 30 % of the gap of municipalities whose equalised revenue for a unit is below 90 % of the mean":
    "Finanšu ministrija: valsts nauda 2024. gadā ar tās daļām; dotācija sedz 30 % no starpības pašvaldībām, kuru izlīdzinātie ieņēmumi uz vienību ir zem 90 % no vidējā",
  "Assumed: the grant of 2024 is 30 % of the gap of a unit, times the municipality's units":
    "Pieņemts: 2024. gada dotācija ir 30 % no starpības uz vienību, reiz pašvaldības vienības",
  "Draft 25-UZ-863 and press of 2025-11-11: the fund of 2026, what nine municipalities pay in and what others receive, in thousands; the list of those that receive is cut":
    "Projekts 25-UZ-863 un 11.11.2025. prese: 2026. gada fonds, ko iemaksā deviņas pašvaldības un ko saņem citas, tūkstošos; saņēmēju saraksts ir aprauts",
  "Residents placed in homes before 1998: the money of the year divided by the amount for each":
    "Iedzīvotāji, kas pansionātos ievietoti līdz 1998. gadam: gada nauda, dalīta ar summu par katru",
};

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "What weighs how much, the published totals of 2019 to 2024 and 2026, and the grant of 2024. Amounts of 2021 with whole ten thousands and those of 2026 with whole thousands are rounded in their source. The formula by which payments and grants follow from them was not seen, so it is not here.":
    "Kas cik sver, publicētās 2019. līdz 2024. gada un 2026. gada kopsummas un 2024. gada dotācija. 2021. gada summas veselos desmit tūkstošos un 2026. gada summas veselos tūkstošos ir noapaļotas avotā. Formula, pēc kuras no tā izriet iemaksas un dotācijas, nav redzēta, tāpēc tās šeit nav.",
  "How payments and grants follow from the units was not seen; ask for the Law on the Equalisation of Local Government Finances (likumi.lv, 274742).":
    "Kā no vienībām izriet iemaksas un dotācijas, nav redzēts; lūdziet Pašvaldību finanšu izlīdzināšanas likumu (likumi.lv, 274742).",
  "How the special grant is shared was not seen; ask for the same law, or the Ministry of Finance.":
    "Kā sadala speciālo dotāciju, nav redzēts; lūdziet to pašu likumu vai jautājiet Finanšu ministrijai.",
  "The totals of 2025, 54.79 m EUR of the state money of 2026 and the other receivers of 2026 were not found; ask the Ministry of Finance.":
    "2025. gada kopsummas, 54,79 milj. EUR no 2026. gada valsts naudas un pārējie 2026. gada saņēmēji nav atrasti; jautājiet Finanšu ministrijai.",
};
