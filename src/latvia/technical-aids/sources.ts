import type { TitledSource } from "../latvian/index.js";

/** The regulation on technical aids, and the test of vouchers. */
export const sources: readonly TitledSource[] = [
  {
    id: "regulation-878",
    title: {
      en: "Cabinet regulation No. 878 of 2021-12-21 on technical aids, provided from the state budget; from 2022-01-01, the day after the end of regulation No. 1474 of 2009-12-15",
      lv: "Ministru kabineta 21.12.2021. noteikumi Nr. 878 par tehniskajiem palīglīdzekļiem, ko nodrošina no valsts budžeta; no 01.01.2022., nākamās dienas pēc 15.12.2009. noteikumu Nr. 1474 beigām",
    },
    link: "https://www.vtpc.lv/lv/maksajumi",
    date: "2021-12-21",
    certainty: "derived",
  },
  {
    id: "one-time-payment",
    title: {
      en: "One-time payment for an aid: 1.42 EUR for a child, 7.11 EUR for a person over 18; not asked of the needy, of residents of long-term institutions and hospitals, and in prison; the amounts stand since 2014-01-01",
      lv: "Vienreizējais maksājums par palīglīdzekli: 1,42 EUR bērnam, 7,11 EUR personai pēc 18 gadu vecuma; to neprasa no trūcīgajiem, ilgstošas aprūpes institūciju un slimnīcu iemītniekiem un ieslodzījumā; šīs summas ir kopš 01.01.2014.",
    },
    link: "https://www.vtpc.lv/lv/maksajumi",
    certainty: "seen",
  },
  {
    id: "difference",
    title: {
      en: "Assumed: who chooses an aid dearer than the state's amount pays the difference, because the regulation before (No. 1474 of 2009-12-15, which ended on 2021-12-31) said so as amended by No. 171 of 2012-03-13",
      lv: "Pieņemts: kas izvēlas palīglīdzekli, kurš dārgāks par valsts summu, maksā starpību, jo tā noteica iepriekšējie noteikumi (15.12.2009. Nr. 1474, spēkā līdz 31.12.2021.) ar 13.03.2012. grozījumiem Nr. 171",
    },
    article: "No. 1474, point 2.1",
    link: "https://m.likumi.lv/ta/id/245299",
    certainty: "assumption",
  },
  {
    id: "voucher",
    title: {
      en: "Test of vouchers: 10 474 aids are to be issued in it (plan 2026-2027); Cabinet regulation No. 83 of 2025-02-04, and draft 25-TA-696 adds private co-funding",
      lv: "Kuponu izmēģinājums: tajā paredzēts izsniegt 10 474 palīglīdzekļus (2026.-2027. gada plāns); Ministru kabineta 04.02.2025. noteikumi Nr. 83, un projekts 25-TA-696 pievieno privāto līdzfinansējumu",
    },
    link: "https://likumi.lv/ta/id/358418",
    date: "2025-02-04",
    certainty: "seed",
  },
  {
    id: "voucher-rest",
    title: {
      en: "Assumed: the client pays what the aid costs above the value of the voucher, because draft 25-TA-696 adds private co-funding",
      lv: "Pieņemts: klients maksā to, ko palīglīdzeklis maksā virs kupona vērtības, jo projekts 25-TA-696 pievieno privāto līdzfinansējumu",
    },
    certainty: "assumption",
  },
  {
    id: "price",
    title: {
      en: "Assumed: the price of the chosen aid that whoever calculates supplies",
      lv: "Pieņemts: izvēlētā palīglīdzekļa cena, ko norāda aprēķina veicējs",
    },
    certainty: "assumption",
  },
];
