import type { TitledSource } from "../latvian/index.js";
import { monthOfTestSources } from "../month-of-test.js";
import { thresholdSources } from "../thresholds/sources.js";

/** The acts and municipal rules by which clients pay for care at home. */
export const sources: readonly TitledSource[] = [
  {
    id: "regulation-275",
    title: {
      en: "Cabinet regulation No. 275 of 2003-05-27: after paying, the client keeps at least the line of needy households; a municipality may set more favourable rules",
      lv: "Ministru kabineta 27.05.2003. noteikumi Nr. 275: pēc maksājuma klientam paliek vismaz trūcīgas mājsaimniecības ienākumu slieksnis; pašvaldība var noteikt labvēlīgākus noteikumus",
    },
    article: "points 5.1 and 6",
    link: "https://www.vestnesis.lv/ta/id/80816",
    date: "2003-05-27",
    certainty: "seen",
  },
  {
    id: "needy-free",
    title: {
      en: "Ministry of Welfare: care at home is a paid service; for needy persons it is free",
      lv: "Labklājības ministrija: aprūpe mājās ir maksas pakalpojums; trūcīgām personām tā ir bez maksas",
    },
    link: "https://www.lm.gov.lv/lv/socialas-aprupes-un-socialas-rehabilitacijas-pakalpojumi-dzivesvieta",
    certainty: "seen",
  },
  {
    id: "ropazi",
    title: {
      en: "Ropaži: free up to an income of the minimum monthly wage; above it the client pays what is above, at most the price, and the municipality the rest; relatives are not assessed",
      lv: "Ropaži: bez maksas līdz minimālās mēneša darba algas ienākumiem; virs tiem klients maksā to, kas tos pārsniedz, ne vairāk par cenu, pārējo maksā pašvaldība; apgādniekus nevērtē",
    },
    link: "https://www.ropazi.lv/lv/pakalpojumi/aprupe-majas",
    certainty: "seen",
  },
  {
    id: "elsewhere",
    title: {
      en: "Assumed: a municipality whose own rule was not seen asks for all income above the line of needy households, which is the least that regulation 275 leaves",
      lv: "Pieņemts: pašvaldība, kuras pašas noteikumi nav atrasti, prasa visus ienākumus virs trūcīgas mājsaimniecības sliekšņa, kas ir mazākais, ko atstāj noteikumi Nr. 275",
    },
    certainty: "assumption",
  },
  {
    id: "jurmala",
    title: {
      en: "Jūrmala co-finances a set amount, and the client pays what the care costs above it",
      lv: "Jūrmala līdzfinansē noteiktu summu, un klients maksā to, ko aprūpe izmaksā virs tās",
    },
    link: "https://dokumenti.jurmala.lv/docs/l21/s/l21s036.htm",
    certainty: "seen",
  },
  {
    id: "public-part-per-hour",
    title: {
      en: "Assumed: the amount that Jūrmala co-finances is counted for each hour of care",
      lv: "Pieņemts: Jūrmalas līdzfinansējuma summu skaita par katru aprūpes stundu",
    },
    certainty: "assumption",
  },
  {
    id: "price",
    title: {
      en: "Assumed: the price of an hour that whoever calculates supplies, because it differs by provider (5 to 20 EUR in the press of 2024)",
      lv: "Pieņemts: stundas cena, ko norāda aprēķina veicējs, jo pakalpojuma sniedzējiem tā atšķiras (5 līdz 20 EUR pēc 2024. gada preses ziņām)",
    },
    link: "https://jauns.lv/raksts/zinas/617685",
    date: "2024-10",
    certainty: "assumption",
  },
  ...monthOfTestSources,
  ...thresholdSources.filter(
    ({ id }) => id.startsWith("minimum-wage") || /^(?:lines-202[456]|gmi-2026|law-section-33)$/.test(id),
  ),
];
