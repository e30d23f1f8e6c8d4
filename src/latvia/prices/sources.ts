import type { TitledSource } from "../latvian/index.js";

/** The price lists, decisions and articles behind the published prices. */
export const priceListSources: readonly TitledSource[] = [
  {
    id: "disability-2014",
    title: {
      en: "Ministry of Welfare, changes for people with disability from 2014-01-01: an hour of an assistant and 45 minutes of a psychologist",
      lv: "Labklājības ministrija, izmaiņas cilvēkiem ar invaliditāti no 01.01.2014.: asistenta stunda un 45 minūtes psihologa",
    },
    article: "adm.lm.gov.lv, 14213",
    date: "2014-01-01",
    certainty: "seen",
  },
  {
    id: "aizkraukle-skriveri",
    title: {
      en: "Price list of the day care centre Skrīveri, Aizkraukle, in force on 1 July of a year that the page does not show; before 2024-03-01, when a later page changes it",
      lv: "Skrīveru dienas aprūpes centra cenrādis, Aizkraukle, spēkā no 1. jūlija gadā, ko lapa nerāda; pirms 01.03.2024., kad to maina vēlāka lapa",
    },
    link: "https://www.aizkraukle.lv/lv/jaunums/apstiprina-maksas-pakalpojumu-cenradi",
    certainty: "seen",
  },
  {
    id: "ogre-2022",
    title: {
      en: "Price list of the social service of Ogre, in force from 2022-02-01; list prices for full payers, whether they cover the cost is not said",
      lv: "Ogres sociālā dienesta cenrādis, spēkā no 01.02.2022.; cenas pilnas maksas klientiem, vai tās sedz izmaksas, nav teikts",
    },
    link: "https://www.ogrenet.lv/aktuali/apstiprinati-ogres-novada-sociala-dienesta-maksas-pakalpojumu-izcenojumi-2617",
    date: "2022-02-01",
    certainty: "seen",
  },
  {
    id: "assistant-pay-2021",
    title: {
      en: "Ministry of Welfare: pay of an assistant per hour in 2021 (Cabinet regulation 942, annex 4); which taxes are inside is not said",
      lv: "Labklājības ministrija: asistenta atalgojums stundā 2021. gadā (Ministru kabineta noteikumi Nr. 942, 4. pielikums); kādi nodokļi tajā ir, nav teikts",
    },
    link: "https://www.lm.gov.lv/lv/atalgojums-asistentam",
    date: "2021-01-01",
    certainty: "seen",
  },
  {
    id: "assistant-press-2021",
    title: {
      en: "Press of November 2021: the state pays 4.50 EUR for an hour of an assistant at school, all taxes included, from 2021-07-01; the mean before was 3.70",
      lv: "2021. gada novembra prese: valsts no 01.07.2021. maksā 4,50 EUR par asistenta stundu skolā ar visiem nodokļiem; iepriekš vidēji 3,70",
    },
    link: "https://www.tvnet.lv/7376019/pieskir-papildu-finansejumu-asistenta-pakalpojumu-nodrosinasanai-izglitibas-iestades",
    date: "2021-11",
    certainty: "seen",
  },
  {
    id: "rasas-perles-2023",
    title: {
      en: "Centre Rasas pērles, order No. 1-9/1 of 2023-02-01; from which day it holds was not seen",
      lv: "Centrs „Rasas pērles”, 01.02.2023. rīkojums Nr. 1-9/1; no kuras dienas tas ir spēkā, nav redzēts",
    },
    link: "https://rasasperles.lv/index.php/2015-01-06-14-54-28/pakalpojums2",
    date: "2023-02-01",
    certainty: "seen",
  },
  {
    id: "balvi",
    title: { en: "Paid services of Balvi, undated page", lv: "Balvu maksas pakalpojumi, nedatēta lapa" },
    link: "https://www.balvi.lv/lv/maksas-pakalpojumi",
    certainty: "seen",
  },
  {
    id: "aizkraukle-plavinas",
    title: {
      en: "Price list of the social care centre Pļaviņas, Aizkraukle, undated page",
      lv: "Sociālās aprūpes centra „Pļaviņas” cenrādis, Aizkraukle, nedatēta lapa",
    },
    link: "https://www.aizkraukle.lv/lv/socialas-aprupes-centrs-plavinas",
    certainty: "seen",
  },
  {
    id: "aluksne-saules-stars",
    title: {
      en: "Alūksne: day care centre Saules stars, from February of a year that the page does not show, before 2021-12-01",
      lv: "Alūksne: dienas aprūpes centrs „Saules stars”, no februāra gadā, ko lapa nerāda, pirms 01.12.2021.",
    },
    link: "https://old.aluksniesiem.lv/vietejas-zinas/nosaka-maksu-dienas-aprupes-centra-saules-stars-pakalpojumiem-90768",
    certainty: "seen",
  },
  {
    id: "aluksne-2021",
    title: {
      en: "Alūksne council, 2021-11-25: prices calculated by the method for paid services, from 2021-12-01",
      lv: "Alūksnes dome, 25.11.2021.: pēc maksas pakalpojumu metodikas aprēķinātas cenas, no 01.12.2021.",
    },
    link: "https://aluksniesiem.lv/ekonomika/nosaka-maksu-socialo-lietu-parvaldes-sniegtajiem-socialajiem-pakalpojumiem/",
    date: "2021-11-25",
    certainty: "seen",
  },
  {
    id: "daugavpils-245",
    title: {
      en: "Daugavpils council, decision No. 245, later than No. 686 of 2017-12-14; without value added tax",
      lv: "Daugavpils dome, lēmums Nr. 245, vēlāks par 14.12.2017. lēmumu Nr. 686; bez pievienotās vērtības nodokļa",
    },
    link: "http://www.socd.lv/ru-o-nas-socialnie-platnie-uslugi",
    certainty: "seen",
  },
  {
    id: "daugavpils-686",
    title: {
      en: "Daugavpils council, decision No. 686 of 2017-12-14; from which day it holds was not seen; without value added tax",
      lv: "Daugavpils dome, 14.12.2017. lēmums Nr. 686; no kuras dienas tas ir spēkā, nav redzēts; bez pievienotās vērtības nodokļa",
    },
    link: "http://socd.lv/par-mums-socialie-maksas-pakalpojumi",
    date: "2017-12-14",
    certainty: "seen",
  },
  {
    id: "daugavpils-2017",
    title: {
      en: "Daugavpils social service, list on a page last changed on 2017-07-20, replaced by decision No. 686; without value added tax",
      lv: "Daugavpils sociālais dienests, saraksts lapā, kas pēdējo reizi mainīta 20.07.2017., aizstāts ar lēmumu Nr. 686; bez pievienotās vērtības nodokļa",
    },
    link: "http://soclp.lv/par-mums-socialie-maksas-pakalpojumi",
    date: "2017-07-20",
    certainty: "seen",
  },
  {
    id: "dobele-2022",
    title: {
      en: "Dobele council, decision No. 3/1 of 2022-01-12; from which day it holds was not seen; without value added tax",
      lv: "Dobeles dome, 12.01.2022. lēmums Nr. 3/1; no kuras dienas tas ir spēkā, nav redzēts; bez pievienotās vērtības nodokļa",
    },
    link: "https://www.dobele.lv/lv/pakalpojumi/dienas-aprupes-centra-pakalpojums",
    date: "2022-01-12",
    certainty: "seen",
  },
  {
    id: "jelgava",
    title: {
      en: "Paid services of the social service of Jelgava, undated list with an income threshold of 320 EUR, of after 2016-09-06",
      lv: "Jelgavas sociālā dienesta maksas pakalpojumi, nedatēts saraksts ar ienākumu slieksni 320 EUR, pēc 06.09.2016.",
    },
    link: "http://jslp.jelgava.lv/maksas-pakalpojum.html",
    certainty: "seen",
  },
  {
    id: "jekabpils-267",
    title: {
      en: "Jēkabpils council, annex to decision No. 267 of 2023-03-23; from which day it holds was not seen; no value added tax",
      lv: "Jēkabpils dome, 23.03.2023. lēmuma Nr. 267 pielikums; no kuras dienas tas ir spēkā, nav redzēts; bez pievienotās vērtības nodokļa",
    },
    link: "https://www.jekabpils.lv/lv/maksas-pakalpojumu-cenradis",
    date: "2023-03-23",
    certainty: "seen",
  },
  {
    id: "saldus-2023",
    title: {
      en: "Saldus, binding regulations No. 41 of 2023-12-21, annex; from which day it holds was not seen",
      lv: "Saldus, 21.12.2023. saistošie noteikumi Nr. 41, pielikums; no kuras dienas tas ir spēkā, nav redzēts",
    },
    link: "https://likumi.lv/ta/id/348727",
    date: "2023-12-21",
    certainty: "seen",
  },
  {
    id: "aizkraukle-2022",
    title: {
      en: "Aizkraukle council: prices of Vīgante and Ziedugravas from 2022-09-01 and 2022-10-01",
      lv: "Aizkraukles dome: „Vīgantes” un „Ziedugravu” cenas no 01.09.2022. un 01.10.2022.",
    },
    link: "https://www.aizkraukle.lv/lv/jaunums/uzturesanas-maksa-pansija-bus-lielaka",
    date: "2022-09-01",
    certainty: "seen",
  },
  {
    id: "smiltene-2024",
    title: {
      en: "Smiltene council: prices of the unit Kārkli from 2024-01-01",
      lv: "Smiltenes dome: struktūrvienības „Kārkli” cenas no 01.01.2024.",
    },
    link: "https://smiltenesnovads.lv/blog/class/speka-stajusies-jauni-socialo-pakalpojumu-cenrazi-pasvaldibas-iestades-smiltenes-novada/",
    date: "2024-01-01",
    certainty: "seen",
  },
  {
    id: "jurmala-2008",
    title: {
      en: "Jūrmala council, decision No. 196 of 2008-03-13, in lats; from which day it holds was not seen",
      lv: "Jūrmalas dome, 13.03.2008. lēmums Nr. 196, latos; no kuras dienas tas ir spēkā, nav redzēts",
    },
    link: "https://dokumenti.jurmala.lv/docs/f08/l/f080196.htm",
    date: "2008-03-13",
    certainty: "derived",
  },
  {
    id: "press-2024",
    title: {
      en: "Press of October 2024: an hour of home care costs 5 to 20 EUR, by provider",
      lv: "2024. gada oktobra prese: aprūpes mājās stunda maksā 5 līdz 20 EUR atkarībā no sniedzēja",
    },
    link: "https://jauns.lv/raksts/zinas/617685-ka-sanemt-un-cik-izmaksa-aprupe-majas-ko-darit-ja-majas-ir-aprupejams-nevarigs-cilveks",
    date: "2024-10",
    certainty: "seen",
  },
  {
    id: "madona-samaritans",
    title: {
      en: "Madona: cost of the Samaritan Association by level of home care; the page cites binding regulations No. 19 of 2021-11-25, the date of the cost was not seen",
      lv: "Madona: Samariešu apvienības izmaksas pa aprūpes mājās līmeņiem; lapa atsaucas uz 25.11.2021. saistošajiem noteikumiem Nr. 19, izmaksu datums nav redzēts",
    },
    link: "https://lubana.garm.lv/index.php/lv/homepage-3/socialais-dienests/aprupe-majas",
    date: "2021-11-25",
    certainty: "seen",
  },
  {
    id: "madona-share",
    title: {
      en: "Madona: what the client pays for home care by level; the page says from October 2011 beside rules of 2021-11-25",
      lv: "Madona: klienta maksājums par aprūpi mājās pa līmeņiem; lapa līdzās 25.11.2021. noteikumiem nosauc 2011. gada oktobri",
    },
    link: "https://lubana.garm.lv/index.php/lv/homepage-3/socialais-dienests/aprupe-majas",
    date: "2021-11-25",
    certainty: "seen",
  },
  {
    id: "olaine",
    title: {
      en: "Press, undated, comparing with 2022: home care and social care centre in Olaine become dearer",
      lv: "Prese bez datuma, salīdzina ar 2022. gadu: aprūpe mājās un sociālās aprūpes centrs Olainē kļūst dārgāki",
    },
    link: "http://www.aprinkis.lv/index.php/sabiedriba/pasvaldibas/48898-paaugstina-maksu-olaines-socialas-aprupes-centra",
    certainty: "seen",
  },
  {
    id: "riga-2015",
    title: {
      en: "Rīga: price of an hour of home care, raised on 2015-02-01; a page with figures to 2016",
      lv: "Rīga: aprūpes mājās stundas cena, paaugstināta 01.02.2015.; lapa ar skaitļiem līdz 2016. gadam",
    },
    link: "http://www.sus.lv/lv/4-socialie-procesi/44-sociala-drosiba/socialas-aprupes-pakalpojumu-dzivesvieta-sanemeju-skaits-un",
    date: "2015-02-01",
    certainty: "seen",
  },
  {
    id: "kekava-older",
    title: {
      en: "Ķekava: older copy of the page on home care, which cites regulations No. 39/2013; half for people with a low income",
      lv: "Ķekava: vecāka lapas kopija par aprūpi mājās, kas atsaucas uz noteikumiem Nr. 39/2013; personām ar zemiem ienākumiem puse",
    },
    link: "https://aprupe.kekava.lv/pub/index.php?id=2166",
    certainty: "seen",
  },
  {
    id: "kekava-newer",
    title: {
      en: "Ķekava: newer, undated copy of the page on home care, of a list of 2022 or after 2022-12-07; half for people with a low income, free for the needy",
      lv: "Ķekava: jaunāka nedatēta lapas kopija par aprūpi mājās, pēc 2022. gada saraksta vai pēc 07.12.2022.; personām ar zemiem ienākumiem puse, trūcīgajiem bez maksas",
    },
    link: "https://aprupe.kekava.lv/pub/index.php?id=2166",
    certainty: "seen",
  },
  {
    id: "aluksne-undated",
    title: {
      en: "Alūksne social service, undated page in euro, of 2014 or later",
      lv: "Alūksnes sociālais dienests, nedatēta lapa eiro, 2014. gads vai vēlāk",
    },
    link: "http://aluksnetourism.info/index.php/pasvaldiba/socialas-un-citas-iestades/index.php/pasvaldiba/socialas-un-citas-iestades/aluksnes-novada-socialais-dienests/",
    certainty: "seen",
  },
  {
    id: "cibla-2016",
    title: {
      en: "Press of October 2016: prices approved by the council of Cibla; up to twice a month",
      lv: "2016. gada oktobra prese: Ciblas domes apstiprinātās cenas; ne vairāk kā divreiz mēnesī",
    },
    link: "http://www.ludzaszeme.lv/sadzive/1237-cibla-trucigie-mazgasies-bez-maksas",
    date: "2016-10",
    certainty: "seen",
  },
  {
    id: "dobele-hygiene",
    title: {
      en: "Dobele: hygiene services, undated page; free for needy and low-income households",
      lv: "Dobele: higiēnas pakalpojumi, nedatēta lapa; trūcīgām un maznodrošinātām mājsaimniecībām bez maksas",
    },
    link: "https://dobele.lv/lv/pakalpojumi/higienas-pakalpojums",
    certainty: "seen",
  },
  {
    id: "gulbene-2023",
    title: {
      en: "Gulbene, price list as amended on 2023-10-26; from which day it holds was not seen; no value added tax",
      lv: "Gulbenes cenrādis ar 26.10.2023. grozījumiem; no kuras dienas tas ir spēkā, nav redzēts; bez pievienotās vērtības nodokļa",
    },
    link: "https://www.gulbene.lv/lv/gulbenes-novada-socialo-dienestu-maksas-pakalpojumi",
    date: "2023-10-26",
    certainty: "seen",
  },
  {
    id: "gulbene-2016",
    title: {
      en: "Gulbene, price list as amended on 2016-06-30; from which day it holds was not seen; with value added tax",
      lv: "Gulbenes cenrādis ar 30.06.2016. grozījumiem; no kuras dienas tas ir spēkā, nav redzēts; ar pievienotās vērtības nodokli",
    },
    link: "https://www.gulbene.lv/lv/doks/maksa/306-dcm",
    date: "2016-06-30",
    certainty: "seen",
  },
  {
    id: "preili-2022",
    title: {
      en: "Preiļi, price list of 2022-04-01 with amendments of 2023-04-01; which of them set the price was not seen",
      lv: "Preiļi, 01.04.2022. cenrādis ar 01.04.2023. grozījumiem; kurš no tiem noteica cenu, nav redzēts",
    },
    link: "https://www.preili.lv/lv/pakalpojumu-cenas",
    date: "2022-04-01",
    certainty: "seen",
  },
  {
    id: "tukums-2023",
    title: {
      en: "Tukums: shower of the Latvian Red Cross from 2023-01-23",
      lv: "Tukums: Latvijas Sarkanā Krusta duša no 23.01.2023.",
    },
    link: "https://www.tukums.lv/lv/jaunums/par-dusas-pakalpojuma-sniegsanu-tukuma-pilseta",
    date: "2023-01-23",
    certainty: "seen",
  },
  {
    id: "ogre-massage",
    title: {
      en: "Ogre: massage of children, page that cites the decision of 2022-01-27; at most 10 a year, 15 when a doctor refers",
      lv: "Ogre: masāža bērniem, lapa atsaucas uz 27.01.2022. lēmumu; ne vairāk kā 10 reizes gadā, 15 ar ārsta nosūtījumu",
    },
    link: "https://www.ogrenet.lv/aktuali/ogres-novada-socialaja-dienesta-pieejams-masazas-pakalpojums-berniem-2775",
    date: "2022-01-27",
    certainty: "seen",
  },
  {
    id: "liepaja-shelter",
    title: { en: "Liepāja: night shelter, undated page", lv: "Liepāja: naktspatversme, nedatēta lapa" },
    link: "https://www.liepaja.lv/nakts-patversme/",
    certainty: "seen",
  },
  {
    id: "zemgale-2022",
    title: {
      en: "Jelgava county council, decision No. 9 of 2022-01-05, from 2022-01-10",
      lv: "Jelgavas novada dome, 05.01.2022. lēmums Nr. 9, no 10.01.2022.",
    },
    link: "https://saczemgale.lv/index.php/izmaksas",
    date: "2022-01-05",
    certainty: "seen",
  },
  {
    id: "zemgale-2024",
    title: {
      en: "Jelgava county council, decision No. 8 of 2024-01-31, from 2024-02-01",
      lv: "Jelgavas novada dome, 31.01.2024. lēmums Nr. 8, no 01.02.2024.",
    },
    link: "https://saczemgale.lv/index.php/izmaksas",
    date: "2024-01-31",
    certainty: "seen",
  },
  {
    id: "tervete-2018",
    title: {
      en: "Tērvete council, decision No. 19 of 2017-11-06, from 2018-01-01",
      lv: "Tērvetes dome, 06.11.2017. lēmums Nr. 19, no 01.01.2018.",
    },
    link: "http://www.sactervete.lv/pakalpojumi/cenas/",
    date: "2017-11-06",
    certainty: "seen",
  },
  {
    id: "siva-undated",
    title: {
      en: "Social Integration State Agency: prices of courses, undated page, lower than the list of 2023-08-01",
      lv: "Sociālās integrācijas valsts aģentūra: kursu cenas, nedatēta lapa, zemākas par 01.08.2023. cenrādi",
    },
    link: "https://www.siva.gov.lv/lv/izmitinasanas-pakalpojumu-un-rehabilitacijas-programmu-cenas",
    certainty: "seen",
  },
  {
    id: "siva-2023",
    title: {
      en: "Cabinet regulation No. 400 of 2023-07-13: prices of the Social Integration State Agency from 2023-08-01",
      lv: "Ministru kabineta 13.07.2023. noteikumi Nr. 400: Sociālās integrācijas valsts aģentūras cenas no 01.08.2023.",
    },
    link: "https://vestnesis.lv/op/2023/136.25",
    date: "2023-07-13",
    certainty: "seen",
  },
  {
    id: "lubana-2020",
    title: {
      en: "Lubāna council, 2020-09-30: price of the special car; from which day it holds was not seen",
      lv: "Lubānas dome, 30.09.2020.: specializētās automašīnas cena; no kuras dienas tā ir spēkā, nav redzēts",
    },
    link: "http://www.lubana.lv/index.php/lv/2015-04-07-17-02-45/jaunumi-novada/2093-domes-sede-tiek-apstiprinats-specializetas-automasinas-maksas-pakalpojuma-izcenojums",
    date: "2020-09-30",
    certainty: "seen",
  },
  {
    id: "livani-2019",
    title: {
      en: "Līvāni hospital: price of long-term care by care level from 2019-01-01",
      lv: "Līvānu slimnīca: ilgstošas aprūpes cena pa aprūpes līmeņiem no 01.01.2019.",
    },
    link: "http://livanuslimnica.lv/index.php/181-par-viena-iemtnieka-izmaksm",
    date: "2019-01-01",
    certainty: "seen",
  },
  {
    id: "allazi-2019",
    title: {
      en: "Social care centre Allaži: price by care level from 2019-05-01",
      lv: "Sociālās aprūpes centrs „Allaži”: cena pa aprūpes līmeņiem no 01.05.2019.",
    },
    link: "http://www.allazisac.com/442261330",
    date: "2019-05-01",
    certainty: "seen",
  },
  {
    id: "allazi-later",
    title: {
      en: "Social care centre Allaži: later, undated prices by care level",
      lv: "Sociālās aprūpes centrs „Allaži”: vēlākas nedatētas cenas pa aprūpes līmeņiem",
    },
    link: "http://www.allazisac.com/442261330",
    certainty: "seen",
  },
  {
    id: "lubana-2024",
    title: {
      en: "Madona: home in Lubāna, prices from 2024-04-01",
      lv: "Madona: pansionāts Lubānā, cenas no 01.04.2024.",
    },
    link: "https://madona.lv/lat/socialie-pakalpojumi?fu=read&id=11809",
    date: "2024-04-01",
    certainty: "seen",
  },
  {
    id: "aluksne-homes-2021",
    title: {
      en: "Alūksne council: new cost of the social care centres from 2021-03-01",
      lv: "Alūksnes dome: sociālās aprūpes centru jaunās izmaksas no 01.03.2021.",
    },
    link: "https://aluksniesiem.lv/sabiedriba/apstiprinatas-jaunas-izmaksas-novada-socialas-aprupes-centros",
    date: "2021-03-01",
    certainty: "seen",
  },
  {
    id: "stella-maris-2020",
    title: {
      en: "Rīga: social care centre Stella maris from 2020-07-07",
      lv: "Rīga: sociālās aprūpes centrs „Stella maris” no 07.07.2020.",
    },
    link: "http://sacstellamaris.lv",
    date: "2020-07-07",
    certainty: "seen",
  },
  {
    id: "liepa-2023",
    title: { en: "Press of 2023: home Liepa in Rīga", lv: "2023. gada prese: pansionāts „Liepa” Rīgā" },
    link: "https://klik.tvnet.lv/7705208",
    date: "2023",
    certainty: "seen",
  },
  {
    id: "mezciems",
    title: {
      en: "Rīga: social care centre Mežciems, undated page",
      lv: "Rīga: sociālās aprūpes centrs „Mežciems”, nedatēta lapa",
    },
    link: "https://www.mezciems.lv/pakalpojumi/pakalpojuma-izmaksas/",
    certainty: "seen",
  },
  {
    id: "sloka",
    title: {
      en: "Sloka hospital, Jūrmala: prices by care level, to 2019-02-28 and in 2023",
      lv: "Slokas slimnīca, Jūrmala: cenas pa aprūpes līmeņiem līdz 28.02.2019. un 2023. gadā",
    },
    link: "https://slokasslimnica.lv/pakalpojumi/pakalpojumu-cenradis/",
    certainty: "seen",
  },
  {
    id: "homes-2020",
    title: {
      en: "Press of about 2020: what places in the homes Gailīši and Aglona cost",
      lv: "Aptuveni 2020. gada prese: cik maksā vieta pansionātos „Gailīši” un Aglonā",
    },
    article: "rus.lsm.lv, a376936",
    certainty: "seen",
  },
  {
    id: "rezekne-2023",
    title: { en: "Press of 2023: a place in the home of Rēzekne", lv: "2023. gada prese: vieta Rēzeknes pansionātā" },
    article: "delfi.lv, d?id=55070284",
    certainty: "seen",
  },
  {
    id: "cesis-2024",
    title: {
      en: "Press of 2026: a place in the home of Cēsis, from 2024 to February 2026",
      lv: "2026. gada prese: vieta Cēsu pansionātā no 2024. gada līdz 2026. gada februārim",
    },
    article: "edruva.lv, cenas-par-uzturesanos-pansionatos",
    certainty: "seen",
  },
  {
    id: "homes-mean-2018",
    title: {
      en: "Press: mean cost of a place in municipal homes in 2018",
      lv: "Prese: vietas vidējās izmaksas pašvaldību pansionātos 2018. gadā",
    },
    link: "https://www.tvnet.lv/6954022/vecumdienas-pansionata-gruta-izvele-kas-atvieglo-dzivi-ka-pienemt-pareizo-lemumu",
    certainty: "seen",
  },
  {
    id: "vsac-latgale-209",
    title: {
      en: "Cabinet regulation No. 209 of 2018-04-10, annex 1, 1.3.3: paid services of the state institution Latgale",
      lv: "Ministru kabineta 10.04.2018. noteikumi Nr. 209, 1. pielikums, 1.3.3.: valsts sociālās aprūpes centra „Latgale” maksas pakalpojumi",
    },
    link: "https://www.vsaclatgale.gov.lv/informacija/maksas-pakalpojumi",
    date: "2018-04-10",
    certainty: "seen",
  },
  {
    id: "vsac-latgale-901",
    title: {
      en: "Cabinet regulation No. 901 of 2013-09-24: paid services of the state institution Latgale",
      lv: "Ministru kabineta 24.09.2013. noteikumi Nr. 901: valsts sociālās aprūpes centra „Latgale” maksas pakalpojumi",
    },
    link: "https://www.vsaclatgale.gov.lv/informacija/jaunumi/103-maksas-pakalpojumi?tmpl=component&print=1&layout=default&page=",
    date: "2013-09-24",
    certainty: "seen",
  },
  {
    id: "assistant-rate",
    title: {
      en: "Cabinet regulation 316 of 2021-05-18 and its amendments, as the press gives them: the state pays 4.50 EUR for an hour of an assistant or companion from 2021-07-01, 4.79 from 2023-01-01 and 5.11 from 2023-04-01, all taxes included; what it pays from 2024 was not seen",
      lv: "Ministru kabineta 18.05.2021. noteikumi Nr. 316 un to grozījumi pēc preses ziņām: valsts par asistenta vai pavadoņa stundu maksā 4,50 EUR no 01.07.2021., 4,79 no 01.01.2023. un 5,11 no 01.04.2023. ar visiem nodokļiem; cik no 2024. gada, nav redzēts",
    },
    link: "https://nra.lv/latvija/409163",
    date: "2023-04-01",
    certainty: "seen",
  },
];
