import type { TitledSource } from "../latvian/index.js";

/** The national rules, those of the project and those of two municipalities. */
export const childCareSources = {
  national: {
    id: "regulation-316",
    title: {
      en: "Cabinet regulation 316 of 2021-05-18: care of a child of 5 to 18 with a special-care opinion whose parents work, study, are treated or take part in employment measures, up to 80 hours a month, paid by the municipality",
      lv: "Ministru kabineta 18.05.2021. noteikumi Nr. 316: aprūpes pakalpojums bērnam no 5 līdz 18 gadiem ar īpašas kopšanas atzinumu, kura vecāki strādā, mācās, ārstējas vai piedalās nodarbinātības pasākumos, līdz 80 stundām mēnesī, maksā pašvaldība",
    },
    article: "points 1.3, 2 and 44",
    link: "https://vestnesis.lv/ta/id/323301",
    date: "2021-05-18",
    certainty: "seen",
  },
  project: {
    id: "project-care",
    title: {
      en: "Care of children in the deinstitutionalisation projects as of 2021: up to 4 years 200 hours a month, from 5 to 17 years 80, of it 40 for leisure; 40 where the parents do not work",
      lv: "Bērnu aprūpe deinstitucionalizācijas projektos 2021. gadā: līdz 4 gadu vecumam 200 stundas mēnesī, no 5 līdz 17 gadiem 80 stundas, no tām 40 brīvajam laikam; 40 stundas, ja vecāki nestrādā",
    },
    link: "https://atversirdi.lv/2021/07/21/atkartosana-zinasanu-mate-jeb-kadu-atbalstu-var-sanemt-gimenes-kuras-ir-berns-ar-invaliditati/",
    date: "2021-07-21",
    certainty: "seen",
  },
  projectEnd: {
    id: "project-end",
    title: {
      en: "Care of children in the deinstitutionalisation projects, to 2022-12-31",
      lv: "Bērnu aprūpe deinstitucionalizācijas projektos, līdz 31.12.2022.",
    },
    link: "https://ipasaisberns.mozello.lv/page/aprupes-pakalpojums",
    date: "2022-12-31",
    certainty: "seen",
  },
  specialCare: {
    id: "special-care",
    title: {
      en: "Deinstitutionalisation projects: care and respite of children need a special-care opinion of the commission and no assessment of the project",
      lv: "Deinstitucionalizācijas projekti: bērnu aprūpei un atelpas brīdim vajadzīgs komisijas atzinums par īpašu kopšanu, projekta izvērtējums nav vajadzīgs",
    },
    link: "https://www.zemgale.lv/lv/jaunums/atbalsta-pakalpojumi-gimenem-ar-berniem-kuriem-noteikta-ipasa-kopsana",
    certainty: "seen",
  },
  projectFree: {
    id: "project-free",
    title: {
      en: "Assumed: families pay nothing in the project, because no source on it speaks of a fee",
      lv: "Pieņemts: projektā ģimenes nemaksā neko, jo neviens avots par to maksājumu nepiemin",
    },
    certainty: "assumption",
  },
  projectFunding: {
    id: "project-funding",
    title: {
      en: "Assumed: the ESF pays 85 % as in Vidzeme's project (Latgale's had 86.07 %), and national money the rest",
      lv: "Pieņemts: ESF maksā 85 %, kā Vidzemes projektā (Latgalē bija 86,07 %), pārējo maksā nacionālais finansējums",
    },
    link: "https://madona.lv/lat/projekts-vidzeme-ieklauj",
    certainty: "assumption",
  },
  aizkraukle: {
    id: "aizkraukle-care",
    title: {
      en: "Aizkraukle, binding regulations 2025/3 of 2025-01-23, made precise on 2025-02-20: care at home for residents declared and actually living there, from 5 to 18 years, to 24 while disability and special care go on, where the household cannot care because of work, study, employment measures or other objective reasons; the hours were cut",
      lv: "Aizkraukle, 23.01.2025. saistošie noteikumi 2025/3, precizēti 20.02.2025.: aprūpe mājās tur deklarētajiem un faktiski dzīvojošajiem iedzīvotājiem no 5 līdz 18 gadu vecumam, līdz 24 gadiem, kamēr turpinās invaliditāte un īpaša kopšana, ja mājsaimniecība nevar aprūpēt darba, mācību, nodarbinātības pasākumu vai citu objektīvu iemeslu dēļ; stundas nebija redzamas",
    },
    link: "https://likumi.lv/ta/id/359106",
    date: "2025-01-23",
    certainty: "seen",
  },
  precise: {
    id: "in-force-after-precision",
    title: {
      en: "Assumed: Aizkraukle's rules of 2025-01-23 hold from 2025-02-20, the day on which they were made precise, because the day of entry into force was not seen",
      lv: "Pieņemts: Aizkraukles 23.01.2025. noteikumi ir spēkā no 20.02.2025., kad tie precizēti, jo spēkā stāšanās diena nav atrasta",
    },
    certainty: "assumption",
  },
  liepajaAge: {
    id: "liepaja-age",
    title: {
      en: "Assumed: Liepāja gives care from 5 years, as the national rules do, because its own age was not seen",
      lv: "Pieņemts: Liepāja aprūpi piešķir no 5 gadu vecuma, kā valsts noteikumos, jo pašas noteiktais vecums nav atrasts",
    },
    certainty: "assumption",
  },
  liepaja: {
    id: "liepaja-care",
    title: {
      en: "Liepāja, rules of 2025-12-18: care of a child, to 24 years where the special-care opinion was given before 18; the hours were not seen",
      lv: "Liepāja, 18.12.2025. noteikumi: aprūpe bērnam, līdz 24 gadiem, ja īpašas kopšanas atzinums izsniegts līdz 18 gadu vecumam; stundas nav atrastas",
    },
    link: "https://likumi.lv/ta/id/366241",
    date: "2025-12-18",
    certainty: "seen",
  },
  inForce: {
    id: "in-force",
    title: {
      en: "Assumed: the municipality's rules hold from the day of their adoption, because the day of entry into force was not seen",
      lv: "Pieņemts: pašvaldības noteikumi ir spēkā no pieņemšanas dienas, jo spēkā stāšanās diena nav atrasta",
    },
    certainty: "assumption",
  },
} as const satisfies Readonly<Record<string, TitledSource>>;
