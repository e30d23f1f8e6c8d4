import type { Texts } from "../texts.js";

/** The Latvian titles of sources that several schemes have. */
export const sharedTitles: Texts = {
  "Project 9.2.2.2 (Cabinet regulation 91 of 2016-02-09): ESF 4.02 m and state 709.06 k of 4.72 m EUR, which is 85 % and 15 % within the rounding of the figures":
    "Projekts 9.2.2.2. (Ministru kabineta 09.02.2016. noteikumi Nr. 91): ESF 4,02 milj. un valsts 709,06 tūkst. no 4,72 milj. EUR, kas skaitļu noapaļojuma robežās ir 85 % un 15 %",
  "Projected: 22.00 per consultation of 45 minutes by a clinical psychologist, hospital Ģintermuiža in Jelgava, list in force from 2017-04-01, end not seen; used for all places":
    "Prognozēts: 22,00 EUR par klīniskā psihologa 45 minūšu konsultāciju, slimnīca „Ģintermuiža” Jelgavā, cenrādis no 01.04.2017., beigas nav redzētas; izmantots visām vietām",
  "Projected back: 21.83 per hour of a physiotherapist and 26.58 of a speech therapist, day care centre Skrīveri (Aizkraukle), in force from a 1 July since 2021; used for all of Zemgale":
    "Prognozēts uz pagātni: 21,83 EUR par fizioterapeita un 26,58 EUR par audiologopēda stundu, Skrīveru dienas aprūpes centrs (Aizkraukle), spēkā no 1. jūlija kādā gadā kopš 2021. gada; izmantots visai Zemgalei",
  "Assumed: the ESF part of each month is rounded down and the state pays the rest, as the exact amounts of other EU programmes are split":
    "Pieņemts: ESF daļu katru mēnesi noapaļo uz leju un pārējo maksā valsts, kā sadalītas citu ES programmu precīzās summas",
  "Deinstitutionalisation projects: care and respite of children need a special-care opinion of the commission and no assessment of the project":
    "Deinstitucionalizācijas projekti: bērnu aprūpei un atelpas brīdim vajadzīgs komisijas atzinums par īpašu kopšanu, projekta izvērtējums nav vajadzīgs",
  "Assumed: families pay nothing in the project, because no source on it speaks of a fee":
    "Pieņemts: projektā ģimenes nemaksā neko, jo neviens avots par to maksājumu nepiemin",
  "Assumed: the ESF pays 85 % as in Vidzeme's project (Latgale's had 86.07 %), and national money the rest":
    "Pieņemts: ESF maksā 85 %, kā Vidzemes projektā (Latgalē bija 86,07 %), pārējo maksā nacionālais finansējums",
  "Assumed: a month in which the client is entitled on some days only is tested as a whole one, because no source that was read says otherwise":
    "Pieņemts: mēnesis, kurā klientam tiesības ir tikai dažās dienās, tiek vērtēts kā vesels mēnesis, jo izlasītie avoti neko citu nesaka",
  "Assumed: the facts of the month's first day decide about all of it, because no source that was read says what a change inside a month does":
    "Pieņemts: par visu mēnesi izšķir tā pirmās dienas ziņas, jo izlasītie avoti nesaka, ko nozīmē pārmaiņas mēneša laikā",
};
