// Written from ../figures.tsv by npm run generate: change that one.
import type { PalliativeFigure } from "../palliative.js";

/** Every figure of its cost, money and volume. */
export const figures: readonly PalliativeFigure[] = [
  {"id":"day","label":{"lv":"Pacienta diena","en":"A patient's day"},"amount":"44.65","unit":"EUR","source":"day-price"},
  {"id":"mean-stay","label":{"lv":"Vidējais ilgums","en":"Mean stay"},"amount":"51","unit":"days","source":"day-price"},
  {"id":"patient","label":{"lv":"Viens pacients","en":"One patient"},"amount":"2277.15","unit":"EUR","source":"per-patient"},
  {"id":"patients-first-year","label":{"lv":"Pacienti pirmajā gadā, gandrīz","en":"Patients in the first year, nearly"},"amount":"2000","unit":"people","source":"first-year"},
  {"id":"money-2024","label":{"lv":"2024. gadā izlietots vairāk nekā 6,7 milj. EUR","en":"Over 6.7 m EUR spent in 2024"},"amount":"6700000","unit":"EUR","source":"year-2024"},
  {"id":"patients-2024","label":{"lv":"Pacienti 2024. gadā, gandrīz","en":"Patients in 2024, nearly"},"amount":"3000","unit":"people","source":"year-2024"},
  {"id":"asked-2024","label":{"lv":"Sociālajai daļai prasīts 2024. gadam","en":"Asked for the social part of 2024"},"amount":"4300000","unit":"EUR","source":"asked-2024"},
  {"id":"social-2025","label":{"lv":"Sociālā daļa, 2025. gada maijs-novembris","en":"Social part, May to November 2025"},"amount":"9180047","unit":"EUR","source":"money-2025","from":"2025-05-01","to":"2025-11-30"},
  {"id":"health-2025","label":{"lv":"Papildus veselības daļai 2025. gadā","en":"Additional for the health part in 2025"},"amount":"6011768","unit":"EUR","source":"money-2025"},
  {"id":"pilot-2021-people","label":{"lv":"Izmēģinājums Rīgā līdz 11.2021.","en":"Pilot in Rīga to November 2021"},"amount":"20","unit":"people","source":"pilot-2021"},
  {"id":"pilot-2022-people","label":{"lv":"Izmēģinājums Rīgā 2022. gadā","en":"Pilot in Rīga in 2022"},"amount":"150","unit":"people","source":"pilot-2021"},
  {"id":"pilot-2023-quarter","label":{"lv":"Izmēģinājums, 2023. gada 1. ceturksnis","en":"Pilot, first quarter of 2023"},"amount":"187350","unit":"EUR","source":"pilot-2023","from":"2023-01-01","to":"2023-03-31"},
  {"id":"pilot-2023-rest","label":{"lv":"Izmēģinājums, pārējais 2023. gads, līdz","en":"Pilot, rest of 2023, up to"},"amount":"562050","unit":"EUR","source":"pilot-2023","from":"2023-04-01","to":"2023-12-31"},
  {"id":"pilot-2023","label":{"lv":"Izmēģinājums 2023. gadā kopā","en":"Pilot of 2023 together"},"amount":"749400","unit":"EUR","source":"pilot-2023-sum","from":"2023-01-01","to":"2023-12-31"},
  {"id":"pilot-2023-people","label":{"lv":"2023. gada izmēģinājumprojektā aptuveni 300 cilvēku","en":"About 300 people in the pilot of 2023"},"amount":"300","unit":"people","source":"pilot-2023"},
];
