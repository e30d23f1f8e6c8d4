/** Titles of the sources of what municipalities and projects give. */
export const titlesOfMunicipalServices: Readonly<Record<string, string>> = {
  "Kuldīga: respite for a child with disability and a special-care opinion, up to 30 days a year, undated page":
    "Kuldīga: atelpas brīdis bērnam ar invaliditāti un īpašas kopšanas atzinumu, līdz 30 dienām gadā, nedatēta lapa",
  "Assumed: the rules on the municipality's undated page hold from 2021-07-01, when the county was founded anew, and to no known end":
    "Pieņemts: pašvaldības nedatētās lapas noteikumi ir spēkā no 01.07.2021., kad novads izveidots no jauna, bez zināmām beigām",
  "Projected: one price, given as an input, for all places and days of the scheme":
    "Prognozēts: viena kā ievade dota cena visām šo aprēķina noteikumu vietām un dienām",
  "Projected: what the client pays, given as an input, for all days of the scheme":
    "Prognozēts: kā ievade dotais klienta maksājums visām šo aprēķina noteikumu dienām",
  "Ministry of Welfare, 2023-09-14: services that municipalities provide and pay":
    "Labklājības ministrija, 14.09.2023.: pakalpojumi, ko nodrošina un apmaksā pašvaldības",
  "Assumed: the municipal social service's assessment opens the service from its day, because a service follows an assessment of need but the rules seen name no day":
    "Pieņemts: pašvaldības sociālā dienesta izvērtējums dod tiesības uz pakalpojumu no izvērtējuma dienas, jo pakalpojums seko vajadzību izvērtējumam, bet redzētie noteikumi dienu nenosauc",
  "Assumed: the service is given in kind, so what the limits allow is paid for whatever it costs, the more urgent first where a decision grants less":
    "Pieņemts: pakalpojumu sniedz natūrā, tāpēc maksājumu ierobežojumu ietvaros sedz pilnībā, un, ja lēmums piešķir mazāk, vispirms steidzamāko",
  "Ropaži: respite from the age of 4 with severe impairments, up to 30 days and nights in a calendar year, free, undated page":
    "Ropaži: atelpas brīdis no 4 gadu vecuma ar smagiem traucējumiem, līdz 30 diennaktīm kalendāra gadā, bez maksas, nedatēta lapa",
  "Kurzeme visiem (9.2.2.1): respite for children under 18, up to 30 days and nights a year, in one stay or several":
    "„Kurzeme visiem” (9.2.2.1.): atelpas brīdis bērniem līdz 18 gadiem, līdz 30 diennaktīm gadā, vienā vai vairākās reizēs",
  "Deinstitutionalisation projects: care and respite of children need a special-care opinion of the commission and no assessment of the project":
    "Deinstitucionalizācijas projekti: bērnu aprūpei un atelpas brīdim vajadzīgs komisijas atzinums par īpašu kopšanu, projekta izvērtējums nav vajadzīgs",
  "Assumed: the project served from 2018-01-01, because the ministry names the year 2018, to 2022-12-31, the end of the projects' care of children":
    "Pieņemts: projekts pakalpojumu sniedza no 01.01.2018., jo ministrija nosauc 2018. gadu, līdz 31.12.2022., kad beidzās bērnu aprūpe projektos",
  "Assumed: families pay nothing in the project, because no source on it speaks of a fee":
    "Pieņemts: projektā ģimenes nemaksā neko, jo neviens avots par to maksājumu nepiemin",
  "Assumed: the ESF pays 85 % as in Vidzeme's project (Latgale's had 86.07 %), and national money the rest":
    "Pieņemts: ESF maksā 85 %, kā Vidzemes projektā (Latgalē bija 86,07 %), pārējo maksā nacionālais finansējums",
  "Ministry of Welfare: respite at home for 50 adults with mental impairments, February to August 2022, up to 15 days: 72 hours of acquaintance and 12 whole days; by the Samaritan Association":
    "Labklājības ministrija: atelpas brīdis dzīvesvietā 50 pilngadīgām personām ar garīga rakstura traucējumiem, 2022. gada februāris līdz augusts, līdz 15 dienām: 72 iepazīšanās stundas un 12 pilnas diennaktis; sniedz Samariešu apvienība",
  "Assumed: residents of all of Latvia took part, because the page asks for more applications from three regions and names no other limit":
    "Pieņemts: piedalījās visas Latvijas iedzīvotāji, jo lapa aicina pieteikties vēl no trim reģioniem un citu ierobežojumu nenosauc",
  "Assumed: nobody pays in the pilot, because no source on it speaks of a fee":
    "Pieņemts: izmēģinājumprojektā neviens nemaksā, jo neviens avots par to maksājumu nepiemin",
  "Assumed: ESF and state pay as in project 9.2.2.2 as a whole, 85 % and 15 %":
    "Pieņemts: ESF un valsts maksā kā projektā 9.2.2.2. kopumā, 85 % un 15 %",
  "Jelgava: short-term care in an institution, up to 2 months, for people of pension age, adults with disability, the homeless and people in crisis, undated page":
    "Jelgava: īslaicīga sociālā aprūpe institūcijā, līdz 2 mēnešiem, pensijas vecuma cilvēkiem, pilngadīgām personām ar invaliditāti, personām bez noteiktas dzīvesvietas un krīzes situācijā, nedatēta lapa",
  "Assumed: the rules on the undated page hold from 2021-07-01 and to no known end":
    "Pieņemts: nedatētās lapas noteikumi ir spēkā no 01.07.2021. bez zināmām beigām",
  "Assumed: the two months run from the first day of the first stay, which a case states as an enrolment, because nothing is published on later stays":
    "Pieņemts: divus mēnešus skaita no pirmās uzturēšanās pirmās dienas, ko lieta uzrāda kā dalību, jo par vēlākām uzturēšanās reizēm nekas nav publicēts",
  "Liepāja: short-term care in a hospital, up to 2 months, can be extended; the person pays a fee by status, whose amount was cut; undated page":
    "Liepāja: īslaicīga sociālā aprūpe ārstniecības iestādē, līdz 2 mēnešiem, var pagarināt; persona maksā pēc statusa, summa nebija redzama; nedatēta lapa",
  "Assumed: 27.00 a day, by decision No. 9 of the Jelgava county council of 2022-01-05 from 2022-01-10, held until the next list that was seen":
    "Pieņemts: 27,00 EUR dienā pēc Jelgavas novada domes 05.01.2022. lēmuma Nr. 9, no 10.01.2022., bija spēkā līdz nākamajam redzētajam cenrādim",
  "Jelgava county council, decision No. 8 of 2024-01-31: 34.82 a day for residents of the county from 2024-02-01, 36.15 for others":
    "Jelgavas novada domes 31.01.2024. lēmums Nr. 8: no 01.02.2024. 34,82 EUR dienā novada iedzīvotājiem, 36,15 EUR citiem",
  "Jelgava county: the home SAC Zemgale serves residents of the county at a price of its own":
    "Jelgavas novads: SAC „Zemgale” novada iedzīvotājus apkalpo par īpašu cenu",
  "Cabinet regulation 316 of 2021-05-18: care of a child of 5 to 18 with a special-care opinion whose parents work, study, are treated or take part in employment measures, up to 80 hours a month, paid by the municipality":
    "Ministru kabineta 18.05.2021. noteikumi Nr. 316: aprūpes pakalpojums bērnam no 5 līdz 18 gadiem ar īpašas kopšanas atzinumu, kura vecāki strādā, mācās, ārstējas vai piedalās nodarbinātības pasākumos, līdz 80 stundām mēnesī, maksā pašvaldība",
  "Care of children in the deinstitutionalisation projects as of 2021: up to 4 years 200 hours a month, from 5 to 17 years 80, of it 40 for leisure; 40 where the parents do not work":
    "Bērnu aprūpe deinstitucionalizācijas projektos 2021. gadā: līdz 4 gadu vecumam 200 stundas mēnesī, no 5 līdz 17 gadiem 80 stundas, no tām 40 brīvajam laikam; 40 stundas, ja vecāki nestrādā",
  "Care of children in the deinstitutionalisation projects, to 2022-12-31":
    "Bērnu aprūpe deinstitucionalizācijas projektos, līdz 31.12.2022.",
  "Aizkraukle, binding regulations 2025/3 of 2025-01-23, made precise on 2025-02-20: care at home for residents declared and actually living there, from 5 to 18 years, to 24 while disability and special care go on, where the household cannot care because of work, study, employment measures or other objective reasons; the hours were cut":
    "Aizkraukle, 23.01.2025. saistošie noteikumi 2025/3, precizēti 20.02.2025.: aprūpe mājās tur deklarētajiem un faktiski dzīvojošajiem iedzīvotājiem no 5 līdz 18 gadu vecumam, līdz 24 gadiem, kamēr turpinās invaliditāte un īpaša kopšana, ja mājsaimniecība nevar aprūpēt darba, mācību, nodarbinātības pasākumu vai citu objektīvu iemeslu dēļ; stundas nebija redzamas",
  "Assumed: Aizkraukle's rules of 2025-01-23 hold from 2025-02-20, the day on which they were made precise, because the day of entry into force was not seen":
    "Pieņemts: Aizkraukles 23.01.2025. noteikumi ir spēkā no 20.02.2025., kad tie precizēti, jo spēkā stāšanās diena nav redzēta",
  "Liepāja, rules of 2025-12-18: care of a child, to 24 years where the special-care opinion was given before 18; the hours were not seen":
    "Liepāja, 18.12.2025. noteikumi: aprūpe bērnam, līdz 24 gadiem, ja īpašas kopšanas atzinums izsniegts līdz 18 gadu vecumam; stundas nav redzētas",
  "Assumed: Liepāja gives care from 5 years, as the national rules do, because its own age was not seen":
    "Pieņemts: Liepāja aprūpi piešķir no 5 gadu vecuma, kā valsts noteikumos, jo pašas noteiktais vecums nav redzēts",
  "Assumed: the municipality's rules hold from the day of their adoption, because the day of entry into force was not seen":
    "Pieņemts: pašvaldības noteikumi ir spēkā no pieņemšanas dienas, jo spēkā stāšanās diena nav redzēta",
  "Ventspils: up to 10 hours a week for a family, 15 for a parent with mental impairments, 4 for a care leaver, at most 6 months; undated page":
    "Ventspils: līdz 10 stundām nedēļā ģimenei, 15 stundām vecākam ar garīga rakstura traucējumiem, 4 stundām ārpusģimenes aprūpi atstājušajam, ne ilgāk par 6 mēnešiem; nedatēta lapa",
  "Assumed: the rules on the municipality's undated page hold from 2021-07-01 and to no known end":
    "Pieņemts: pašvaldības nedatētās lapas noteikumi ir spēkā no 01.07.2021. bez zināmām beigām",
  "Assumed: the months run from the first enrolment, because nothing is published on a second time":
    "Pieņemts: mēnešus skaita no pirmās dalības dienas, jo par otru reizi nekas nav publicēts",
  "Liepāja: up to 10 hours a week for a family, 15 for a parent with mental impairments, at most 12 months, can be extended; undated page":
    "Liepāja: līdz 10 stundām nedēļā ģimenei, 15 stundām vecākam ar garīga rakstura traucējumiem, ne ilgāk par 12 mēnešiem, var pagarināt; nedatēta lapa",
  "Jelgava: 4 to 12 hours a week for a family and for a care leaver to 24 years, 4 to 30 for an adult with mental impairments by the plan of the deinstitutionalisation project; undated page":
    "Jelgava: 4 līdz 12 stundas nedēļā ģimenei un ārpusģimenes aprūpi atstājušajam līdz 24 gadiem, 4 līdz 30 stundas pilngadīgai personai ar garīga rakstura traucējumiem pēc deinstitucionalizācijas projekta plāna; nedatēta lapa",
  "Talsi: up to 10 hours a week for families, parents with mental impairments and care leavers, free; undated page":
    "Talsi: līdz 10 stundām nedēļā ģimenēm, vecākiem ar garīga rakstura traucējumiem un ārpusģimenes aprūpi atstājušajiem, bez maksas; nedatēta lapa",
  "Ropaži: at most 6 months, decision within a month, free; the hours a week were not seen; undated page":
    "Ropaži: ne ilgāk par 6 mēnešiem, lēmums mēneša laikā, bez maksas; stundas nedēļā nav redzētas; nedatēta lapa",
};
