import type { Texts } from "../latvian/texts.js";

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "10 474 aids are to be issued in the test. How the value of a voucher is set was not seen.":
    "Izmēģinājumā paredzēts izsniegt 10 474 palīglīdzekļus. Kā nosaka kupona vērtību, nav atrasts.",
  "The price of the aid that was chosen; ask its provider.": "Izvēlētā palīglīdzekļa cena; jautājiet tā piegādātājam.",
  "What the state pays for an aid of the kind stands in its contracts with providers; ask the National Rehabilitation Centre Vaivari (vtpc.lv).":
    "Ko valsts maksā par šāda veida palīglīdzekli, ir tās līgumos ar piegādātājiem; jautājiet Nacionālajam rehabilitācijas centram „Vaivari” (vtpc.lv).",
  "The value of a voucher was not seen; ask for Cabinet regulation 83 of 2025-02-04 (likumi.lv, 358418).":
    "Kupona vērtība nav atrasta; lūdziet Ministru kabineta 04.02.2025. noteikumus Nr. 83 (likumi.lv, 358418).",
};
