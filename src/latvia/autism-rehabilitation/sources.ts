import type { TitledSource } from "../latvian/index.js";

/** What both the table and the schemes rest on. */
export const sharedSources: readonly TitledSource[] = [
  {
    id: "regulation-55",
    title: {
      en: "Cabinet regulation 55 of 2025-01-21: two services, ages, conditions and providers; the law's section 13(1)16 and 13(2.4)",
      lv: "Ministru kabineta 21.01.2025. noteikumi Nr. 55: divi pakalpojumi, vecums, nosacījumi un sniedzēji; likuma 13. panta pirmās daļas 16. punkts un 2.4 daļa",
    },
    link: "https://m.likumi.lv/ta/id/358151",
    date: "2025-01-21",
    certainty: "seen",
  },
  {
    id: "in-force",
    title: {
      en: "Assumed: the services are given from the day of the regulation, because its entry into force was not seen",
      lv: "Pieņemts: pakalpojumus sniedz no noteikumu dienas, jo to spēkā stāšanās diena nav atrasta",
    },
    certainty: "assumption",
  },
];

/** What the schemes rest on. */
export const schemeSources: readonly TitledSource[] = [
  ...sharedSources,
  {
    id: "session-price",
    title: {
      en: "Projected: what a session costs the state, as whoever calculates gives it, for all days, because no tariff was seen",
      lv: "Prognozēts: valsts samaksa par nodarbību, ko norāda aprēķina veicējs, visām dienām, jo tarifs nav atrasts",
    },
    certainty: "assumption",
  },
  {
    id: "sessions-of-the-plan",
    title: {
      en: "Assumed: a child has as many sessions as the plan says, because how many a course has was not seen",
      lv: "Pieņemts: bērnam ir tik nodarbību, cik paredz plāns, jo kursa nodarbību skaits nav atrasts",
    },
    certainty: "assumption",
  },
];
