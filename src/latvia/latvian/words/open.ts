/** Why figures are open, and whom to ask. */
export const openInLatvian: Readonly<Record<string, string>> = {
  "No public source gives the amount of level 1; ask the Ministry of Welfare or the Latvian Health Economics Association, or calibrate the level weights to an envelope.":
    "Neviens publisks avots nedod 1. līmeņa apmēru; jautājiet Labklājības ministrijai vai Latvijas Veselības ekonomikas asociācijai, vai pielāgojiet līmeņu svarus kopējam finansējumam.",
  "No public source gives the amount of level 2; ask the Ministry of Welfare or the Latvian Health Economics Association, or calibrate the level weights to an envelope.":
    "Neviens publisks avots nedod 2. līmeņa apmēru; jautājiet Labklājības ministrijai vai Latvijas Veselības ekonomikas asociācijai, vai pielāgojiet līmeņu svarus kopējam finansējumam.",
  "No public source gives the amount of level 3; ask the Ministry of Welfare or the Latvian Health Economics Association, or calibrate the level weights to an envelope.":
    "Neviens publisks avots nedod 3. līmeņa apmēru; jautājiet Labklājības ministrijai vai Latvijas Veselības ekonomikas asociācijai, vai pielāgojiet līmeņu svarus kopējam finansējumam.",
  "No public source gives the amount of level 4; ask the Ministry of Welfare or the Latvian Health Economics Association, or calibrate the level weights to an envelope.":
    "Neviens publisks avots nedod 4. līmeņa apmēru; jautājiet Labklājības ministrijai vai Latvijas Veselības ekonomikas asociācijai, vai pielāgojiet līmeņu svarus kopējam finansējumam.",
  "The scale, levels and thresholds by which the pilot assessed functioning are not public; ask the Latvian Health Economics Association for the detailed description of the model (PDF), or the Ministry of Welfare for the pilot's final report.":
    "Skala, līmeņi un sliekšņi, pēc kuriem izmēģinājumprojekts novērtēja funkcionēšanu, nav publiski; lūdziet Latvijas Veselības ekonomikas asociācijai modeļa sīku aprakstu (PDF) vai Labklājības ministrijai izmēģinājumprojekta gala ziņojumu.",
  "Six of the ten municipalities are not named in what could be read; ask the Ministry of Welfare for the list of partners of project 9.2.2.2./16/I/001.":
    "Sešas no desmit pašvaldībām izlasāmajā tekstā nav nosauktas; lūdziet Labklājības ministrijai projekta 9.2.2.2./16/I/001 partneru sarakstu.",
  "What the pilot paid for each service is not public; ask the Ministry of Welfare for the files on the provisional budget of 2020-07-13 (lm.gov.lv, node 1127) and the pilot's accounts.":
    "Cik izmēģinājumprojekts maksāja par katru pakalpojumu, nav publisks; lūdziet Labklājības ministrijai 13.07.2020. dokumentus par provizorisko budžetu (lm.gov.lv, node 1127) un izmēģinājumprojekta uzskaiti.",
  "No public source gives the amount of level 1 in the first period; ask the Ministry of Welfare for its files on the provisional budgets of 2020-07-13 (lm.gov.lv, node 1127).":
    "Neviens publisks avots nedod 1. līmeņa apmēru pirmajā periodā; lūdziet Labklājības ministrijai 13.07.2020. dokumentus par provizoriskajiem budžetiem (lm.gov.lv, node 1127).",
  "No public source gives the amount of level 2 in the first period; ask the Ministry of Welfare for its files on the provisional budgets of 2020-07-13 (lm.gov.lv, node 1127).":
    "Neviens publisks avots nedod 2. līmeņa apmēru pirmajā periodā; lūdziet Labklājības ministrijai 13.07.2020. dokumentus par provizoriskajiem budžetiem (lm.gov.lv, node 1127).",
  "No public source gives the amount of level 3 in the first period; ask the Ministry of Welfare for its files on the provisional budgets of 2020-07-13 (lm.gov.lv, node 1127).":
    "Neviens publisks avots nedod 3. līmeņa apmēru pirmajā periodā; lūdziet Labklājības ministrijai 13.07.2020. dokumentus par provizoriskajiem budžetiem (lm.gov.lv, node 1127).",
  "No public source gives the amount of level 4 in the first period; ask the Ministry of Welfare for its files on the provisional budgets of 2020-07-13 (lm.gov.lv, node 1127).":
    "Neviens publisks avots nedod 4. līmeņa apmēru pirmajā periodā; lūdziet Labklājības ministrijai 13.07.2020. dokumentus par provizoriskajiem budžetiem (lm.gov.lv, node 1127).",
  "No public source gives the amount of level 1 in the second period; ask the Ministry of Welfare for its files on the provisional budgets of 2020-07-13 (lm.gov.lv, node 1127).":
    "Neviens publisks avots nedod 1. līmeņa apmēru otrajā periodā; lūdziet Labklājības ministrijai 13.07.2020. dokumentus par provizoriskajiem budžetiem (lm.gov.lv, node 1127).",
  "No public source gives the amount of level 2 in the second period; ask the Ministry of Welfare for its files on the provisional budgets of 2020-07-13 (lm.gov.lv, node 1127).":
    "Neviens publisks avots nedod 2. līmeņa apmēru otrajā periodā; lūdziet Labklājības ministrijai 13.07.2020. dokumentus par provizoriskajiem budžetiem (lm.gov.lv, node 1127).",
  "No public source gives the amount of level 3 in the second period; ask the Ministry of Welfare for its files on the provisional budgets of 2020-07-13 (lm.gov.lv, node 1127).":
    "Neviens publisks avots nedod 3. līmeņa apmēru otrajā periodā; lūdziet Labklājības ministrijai 13.07.2020. dokumentus par provizoriskajiem budžetiem (lm.gov.lv, node 1127).",
  "No public source gives the amount of level 4 in the second period; ask the Ministry of Welfare for its files on the provisional budgets of 2020-07-13 (lm.gov.lv, node 1127).":
    "Neviens publisks avots nedod 4. līmeņa apmēru otrajā periodā; lūdziet Labklājības ministrijai 13.07.2020. dokumentus par provizoriskajiem budžetiem (lm.gov.lv, node 1127).",
  "The assessment tool, levels and thresholds of the pilot are not public; ask the Ministry of Welfare for deliverable 7 of the procurement LRLM2017/28-3-03/23ESF.":
    "Izmēģinājumprojekta vērtēšanas instruments, līmeņi un sliekšņi nav publiski; lūdziet Labklājības ministrijai iepirkuma LRLM2017/28-3-03/23ESF 7. nodevumu.",
  "Two of the ten municipalities are cut from the list that could be read; ask the Ministry of Welfare for the list of partners of project 9.2.2.2./16/I/001.":
    "Divas no desmit pašvaldībām izlasāmajā sarakstā ir aprautas; lūdziet Labklājības ministrijai projekta 9.2.2.2./16/I/001 partneru sarakstu.",
  "What the pilot paid for each service is not public; ask the Ministry of Welfare for the pilot's accounts of 2019-2021.":
    "Cik izmēģinājumprojekts maksāja par katru pakalpojumu, nav publisks; lūdziet Labklājības ministrijai izmēģinājumprojekta 2019.-2021. gada uzskaiti.",
  "No public source gives what a unit costs here; ask the municipality's social service for its price list. `seko show prices` has those of other places.":
    "Neviens publisks avots nedod vienības cenu šeit; lūdziet pašvaldības sociālajam dienestam cenrādi. Citu vietu cenas rāda `seko show prices`.",
  "What the client pays for a unit was not seen; ask the municipality's social service for its binding regulations. Give 0 where it is free.":
    "Ko klients maksā par vienību, nav redzēts; lūdziet pašvaldības sociālajam dienestam saistošos noteikumus. Kur pakalpojums ir bez maksas, dodiet 0.",
  "How days alone and nights alone count against the 30 a year was not seen; ask the Kurzeme planning region for the project's rules.":
    "Kā tikai dienas un tikai naktis ieskaita 30 diennaktīs gadā, nav redzēts; lūdziet Kurzemes plānošanas reģionam projekta noteikumus.",
  "From 2026 Liepāja's rules change 60 days to 30 and 61 to 31 in points 26, 27 and 30; of which service was not visible. Ask for Liepāja's binding regulations No. 8 in the wording of 2025-12-18 (likumi.lv, 366241).":
    "No 2026. gada Liepājas noteikumu 26., 27. un 30. punktā 60 dienas mainās uz 30 un 61 uz 31; kuram pakalpojumam, nebija redzams. Lūdziet Liepājas saistošos noteikumus Nr. 8 18.12.2025. redakcijā (likumi.lv, 366241).",
  "How long a short-term stay in SAC Zemgale may last was not seen; ask the county of Jelgava for its binding regulations.":
    "Cik ilga drīkst būt īslaicīga uzturēšanās SAC „Zemgale”, nav redzēts; lūdziet Jelgavas novadam tā saistošos noteikumus.",
  "The regulation sets a minimum price of an hour, which was not seen; ask for point 1.3 and its annex of Cabinet regulation 316 of 2021-05-18 (likumi.lv, 323301).":
    "Noteikumi nosaka stundas minimālo cenu, kas nav redzēta; lūdziet Ministru kabineta 18.05.2021. noteikumu Nr. 316 1.3. punktu un tā pielikumu (likumi.lv, 323301).",
  "How many hours the municipality's rules give was not seen; ask its social service, or read the rules. The national maximum of a child is 80.":
    "Cik stundu dod pašvaldības noteikumi, nav redzēts; jautājiet tās sociālajam dienestam vai lasiet noteikumus. Valsts noteiktais maksimums bērnam ir 80.",
  "How many hours a week the municipality's rules give was not seen; ask its social service.":
    "Cik stundu nedēļā dod pašvaldības noteikumi, nav redzēts; jautājiet tās sociālajam dienestam.",
  "The price of an hour in the pilot is not public; ask the Ministry of Welfare for the contract with the association ZELDA.":
    "Stundas cena izmēģinājumprojektā nav publiska; lūdziet Labklājības ministrijai līgumu ar biedrību „ZELDA”.",
  "The hours of intensity level 1 stand in the Cabinet regulation on the support person of 2023, which was not readable; ask the Ministry of Welfare.":
    "1. intensitātes līmeņa stundas ir Ministru kabineta 2023. gada noteikumos par atbalsta personu, ko nebija iespējams izlasīt; jautājiet Labklājības ministrijai.",
  "The hours of intensity level 2 stand in the Cabinet regulation on the support person of 2023, which was not readable; ask the Ministry of Welfare.":
    "2. intensitātes līmeņa stundas ir Ministru kabineta 2023. gada noteikumos par atbalsta personu, ko nebija iespējams izlasīt; jautājiet Labklājības ministrijai.",
  "The hours of intensity level 3 stand in the Cabinet regulation on the support person of 2023, which was not readable; ask the Ministry of Welfare.":
    "3. intensitātes līmeņa stundas ir Ministru kabineta 2023. gada noteikumos par atbalsta personu, ko nebija iespējams izlasīt; jautājiet Labklājības ministrijai.",
  "The price of an hour is not public; ask the Ministry of Welfare or the association ZELDA.":
    "Stundas cena nav publiska; jautājiet Labklājības ministrijai vai biedrībai „ZELDA”.",
  "The price of an hour in 2024 was not seen (it cannot be below 5.41 by the test that gave the earlier prices); ask for Cabinet regulation 316 in the wording of that year (likumi.lv, 323301).":
    "Stundas cena 2024. gadā nav redzēta (pēc pārbaudes, kas atveido agrākās cenas, tā nevar būt zem 5,41 EUR); lūdziet Ministru kabineta noteikumus Nr. 316 tā gada redakcijā (likumi.lv, 323301).",
  "The price of an hour in 2025 was not seen (it cannot be below 5.72 by the test that gave the earlier prices); ask for Cabinet regulation 316 in the wording of that year (likumi.lv, 323301).":
    "Stundas cena 2025. gadā nav redzēta (pēc pārbaudes, kas atveido agrākās cenas, tā nevar būt zem 5,72 EUR); lūdziet Ministru kabineta noteikumus Nr. 316 tā gada redakcijā (likumi.lv, 323301).",
  "The price of an hour in 2026 was not seen (it cannot be below 6.03 by the test that gave the earlier prices); ask for Cabinet regulation 316 in the wording of that year (likumi.lv, 323301).":
    "Stundas cena 2026. gadā nav redzēta (pēc pārbaudes, kas atveido agrākās cenas, tā nevar būt zem 6,03 EUR); lūdziet Ministru kabineta noteikumus Nr. 316 tā gada redakcijā (likumi.lv, 323301).",
  "Each institution has a price of its own; ask the institution, or take one from the published price lists (entry prices).":
    "Katrai institūcijai ir sava cena; jautājiet institūcijai vai ņemiet cenu no publicētajiem cenrāžiem (tabula prices).",
  "Each provider has a price of its own; ask the municipality, or take one from the published price lists (entry prices).":
    "Katram pakalpojuma sniedzējam ir sava cena; jautājiet pašvaldībai vai ņemiet cenu no publicētajiem cenrāžiem (tabula prices).",
  "The amount that Jūrmala co-finances was not readable; ask for the municipality's rules on social services.":
    "Summa, ko līdzfinansē Jūrmala, nebija izlasāma; lūdziet pašvaldības noteikumus par sociālajiem pakalpojumiem.",
  "The price of the aid that was chosen; ask its provider.": "Izvēlētā palīglīdzekļa cena; jautājiet tā piegādātājam.",
  "What the state pays for an aid of the kind stands in its contracts with providers; ask the National Rehabilitation Centre Vaivari (vtpc.lv).":
    "Ko valsts maksā par šāda veida palīglīdzekli, ir tās līgumos ar piegādātājiem; jautājiet Nacionālajam rehabilitācijas centram „Vaivari” (vtpc.lv).",
  "The value of a voucher was not seen; ask for Cabinet regulation 83 of 2025-02-04 (likumi.lv, 358418).":
    "Kupona vērtība nav redzēta; lūdziet Ministru kabineta 04.02.2025. noteikumus Nr. 83 (likumi.lv, 358418).",
  "No public source gives the compensation for an adult; ask the Ministry of Welfare, or read Cabinet regulation No. 797 (likumi.lv 303855).":
    "Neviens publisks avots nedod kompensāciju par pieaugušo; jautājiet Labklājības ministrijai vai lasiet Ministru kabineta noteikumus Nr. 797 (likumi.lv, 303855).",
  "No public source gives the compensation for a child; ask the Ministry of Welfare, or read Cabinet regulation No. 797 (likumi.lv 303855).":
    "Neviens publisks avots nedod kompensāciju par bērnu; jautājiet Labklājības ministrijai vai lasiet Ministru kabineta noteikumus Nr. 797 (likumi.lv, 303855).",
  "Nothing is published on stays in hospital; ask the Ministry of Welfare, or read Cabinet regulation No. 797 (likumi.lv 303855).":
    "Par uzturēšanos slimnīcā nekas nav publicēts; jautājiet Labklājības ministrijai vai lasiet Ministru kabineta noteikumus Nr. 797 (likumi.lv, 303855).",
  "The ministry's page names them in a sentence that is cut in what could be read: services paid under Cabinet regulation No. 829 or by the deinstitutionalisation project are likely; ask the Ministry of Welfare.":
    "Ministrijas lapa tās nosauc teikumā, kas izlasāmajā tekstā ir aprauts: iespējams, tie ir pakalpojumi, ko apmaksā pēc Ministru kabineta noteikumiem Nr. 829 vai no deinstitucionalizācijas projekta; jautājiet Labklājības ministrijai.",
  "How often a municipality claims is not known; ask the Ministry of Welfare, or read Cabinet regulation No. 797 (likumi.lv 303855).":
    "Cik bieži pašvaldība iesniedz pieprasījumus, nav zināms; jautājiet Labklājības ministrijai vai lasiet Ministru kabineta noteikumus Nr. 797 (likumi.lv, 303855).",
  "By when a claim must be in, and what becomes of a late one, is not known; ask the Ministry of Welfare, or read Cabinet regulation No. 797 (likumi.lv 303855).":
    "Līdz kuram laikam jāiesniedz pieprasījums un kas notiek ar novēlotu, nav zināms; jautājiet Labklājības ministrijai vai lasiet Ministru kabineta noteikumus Nr. 797 (likumi.lv, 303855).",
  "Whether the state pays in advance or in arrears is not known; ask the Ministry of Welfare, or read Cabinet regulation No. 797 (likumi.lv 303855).":
    "Vai valsts maksā avansā vai pēc tam, nav zināms; jautājiet Labklājības ministrijai vai lasiet Ministru kabineta noteikumus Nr. 797 (likumi.lv, 303855).",
  "Which residence decides over the claimant after a move is not known; ask the Ministry of Welfare, or read Cabinet regulation No. 797 (likumi.lv 303855).":
    "Kura dzīvesvieta pēc pārcelšanās nosaka pieprasītāju, nav zināms; jautājiet Labklājības ministrijai vai lasiet Ministru kabineta noteikumus Nr. 797 (likumi.lv, 303855).",
  "Whether 5 % holds after 2023 was not seen; ask for Cabinet regulation 316 in its present wording (likumi.lv, 323301).":
    "Vai 5 % ir spēkā arī pēc 2023. gada, nav redzēts; lūdziet Ministru kabineta noteikumus Nr. 316 pašreizējā redakcijā (likumi.lv, 323301).",
  "How many sessions a course has was not seen; ask for Cabinet regulation 55 of 2025-01-21 (likumi.lv, 358151).":
    "Cik nodarbību ir kursā, nav redzēts; lūdziet Ministru kabineta 21.01.2025. noteikumus Nr. 55 (likumi.lv, 358151).",
  "What the state pays for a child was not seen; ask for the same regulation, or the Ministry of Welfare's contracts with the providers.":
    "Ko valsts maksā par bērnu, nav redzēts; lūdziet tos pašus noteikumus vai Labklājības ministrijas līgumus ar pakalpojuma sniedzējiem.",
  "What the 10 % of administration are of was not readable; ask for the same regulation.":
    "No kā ir administrēšanas 10 %, nebija izlasāms; lūdziet tos pašus noteikumus.",
  "How a share between two bands is rounded is not published; ask for annex 1 to 2 of Cabinet regulation 138 (likumi.lv, 305995).":
    "Kā noapaļo daļu starp divām robežām, nav publicēts; lūdziet Ministru kabineta noteikumu Nr. 138 1. un 2. pielikumu (likumi.lv, 305995).",
  "The items of the assessment card and their points were not seen; ask for the annex of Cabinet regulation 138 (likumi.lv, 305995).":
    "Novērtēšanas kartes jautājumi un to punkti nav redzēti; lūdziet Ministru kabineta noteikumu Nr. 138 pielikumu (likumi.lv, 305995).",
  "How the planned places are spread over municipalities is not in the text (it stands in maps); ask the Ministry of Welfare or the planning regions for their deinstitutionalisation plans.":
    "Kā plānotās vietas sadalītas pa pašvaldībām, tekstā nav (tas ir kartēs); lūdziet Labklājības ministrijai vai plānošanas reģioniem to deinstitucionalizācijas plānus.",
  "How many children the 37 sites of social rehabilitation serve at a time is not published; ask the planning regions.":
    "Cik bērnu vienlaikus apkalpo 37 sociālās rehabilitācijas vietas, nav publicēts; jautājiet plānošanas reģioniem.",
  "How payments and grants follow from the units was not seen; ask for the Law on the Equalisation of Local Government Finances (likumi.lv, 274742).":
    "Kā no vienībām izriet iemaksas un dotācijas, nav redzēts; lūdziet Pašvaldību finanšu izlīdzināšanas likumu (likumi.lv, 274742).",
  "How the special grant is shared was not seen; ask for the same law, or the Ministry of Finance.":
    "Kā sadala speciālo dotāciju, nav redzēts; lūdziet to pašu likumu vai jautājiet Finanšu ministrijai.",
  "From which day day care centres, workshops and the family assistant are mandatory was not seen (some services have a transition to 2026, others to 2028); ask for the transitional provisions to section 9(1.1) of the Law on Social Services and Social Assistance (likumi.lv, 68488, wording after 2025-01-21).":
    "No kuras dienas ir obligāti dienas aprūpes centri, darbnīcas un ģimenes asistents, nav redzēts (dažiem pakalpojumiem pārejas laiks ir līdz 2026., citiem līdz 2028. gadam); lūdziet Sociālo pakalpojumu un sociālās palīdzības likuma 9. panta 1.1 daļas pārejas noteikumus (likumi.lv, 68488, redakcija pēc 21.01.2025.).",
  "The day from which respite is mandatory rests on an assumption; ask for the same transitional provisions.":
    "Diena, no kuras atelpas brīdis ir obligāts, balstās uz pieņēmumu; lūdziet tos pašus pārejas noteikumus.",
  "No adopted share of the state in the cost of mandatory services was seen; 50 % is named for the family assistant and for respite of children. Ask the Ministry of Welfare. Whoever calculates must give it, and 0 is no published value.":
    "Pieņemta valsts daļa obligāto pakalpojumu izmaksās nav redzēta; ģimenes asistentam un atelpas brīdim bērniem ir nosaukti 50 %. Jautājiet Labklājības ministrijai. Daļu dod aprēķina veicējs, un 0 nav publicēta vērtība.",
  "The proposal names no minimum share; ask the Ministry of Welfare, or try shares of your own.":
    "Priekšlikums minimālo daļu nenosauc; jautājiet Labklājības ministrijai vai izmēģiniet savas daļas.",
  "How many hours of social care a patient has was not seen; ask for Cabinet regulation 112 of 2024-02-20.":
    "Cik sociālās aprūpes stundu ir pacientam, nav redzēts; lūdziet Ministru kabineta 20.02.2024. noteikumus Nr. 112.",
  "The tariff of the health part and of the social part was not seen; ask the National Health Service and the Ministry of Welfare.":
    "Veselības daļas un sociālās daļas tarifs nav redzēts; jautājiet Nacionālajam veselības dienestam un Labklājības ministrijai.",
  "The unit costs of the regions' deinstitutionalisation projects (9.2.2.1; home care, day care centre, group home, workshop, consultations, groups, care) are not public in euro; ask the planning regions or the Ministry of Welfare for the method with its annexes 1 to 7, versions to and from 2021-07-01 and of 2023-03-28.":
    "Plānošanas reģionu deinstitucionalizācijas projektu (9.2.2.1.; aprūpe mājās, dienas aprūpes centrs, grupu māja, darbnīca, konsultācijas, grupas, aprūpe) vienības izmaksas eiro nav publiskas; lūdziet plānošanas reģioniem vai Labklājības ministrijai metodiku ar tās 1. līdz 7. pielikumu, redakcijas līdz 01.07.2021. un no tās, un 28.03.2023.",
  "Latvia's rows of the unit costs for home care and day care were not seen; ask for Commission Delegated Regulation (EU) 2023/1676, annex, point 6.3, tables 6 and 7 (OJ L 216, 2023-09-01).":
    "Latvijas rindas aprūpes mājās un dienas aprūpes vienības izmaksām nav redzētas; lūdziet Komisijas Deleģēto regulu (ES) 2023/1676, pielikuma 6.3. punkts, 6. un 7. tabula (OV L 216, 01.09.2023.).",
  "The price of an assistant's hour in 2024, 2025 and 2026 was not seen; ask for Cabinet regulation 316 of 2021-05-18 in its present wording (likumi.lv, 323301).":
    "Asistenta stundas cena 2024., 2025. un 2026. gadā nav redzēta; lūdziet Ministru kabineta 18.05.2021. noteikumus Nr. 316 pašreizējā redakcijā (likumi.lv, 323301).",
  "The cost of a place in a state institution by care level and year is not public; ask the Ministry of Welfare. Budget line 05.03.00 gives totals only.":
    "Vietas izmaksas valsts institūcijā pa aprūpes līmeņiem un gadiem nav publiskas; jautājiet Labklājības ministrijai. Budžeta programma 05.03.00 dod tikai kopsummas.",
  "The national mean price of municipal homes after 2018 (586 EUR a month) was not seen; ask the Ministry of Welfare for its statistics of long-term care.":
    "Pašvaldību pansionātu vidējā cena valstī pēc 2018. gada (586 EUR mēnesī) nav redzēta; lūdziet Labklājības ministrijai ilgstošas aprūpes statistiku.",
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
  "A law of 2021 was to merge five cities with the counties around them in 2029 (43 to 38 municipalities); whether it still stands was not seen. Ask for the Law on Administrative Territories and Populated Areas in its present wording.":
    "2021. gada likums paredzēja 2029. gadā apvienot piecas pilsētas ar apkārtējiem novadiem (43 līdz 38 pašvaldības); vai tas vēl ir spēkā, nav redzēts. Lūdziet Administratīvo teritoriju un apdzīvoto vietu likumu pašreizējā redakcijā.",
  "The state's grant for the pay of carers in municipal institutions, or with providers under contract, in 2022 and 2023, within the year's appropriation: amount and formula were not seen. Ask for Cabinet regulations 865 of 2021-12-21 and 25 of 2023-01-17 (transition point 50 of the law), and whether it goes on after 2023.":
    "Valsts atbalsts aprūpētāju atalgojumam pašvaldību institūcijās vai pie pakalpojuma sniedzējiem, ar kuriem ir līgums, 2022. un 2023. gadā gadskārtējās apropriācijas ietvaros: summa un formula nav redzētas. Lūdziet Ministru kabineta 21.12.2021. noteikumus Nr. 865 un 17.01.2023. noteikumus Nr. 25 (likuma pārejas noteikumu 50. punkts) un jautājiet, vai tas turpinās pēc 2023. gada.",
  "What half the cost of a place in an institution comes to is not public; ask for Cabinet regulation 829 (likumi.lv, 167547) and the Ministry of Welfare's yearly figures.":
    "Cik ir puse no vietas izmaksām institūcijā, nav publisks; lūdziet Ministru kabineta noteikumus Nr. 829 (likumi.lv, 167547) un Labklājības ministrijas ikgadējos skaitļus.",
  "Whether the 386 424 EUR are for one year or for 2024 to 2026 together was not seen; ask for draft 23-TA-3167.":
    "Vai 386 424 EUR ir par vienu gadu vai par 2024.-2026. gadu kopā, nav redzēts; lūdziet projektu 23-TA-3167.",
  "The median income behind the lines of 2025 lies from 754.38 to 754.99 by arithmetic on them; ask the Central Statistical Bureau for the figure.":
    "Mediānas ienākums, kas ir 2025. gada sliekšņu pamatā, pēc to aritmētikas ir no 754,38 līdz 754,99; jautājiet Centrālajai statistikas pārvaldei.",
  "The income year of the median 850.02 is not named; ask the Central Statistical Bureau.":
    "Mediānas ienākuma 850,02 gads nav nosaukts; jautājiet Centrālajai statistikas pārvaldei.",
  "That adults who were not disabled from childhood still have 213.43 EUR after 2023 was not seen; ask the State Social Insurance Agency, or read the Law on State Social Allowances in its present wording.":
    "Ka pilngadīgām personām, kam invaliditāte nav no bērnības, 213,43 EUR ir arī pēc 2023. gada, nav redzēts; jautājiet Valsts sociālās apdrošināšanas aģentūrai vai lasiet Valsts sociālo pabalstu likumu pašreizējā redakcijā.",
  "From which day the supplement to the family benefit for a child with disability is 160.00 EUR, 106.72 before, was not seen; ask the State Social Insurance Agency.":
    "No kuras dienas piemaksa pie ģimenes valsts pabalsta par bērnu ar invaliditāti ir 160,00 EUR, iepriekš 106,72, nav redzēts; jautājiet Valsts sociālās apdrošināšanas aģentūrai.",
  "The act that sets 780 EUR was not seen; ask for Cabinet regulation 656 in its present wording.":
    "Akts, kas nosaka 780 EUR, nav redzēts; lūdziet Ministru kabineta noteikumus Nr. 656 pašreizējā redakcijā.",
  "What the individual-budget pilots spent on each service is not public; ask the Ministry of Welfare for the final reports of project 9.2.2.2./16/I/001.":
    "Cik individuālā budžeta izmēģinājumprojekti iztērēja par katru pakalpojumu, nav publisks; lūdziet Labklājības ministrijai projekta 9.2.2.2./16/I/001 gala ziņojumus.",
  "How much of 4.3.5.1, round 1, is for infrastructure, vehicles and services is not published; cross-financing of 40185181 EUR is named beside them. Ask the Ministry of Welfare, or give amounts of your own.":
    "Cik no 4.3.5.1. pirmās kārtas naudas ir infrastruktūrai, transportlīdzekļiem un pakalpojumiem, nav publicēts; līdzās nosaukts šķērsfinansējums 40185181 EUR. Jautājiet Labklājības ministrijai vai dodiet savas summas.",
  "How the money of the plan for 2026 and 2027 is shared by its measures was not readable; ask for Cabinet order No. 30 of 2026-01-27 (likumi.lv, 366046).":
    "Kā 2026. un 2027. gada plāna nauda sadalīta pa pasākumiem, nebija izlasāms; lūdziet Ministru kabineta 27.01.2026. rīkojumu Nr. 30 (likumi.lv, 366046).",
  "The national part of 9.3.1.1 was not found; ask the Central Finance and Contracting Agency for the totals under Cabinet regulation 871 of 2016-12-20.":
    "9.3.1.1. nacionālā daļa nav atrasta; lūdziet Centrālajai finanšu un līgumu aģentūrai kopsummas pēc Ministru kabineta 20.12.2016. noteikumiem Nr. 871.",
  "Whether 17 contracts and 852 seniors are of round 2 of 3.1.2.3.i alone is not clear, because the page also speaks of three projects; ask the Ministry of Welfare.":
    "Vai 17 līgumi un 852 seniori ir tikai 3.1.2.3.i otrajā kārtā, nav skaidrs, jo lapa runā arī par trim projektiem; jautājiet Labklājības ministrijai.",
  "The totals of 2025, 54.79 m EUR of the state money of 2026 and the other receivers of 2026 were not found; ask the Ministry of Finance.":
    "2025. gada kopsummas, 54,79 milj. EUR no 2026. gada valsts naudas un pārējie 2026. gada saņēmēji nav atrasti; jautājiet Finanšu ministrijai.",
  "What a day of the health part costs was not seen; ask the National Health Service and the Ministry of Welfare. The press names 44.65 EUR a day and not of which part.":
    "Cik maksā diena veselības daļā, nav redzēts; jautājiet Nacionālajam veselības dienestam un Labklājības ministrijai. Prese min 44,65 EUR dienā, bet ne to, kurai daļai.",
  "What a day of the social part costs was not seen; ask the National Health Service and the Ministry of Welfare. The press names 44.65 EUR a day and not of which part.":
    "Cik maksā diena sociālajā daļā, nav redzēts; jautājiet Nacionālajam veselības dienestam un Labklājības ministrijai. Prese min 44,65 EUR dienā, bet ne to, kurai daļai.",
  "What a session of the psychologist in the team costs was not seen; ask the Ministry of Welfare for the contracts by Cabinet regulation 112.":
    "Cik maksā psihologa nodarbība komandā, nav redzēts; lūdziet Labklājības ministrijai līgumus pēc Ministru kabineta noteikumiem Nr. 112.",
  "What a session of the chaplain in the team costs was not seen; ask the Ministry of Welfare for the contracts by Cabinet regulation 112.":
    "Cik maksā kapelāna nodarbība komandā, nav redzēts; lūdziet Labklājības ministrijai līgumus pēc Ministru kabineta noteikumiem Nr. 112.",
  "What a session of the social worker in the team costs was not seen; ask the Ministry of Welfare for the contracts by Cabinet regulation 112.":
    "Cik maksā sociālā darbinieka nodarbība komandā, nav redzēts; lūdziet Labklājības ministrijai līgumus pēc Ministru kabineta noteikumiem Nr. 112.",
  "What the state pays for a session was not seen; ask for Cabinet regulation 55 of 2025-01-21 (likumi.lv, 358151), or the Ministry of Welfare's contracts with the providers.":
    "Cik valsts maksā par nodarbību, nav redzēts; lūdziet Ministru kabineta 21.01.2025. noteikumus Nr. 55 (likumi.lv, 358151) vai Labklājības ministrijas līgumus ar pakalpojumu sniedzējiem.",
};
