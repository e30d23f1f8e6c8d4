import type { Texts } from "../latvian/texts.js";

/** The Latvian titles of the sources, by the English ones. */
export const titles: Texts = {
  "Ministry of Welfare, changes for people with disability from 2014-01-01: an hour of an assistant and 45 minutes of a psychologist":
    "Labklājības ministrija, izmaiņas cilvēkiem ar invaliditāti no 01.01.2014.: asistenta stunda un 45 minūtes psihologa",
  "Price list of the day care centre Skrīveri, Aizkraukle, in force on 1 July of a year that the page does not show; before 2024-03-01, when a later page changes it":
    "Skrīveru dienas aprūpes centra cenrādis, Aizkraukle, spēkā no 1. jūlija gadā, ko lapa nerāda; pirms 01.03.2024., kad to maina vēlāka lapa",
  "Price list of the social service of Ogre, in force from 2022-02-01; list prices for full payers, whether they cover the cost is not said":
    "Ogres sociālā dienesta cenrādis, spēkā no 01.02.2022.; cenas pilnas maksas klientiem, vai tās sedz izmaksas, nav teikts",
  "Ministry of Welfare: pay of an assistant per hour in 2021 (Cabinet regulation 942, annex 4); which taxes are inside is not said":
    "Labklājības ministrija: asistenta atalgojums stundā 2021. gadā (Ministru kabineta noteikumi Nr. 942, 4. pielikums); kādi nodokļi tajā ir, nav teikts",
  "Press of November 2021: the state pays 4.50 EUR for an hour of an assistant at school, all taxes included, from 2021-07-01; the mean before was 3.70":
    "2021. gada novembra prese: valsts no 01.07.2021. maksā 4,50 EUR par asistenta stundu skolā ar visiem nodokļiem; iepriekš vidēji 3,70",
  "Centre Rasas pērles, order No. 1-9/1 of 2023-02-01; from which day it holds was not seen":
    "Centrs „Rasas pērles”, 01.02.2023. rīkojums Nr. 1-9/1; no kuras dienas tas ir spēkā, nav redzēts",
  "Paid services of Balvi, undated page": "Balvu maksas pakalpojumi, nedatēta lapa",
  "Price list of the social care centre Pļaviņas, Aizkraukle, undated page":
    "Sociālās aprūpes centra „Pļaviņas” cenrādis, Aizkraukle, nedatēta lapa",
  "Alūksne: day care centre Saules stars, from February of a year that the page does not show, before 2021-12-01":
    "Alūksne: dienas aprūpes centrs „Saules stars”, no februāra gadā, ko lapa nerāda, pirms 01.12.2021.",
  "Alūksne council, 2021-11-25: prices calculated by the method for paid services, from 2021-12-01":
    "Alūksnes dome, 25.11.2021.: pēc maksas pakalpojumu metodikas aprēķinātas cenas, no 01.12.2021.",
  "Daugavpils council, decision No. 245, later than No. 686 of 2017-12-14; without value added tax":
    "Daugavpils dome, lēmums Nr. 245, vēlāks par 14.12.2017. lēmumu Nr. 686; bez pievienotās vērtības nodokļa",
  "Daugavpils council, decision No. 686 of 2017-12-14; from which day it holds was not seen; without value added tax":
    "Daugavpils dome, 14.12.2017. lēmums Nr. 686; no kuras dienas tas ir spēkā, nav redzēts; bez pievienotās vērtības nodokļa",
  "Daugavpils social service, list on a page last changed on 2017-07-20, replaced by decision No. 686; without value added tax":
    "Daugavpils sociālais dienests, saraksts lapā, kas pēdējo reizi mainīta 20.07.2017., aizstāts ar lēmumu Nr. 686; bez pievienotās vērtības nodokļa",
  "Dobele council, decision No. 3/1 of 2022-01-12; from which day it holds was not seen; without value added tax":
    "Dobeles dome, 12.01.2022. lēmums Nr. 3/1; no kuras dienas tas ir spēkā, nav redzēts; bez pievienotās vērtības nodokļa",
  "Paid services of the social service of Jelgava, undated list with an income threshold of 320 EUR, of after 2016-09-06":
    "Jelgavas sociālā dienesta maksas pakalpojumi, nedatēts saraksts ar ienākumu slieksni 320 EUR, pēc 06.09.2016.",
  "Jēkabpils council, annex to decision No. 267 of 2023-03-23; from which day it holds was not seen; no value added tax":
    "Jēkabpils dome, 23.03.2023. lēmuma Nr. 267 pielikums; no kuras dienas tas ir spēkā, nav redzēts; bez pievienotās vērtības nodokļa",
  "Saldus, binding regulations No. 41 of 2023-12-21, annex; from which day it holds was not seen":
    "Saldus, 21.12.2023. saistošie noteikumi Nr. 41, pielikums; no kuras dienas tas ir spēkā, nav redzēts",
  "Aizkraukle council: prices of Vīgante and Ziedugravas from 2022-09-01 and 2022-10-01":
    "Aizkraukles dome: „Vīgantes” un „Ziedugravu” cenas no 01.09.2022. un 01.10.2022.",
  "Smiltene council: prices of the unit Kārkli from 2024-01-01":
    "Smiltenes dome: struktūrvienības „Kārkli” cenas no 01.01.2024.",
  "Jūrmala council, decision No. 196 of 2008-03-13, in lats; from which day it holds was not seen":
    "Jūrmalas dome, 13.03.2008. lēmums Nr. 196, latos; no kuras dienas tas ir spēkā, nav redzēts",
  "Press of October 2024: an hour of home care costs 5 to 20 EUR, by provider":
    "2024. gada oktobra prese: aprūpes mājās stunda maksā 5 līdz 20 EUR atkarībā no sniedzēja",
  "Madona: cost of the Samaritan Association by level of home care; the page cites binding regulations No. 19 of 2021-11-25, the date of the cost was not seen":
    "Madona: Samariešu apvienības izmaksas pa aprūpes mājās līmeņiem; lapa atsaucas uz 25.11.2021. saistošajiem noteikumiem Nr. 19, izmaksu datums nav redzēts",
  "Madona: what the client pays for home care by level; the page says from October 2011 beside rules of 2021-11-25":
    "Madona: klienta maksājums par aprūpi mājās pa līmeņiem; lapa līdzās 25.11.2021. noteikumiem nosauc 2011. gada oktobri",
  "Press, undated, comparing with 2022: home care and social care centre in Olaine become dearer":
    "Prese bez datuma, salīdzina ar 2022. gadu: aprūpe mājās un sociālās aprūpes centrs Olainē kļūst dārgāki",
  "Rīga: price of an hour of home care, raised on 2015-02-01; a page with figures to 2016":
    "Rīga: aprūpes mājās stundas cena, paaugstināta 01.02.2015.; lapa ar skaitļiem līdz 2016. gadam",
  "Ķekava: older copy of the page on home care, which cites regulations No. 39/2013; half for people with a low income":
    "Ķekava: vecāka lapas kopija par aprūpi mājās, kas atsaucas uz noteikumiem Nr. 39/2013; personām ar zemiem ienākumiem puse",
  "Ķekava: newer, undated copy of the page on home care, of a list of 2022 or after 2022-12-07; half for people with a low income, free for the needy":
    "Ķekava: jaunāka nedatēta lapas kopija par aprūpi mājās, pēc 2022. gada saraksta vai pēc 07.12.2022.; personām ar zemiem ienākumiem puse, trūcīgajiem bez maksas",
  "Alūksne social service, undated page in euro, of 2014 or later":
    "Alūksnes sociālais dienests, nedatēta lapa eiro, 2014. gads vai vēlāk",
  "Press of October 2016: prices approved by the council of Cibla; up to twice a month":
    "2016. gada oktobra prese: Ciblas domes apstiprinātās cenas; ne vairāk kā divreiz mēnesī",
  "Dobele: hygiene services, undated page; free for needy and low-income households":
    "Dobele: higiēnas pakalpojumi, nedatēta lapa; trūcīgām un maznodrošinātām mājsaimniecībām bez maksas",
  "Gulbene, price list as amended on 2023-10-26; from which day it holds was not seen; no value added tax":
    "Gulbenes cenrādis ar 26.10.2023. grozījumiem; no kuras dienas tas ir spēkā, nav redzēts; bez pievienotās vērtības nodokļa",
  "Gulbene, price list as amended on 2016-06-30; from which day it holds was not seen; with value added tax":
    "Gulbenes cenrādis ar 30.06.2016. grozījumiem; no kuras dienas tas ir spēkā, nav redzēts; ar pievienotās vērtības nodokli",
  "Preiļi, price list of 2022-04-01 with amendments of 2023-04-01; which of them set the price was not seen":
    "Preiļi, 01.04.2022. cenrādis ar 01.04.2023. grozījumiem; kurš no tiem noteica cenu, nav redzēts",
  "Tukums: shower of the Latvian Red Cross from 2023-01-23": "Tukums: Latvijas Sarkanā Krusta duša no 23.01.2023.",
  "Ogre: massage of children, page that cites the decision of 2022-01-27; at most 10 a year, 15 when a doctor refers":
    "Ogre: masāža bērniem, lapa atsaucas uz 27.01.2022. lēmumu; ne vairāk kā 10 reizes gadā, 15 ar ārsta nosūtījumu",
  "Liepāja: night shelter, undated page": "Liepāja: naktspatversme, nedatēta lapa",
  "Jelgava county council, decision No. 9 of 2022-01-05, from 2022-01-10":
    "Jelgavas novada dome, 05.01.2022. lēmums Nr. 9, no 10.01.2022.",
  "Jelgava county council, decision No. 8 of 2024-01-31, from 2024-02-01":
    "Jelgavas novada dome, 31.01.2024. lēmums Nr. 8, no 01.02.2024.",
  "Tērvete council, decision No. 19 of 2017-11-06, from 2018-01-01":
    "Tērvetes dome, 06.11.2017. lēmums Nr. 19, no 01.01.2018.",
  "Social Integration State Agency: prices of courses, undated page, lower than the list of 2023-08-01":
    "Sociālās integrācijas valsts aģentūra: kursu cenas, nedatēta lapa, zemākas par 01.08.2023. cenrādi",
  "Cabinet regulation No. 400 of 2023-07-13: prices of the Social Integration State Agency from 2023-08-01":
    "Ministru kabineta 13.07.2023. noteikumi Nr. 400: Sociālās integrācijas valsts aģentūras cenas no 01.08.2023.",
  "Lubāna council, 2020-09-30: price of the special car; from which day it holds was not seen":
    "Lubānas dome, 30.09.2020.: specializētās automašīnas cena; no kuras dienas tā ir spēkā, nav redzēts",
  "Līvāni hospital: price of long-term care by care level from 2019-01-01":
    "Līvānu slimnīca: ilgstošas aprūpes cena pa aprūpes līmeņiem no 01.01.2019.",
  "Social care centre Allaži: price by care level from 2019-05-01":
    "Sociālās aprūpes centrs „Allaži”: cena pa aprūpes līmeņiem no 01.05.2019.",
  "Social care centre Allaži: later, undated prices by care level":
    "Sociālās aprūpes centrs „Allaži”: vēlākas nedatētas cenas pa aprūpes līmeņiem",
  "Madona: home in Lubāna, prices from 2024-04-01": "Madona: pansionāts Lubānā, cenas no 01.04.2024.",
  "Alūksne council: new cost of the social care centres from 2021-03-01":
    "Alūksnes dome: sociālās aprūpes centru jaunās izmaksas no 01.03.2021.",
  "Rīga: social care centre Stella maris from 2020-07-07":
    "Rīga: sociālās aprūpes centrs „Stella maris” no 07.07.2020.",
  "Press of 2023: home Liepa in Rīga": "2023. gada prese: pansionāts „Liepa” Rīgā",
  "Rīga: social care centre Mežciems, undated page": "Rīga: sociālās aprūpes centrs „Mežciems”, nedatēta lapa",
  "Sloka hospital, Jūrmala: prices by care level, to 2019-02-28 and in 2023":
    "Slokas slimnīca, Jūrmala: cenas pa aprūpes līmeņiem līdz 28.02.2019. un 2023. gadā",
  "Press of about 2020: what places in the homes Gailīši and Aglona cost":
    "Aptuveni 2020. gada prese: cik maksā vieta pansionātos „Gailīši” un Aglonā",
  "Press of 2023: a place in the home of Rēzekne": "2023. gada prese: vieta Rēzeknes pansionātā",
  "Press of 2026: a place in the home of Cēsis, from 2024 to February 2026":
    "2026. gada prese: vieta Cēsu pansionātā no 2024. gada līdz 2026. gada februārim",
  "Press: mean cost of a place in municipal homes in 2018":
    "Prese: vietas vidējās izmaksas pašvaldību pansionātos 2018. gadā",
  "Cabinet regulation No. 209 of 2018-04-10, annex 1, 1.3.3: paid services of the state institution Latgale":
    "Ministru kabineta 10.04.2018. noteikumi Nr. 209, 1. pielikums, 1.3.3.: valsts sociālās aprūpes centra „Latgale” maksas pakalpojumi",
  "Cabinet regulation No. 901 of 2013-09-24: paid services of the state institution Latgale":
    "Ministru kabineta 24.09.2013. noteikumi Nr. 901: valsts sociālās aprūpes centra „Latgale” maksas pakalpojumi",
  "Cabinet regulation 316 of 2021-05-18 and its amendments, as the press gives them: the state pays 4.50 EUR for an hour of an assistant or companion from 2021-07-01, 4.79 from 2023-01-01 and 5.11 from 2023-04-01, all taxes included; what it pays from 2024 was not seen":
    "Ministru kabineta 18.05.2021. noteikumi Nr. 316 un to grozījumi pēc preses ziņām: valsts par asistenta vai pavadoņa stundu maksā 4,50 EUR no 01.07.2021., 4,79 no 01.01.2023. un 5,11 no 01.04.2023. ar visiem nodokļiem; cik no 2024. gada, nav redzēts",
};

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "Prices as their lists print them, in euro. A price without a day of entry into force is kept apart and never found by day; nor is one that another source contradicts. A price to `open` has no stated end, which is not to say that it still holds: it was last seen on its `seenOn`, and after that day it is a projection.":
    "Cenas, kā tās iespiestas sarakstos, eiro. Cena bez spēkā stāšanās dienas glabājas atsevišķi un pēc dienas to neatrod; tāpat cenu, kurai citā avotā ir pretruna. Cenai līdz `open` beigas nav nosauktas, kas nenozīmē, ka tā vēl ir spēkā: pēdējo reizi tā redzēta dienā `seenOn`, un pēc tās ir prognoze.",
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
};
