// Written from ../rules.tsv by npm run generate: change that one.
import type { PalliativeRule } from "../palliative.js";

/** Conditions and rules of the service. */
export const rules: readonly PalliativeRule[] = [
  {"id":"adults","label":{"lv":"Pilngadīgi pacienti","en":"Adult patients; at 18 to 24 a person in the children's programme may choose one of both services"},"amount":"18","unit":"years","from":"2024-04-01","to":"open","source":"team-page"},
  {"id":"council","label":{"lv":"IV vai V līmeņa slimnīcas ārstu konsilija lēmums par paliatīvu statusu","en":"Decision of a council of doctors of a hospital of level IV or V on palliative status"},"from":"2024-04-01","to":"open","source":"team-page"},
  {"id":"prognosis","label":{"lv":"Dzīves prognoze ir ne vairāk kā 6 mēneši","en":"The prognosis of life is at most 6 months"},"amount":"6","unit":"months","from":"2024-04-01","to":"open","source":"team-page"},
  {"id":"choice-until","label":{"lv":"Izvēle starp bērnu un pieaugušo programmu, līdz","en":"Choice between the children's and the adults' service, until"},"amount":"24","unit":"years","from":"2024-04-01","to":"open","source":"team-page"},
  {"id":"no-charge","label":{"lv":"Pacients un tuvinieki nemaksā","en":"Patient and relatives pay nothing"},"amount":"0","unit":"EUR","from":"2024-04-01","to":"open","source":"no-charge"},
  {"id":"start-within","label":{"lv":"Sākas 24 stundu laikā pēc pieteikuma","en":"Starts within 24 hours of sign-up"},"amount":"24","unit":"hours","from":"2025-07-01","to":"open","source":"cap-2025"},
  {"id":"health-days","label":{"lv":"Veselības daļu apmaksā par ne vairāk kā 180 dienām","en":"The health part is paid for at most 180 days"},"amount":"180","unit":"days per patient","from":"2025-07-01","to":"open","source":"cap-2025"},
];
