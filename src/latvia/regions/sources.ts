import { inBothLanguages, type TitledSource } from "../latvian/index.js";

/** Where the municipalities, their codes and their regions come from. */
export const titledRegionSources: readonly TitledSource[] = [
  {
    id: "municipalities-2021",
    title: {
      en: "Reform of 2021-07-01: 43 municipalities, seven of them state cities; ISO 3166-2 codes and codes of the classification of administrative territories (ATVK)",
      lv: "01.07.2021. reforma: 43 pašvaldības, no tām septiņas valstspilsētas; ISO 3166-2 kodi un administratīvo teritoriju klasifikatora (ATVK) kodi",
    },
    link: "https://en.wikipedia.org/wiki/ISO_3166-2:LV",
    date: "2021-07-01",
    certainty: "seen",
  },
  {
    id: "planning-regions-2021",
    title: {
      en: "Cabinet regulation No. 418 of 2021-06-22 on the territories of the planning regions",
      lv: "Ministru kabineta 22.06.2021. noteikumi Nr. 418 par plānošanas reģionu teritorijām",
    },
    link: "http://everyfhing.explained.today/Planning_regions_of_Latvia_(from_2021)",
    date: "2021-06-22",
    certainty: "seen",
  },
  {
    id: "varaklani-madona-2025",
    title: {
      en: "Saeima, 2024-06-13: Varakļāni becomes part of Madona on 2025-07-01, and Madona's ATVK code changes",
      lv: "Saeima, 13.06.2024.: Varakļāni 01.07.2025. kļūst par Madonas novada daļu, un Madonas novada ATVK kods mainās",
    },
    article: "eng.lsm.lv, a557998",
    date: "2024-06-13",
    certainty: "seen",
  },
  {
    id: "municipalities-2009",
    title: {
      en: "Reform of 2009-07-01, whose municipalities lasted until 2021-06-30; their ISO 3166-2 codes as the package iso-codes 4.15 lists them",
      lv: "01.07.2009. reforma, kuras pašvaldības pastāvēja līdz 30.06.2021.; to ISO 3166-2 kodi, kā tos dod pakotne iso-codes 4.15",
    },
    link: "https://salsa.debian.org/iso-codes-team/iso-codes",
    date: "2009-07-01",
    certainty: "seen",
  },
  {
    id: "planning-regions-2009",
    title: {
      en: "Cabinet regulation No. 391 of 2009-05-05 on the territories of the planning regions, which follow the municipalities of 2009-07-01",
      lv: "Ministru kabineta 05.05.2009. noteikumi Nr. 391 par plānošanas reģionu teritorijām, kas seko 01.07.2009. pašvaldībām",
    },
    link: "http://everyfhing.explained.today/Planning_regions_of_Latvia_(from_2021)",
    date: "2009-05-05",
    certainty: "seen",
  },
  {
    id: "riga-region-2016",
    title: {
      en: "Municipalities of the Rīga planning region in its deinstitutionalisation project, Tukums and Ogre among them; Tukums moved to Kurzeme and Ogre to Vidzeme in 2021",
      lv: "Rīgas plānošanas reģiona pašvaldības tā deinstitucionalizācijas projektā, arī Tukums un Ogre; Tukums 2021. gadā pārgāja uz Kurzemi, Ogre uz Vidzemi",
    },
    link: "http://sirdsdomas.lv/deinstitucionalizacijas-projekta-istenosana-iesaistas-ari-siguldas-un-ikskiles-pasvaldibas/",
    date: "2016-07-15",
    certainty: "seen",
  },
  {
    id: "talsi-kurzeme-2018",
    title: {
      en: "The Kurzeme planning region names Talsi as one of its two municipalities in the children's pilot",
      lv: "Kurzemes plānošanas reģions nosauc Talsus kā vienu no savām divām bērnu izmēģinājumprojekta pašvaldībām",
    },
    link: "https://kurzemevisiem.lv/tiks-izmeginata-jauna-pieeja-socialo-pakalpojumu-nodrosinasana-berniem-ar-invaliditati/",
    certainty: "seen",
  },
  {
    id: "regions-before-2021",
    title: {
      en: "Assumed: before 2021-07-01 a municipality lay in the planning region that it or its successor lies in since, because only the moves of Tukums, Limbaži and Ogre are published",
      lv: "Pieņemts: pirms 01.07.2021. pašvaldība bija tajā plānošanas reģionā, kurā tā vai tās pārņēmēja ir kopš tā laika, jo publicētas ir tikai Tukuma, Limbažu un Ogres pārejas",
    },
    date: "2021-06-01",
    certainty: "assumption",
  },
];

/** The same as documents hold them. */
export const regionSources = inBothLanguages(titledRegionSources);
