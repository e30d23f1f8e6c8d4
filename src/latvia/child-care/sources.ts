import type { Source } from "../../sources/index.js";

/** The national rules, those of the project and those of two municipalities. */
export const childCareSources = {
  national: {
    id: "regulation-316",
    title:
      "Cabinet regulation 316 of 2021-05-18: care of a child of 5 to 18 with a special-care opinion whose parents work, study, are treated or take part in employment measures, up to 80 hours a month, paid by the municipality",
    article: "points 1.3, 2 and 44",
    link: "https://vestnesis.lv/ta/id/323301",
    date: "2021-05-18",
    certainty: "seen",
  },
  project: {
    id: "project-care",
    title:
      "Care of children in the deinstitutionalisation projects as of 2021: up to 4 years 200 hours a month, from 5 to 17 years 80, of it 40 for leisure; 40 where the parents do not work",
    link: "https://atversirdi.lv/2021/07/21/atkartosana-zinasanu-mate-jeb-kadu-atbalstu-var-sanemt-gimenes-kuras-ir-berns-ar-invaliditati/",
    date: "2021-07-21",
    certainty: "seen",
  },
  projectEnd: {
    id: "project-end",
    title: "Care of children in the deinstitutionalisation projects, to 2022-12-31",
    link: "https://ipasaisberns.mozello.lv/page/aprupes-pakalpojums",
    date: "2022-12-31",
    certainty: "seen",
  },
  specialCare: {
    id: "special-care",
    title:
      "Deinstitutionalisation projects: care and respite of children need a special-care opinion of the commission and no assessment of the project",
    link: "https://www.zemgale.lv/lv/jaunums/atbalsta-pakalpojumi-gimenem-ar-berniem-kuriem-noteikta-ipasa-kopsana",
    certainty: "seen",
  },
  projectFree: {
    id: "project-free",
    title: "Assumed: families pay nothing in the project, because no source on it speaks of a fee",
    certainty: "assumption",
  },
  projectFunding: {
    id: "project-funding",
    title: "Assumed: the ESF pays 85 % as in Vidzeme's project (Latgale's had 86.07 %), and national money the rest",
    link: "https://madona.lv/lat/projekts-vidzeme-ieklauj",
    certainty: "assumption",
  },
  aizkraukle: {
    id: "aizkraukle-care",
    title:
      "Aizkraukle, binding regulations 2025/3 of 2025-01-23, made precise on 2025-02-20: care at home for residents declared and actually living there, from 5 to 18 years, to 24 while disability and special care go on, where the household cannot care because of work, study, employment measures or other objective reasons; the hours were cut",
    link: "https://likumi.lv/ta/id/359106",
    date: "2025-01-23",
    certainty: "seen",
  },
  precise: {
    id: "in-force-after-precision",
    title:
      "Assumed: Aizkraukle's rules of 2025-01-23 hold from 2025-02-20, the day on which they were made precise, because the day of entry into force was not seen",
    certainty: "assumption",
  },
  liepajaAge: {
    id: "liepaja-age",
    title: "Assumed: Liepāja gives care from 5 years, as the national rules do, because its own age was not seen",
    certainty: "assumption",
  },
  liepaja: {
    id: "liepaja-care",
    title:
      "Liepāja, rules of 2025-12-18: care of a child, to 24 years where the special-care opinion was given before 18; the hours were not seen",
    link: "https://likumi.lv/ta/id/366241",
    date: "2025-12-18",
    certainty: "seen",
  },
  inForce: {
    id: "in-force",
    title:
      "Assumed: the municipality's rules hold from the day of their adoption, because the day of entry into force was not seen",
    certainty: "assumption",
  },
} as const satisfies Readonly<Record<string, Source>>;
