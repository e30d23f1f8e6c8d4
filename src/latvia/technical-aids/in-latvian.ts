import type { Texts } from "../latvian/texts.js";

/** The Latvian titles of the sources, by the English ones. */
export const titles: Texts = {
  "Cabinet regulation No. 878 of 2021-12-21 on technical aids, provided from the state budget; from 2022-01-01, the day after the end of regulation No. 1474 of 2009-12-15":
    "Ministru kabineta 21.12.2021. noteikumi Nr. 878 par tehniskajiem palīglīdzekļiem, ko nodrošina no valsts budžeta; no 01.01.2022., nākamās dienas pēc 15.12.2009. noteikumu Nr. 1474 beigām",
  "One-time payment for an aid: 1.42 EUR for a child, 7.11 EUR for a person over 18; not asked of the needy, of residents of long-term institutions and hospitals, and in prison; the amounts stand since 2014-01-01":
    "Vienreizējais maksājums par palīglīdzekli: 1,42 EUR bērnam, 7,11 EUR personai pēc 18 gadu vecuma; to neprasa no trūcīgajiem, ilgstošas aprūpes institūciju un slimnīcu iemītniekiem un ieslodzījumā; šīs summas ir kopš 01.01.2014.",
  "Assumed: who chooses an aid dearer than the state's amount pays the difference, because the regulation before (No. 1474 of 2009-12-15, which ended on 2021-12-31) said so as amended by No. 171 of 2012-03-13":
    "Pieņemts: kas izvēlas palīglīdzekli, kurš dārgāks par valsts summu, maksā starpību, jo tā noteica iepriekšējie noteikumi (15.12.2009. Nr. 1474, spēkā līdz 31.12.2021.) ar 13.03.2012. grozījumiem Nr. 171",
  "Assumed: the price of the chosen aid that whoever calculates supplies":
    "Pieņemts: izvēlētā palīglīdzekļa cena, ko dod aprēķina veicējs",
  "Test of vouchers: 10 474 aids are to be issued in it (plan 2026-2027); Cabinet regulation No. 83 of 2025-02-04, and draft 25-TA-696 adds private co-funding":
    "Kuponu izmēģinājums: tajā paredzēts izsniegt 10 474 palīglīdzekļus (2026.-2027. gada plāns); Ministru kabineta 04.02.2025. noteikumi Nr. 83, un projekts 25-TA-696 pievieno privāto līdzfinansējumu",
  "Assumed: the client pays what the aid costs above the value of the voucher, because draft 25-TA-696 adds private co-funding":
    "Pieņemts: klients maksā to, ko palīglīdzeklis maksā virs kupona vērtības, jo projekts 25-TA-696 pievieno privāto līdzfinansējumu",
};

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "10 474 aids are to be issued in the test. How the value of a voucher is set was not seen.":
    "Izmēģinājumā paredzēts izsniegt 10 474 palīglīdzekļus. Kā nosaka kupona vērtību, nav redzēts.",
  "The price of the aid that was chosen; ask its provider.": "Izvēlētā palīglīdzekļa cena; jautājiet tā piegādātājam.",
  "What the state pays for an aid of the kind stands in its contracts with providers; ask the National Rehabilitation Centre Vaivari (vtpc.lv).":
    "Ko valsts maksā par šāda veida palīglīdzekli, ir tās līgumos ar piegādātājiem; jautājiet Nacionālajam rehabilitācijas centram „Vaivari” (vtpc.lv).",
  "The value of a voucher was not seen; ask for Cabinet regulation 83 of 2025-02-04 (likumi.lv, 358418).":
    "Kupona vērtība nav redzēta; lūdziet Ministru kabineta 04.02.2025. noteikumus Nr. 83 (likumi.lv, 358418).",
};
