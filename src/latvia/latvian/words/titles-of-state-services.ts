/** Titles of the sources of support persons, assistants, contributions, technical aids and money follows the client. */
export const titlesOfStateServices: Readonly<Record<string, string>> = {
  "Support person, pilot of the association ZELDA in the project 9.2.2.2, all of Latvia, 2017-12-01 to 2019-11-30":
    "Atbalsta persona, biedrības „ZELDA” izmēģinājumprojekts projektā 9.2.2.2. visā Latvijā no 01.12.2017. līdz 30.11.2019.",
  "Up to 6, up to 16 or up to 30 hours a month by intensity, in special situations 10 hours a month more; for adults with mental impairments and disability group I or II who live in the community":
    "Līdz 6, līdz 16 vai līdz 30 stundām mēnesī pēc intensitātes, īpašās situācijās vēl 10 stundas mēnesī; sabiedrībā dzīvojošām pilngadīgām personām ar garīga rakstura traucējumiem un I vai II invaliditātes grupu",
  "Ministry of Welfare, plan of the project 9.2.2.2: a support person for at least 330 people, the pilot at most 24 months; ESF 4.02 m and state 709.06 k of 4.72 m EUR":
    "Labklājības ministrija, projekta 9.2.2.2. plāns: atbalsta persona vismaz 330 cilvēkiem, izmēģinājumprojekts ne ilgāk par 24 mēnešiem; ESF 4,02 milj. un valsts 709,06 tūkst. no 4,72 milj. EUR",
  "Assumed: an assessment states the intensity level that was found as a score of 1, 2 or 3, and it binds from its decision; how the level is found is not public":
    "Pieņemts: izvērtējums noteikto intensitātes līmeni uzrāda kā vērtējumu 1, 2 vai 3, un tas ir spēkā no lēmuma dienas; kā līmeni nosaka, nav publisks",
  "Ministry of Welfare, support person in decision making: from 2023-11-01 for adults with mental impairments and disability group I or II, from 2026-01-01 also group III; the provider is the association ZELDA":
    "Labklājības ministrija, atbalsta persona lēmumu pieņemšanā: no 01.11.2023. pilngadīgām personām ar garīga rakstura traucējumiem un I vai II invaliditātes grupu, no 01.01.2026. arī ar III grupu; sniedz biedrība „ZELDA”",
  "Law on Social Services and Social Assistance: the state provides a support person in decision making":
    "Sociālo pakalpojumu un sociālās palīdzības likums: valsts nodrošina atbalsta personu lēmumu pieņemšanā",
  "Assumed: the hours of each intensity level that whoever calculates supplies, because the Cabinet regulation of 2023 was not readable":
    "Pieņemts: katra intensitātes līmeņa stundas, ko dod aprēķina veicējs, jo Ministru kabineta 2023. gada noteikumus nebija iespējams izlasīt",
  "Assumed: the price of an hour that whoever calculates supplies, because the state's contract with the provider was not readable":
    "Pieņemts: stundas cena, ko dod aprēķina veicējs, jo valsts līgumu ar pakalpojuma sniedzēju nebija iespējams izlasīt",
  "Cabinet regulation No. 316 of 2021-05-18 on assistant, companion and care services: the municipal social service scores need and intensity and fixes the hours; paid from the state budget":
    "Ministru kabineta 18.05.2021. noteikumi Nr. 316 par asistenta, pavadoņa un aprūpes pakalpojumiem: pašvaldības sociālais dienests novērtē vajadzību un intensitāti un nosaka stundas; maksā no valsts budžeta",
  "Cabinet regulation No. 316 of 2021-05-18 on assistant, companion and care services, as Kuldīga gives it: a child from 5 to 18 with disability and an opinion on special care; an adult of group I or II with limits of vision, movement or mental functioning, or with the commission's indication for an adapted car and the transport benefit":
    "Ministru kabineta 18.05.2021. noteikumi Nr. 316 par asistenta, pavadoņa un aprūpes pakalpojumiem, kā tos izklāsta Kuldīga: bērns no 5 līdz 18 gadiem ar invaliditāti un īpašas kopšanas atzinumu; pilngadīga persona ar I vai II grupu, kurai ir redzes, kustību vai garīgu funkciju ierobežojumi vai komisijas indikācija speciāli pielāgota vieglā automobiļa un transporta pabalsta saņemšanai",
  "A child from 5 to 18 with disability and a finding of special care: 80 hours of assistant a month, 100 with prescribed procedures or rehabilitation at least weekly; without that finding and without an assistant 60 hours of companion":
    "Bērnam no 5 līdz 18 gadiem ar invaliditāti un īpašas kopšanas atzinumu: 80 asistenta stundas mēnesī, 100, ja vismaz reizi nedēļā ir nozīmētas procedūras vai rehabilitācija; bez šāda atzinuma un bez asistenta 60 pavadoņa stundas",
  "Assumed: the companion is for children from 5 to 18, as the assistant is":
    "Pieņemts: pavadonis paredzēts bērniem no 5 līdz 18 gadiem, tāpat kā asistents",
  "An adult of disability group I or II: 15 to 160 hours a month, base hours of the activity times an intensity coefficient of 1 or 2. That gives 80 base hours for work, higher education and paralympic sport, 60 for school and for boards of associations and companies, 40 for volunteering, day care centre, workshop, dialysis and chemotherapy":
    "Pilngadīgai personai ar I vai II invaliditātes grupu: 15 līdz 160 stundas mēnesī, mērķa bāzes stundas reiz intensitātes koeficients 1 vai 2. Tas dod 80 bāzes stundas darbam, augstskolai un paralimpiskajam sportam, 60 skolai un darbībai biedrību un uzņēmumu valdēs, 40 brīvprātīgajam darbam, dienas aprūpes centram, darbnīcai, dialīzei un ķīmijterapijai",
  "Granted for the period of the disability, at most for 3 years; the decision is made within 1 month":
    "Piešķir uz invaliditātes laiku, ne ilgāk par 3 gadiem; lēmumu pieņem 1 mēneša laikā",
  "4.50 EUR an hour of assistant or companion with all taxes, from 2021-07-01":
    "4,50 EUR par asistenta vai pavadoņa stundu ar visiem nodokļiem, no 01.07.2021.",
  "4.79 EUR an hour from 2023-01-01 and 5.11 from 2023-04-01, with all taxes; administration at most 5 %":
    "4,79 EUR stundā no 01.01.2023. un 5,11 EUR no 01.04.2023., ar visiem nodokļiem; administrēšanai ne vairāk kā 5 %",
  "Assumed: the price from 2024 on that whoever calculates supplies, because none was seen. By the test that gave the earlier ones it cannot be below 5.41 (2024), 5.72 (2025) and 6.03 (2026)":
    "Pieņemts: cena no 2024. gada, ko dod aprēķina veicējs, jo tā nav redzēta. Pēc pārbaudes, kas atveido agrākās cenas, tā nevar būt zem 5,41 (2024), 5,72 (2025) un 6,03 EUR (2026)",
  "Law on Social Services and Social Assistance: the client pays 85 % of the pension and other income, at most the cost of the service, and keeps 15 %; so from January 2020":
    "Sociālo pakalpojumu un sociālās palīdzības likums: klients maksā 85 % no pensijas un citiem ienākumiem, ne vairāk par pakalpojuma cenu, un patur 15 %; tā no 2020. gada janvāra",
  "Cabinet regulation No. 275 of 2003-05-27: what the client cannot pay the liable relatives pay (spouse, children, parents), and what they cannot the municipality that decided on the service":
    "Ministru kabineta 27.05.2003. noteikumi Nr. 275: ko nevar samaksāt klients, maksā apgādnieki (laulātais, bērni, vecāki), un ko nevar tie, pašvaldība, kas pieņēmusi lēmumu par pakalpojumu",
  "Cabinet regulation No. 275 as Alūksne gives it on a page of 2021-2022: relatives keep the minimum wage for the first person and half of it for each further member of the family":
    "Ministru kabineta noteikumi Nr. 275, kā tos 2021.-2022. gada lapā izklāsta Alūksne: apgādniekam paliek minimālā alga par pirmo personu un puse no tās par katru nākamo ģimenes locekli",
  "Assumed: a month in which the client is entitled on some days only is tested as a whole one, because no source that was read says otherwise":
    "Pieņemts: mēnesis, kurā klientam tiesības ir tikai dažās dienās, tiek vērtēts kā vesels mēnesis, jo izlasītie avoti neko citu nesaka",
  "Assumed: the facts of the month's first day decide about all of it, because no source that was read says what a change inside a month does":
    "Pieņemts: par visu mēnesi izšķir tā pirmās dienas ziņas, jo izlasītie avoti nesaka, ko nozīmē pārmaiņas mēneša laikā",
  "Assumed: what relatives keep by a page of 2021-2022 holds in later years too, because no change was seen: the minimum wage for the first person and half of it for each further member of the family":
    "Pieņemts: tas, kas apgādniekam paliek pēc 2021.-2022. gada lapas, ir spēkā arī vēlāk, jo izmaiņas nav redzētas: minimālā alga par pirmo personu un puse no tās par katru nākamo ģimenes locekli",
  "Assumed: the price that whoever calculates supplies holds on all days, because each institution has one of its own":
    "Pieņemts: cena, ko dod aprēķina veicējs, ir spēkā visās dienās, jo katrai institūcijai ir sava",
  "Assumed: days at home, in hospital or abroad are not paid for, because the service is the stay":
    "Pieņemts: par dienām mājās, slimnīcā vai ārzemēs nemaksā, jo pakalpojums ir uzturēšanās",
  "Cabinet regulation 656 of 2015-11-24 and the Labour Law's transitional rules 26 and 27: minimum monthly wage":
    "Ministru kabineta 24.11.2015. noteikumi Nr. 656 un Darba likuma pārejas noteikumu 26. un 27. punkts: minimālā mēneša darba alga",
  "Press: the minimum monthly wage is set to rise to 780 EUR; the act itself was not seen":
    "Prese: minimālajai mēneša darba algai jāpieaug līdz 780 EUR; pats akts nav redzēts",
  "Cabinet regulation No. 275 of 2003-05-27: after paying, the client keeps at least the line of needy households; a municipality may set more favourable rules":
    "Ministru kabineta 27.05.2003. noteikumi Nr. 275: pēc maksājuma klientam paliek vismaz trūcīgas mājsaimniecības ienākumu slieksnis; pašvaldība var noteikt labvēlīgākus noteikumus",
  "Ministry of Welfare: care at home is a paid service; for needy persons it is free":
    "Labklājības ministrija: aprūpe mājās ir maksas pakalpojums; trūcīgām personām tā ir bez maksas",
  "Assumed: a municipality whose own rule was not seen asks for all income above the line of needy households, which is the least that regulation 275 leaves":
    "Pieņemts: pašvaldība, kuras pašas noteikumi nav redzēti, prasa visus ienākumus virs trūcīgas mājsaimniecības sliekšņa, kas ir mazākais, ko atstāj noteikumi Nr. 275",
  "Assumed: the price of an hour that whoever calculates supplies, because it differs by provider (5 to 20 EUR in the press of 2024)":
    "Pieņemts: stundas cena, ko dod aprēķina veicējs, jo pakalpojuma sniedzējiem tā atšķiras (5 līdz 20 EUR pēc 2024. gada preses ziņām)",
  "Lines of 2024, from the median income of 2021, 685.78 EUR":
    "2024. gada sliekšņi no 2021. gada mediānas ienākuma 685,78 EUR",
  "Lines of needy and low-income households in 2025, from the press":
    "Trūcīgo un maznodrošināto mājsaimniecību sliekšņi 2025. gadā pēc preses ziņām",
  "Lines of needy and low-income households in 2026, from the press":
    "Trūcīgo un maznodrošināto mājsaimniecību sliekšņi 2026. gadā pēc preses ziņām",
  "Jūrmala co-finances a set amount, and the client pays what the care costs above it":
    "Jūrmala līdzfinansē noteiktu summu, un klients maksā to, ko aprūpe izmaksā virs tās",
  "Assumed: the amount that Jūrmala co-finances is counted for each hour of care":
    "Pieņemts: Jūrmalas līdzfinansējuma summu skaita par katru aprūpes stundu",
  "Cabinet regulation No. 878 of 2021-12-21 on technical aids, provided from the state budget; from 2022-01-01, the day after the end of regulation No. 1474 of 2009-12-15":
    "Ministru kabineta 21.12.2021. noteikumi Nr. 878 par tehniskajiem palīglīdzekļiem, ko nodrošina no valsts budžeta; no 01.01.2022., nākamās dienas pēc 15.12.2009. noteikumu Nr. 1474 beigām",
  "One-time payment for an aid: 1.42 EUR for a child, 7.11 EUR for a person over 18; not asked of the needy, of residents of long-term institutions and hospitals, and in prison; the amounts stand since 2014-01-01":
    "Vienreizējais maksājums par palīglīdzekli: 1,42 EUR bērnam, 7,11 EUR personai pēc 18 gadu vecuma; to neprasa no trūcīgajiem, ilgstošas aprūpes institūciju un slimnīcu iemītniekiem un ieslodzījumā; šīs summas ir kopš 01.01.2014.",
  "Assumed: who chooses an aid dearer than the state's amount pays the difference, because the regulation before (No. 1474 of 2009-12-15, which ended on 2021-12-31) said so as amended by No. 171 of 2012-03-13":
    "Pieņemts: kas izvēlas palīglīdzekli, kurš dārgāks par valsts summu, maksā starpību, jo tā noteica iepriekšējie noteikumi (15.12.2009. Nr. 1474, spēkā līdz 31.12.2021.) ar 13.03.2012. grozījumiem Nr. 171",
  "Assumed: the price of the chosen aid that whoever calculates supplies":
    "Pieņemts: izvēlētā palīglīdzekļa cena, ko dod aprēķina veicējs",
  "Test of vouchers: 10 474 aids are to be issued in it (plan 2026-2027); Cabinet regulation No. 83 of 2025-02-04, and draft 25-TA-696 adds private co-funding":
    "Kuponu izmēģinājums: tajā paredzēts izsniegt 10 474 palīglīdzekļus (2026.-2027. gada plāns); Ministru kabineta 04.02.2025. noteikumi Nr. 83, un projekts 25-TA-696 pievieno privāto līdzfinansējumu",
  "Assumed: the client pays what the aid costs above the value of the voucher, because draft 25-TA-696 adds private co-funding":
    "Pieņemts: klients maksā to, ko palīglīdzeklis maksā virs kupona vērtības, jo projekts 25-TA-696 pievieno privāto līdzfinansējumu",
  "Cabinet regulation No. 797 of 2018-12-18 on state support to municipalities for social services at a person's place of residence, in force from 2019-01-01; known by its title and by what is said about it":
    "Ministru kabineta 18.12.2018. noteikumi Nr. 797 par valsts atbalstu pašvaldībām par sociālajiem pakalpojumiem personas dzīvesvietā, spēkā no 01.01.2019.; zināmi pēc nosaukuma un pēc tā, kas par tiem teikts",
  "Ministry of Welfare, page on money follows the client: the groups of people who ended the service of a state institution from 2018-07-01 on, each with the impairments that count":
    "Labklājības ministrija, lapa par principu „nauda seko klientam”: personu grupas, kas pārtraukušas valsts institūcijas pakalpojumu no 01.07.2018., katra ar traucējumiem, kurus ņem vērā",
  "Ministry of Welfare, the same page: after 18 it goes on where it was applied to the child and there are severe or very severe impairments of mental and physical development and disability group I or II":
    "Labklājības ministrija, tā pati lapa: pēc 18 gadu vecuma NSK turpina, ja tas piemērots bērnam un ir smagi vai ļoti smagi garīgās un fiziskās attīstības traucējumi un I vai II invaliditātes grupa",
  "Ministry of Welfare, the same page: any of the community services, for example those it names, or other social services whose need the person's individual plan of rehabilitation or care states; the municipality that provides it is compensated":
    "Labklājības ministrija, tā pati lapa: jebkurš no sabiedrībā balstītiem pakalpojumiem, piemēram, nosauktie, vai citi sociālie pakalpojumi, kuru nepieciešamība noteikta personas individuālajā rehabilitācijas vai aprūpes plānā; kompensē pašvaldībai, kas to nodrošina",
  "Assumed: a service opens a month only where it stands in the person's plan, also one that the page names; that those it names count without the plan is the other reading":
    "Pieņemts: pakalpojums ļauj naudai sekot mēnesī tikai tad, ja tas ir personas plānā, arī lapā nosaukts pakalpojums; otrs lasījums ir, ka nosauktos skaita bez plāna",
  "Ministry of Welfare, the same page: not applied where the person receives a service of a kind that it goes on to name; the sentence is cut in what could be read":
    "Labklājības ministrija, tā pati lapa: nepiemēro, ja persona saņem tādu pakalpojumu, kādu lapa nosauc tālāk; izlasāmajā tekstā teikums ir aprauts",
  "For people who do not receive long-term care or rehabilitation financed by the state or a municipality":
    "Personām, kas nesaņem valsts vai pašvaldības finansētu ilgstošu aprūpi vai rehabilitāciju",
  "Nothing is published on stays in hospital: how many days of one are borne is an open input":
    "Par uzturēšanos slimnīcā nekas nav publicēts: cik tās dienas pieskaita, ir atvērta ievade",
  "Assumed: no compensation while the person is abroad or in prison, because no municipality then serves them":
    "Pieņemts: kompensācijas nav, kamēr persona ir ārzemēs vai ieslodzījumā, jo tad to neapkalpo neviena pašvaldība",
  "Assumed: the day of death still counts": "Pieņemts: nāves dienu vēl skaita",
  "Assumed: the municipality of the declared residence claims, because the law puts the duty to serve there; what the regulation says of moves could not be read":
    "Pieņemts: kompensāciju pieprasa deklarētās dzīvesvietas pašvaldība, jo likums pienākumu sniegt pakalpojumus uzliek tai; noteikumu tekstu par pārcelšanos nebija iespējams izlasīt",
  "The amounts, their formula and what part of a month is paid are not public; that there is one amount per month for adults and one for children, by the days of the month, is assumed":
    "Apmēri, to formula un tas, kādu mēneša daļu maksā, nav publiski; pieņemts, ka ir viena summa mēnesī pieaugušajiem un viena bērniem, dalīta pēc mēneša dienām",
  "Projected: what a day or session costs, as whoever calculates gives it, for all days, because no tariff was seen":
    "Prognozēts: dienas vai nodarbības cena, ko dod aprēķina veicējs, visām dienām, jo tarifs nav redzēts",
  "Assumed: days before 2025-07-01 do not count towards the 180, because the letter names that day and no earlier ones":
    "Pieņemts: dienas pirms 01.07.2025. neieskaita 180 dienās, jo vēstule nosauc šo dienu un nevienu agrāku",
  "Assumed: relatives are helped as the least of 2020 says, also after the patient's death, because the regulation was not readable":
    "Pieņemts: tuviniekiem palīdz, kā noteikts 2020. gada minimumā, arī pēc pacienta nāves, jo noteikumus nebija iespējams izlasīt",
  "Projected: what a session costs the state, as whoever calculates gives it, for all days, because no tariff was seen":
    "Prognozēts: valsts samaksa par nodarbību, ko dod aprēķina veicējs, visām dienām, jo tarifs nav redzēts",
  "Assumed: a child has as many sessions as the plan says, because how many a course has was not seen":
    "Pieņemts: bērnam ir tik nodarbību, cik paredz plāns, jo kursa nodarbību skaits nav redzēts",
};
