import type { Texts } from "../latvian/texts.js";

/** The Latvian titles of the sources, by the English ones. */
export const titles: Texts = {
  "Law on Social Services and Social Assistance: the client pays 85 % of the pension and other income, at most the cost of the service, and keeps 15 %; so from January 2020":
    "Sociālo pakalpojumu un sociālās palīdzības likums: klients maksā 85 % no pensijas un citiem ienākumiem, ne vairāk par pakalpojuma cenu, un patur 15 %; tā no 2020. gada janvāra",
  "Cabinet regulation No. 275 of 2003-05-27: what the client cannot pay the liable relatives pay (spouse, children, parents), and what they cannot the municipality that decided on the service":
    "Ministru kabineta 27.05.2003. noteikumi Nr. 275: ko nevar samaksāt klients, maksā apgādnieki (laulātais, bērni, vecāki), un ko nevar tie, pašvaldība, kas pieņēmusi lēmumu par pakalpojumu",
  "Cabinet regulation No. 275 as Alūksne gives it on a page of 2021-2022: relatives keep the minimum wage for the first person and half of it for each further member of the family":
    "Ministru kabineta noteikumi Nr. 275, kā tos 2021.-2022. gada lapā izklāsta Alūksne: apgādniekam paliek minimālā alga par pirmo personu un puse no tās par katru nākamo ģimenes locekli",
  "Assumed: what relatives keep by a page of 2021-2022 holds in later years too, because no change was seen: the minimum wage for the first person and half of it for each further member of the family":
    "Pieņemts: tas, kas apgādniekam paliek pēc 2021.-2022. gada lapas, ir spēkā arī vēlāk, jo izmaiņas nav redzētas: minimālā alga par pirmo personu un puse no tās par katru nākamo ģimenes locekli",
  "Assumed: the price that whoever calculates supplies holds on all days, because each institution has one of its own":
    "Pieņemts: cena, ko dod aprēķina veicējs, ir spēkā visās dienās, jo katrai institūcijai ir sava",
  "Assumed: days at home, in hospital or abroad are not paid for, because the service is the stay":
    "Pieņemts: par dienām mājās, slimnīcā vai ārzemēs nemaksā, jo pakalpojums ir uzturēšanās",
};

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "The kept 15 % are rounded in the client's favour. Municipalities may ask less of relatives by their own rules; Alūksne asked at most 20 % of the price in 2021.":
    "Paturamos 15 % noapaļo klientam par labu. Pašvaldība pēc saviem noteikumiem no apgādniekiem var prasīt mazāk; Alūksne 2021. gadā prasīja ne vairāk kā 20 % no cenas.",
  "Each institution has a price of its own; ask the institution, or take one from the published price lists (entry prices).":
    "Katrai institūcijai ir sava cena; jautājiet institūcijai vai ņemiet cenu no publicētajiem cenrāžiem (tabula prices).",
};
