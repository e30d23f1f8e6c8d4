import type { TitledSource } from "../latvian/index.js";
import { benefitSources } from "./benefit-sources.js";

/** Where the lines of income and the minimum wage come from. */
export const thresholdSources: readonly TitledSource[] = [
  {
    id: "law-section-33",
    title: {
      en: "Law on Social Services and Social Assistance: shares of the median income, rounded to whole euro and reviewed each 1 January; 1 for the first person of a household, 0.7 for each further one",
      lv: "Sociālo pakalpojumu un sociālās palīdzības likums: mediānas ienākuma daļas, noapaļotas līdz veselam eiro un pārskatītas katru 1. janvāri; pirmajai mājsaimniecības personai 1, katrai nākamajai 0,7",
    },
    article: "section 33",
    link: "https://lvportals.lv/skaidrojumi/358761",
    certainty: "seen",
  },
  {
    id: "gmi-2021",
    title: {
      en: "Ministry of Welfare: guaranteed minimum income from 2021-01-01 to 2023-06-30",
      lv: "Labklājības ministrija: garantētais minimālais ienākums no 01.01.2021. līdz 30.06.2023.",
    },
    link: "https://www.lm.gov.lv/lv/gmi-pabalsts",
    date: "2021-01-01",
    certainty: "seen",
  },
  {
    id: "needy-2021",
    title: {
      en: "National Health Service: the line of needy patients from 2021-01-01; its last day is that before the law went over to shares of the median income",
      lv: "Nacionālais veselības dienests: trūcīgo pacientu slieksnis no 01.01.2021.; pēdējā diena ir pirms likuma pārejas uz mediānas ienākuma daļām",
    },
    link: "https://www.vmnvd.gov.lv/lv/atbalsts-trucigajiem-pacientiem",
    date: "2021-01-01",
    certainty: "derived",
  },
  {
    id: "low-income-2021",
    title: {
      en: "Tukums, quoting section 33 of the law: the highest low-income line; its days are those of the needy line of the same wording",
      lv: "Tukums, citējot likuma 33. pantu: augstākais maznodrošinātas mājsaimniecības slieksnis; tā dienas ir tās pašas redakcijas trūcīgo sliekšņa dienas",
    },
    article: "tnsd.lv, trucigs-vai-maznodrosinats-statuss",
    date: "2021-01-01",
    certainty: "derived",
  },
  {
    id: "lines-2023",
    title: {
      en: "Lines from 2023-07-01, from the median income of 2020, 626.57 EUR",
      lv: "Sliekšņi no 01.07.2023. no 2020. gada mediānas ienākuma 626,57 EUR",
    },
    link: "https://www.lm.gov.lv/lv/gmi-pabalsts",
    date: "2023-07-01",
    certainty: "seen",
  },
  {
    id: "lines-2024",
    title: {
      en: "Lines of 2024, from the median income of 2021, 685.78 EUR",
      lv: "2024. gada sliekšņi no 2021. gada mediānas ienākuma 685,78 EUR",
    },
    article: "saskana.eu",
    date: "2024-01-01",
    certainty: "seen",
  },
  {
    id: "gmi-2025",
    title: {
      en: "Guaranteed minimum income of 2025: 22 % of the median income, 20 % before",
      lv: "Garantētais minimālais ienākums 2025. gadā: 22 % no mediānas ienākuma, iepriekš 20 %",
    },
    link: "https://latvija.gov.lv/Services/11809",
    date: "2025-07-15",
    certainty: "seen",
  },
  {
    id: "lines-2025",
    title: {
      en: "Lines of needy and low-income households in 2025, from the press",
      lv: "Trūcīgo un maznodrošināto mājsaimniecību sliekšņi 2025. gadā pēc preses ziņām",
    },
    article: "lat.bb.lv 72997; press.lv of 2026-01-25",
    date: "2025-01-01",
    certainty: "seen",
  },
  {
    id: "median-bounds-2025",
    title: {
      en: "Arithmetic on the lines of 2025 and their shares of the median income",
      lv: "Robežas, kas izriet no 2025. gada sliekšņiem un to daļām no mediānas ienākuma",
    },
    date: "2025-01-01",
    certainty: "derived",
  },
  {
    id: "gmi-2026",
    title: {
      en: "Guaranteed minimum income of 2026 and the median income behind it, 850.02 EUR; its year is not named",
      lv: "Garantētais minimālais ienākums 2026. gadā un tā pamatā esošais mediānas ienākums 850,02 EUR; tā gads nav nosaukts",
    },
    link: "https://lasi.lv/par-svarigo/projekti/sarezgita-latvija-minimalais-atbalsts-arste-vai-ielaiz-kaiti.38722",
    date: "2026-01-01",
    certainty: "seen",
  },
  {
    id: "lines-2026",
    title: {
      en: "Lines of needy and low-income households in 2026, from the press",
      lv: "Trūcīgo un maznodrošināto mājsaimniecību sliekšņi 2026. gadā pēc preses ziņām",
    },
    link: "https://bb.lv/statja/nasha-latvija/2026/03/01/daite-v-latvii-vyroslo-cislo-nuzdaiushhixsia",
    date: "2026-03-01",
    certainty: "seen",
  },
  {
    id: "minimum-wage",
    title: {
      en: "Cabinet regulation 656 of 2015-11-24 and the Labour Law's transitional rules 26 and 27: minimum monthly wage",
      lv: "Ministru kabineta 24.11.2015. noteikumi Nr. 656 un Darba likuma pārejas noteikumu 26. un 27. punkts: minimālā mēneša darba alga",
    },
    link: "https://freelancer.lv/pages/minimala-darba-alga",
    date: "2015-11-24",
    certainty: "seen",
  },
  {
    id: "minimum-wage-2026",
    title: {
      en: "Press: the minimum monthly wage is set to rise to 780 EUR; the act itself was not seen",
      lv: "Prese: minimālajai mēneša darba algai jāpieaug līdz 780 EUR; pats akts nav atrasts",
    },
    article: "balticnews.com, minimum-monthly-wage-to-increase-to-e780",
    date: "2026-01-01",
    certainty: "seen",
  },
  ...benefitSources,
  {
    id: "liepaja-2021",
    title: {
      en: "Liepāja, 2021-01-06: its low-income lines, by who lives in the household",
      lv: "Liepāja, 06.01.2021.: maznodrošinātas mājsaimniecības sliekšņi pēc tā, kas tajā dzīvo",
    },
    article: "liepaja.lv, maznodrosinatas",
    date: "2021-01-06",
    certainty: "seen",
  },
  {
    id: "minimum-benefit",
    title: {
      en: "Kuldīga: the benefit of the guaranteed minimum income is the sum of the lines less the income, with examples by the lines of 2021 to 2023",
      lv: "Kuldīga: garantētā minimālā ienākuma pabalsts ir sliekšņu summa bez ienākumiem, ar piemēriem pēc 2021. līdz 2023. gada sliekšņiem",
    },
    article: "socialais.kuldiga.lv, pabalsts-garanteta-minimala-ienakuma",
    certainty: "seen",
  },
  {
    id: "minimum-benefit-still",
    title: {
      en: "Assumed: the benefit follows from the lines in the same way after 2023-06-30, to the end of the published lines",
      lv: "Pieņemts: pabalsts no sliekšņiem izriet tāpat arī pēc 30.06.2023., līdz publicēto sliekšņu beigām",
    },
    certainty: "assumption",
  },
];
