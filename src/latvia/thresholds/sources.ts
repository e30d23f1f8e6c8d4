import type { TitledSource } from "../latvian/index.js";

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
  {
    id: "care-benefit-2014-01",
    title: {
      en: "Ministry of Welfare, changes for people with disability from 2014-01-01: 213.43 EUR for a child",
      lv: "Labklājības ministrija, izmaiņas cilvēkiem ar invaliditāti no 01.01.2014.: bērnam 213,43 EUR",
    },
    article: "adm.lm.gov.lv, 14213",
    date: "2014-01-01",
    certainty: "seen",
  },
  {
    id: "care-benefit-first-half-2014",
    title: {
      en: "Ministry of Welfare, changes for people with disability from 2014-01-01: 142.29 EUR for an adult; the last day is that before the rise of 2014-07-01",
      lv: "Labklājības ministrija, izmaiņas cilvēkiem ar invaliditāti no 01.01.2014.: pilngadīgai personai 142,29 EUR; pēdējā diena ir pirms 01.07.2014. paaugstinājuma",
    },
    article: "adm.lm.gov.lv, 14213",
    date: "2014-01-01",
    certainty: "derived",
  },
  {
    id: "care-benefit-2014-07",
    title: {
      en: "Press: 213.43 EUR for an adult from 2014-07-01; to 2019-06-30 for those disabled from childhood",
      lv: "Prese: pilngadīgai personai 213,43 EUR no 01.07.2014.; personām ar invaliditāti no bērnības līdz 30.06.2019.",
    },
    link: "https://www.plz.lv/no-1-julija-palielinasies-invaliditates-pabalsti",
    article: "dzirkstele.lv, 167403",
    date: "2014-07-01",
    certainty: "seen",
  },
  {
    id: "care-benefit-2019",
    title: {
      en: "Press and Ministry of Welfare: from 2019-07-01 313.43 EUR, 100.00 more, for children and for adults disabled from childhood",
      lv: "Prese un Labklājības ministrija: no 01.07.2019. 313,43 EUR, par 100,00 vairāk, bērniem un pilngadīgām personām ar invaliditāti no bērnības",
    },
    article: "dzirkstele.lv, 167403; lm.gov.lv, berna-ar-invaliditati-kopsanas-pabalsts",
    date: "2019-07-01",
    certainty: "seen",
  },
  {
    id: "care-benefit-2024",
    title: {
      en: "Press: 413.43 EUR from 2024-01-01 for adults disabled from childhood",
      lv: "Prese: no 01.01.2024. 413,43 EUR pilngadīgām personām ar invaliditāti no bērnības",
    },
    article: "nra.lv, neatkariga/izpete/441832",
    date: "2024-01-01",
    certainty: "seen",
  },
  {
    id: "care-benefit-other-adults",
    title: {
      en: "Press and State Social Insurance Agency: 213.43 EUR from 2014-07-01 for an adult who was not disabled from childhood, as still in December 2023",
      lv: "Prese un Valsts sociālās apdrošināšanas aģentūra: no 01.07.2014. 213,43 EUR pilngadīgai personai, kam invaliditāte nav no bērnības, tāpat vēl 2023. gada decembrī",
    },
    link: "https://www.vsaa.gov.lv/lv/plasaks-apraksts-pabalsts-personai-ar-invaliditati-kurai-nepieciesama-kopsana",
    date: "2023-12",
    certainty: "seen",
  },
  {
    id: "care-benefit-other-adults-still",
    title: {
      en: "Assumed: 213.43 EUR still holds after 2023 for an adult who was not disabled from childhood",
      lv: "Pieņemts: pilngadīgai personai, kam invaliditāte nav no bērnības, 213,43 EUR ir spēkā arī pēc 2023. gada",
    },
    certainty: "assumption",
  },
  {
    id: "transport-benefit-2014",
    title: {
      en: "Ministry of Welfare, changes for people with disability from 2014-01-01, and press on the rise of 2023: 79.68 EUR for a half-year, also for one that is paid out in January to June 2023",
      lv: "Labklājības ministrija, izmaiņas cilvēkiem ar invaliditāti no 01.01.2014., un prese par 2023. gada paaugstinājumu: 79,68 EUR par pusgadu, arī par tādu, ko izmaksā no 2023. gada janvāra līdz jūnijam",
    },
    article: "adm.lm.gov.lv, 14213; apollo.lv, 7745069",
    date: "2023-04",
    certainty: "seen",
  },
  {
    id: "transport-benefit-2023",
    title: {
      en: "Ministry of Welfare: 105.00 EUR for a half-year that is paid out from 2023-07-01, whatever half-year it is",
      lv: "Labklājības ministrija: 105,00 EUR par pusgadu, ko izmaksā no 01.07.2023., par kuru pusgadu tas arī būtu",
    },
    link: "https://www.lm.gov.lv/lv/pabalsts-transporta-izdevuma-kompensacijai-cilvekiem-ar-invaliditati",
    date: "2023-07-01",
    certainty: "seen",
  },
  {
    id: "transport-paid-next-day",
    title: {
      en: "Assumed: a half-year of the transport benefit is paid on the day after it ends, because on which day the agency pays was not seen",
      lv: "Pieņemts: transporta pabalstu par pusgadu izmaksā nākamajā dienā pēc tā beigām, jo aģentūras izmaksas diena nav atrasta",
    },
    certainty: "assumption",
  },
  {
    id: "transport-month-end",
    title: {
      en: "Assumed: a half-year that would begin on a day which its month does not have begins on the month's last day",
      lv: "Pieņemts: pusgads, kas sāktos dienā, kuras tā mēnesī nav, sākas mēneša pēdējā dienā",
    },
    certainty: "assumption",
  },
  {
    id: "family-supplement-2014",
    title: {
      en: "Ministry of Welfare, changes for people with disability from 2014-01-01: 106.72 EUR a month beside the family benefit for a child with disability",
      lv: "Labklājības ministrija, izmaiņas cilvēkiem ar invaliditāti no 01.01.2014.: 106,72 EUR mēnesī pie ģimenes valsts pabalsta par bērnu ar invaliditāti",
    },
    article: "adm.lm.gov.lv, 14213",
    date: "2014-01-01",
    certainty: "seen",
  },
  {
    id: "family-supplement-later",
    title: {
      en: "Ministry of Welfare, undated page: 160.00 EUR a month beside the family benefit for a child with disability",
      lv: "Labklājības ministrija, nedatēta lapa: 160,00 EUR mēnesī pie ģimenes valsts pabalsta par bērnu ar invaliditāti",
    },
    link: "https://www.lm.gov.lv/lv/berna-ar-invaliditati-kopsanas-pabalsts",
    certainty: "seen",
  },
  {
    id: "care-benefit-pause",
    title: {
      en: "State Social Insurance Agency: the care benefit is paused while the state pays in full, in a state institution or in prison, and while the person lives abroad",
      lv: "Valsts sociālās apdrošināšanas aģentūra: kopšanas pabalsta izmaksu pārtrauc, kamēr personu pilnībā uztur valsts, valsts institūcijā vai ieslodzījumā, un kamēr persona dzīvo ārzemēs",
    },
    link: "https://www.vsaa.gov.lv/lv/plasaks-apraksts-pabalsts-personai-ar-invaliditati-kurai-nepieciesama-kopsana",
    certainty: "seen",
  },
  {
    id: "transport-benefit-pause",
    title: {
      en: "State Social Insurance Agency: the transport benefit is paused as the care benefit is",
      lv: "Valsts sociālās apdrošināšanas aģentūra: transporta pabalsta izmaksu pārtrauc tāpat kā kopšanas pabalsta",
    },
    article: "vsaa.gov.lv, plasaks-apraksts-pabalsts-transporta",
    certainty: "seen",
  },
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
