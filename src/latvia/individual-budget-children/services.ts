import type { Area, Service } from "../../rules/common/service.js";

/** The three areas of the model. Which service belongs to which area is a reading of their names. */
export const areas: readonly Area[] = [
  {
    id: "family",
    label: { lv: "Ģimenes atbalsta spēju stiprināšana", en: "Strengthening the family's capacity to support" },
  },
  {
    id: "compensation",
    label: { lv: "Zaudētās funkcijas kompensēšana", en: "Compensating the lost function" },
  },
  {
    id: "functioning",
    label: {
      lv: "Funkcionēšanas spēju uzturēšana un attīstīšana",
      en: "Maintaining and developing the child's functioning",
    },
  },
];

/** The services, by area. Those of a specialist are counted as the nearest price list counts them. */
export const services: readonly Service[] = [
  {
    id: "psychologist-parents",
    label: { lv: "Psihologa konsultācija vecākiem", en: "Psychologist, for parents" },
    unit: "session",
    area: "family",
  },
  {
    id: "parent-support-group",
    label: { lv: "Vecāku atbalsta grupa", en: "Parent support group" },
    unit: "group-session",
    area: "family",
  },
  { id: "respite", label: { lv: "Atelpas brīdis", en: "Respite" }, unit: "24h", area: "family" },
  { id: "child-care", label: { lv: "Aprūpes pakalpojums", en: "Child care" }, unit: "hour", area: "compensation" },
  { id: "assistant", label: { lv: "Asistents", en: "Assistant" }, unit: "hour", area: "compensation" },
  {
    id: "day-care-centre",
    label: { lv: "Dienas aprūpes centrs", en: "Day care centre" },
    unit: "day",
    area: "compensation",
  },
  {
    id: "physiotherapist",
    label: { lv: "Fizioterapeita nodarbība", en: "Physiotherapist" },
    unit: "hour",
    area: "functioning",
  },
  {
    id: "occupational-therapist",
    label: { lv: "Ergoterapeita nodarbība", en: "Occupational therapist" },
    unit: "hour",
    area: "functioning",
  },
  {
    id: "speech-therapist",
    label: { lv: "Audiologopēda nodarbība", en: "Speech therapist" },
    unit: "hour",
    area: "functioning",
  },
  {
    id: "montessori",
    label: { lv: "Montesori nodarbība", en: "Montessori lesson" },
    unit: "hour",
    area: "functioning",
  },
  {
    id: "music-therapy",
    label: { lv: "Mūzikas terapija", en: "Music therapy" },
    unit: "hour",
    area: "functioning",
  },
  {
    id: "dance-movement-therapy",
    label: { lv: "Deju un kustību terapija", en: "Dance and movement therapy" },
    unit: "session",
    area: "functioning",
  },
  {
    id: "psychologist-child",
    label: { lv: "Psihologa konsultācija bērnam", en: "Psychologist, for the child" },
    unit: "session",
    area: "functioning",
  },
];
