import type { TitledSource } from "../latvian/index.js";
import { monthOfTestSources } from "../month-of-test.js";
import { thresholdSources } from "../thresholds/sources.js";

/** The acts by which clients, their relatives and then municipalities pay for a place in an institution. */
export const sources: readonly TitledSource[] = [
  {
    id: "client-share",
    title: {
      en: "Law on Social Services and Social Assistance: the client pays 85 % of the pension and other income, at most the cost of the service, and keeps 15 %; so from January 2020",
      lv: "Sociālo pakalpojumu un sociālās palīdzības likums: klients maksā 85 % no pensijas un citiem ienākumiem, ne vairāk par pakalpojuma cenu, un patur 15 %; tā no 2020. gada janvāra",
    },
    article: "section 29(2)",
    link: "https://www.tvnet.lv/6954022",
    date: "2020-01-01",
    certainty: "seen",
  },
  {
    id: "regulation-275",
    title: {
      en: "Cabinet regulation No. 275 of 2003-05-27: what the client cannot pay the liable relatives pay (spouse, children, parents), and what they cannot the municipality that decided on the service",
      lv: "Ministru kabineta 27.05.2003. noteikumi Nr. 275: ko nevar samaksāt klients, maksā apgādnieki (laulātais, bērni, vecāki), un ko nevar tie, pašvaldība, kas pieņēmusi lēmumu par pakalpojumu",
    },
    article: "points 3 and 4",
    link: "https://likumi.lv/doc.php?id=75481",
    date: "2003-05-27",
    certainty: "seen",
  },
  {
    id: "relatives-keep",
    title: {
      en: "Cabinet regulation No. 275 as Alūksne gives it on a page of 2021-2022: relatives keep the minimum wage for the first person and half of it for each further member of the family",
      lv: "Ministru kabineta noteikumi Nr. 275, kā tos 2021.-2022. gada lapā izklāsta Alūksne: apgādniekam paliek minimālā alga par pirmo personu un puse no tās par katru nākamo ģimenes locekli",
    },
    article: "points 5.2 and 5.3",
    link: "https://www.aluksne.lv/index.php/pasvaldiba/socialas-un-citas-iestades/aluksnes-novada-socialais-dienests/informacija-par-pakalpojumu-izmaksam",
    date: "2022",
    certainty: "seen",
  },
  {
    id: "relatives-keep-still",
    title: {
      en: "Assumed: what relatives keep by a page of 2021-2022 holds in later years too, because no change was seen: the minimum wage for the first person and half of it for each further member of the family",
      lv: "Pieņemts: tas, kas apgādniekam paliek pēc 2021.-2022. gada lapas, ir spēkā arī vēlāk, jo izmaiņas nav atrastas: minimālā alga par pirmo personu un puse no tās par katru nākamo ģimenes locekli",
    },
    certainty: "assumption",
  },
  {
    id: "price",
    title: {
      en: "Assumed: the price that whoever calculates supplies holds on all days, because each institution has one of its own",
      lv: "Pieņemts: cena, ko norāda aprēķina veicējs, ir spēkā visās dienās, jo katrai institūcijai ir sava",
    },
    certainty: "assumption",
  },
  {
    id: "in-institution",
    title: {
      en: "Assumed: days at home, in hospital or abroad are not paid for, because the service is the stay",
      lv: "Pieņemts: par dienām mājās, slimnīcā vai ārzemēs nemaksā, jo pakalpojums ir uzturēšanās",
    },
    certainty: "assumption",
  },
  ...monthOfTestSources,
  ...thresholdSources.filter(({ id }) => id.startsWith("minimum-wage")),
];
