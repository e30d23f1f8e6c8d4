/** Titles of the sources of programmes, state money, thresholds, use and spending. */
export const titlesOfFigures: Readonly<Record<string, string>> = {
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
  "Ministry of Welfare, 2023-09-14: social services and support that municipalities, and that the state, provide":
    "Labklājības ministrija, 14.09.2023.: sociālie pakalpojumi un atbalsts, ko nodrošina pašvaldības un ko nodrošina valsts",
  "Ministry of Welfare, page on money follows the client: the day centre and the day care centre are two services":
    "Labklājības ministrija, lapa par principu „nauda seko klientam”: dienas centrs un dienas aprūpes centrs ir divi pakalpojumi",
  "Cabinet regulation 316 of 2021-05-18, point 2: the assistant and companion are paid by the state, the care of a child by the municipality":
    "Ministru kabineta 18.05.2021. noteikumi Nr. 316, 2. punkts: asistentu un pavadoni maksā valsts, bērna aprūpi pašvaldība",
  "Cabinet regulation 829 of 2007-12-04, as the Ministry of Welfare gives it: half of creating and equipping a group home in the year of creation, and half of what one person costs in a long-term institution for people with mental impairments who return from institutions, paid to the registered provider":
    "Ministru kabineta 04.12.2007. noteikumi Nr. 829, kā tos izklāsta Labklājības ministrija: puse no grupu mājas izveides un aprīkošanas izveides gadā un puse no tā, cik ilgstošas aprūpes institūcijā maksā viena persona ar garīga rakstura traucējumiem, kas atgriežas no institūcijas; maksā reģistrētam pakalpojuma sniedzējam",
  "Cabinet regulation 829 of 2007-12-04, as the Ministry of Welfare gives it: day centres for adults with mental impairments, 80 % of the cost in the set-up year, then 60, 40 and 20 %, then nothing":
    "Ministru kabineta 04.12.2007. noteikumi Nr. 829, kā tos izklāsta Labklājības ministrija: dienas centri pilngadīgām personām ar garīga rakstura traucējumiem, izveides gadā 80 % izmaksu, tad 60, 40 un 20 %, pēc tam nekas",
  "Cabinet regulation 1006 of 2006-12-12, point 2, in machine translation: cost of the sub-programme 05.03 / persons / 360 × 0.5 for a person and day":
    "Ministru kabineta 12.12.2006. noteikumi Nr. 1006, 2. punkts, mašīntulkojumā: apakšprogrammas 05.03 izmaksas / personas / 360 × 0,5 par personu un dienu",
  "Press, 2024-07-22, on 23-TA-3167: 43 day centres in 28 municipalities, 735 people, base spending 386 424 EUR for 2024-2026":
    "Prese, 22.07.2024., par 23-TA-3167: 43 dienas centri 28 pašvaldībās, 735 cilvēki, bāzes izdevumi 386 424 EUR 2024.-2026. gadam",
  "Law on Social Services and Social Assistance: shares of the median income, rounded to whole euro and reviewed each 1 January; 1 for the first person of a household, 0.7 for each further one":
    "Sociālo pakalpojumu un sociālās palīdzības likums: mediānas ienākuma daļas, noapaļotas līdz veselam eiro un pārskatītas katru 1. janvāri; pirmajai mājsaimniecības personai 1, katrai nākamajai 0,7",
  "Ministry of Welfare: guaranteed minimum income from 2021-01-01 to 2023-06-30":
    "Labklājības ministrija: garantētais minimālais ienākums no 01.01.2021. līdz 30.06.2023.",
  "National Health Service: the line of needy patients from 2021-01-01; its last day is that before the law went over to shares of the median income":
    "Nacionālais veselības dienests: trūcīgo pacientu slieksnis no 01.01.2021.; pēdējā diena ir pirms likuma pārejas uz mediānas ienākuma daļām",
  "Tukums, quoting section 33 of the law: the highest low-income line; its days are those of the needy line of the same wording":
    "Tukums, citējot likuma 33. pantu: augstākais maznodrošinātas mājsaimniecības slieksnis; tā dienas ir tās pašas redakcijas trūcīgo sliekšņa dienas",
  "Lines from 2023-07-01, from the median income of 2020, 626.57 EUR":
    "Sliekšņi no 01.07.2023. no 2020. gada mediānas ienākuma 626,57 EUR",
  "Guaranteed minimum income of 2025: 22 % of the median income, 20 % before":
    "Garantētais minimālais ienākums 2025. gadā: 22 % no mediānas ienākuma, iepriekš 20 %",
  "Guaranteed minimum income of 2026 and the median income behind it, 850.02 EUR; its year is not named":
    "Garantētais minimālais ienākums 2026. gadā un tā pamatā esošais mediānas ienākums 850,02 EUR; tā gads nav nosaukts",
  "Ministry of Welfare, changes for people with disability from 2014-01-01: 213.43 EUR for a child":
    "Labklājības ministrija, izmaiņas cilvēkiem ar invaliditāti no 01.01.2014.: bērnam 213,43 EUR",
  "Ministry of Welfare, changes for people with disability from 2014-01-01: 142.29 EUR for an adult; the last day is that before the rise of 2014-07-01":
    "Labklājības ministrija, izmaiņas cilvēkiem ar invaliditāti no 01.01.2014.: pilngadīgai personai 142,29 EUR; pēdējā diena ir pirms 01.07.2014. paaugstinājuma",
  "Press: 213.43 EUR for an adult from 2014-07-01; to 2019-06-30 for those disabled from childhood":
    "Prese: pilngadīgai personai 213,43 EUR no 01.07.2014.; personām ar invaliditāti no bērnības līdz 30.06.2019.",
  "Press and Ministry of Welfare: from 2019-07-01 313.43 EUR, 100.00 more, for children and for adults disabled from childhood":
    "Prese un Labklājības ministrija: no 01.07.2019. 313,43 EUR, par 100,00 vairāk, bērniem un pilngadīgām personām ar invaliditāti no bērnības",
  "Press: 413.43 EUR from 2024-01-01 for adults disabled from childhood":
    "Prese: no 01.01.2024. 413,43 EUR pilngadīgām personām ar invaliditāti no bērnības",
  "Press and State Social Insurance Agency: 213.43 EUR from 2014-07-01 for an adult who was not disabled from childhood, as still in December 2023":
    "Prese un Valsts sociālās apdrošināšanas aģentūra: no 01.07.2014. 213,43 EUR pilngadīgai personai, kam invaliditāte nav no bērnības, tāpat vēl 2023. gada decembrī",
  "Assumed: 213.43 EUR still holds after 2023 for an adult who was not disabled from childhood":
    "Pieņemts: pilngadīgai personai, kam invaliditāte nav no bērnības, 213,43 EUR ir spēkā arī pēc 2023. gada",
  "Ministry of Welfare, changes for people with disability from 2014-01-01, and press on the rise of 2023: 79.68 EUR for a half-year, also for one that is paid out in January to June 2023":
    "Labklājības ministrija, izmaiņas cilvēkiem ar invaliditāti no 01.01.2014., un prese par 2023. gada paaugstinājumu: 79,68 EUR par pusgadu, arī par tādu, ko izmaksā no 2023. gada janvāra līdz jūnijam",
  "Ministry of Welfare: 105.00 EUR for a half-year that is paid out from 2023-07-01, whatever half-year it is":
    "Labklājības ministrija: 105,00 EUR par pusgadu, ko izmaksā no 01.07.2023., par kuru pusgadu tas arī būtu",
  "Ministry of Welfare, changes for people with disability from 2014-01-01: 106.72 EUR a month beside the family benefit for a child with disability":
    "Labklājības ministrija, izmaiņas cilvēkiem ar invaliditāti no 01.01.2014.: 106,72 EUR mēnesī pie ģimenes valsts pabalsta par bērnu ar invaliditāti",
  "Ministry of Welfare, undated page: 160.00 EUR a month beside the family benefit for a child with disability":
    "Labklājības ministrija, nedatēta lapa: 160,00 EUR mēnesī pie ģimenes valsts pabalsta par bērnu ar invaliditāti",
  "Zemgale: services used in its deinstitutionalisation project by adults, children and parents, over the years of the project":
    "Zemgale: pakalpojumi, ko tās deinstitucionalizācijas projektā projekta gados izmantoja pieaugušie, bērni un vecāki",
  "Rīga region: services used by children and parents in its deinstitutionalisation project to the end of 2019":
    "Rīgas reģions: pakalpojumi, ko tā deinstitucionalizācijas projektā līdz 2019. gada beigām izmantoja bērni un vecāki",
  "Cēsis: services used by its ten participants of the adults' individual-budget pilot, 2019-11-01 to 2021-01-31":
    "Cēsis: pakalpojumi, ko izmantoja desmit individuālā budžeta izmēģinājumprojekta dalībnieki, 01.11.2019. līdz 31.01.2021.",
  "Jēkabpils: use of money for social services, 2021 to 2023":
    "Jēkabpils: līdzekļu izlietojums sociālajiem pakalpojumiem, 2021. līdz 2023. gads",
  "Rīga: users of home care and money for it": "Rīga: aprūpes mājās saņēmēji un tai izlietotie līdzekļi",
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
