import type { Label } from "../../sources/index.js";

/**
 * What conditions and limits of the Latvian schemes are called, by their id. None of these names was found in an official text: they
 * are proposals, to be checked by a Latvian lawyer, as the messages in `explanation/words/lv-proposed.ts` are.
 */
export const proposedRuleLabels: Readonly<Record<string, Label>> = {
  age: { lv: "Vecums", en: "Age" },
  "age-from": { lv: "Vecums, no kura pakalpojumu piešķir", en: "Age from which it is given" },
  "care-leavers-to-24": {
    lv: "Ārpusģimenes aprūpi atstājušie līdz 24 gadu vecumam",
    en: "Those who left care, up to the age of 24",
  },
  "carers-occupied": { lv: "Vecāku vai aizbildņu nodarbinātība", en: "Occupation of parents or guardians" },
  community: { lv: "Dzīve ārpus institūcijas", en: "Life outside institutions" },
  disability: { lv: "Invaliditāte", en: "Disability" },
  duration: { lv: "Dalības ilgums", en: "Duration of taking part" },
  enrolment: { lv: "Dalība programmā", en: "Enrolment in the programme" },
  "in-force": { lv: "Noteikumi ir spēkā", en: "The rules are in force" },
  "in-institution": { lv: "Dzīve institūcijā", en: "Life in an institution" },
  "maintenance-therapy": { lv: "Pēc agrīnās intervences programmas", en: "After an early intervention programme" },
  "palliative-patient": { lv: "Paliatīvais statuss un dzīves prognoze", en: "Palliative status and prognosis of life" },
  "psychosocial-rehabilitation": { lv: "Bērns ar invaliditāti", en: "A child with disability" },
  relative: { lv: "Paliatīvā pacienta tuvinieks", en: "Relative of a palliative patient" },
  residence: { lv: "Dzīvesvieta", en: "Residence" },
  setting: { lv: "Uzturēšanās vieta", en: "Where the person stays" },
  "special-care": { lv: "Īpašas kopšanas nepieciešamība", en: "Need of special care" },
  "target-group": { lv: "Mērķa grupa", en: "Target group" },
  term: { lv: "Pakalpojuma ilgums", en: "Term of the service" },
  "two-months": { lv: "Ne ilgāk par diviem mēnešiem", en: "At most two months" },

  "acquaintance-of-the-pilot": { lv: "Iepazīšanās posma stundas", en: "Hours of getting acquainted" },
  "assistant-day-centre-month": {
    lv: "Asistenta stundas mēnesī dienas centra apmeklēšanai",
    en: "Hours of an assistant a month for a day centre",
  },
  "assistant-month": { lv: "Asistenta stundas mēnesī", en: "Hours of an assistant a month" },
  "assistant-school-month": {
    lv: "Asistenta stundas mēnesī mācībām",
    en: "Hours of an assistant a month for studies",
  },
  "assistant-everyday-life-month": {
    lv: "Asistenta stundas mēnesī bērna ikdienai",
    en: "Hours of an assistant a month for the everyday life of a child",
  },
  "assistant-work-month": { lv: "Asistenta stundas mēnesī darbam", en: "Hours of an assistant a month for work" },
  "companion-month": { lv: "Pavadoņa stundas mēnesī", en: "Hours of a companion a month" },
  "days-a-year": { lv: "Dienas gadā", en: "Days a year" },
  "days-of-the-pilot": { lv: "Dienas izmēģinājumprojektā", en: "Days in the pilot" },
  "health-days": { lv: "Veselības daļas dienas", en: "Days of the health part" },
  "hours-a-month": { lv: "Stundas mēnesī", en: "Hours a month" },
  "hours-a-week": { lv: "Stundas nedēļā", en: "Hours a week" },
  "leisure-a-month": { lv: "Brīvā laika stundas mēnesī", en: "Hours of leisure a month" },
  "one-of-both": { lv: "Asistents vai pavadonis", en: "Assistant or companion" },
  "whole-days": { lv: "Pilnas diennaktis", en: "Whole days" },
};
