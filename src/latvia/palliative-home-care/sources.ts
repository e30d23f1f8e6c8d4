import type { TitledSource } from "../latvian/index.js";

/** What both the table and the schemes rest on. */
export const sharedSources: readonly TitledSource[] = [
  {
    id: "team-page",
    title: {
      en: "Ministry of Welfare: mobile team for palliative care at home (Cabinet regulation 112 of 2024-02-20; law section 13(1)12.1; Medical Treatment Law 9(5)): who, prognosis, start, parts",
      lv: "Labklājības ministrija: mobilā komanda paliatīvajai aprūpei dzīvesvietā (Ministru kabineta 20.02.2024. noteikumi Nr. 112; likuma 13. panta pirmās daļas 12.1 punkts; Ārstniecības likuma 9. panta piektā daļa): kam, prognoze, sākums, daļas",
    },
    link: "https://www.lm.gov.lv/lv/paliativas-aprupes-mobilas-komandas-pakalpojums-pacienta-dzivesvieta",
    date: "2024-02-20",
    certainty: "seen",
  },
  {
    id: "no-charge",
    title: {
      en: "Latvian Radio: patient and relatives pay nothing",
      lv: "Latvijas Radio: pacients un tuvinieki nemaksā neko",
    },
    article: "lr1.lsm.lv, a186209",
    certainty: "seen",
  },
  {
    id: "cap-2025",
    title: {
      en: "National Health Service, letter on contracts: from 2025-07-01 it pays at most 180 days for a patient, one case being 180 days; the service must go on after that and starts within 24 hours",
      lv: "Nacionālais veselības dienests, vēstule par līgumiem: no 01.07.2025. tas maksā ne vairāk kā par 180 dienām pacientam, viens gadījums ir 180 dienas; pakalpojumam pēc tam jāturpinās, un tas sākas 24 stundu laikā",
    },
    link: "https://lasi.lv",
    article: "sola-maksat-lidz-naves-stundai, 29856",
    date: "2025-07-01",
    certainty: "seen",
  },
  {
    id: "minimum-2020",
    title: {
      en: "Ministry of Welfare, 2020-03-11: the least that palliative care is: medical care, psychological, social and spiritual support, from the diagnosis until the mourning relatives no longer need it",
      lv: "Labklājības ministrija, 11.03.2020.: paliatīvās aprūpes minimums: medicīniskā aprūpe, psiholoģiskais, sociālais un garīgais atbalsts no diagnozes līdz brīdim, kad sērojošajiem tuviniekiem tas vairs nav vajadzīgs",
    },
    date: "2020-03-11",
    certainty: "seed",
  },
];

/** What the schemes rest on. */
export const schemeSources: readonly TitledSource[] = [
  ...sharedSources,
  {
    id: "price-of-parts",
    title: {
      en: "Projected: what a day or session costs, as whoever calculates gives it, for all days, because no tariff was seen",
      lv: "Prognozēts: dienas vai nodarbības cena, ko norāda aprēķina veicējs, visām dienām, jo tarifs nav atrasts",
    },
    certainty: "assumption",
  },
  {
    id: "cap-from-its-day",
    title: {
      en: "Assumed: days before 2025-07-01 do not count towards the 180, because the letter names that day and no earlier ones",
      lv: "Pieņemts: dienas pirms 01.07.2025. neieskaita 180 dienās, jo vēstule nosauc šo dienu un nevienu agrāku",
    },
    certainty: "assumption",
  },
  {
    id: "relatives-by-the-page",
    title: {
      en: "Assumed: relatives are helped as the least of 2020 says, also after the patient's death, because the regulation was not readable",
      lv: "Pieņemts: tuviniekiem palīdz, kā noteikts 2020. gada minimumā, arī pēc pacienta nāves, jo noteikumus nebija iespējams izlasīt",
    },
    certainty: "assumption",
  },
];
