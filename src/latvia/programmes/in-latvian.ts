import type { Texts } from "../latvian/texts.js";

/** The Latvian titles of the sources, by the English ones. */
export const titles: Texts = {
  "Press figures are given in hundredths of a million, some rounded and some cut: 4.02 m and 709.06 k make 4.72906 m, printed as 4.72 m":
    "Preses skaitļi doti simtdaļās miljona, daži noapaļoti, daži aprauti: 4,02 milj. un 709,06 tūkst. ir 4,72906 milj., iespiests 4,72 milj.",
  "Ministry of Welfare, plan of 2015 for 9.2.2.2: 4.72 m EUR, of it ESF 4.02 m and state budget 709.06 k, to 2022-12-31; the exact figures of its regulation (Cabinet regulation 91 of 2016-02-09) were not seen":
    "Labklājības ministrija, 2015. gada plāns 9.2.2.2.: 4,72 milj. EUR, no tiem ESF 4,02 milj. un valsts budžets 709,06 tūkst., līdz 31.12.2022.; tā noteikumu (Ministru kabineta 09.02.2016. noteikumi Nr. 91) precīzās summas nav redzētas",
  "Project Vidzeme iekļauj, 9.2.2.1/15/I/003: total and ESF part to the cent":
    "Projekts „Vidzeme iekļauj”, 9.2.2.1/15/I/003: kopsumma un ESF daļa ar centiem",
  "Project Vidzeme iekļauj: the national part as total less ESF part":
    "Projekts „Vidzeme iekļauj”: nacionālā daļa kā kopsumma bez ESF daļas",
  "Deinstitutionalisation project of Latgale: total and ESF part, which is 86.07 % and not 85 %":
    "Latgales deinstitucionalizācijas projekts: kopsumma un ESF daļa, kas ir 86,07 %, nevis 85 %",
  "Deinstitutionalisation project of Latgale: the rest as total less ESF part":
    "Latgales deinstitucionalizācijas projekts: pārējais kā kopsumma bez ESF daļas",
  "Ministry of Welfare: measure 4.3.5.1, round 1 (Cabinet regulation 173 of 2024-03-12, amended by 92 of 2025-02-11)":
    "Labklājības ministrija: pasākuma 4.3.5.1. pirmā kārta (Ministru kabineta 12.03.2024. noteikumi Nr. 173, grozīti ar 11.02.2025. noteikumiem Nr. 92)",
  "Ministry of Welfare: measure 4.3.5.1, round 3, for people with very severe mental or multiple impairments":
    "Labklājības ministrija: pasākuma 4.3.5.1. trešā kārta personām ar ļoti smagiem garīga rakstura vai vairākiem traucējumiem",
  "Ministry of Welfare, 2025-09-30: projects of round 3 approved for Rīga and Liepāja, services from 2028-01-01 for two years":
    "Labklājības ministrija, 30.09.2025.: Rīgā un Liepājā apstiprinātie trešās kārtas projekti, pakalpojumi no 01.01.2028. divus gadus",
  "Ministry of Welfare: measure 4.4.1.1, new approaches to community-based services":
    "Labklājības ministrija: pasākums 4.4.1.1., jaunas pieejas sabiedrībā balstītiem pakalpojumiem",
  "Ministry of Welfare: measure 4.3.6.3, children with a severe diagnosis and their families, by the children's hospital":
    "Labklājības ministrija: pasākums 4.3.6.3., bērni ar smagu diagnozi un viņu ģimenes, īsteno bērnu slimnīca",
  "Ministry of Welfare, 2020-03-11: EU funds for palliative care at home, 4.5 m EUR; later measure 4.3.5.2":
    "Labklājības ministrija, 11.03.2020.: ES fondi paliatīvajai aprūpei dzīvesvietā, 4,5 milj. EUR; vēlāk pasākums 4.3.5.2.",
  "Cabinet order No. 30 of 2026-01-27, plan for social services 2026-2027: money of the years, and of it for projects co-financed by the EU and other foreign aid, from which no rate follows":
    "Ministru kabineta 27.01.2026. rīkojums Nr. 30, sociālo pakalpojumu plāns 2026. un 2027. gadam: gadu nauda un no tās ES un pārējās ārvalstu finanšu palīdzības līdzfinansētie projekti, no kā likme neizriet",
  "Press on 9.2.2.3 (Cabinet regulation of 2018-05-22): 4.97 m EUR, ESF 4.22 m and state 745 k; at most 191 000 EUR, 50 children and 18 months a project, of them 12 months of services":
    "Prese par 9.2.2.3. (Ministru kabineta 22.05.2018. noteikumi): 4,97 milj. EUR, ESF 4,22 milj. un valsts 745 tūkst.; projektam ne vairāk kā 191 000 EUR, 50 bērni un 18 mēneši, no tiem 12 mēneši pakalpojumu",
  "Press on the second call of 9.2.2.3, 2019-12-30 to 2020-03-02: at most 206 750 EUR a project, 85 % ESF and 15 % state, about 1300 children in the programme":
    "Prese par 9.2.2.3. otro atlasi, 30.12.2019. līdz 02.03.2020.: projektam ne vairāk kā 206 750 EUR, 85 % ESF un 15 % valsts, programmā aptuveni 1300 bērnu",
  "Press, 2021-07-14: the deinstitutionalisation projects together":
    "Prese, 14.07.2021.: deinstitucionalizācijas projekti kopā",
  "Press, December 2019: money of the deinstitutionalisation projects moved to the care of 170 children (Cabinet regulation 313)":
    "Prese, 2019. gada decembris: deinstitucionalizācijas projektu nauda, kas novirzīta 170 bērnu aprūpei (Ministru kabineta noteikumi Nr. 313)",
  "State budget law 2021, welfare: line 05.03.00 care in state institutions (gross) and 05.01.00 social rehabilitation programmes; 2019 actual, later years planned":
    "2021. gada valsts budžeta likums, labklājība: programma 05.03.00 aprūpe valsts institūcijās (bruto) un 05.01.00 sociālās rehabilitācijas programmas; 2019. gads faktiskais, vēlākie gadi plānoti",
  "Vidzeme: spending of its deinstitutionalisation project to December 2021 and the people served":
    "Vidzeme: deinstitucionalizācijas projekta izdevumi līdz 2021. gada decembrim un apkalpotie cilvēki",
  "Assumed: a project is split as its programme is, the EU part rounded down to the cent":
    "Pieņemts: projektu sadala tāpat kā tā programmu, ES daļu noapaļojot uz leju līdz centam",
  "Assumed: the money of a phase is spent evenly over its months":
    "Pieņemts: posma naudu izlieto vienmērīgi pa tā mēnešiem",
  "Central Finance and Contracting Agency: a call of 4.3.5.1 for rehabilitation, respite and informal carers, whose round was not seen: 4.78 m EUR of ESF+, 22 projects asked for 5.97 m":
    "Centrālā finanšu un līgumu aģentūra: 4.3.5.1. atlase rehabilitācijai, atelpas brīdim un neformālajiem aprūpētājiem, kuras kārta nav redzēta: 4,78 milj. EUR ESF+, 22 projekti lūdza 5,97 milj.",
  "Central Finance and Contracting Agency: measure 9.3.1.1, buildings of the deinstitutionalisation plans (Cabinet regulation 871 of 2016-12-20): EU money":
    "Centrālā finanšu un līgumu aģentūra: pasākums 9.3.1.1., deinstitucionalizācijas plānu ēkas (Ministru kabineta 20.12.2016. noteikumi Nr. 871): ES nauda",
  "Ministry of Welfare: measure 3.1.2.3.i of the Recovery Facility, round 2, long-term care of seniors close to a family; the page also speaks of three projects in round 2":
    "Labklājības ministrija: Atveseļošanas fonda pasākuma 3.1.2.3.i otrā kārta, ģimeniskai videi pietuvināta senioru ilgstoša aprūpe; lapa runā arī par trim otrās kārtas projektiem",
  "Ministry of Welfare: measure 4.3.6.5, children with behaviour or addiction problems and their families (Cabinet regulation 676 of 2023-11-21)":
    "Labklājības ministrija: pasākums 4.3.6.5., bērni ar uzvedības vai atkarību problēmām un viņu ģimenes (Ministru kabineta 21.11.2023. noteikumi Nr. 676)",
  "Plan for 2026 and 2027: the money of the year less that of projects co-financed by the EU and other foreign aid":
    "2026. un 2027. gada plāns: gada nauda bez ES un pārējās ārvalstu finanšu palīdzības līdzfinansētajiem projektiem",
};

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "Amounts stand as published; rates follow from them and are not stored. Exact splits sum to their totals, those of the press within 0.01 m EUR. The total of 4.3.5.1, round 1, for each of its 540 places (109418.30 EUR) is project money for a place, its building and 24 months of services together, and not the cost of a place.":
    "Summas ir tādas, kā publicētas; likmes izriet no tām un netiek glabātas. Precīzie sadalījumi saskaitās līdz kopsummai, preses sadalījumi ar precizitāti līdz 0,01 milj. EUR. 4.3.5.1. pirmās kārtas kopsumma uz katru no 540 vietām (109418,30 EUR) ir projekta nauda par vietu, tās ēku un 24 mēnešu pakalpojumiem kopā, nevis vietas izmaksas.",
  "The final totals of project 9.2.2.2./16/I/001 were not seen; ask the Ministry of Welfare or the Central Finance and Contracting Agency.":
    "Projekta 9.2.2.2./16/I/001 galīgās summas nav redzētas; jautājiet Labklājības ministrijai vai Centrālajai finanšu un līgumu aģentūrai.",
  "The exact total of measure 9.2.2.1 and its cut of 2022 were not seen; ask for Cabinet regulation 313 of 2015-06-16 with its amendments (likumi.lv, 274957).":
    "Pasākuma 9.2.2.1. precīzā kopsumma un tās samazinājums 2022. gadā nav redzēti; lūdziet Ministru kabineta 16.06.2015. noteikumus Nr. 313 ar grozījumiem (likumi.lv, 274957).",
  "The money of rounds 2 and 4 of 4.3.5.1 was not seen; ask for Cabinet regulation 98 of 2025-02-11 and that of round 2.":
    "4.3.5.1. otrās un ceturtās kārtas nauda nav redzēta; lūdziet Ministru kabineta 11.02.2025. noteikumus Nr. 98 un otrās kārtas noteikumus.",
  "The money of the ERDF measures 4.3.1.2 (children with very severe impairments) and 4.3.1.5 (very severe mental or multiple impairments) was not found; ask the Ministry of Welfare or the Central Finance and Contracting Agency.":
    "ERAF pasākumu 4.3.1.2. (bērni ar ļoti smagiem traucējumiem) un 4.3.1.5. (ļoti smagi garīga rakstura vai vairāki traucējumi) nauda nav atrasta; jautājiet Labklājības ministrijai vai Centrālajai finanšu un līgumu aģentūrai.",
  "The present money of measure 4.3.5.2 (palliative care) was not seen; ask for draft 24-TA-2142 and the regulation that followed.":
    "Pasākuma 4.3.5.2. (paliatīvā aprūpe) pašreizējā nauda nav redzēta; lūdziet projektu 24-TA-2142 un tam sekojošos noteikumus.",
  "How much of 4.3.5.1, round 1, is for infrastructure, vehicles and services is not published; cross-financing of 40185181 EUR is named beside them. Ask the Ministry of Welfare, or give amounts of your own.":
    "Cik no 4.3.5.1. pirmās kārtas naudas ir infrastruktūrai, transportlīdzekļiem un pakalpojumiem, nav publicēts; līdzās nosaukts šķērsfinansējums 40185181 EUR. Jautājiet Labklājības ministrijai vai dodiet savas summas.",
  "How the money of the plan for 2026 and 2027 is shared by its measures was not readable; ask for Cabinet order No. 30 of 2026-01-27 (likumi.lv, 366046).":
    "Kā 2026. un 2027. gada plāna nauda sadalīta pa pasākumiem, nebija izlasāms; lūdziet Ministru kabineta 27.01.2026. rīkojumu Nr. 30 (likumi.lv, 366046).",
  "The national part of 9.3.1.1 was not found; ask the Central Finance and Contracting Agency for the totals under Cabinet regulation 871 of 2016-12-20.":
    "9.3.1.1. nacionālā daļa nav atrasta; lūdziet Centrālajai finanšu un līgumu aģentūrai kopsummas pēc Ministru kabineta 20.12.2016. noteikumiem Nr. 871.",
  "Whether 17 contracts and 852 seniors are of round 2 of 3.1.2.3.i alone is not clear, because the page also speaks of three projects; ask the Ministry of Welfare.":
    "Vai 17 līgumi un 852 seniori ir tikai 3.1.2.3.i otrajā kārtā, nav skaidrs, jo lapa runā arī par trim projektiem; jautājiet Labklājības ministrijai.",
};
