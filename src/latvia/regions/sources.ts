import type { Source } from "../../sources/index.js";

/** Where the municipalities, their codes and their regions come from. */
export const regionSources: readonly Source[] = [
  {
    id: "municipalities-2021",
    title:
      "Reform of 2021-07-01: 43 municipalities, seven of them state cities; ISO 3166-2 codes and codes of the classification of administrative territories (ATVK)",
    link: "https://en.wikipedia.org/wiki/ISO_3166-2:LV",
    date: "2021-07-01",
    certainty: "seen",
  },
  {
    id: "planning-regions-2021",
    title: "Cabinet regulation No. 418 of 2021-06-22 on the territories of the planning regions",
    link: "http://everyfhing.explained.today/Planning_regions_of_Latvia_(from_2021)",
    date: "2021-06-22",
    certainty: "seen",
  },
  {
    id: "varaklani-madona-2025",
    title: "Saeima, 2024-06-13: Varakļāni becomes part of Madona on 2025-07-01, and Madona's ATVK code changes",
    article: "eng.lsm.lv, a557998",
    date: "2024-06-13",
    certainty: "seen",
  },
  {
    id: "municipalities-2009",
    title:
      "Reform of 2009-07-01, whose municipalities lasted until 2021-06-30; their ISO 3166-2 codes as the package iso-codes 4.15 lists them",
    link: "https://salsa.debian.org/iso-codes-team/iso-codes",
    date: "2009-07-01",
    certainty: "seen",
  },
  {
    id: "planning-regions-2009",
    title:
      "Cabinet regulation No. 391 of 2009-05-05 on the territories of the planning regions, which follow the municipalities of 2009-07-01",
    link: "http://everyfhing.explained.today/Planning_regions_of_Latvia_(from_2021)",
    date: "2009-05-05",
    certainty: "seen",
  },
  {
    id: "riga-region-2016",
    title:
      "Municipalities of the Rīga planning region in its deinstitutionalisation project, Tukums and Ogre among them; Tukums moved to Kurzeme and Ogre to Vidzeme in 2021",
    link: "http://sirdsdomas.lv/deinstitucionalizacijas-projekta-istenosana-iesaistas-ari-siguldas-un-ikskiles-pasvaldibas/",
    date: "2016-07-15",
    certainty: "seen",
  },
  {
    id: "talsi-kurzeme-2018",
    title: "The Kurzeme planning region names Talsi as one of its two municipalities in the children's pilot",
    link: "https://kurzemevisiem.lv/tiks-izmeginata-jauna-pieeja-socialo-pakalpojumu-nodrosinasana-berniem-ar-invaliditati/",
    certainty: "seen",
  },
  {
    id: "regions-before-2021",
    title:
      "Assumed: before 2021-07-01 a municipality lay in the planning region that it or its successor lies in since, because only the moves of Tukums, Limbaži and Ogre are published",
    date: "2021-06-01",
    certainty: "assumption",
  },
];
