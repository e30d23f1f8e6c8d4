import type { Unit } from "../../person/unit.js";
import type { Label } from "../../sources/index.js";
import type { Table } from "../entry.js";

/** A service that schemes, price lists and duties name. */
export interface CatalogueService {
  readonly id: string;
  readonly label: Label;
  /** What schemes and published price lists count it in. */
  readonly units: readonly Unit[];
}

/** The services by id. */
export interface ServiceTable extends Table {
  readonly services: readonly CatalogueService[];
}

/** Every service that a scheme, a price or a duty of `seko/latvia` names, so that one service has one id everywhere. */
export const serviceTable: ServiceTable = {
  schemaVersion: 1,
  id: "services",
  label: { lv: "Pakalpojumu katalogs", en: "Catalogue of services" },
  note: "One id for each service, whatever scheme, price list or duty names it. Names are those of the lists and acts where one was seen; the English ones are translations. A service has no legal definition here.",
  sources: [],
  open: [],
  services: [
    service("art-therapy", "Mākslas terapija", "Art therapy", "hour", "session"),
    service("assisted-living", "Aprūpētā dzīvesvieta", "Assisted living"),
    service("assistant", "Asistenta pakalpojums", "Assistant", "hour"),
    service("assistant-school", "Asistents izglītības iestādē", "Assistant at school", "hour"),
    service(
      "autism-psychosocial-rehabilitation",
      "Psihosociālā rehabilitācija bērniem ar autiskā spektra traucējumiem",
      "Psychosocial rehabilitation of children with autism",
      "session",
    ),
    service(
      "autism-maintenance-therapy",
      "Uzturošā terapija bērniem ar autiskā spektra traucējumiem",
      "Maintenance therapy of children with autism",
      "session",
    ),
    service("canistherapy", "Kanisterapija", "Canistherapy", "hour"),
    service("child-care", "Aprūpes mājās pakalpojums bērnam", "Child care", "hour"),
    service("companion", "Pavadoņa pakalpojums", "Companion", "hour"),
    service("creative-activity", "Radošās attīstības nodarbība", "Creative activity", "hour"),
    service("crisis-centre", "Krīzes centrs", "Crisis centre", "24h"),
    service("crisis-room", "Krīzes istaba", "Crisis room", "month"),
    service("dance-movement-therapy", "Deju un kustību terapija", "Dance and movement therapy", "session", "hour"),
    service("day-care-centre", "Dienas aprūpes centrs", "Day care centre", "day", "hour", "month"),
    service("day-centre", "Dienas centrs", "Day centre", "day"),
    service("day-centre-meals", "Ēdināšana dienas centrā", "Meals in a day centre", "day"),
    service("early-diagnostics", "Agrīnā diagnosticēšana", "Early diagnostics"),
    service("family-assistant", "Ģimenes asistents", "Family assistant", "hour"),
    service(
      "family-support-centre",
      "Ģimenes atbalsta centrs/patversme",
      "Family support centre or shelter",
      "24h",
      "day",
    ),
    service(
      "family-like-care-children",
      "Ģimeniskai videi pietuvināts pakalpojums bērniem",
      "Family-like care of children",
      "place-month",
    ),
    service("group-class", "Grupu nodarbība", "Group class", "group-session"),
    service("group-home", "Grupu māja (dzīvoklis)", "Group home or apartment", "24h", "month"),
    service("home-care", "Aprūpe mājās", "Home care", "hour", "month"),
    service("hot-meals", "Silto pusdienu piegāde", "Delivery of hot meals", "item"),
    service("hydrotherapy", "Hidroterapija", "Hydrotherapy", "session"),
    service("laundry", "Veļas mazgāšana", "Laundry", "visit"),
    service(
      "long-term-care",
      "Ilgstoša sociālā aprūpe institūcijā",
      "Long-term care in an institution",
      "24h",
      "day",
      "month",
    ),
    service("massage", "Masāža", "Massage", "session"),
    service("meals", "Ēdināšana", "Meals", "day"),
    service("montessori", "Montesori nodarbība", "Montessori lesson", "hour", "session"),
    service("music-therapy", "Mūzikas terapija", "Music therapy", "hour", "session"),
    service("night-shelter", "Naktspatversme", "Night shelter", "night", "day", "24h"),
    service("nutritionist", "Uztura speciālista konsultācija", "Nutritionist", "session", "hour"),
    service("occupational-therapist", "Ergoterapeita nodarbība", "Occupational therapist", "hour", "session"),
    service(
      "palliative-home-care",
      "Paliatīvās aprūpes mobilās komandas pakalpojums",
      "Palliative care at home by a mobile team",
      "day",
    ),
    service("palliative-medical-care", "Paliatīvā medicīniskā aprūpe", "Palliative medical care", "day"),
    service(
      "palliative-social-care",
      "Sociālā aprūpe un psihosociālais atbalsts paliatīvajā aprūpē",
      "Social care and psychosocial support in palliative care",
      "day",
    ),
    service("parent-education", "Vecāku izglītošanas programma", "Education of parents", "session"),
    service("parent-support-group", "Vecāku atbalsta grupa", "Parent support group", "group-session"),
    service("physiotherapist", "Fizioterapeita nodarbība", "Physiotherapist", "hour", "session", "group-session"),
    service(
      "psychologist-adult",
      "Psihologa konsultācija pieaugušajam",
      "Psychologist, for an adult",
      "session",
      "hour",
    ),
    service("psychologist-child", "Psihologa konsultācija bērnam", "Psychologist, for the child", "session", "hour"),
    service("psychologist-parents", "Psihologa konsultācija vecākiem", "Psychologist, for parents", "session", "hour"),
    service("psychosocial-rehabilitation", "Psihosociālā rehabilitācija", "Psychosocial rehabilitation", "session"),
    service("psychosocial-work", "Psihosociālais darbs", "Psychosocial work", "session"),
    service("respite", "Atelpas brīdis", "Respite", "24h", "day", "night"),
    service("respite-acquaintance", "Atelpas brīža iepazīšanās posms", "Acquaintance before respite", "hour"),
    service("safety-button", "Drošības poga", "Safety button", "month"),
    service("sauna", "Sauna", "Sauna", "visit"),
    service("service-housing", "Pansija (uzturēšanās bez ēdināšanas)", "Service housing", "24h"),
    service("shelter", "Patversme", "Shelter", "24h", "day"),
    service("short-term-care", "Īslaicīga sociālā aprūpe", "Short-term care", "24h", "day"),
    service("shower", "Duša", "Shower", "visit"),
    service("social-mentor", "Sociālais mentors", "Social mentor", "hour"),
    service("social-rehabilitation", "Sociālā rehabilitācija", "Social rehabilitation", "session"),
    service("social-rehabilitation-course", "Sociālās rehabilitācijas kurss", "Course of social rehabilitation", "24h"),
    service(
      "social-rehabilitation-companion",
      "Pavadonis sociālās rehabilitācijas kursā",
      "Companion at a course of social rehabilitation",
      "24h",
    ),
    service(
      "social-rehabilitation-programme",
      "Sociālās rehabilitācijas programma bērniem un jauniešiem",
      "Social rehabilitation programme for children and youth",
    ),
    service("social-rehabilitator", "Sociālā rehabilitētāja nodarbība", "Social rehabilitator", "hour"),
    service("social-assistance", "Sociālā palīdzība", "Social assistance"),
    service("social-work", "Sociālais darbs", "Social work", "hour", "session"),
    service("specialist-consultation", "Speciālista konsultācija", "Consultation of a specialist", "session"),
    service("special-pedagogue", "Speciālā pedagoga nodarbība", "Special pedagogue", "hour", "session"),
    service("special-transport", "Specializētais transports", "Special transport", "km", "day"),
    service("speech-therapist", "Audiologopēda nodarbība", "Speech therapist", "hour", "session"),
    service("spiritual-support", "Garīgais atbalsts", "Spiritual support", "session"),
    service("support-group", "Atbalsta grupa", "Support group", "group-session"),
    service("support-person", "Atbalsta persona lēmumu pieņemšanā", "Support person in decision making", "hour"),
    service("technical-aid", "Tehniskais palīglīdzeklis", "Technical aid", "item"),
    service("video-visit", "Videovizīte", "Video visit", "visit"),
    service("work-mentor", "Individuālā atbalsta programma (darba mentors)", "Work mentor", "hour", "session"),
    service("youth-house", "Jauniešu māja", "Youth house"),
    service("workshop", "Specializētās darbnīcas", "Specialised workshop", "day", "hour"),
  ],
};

function service(id: string, lv: string, en: string, ...units: readonly Unit[]): CatalogueService {
  return { id, label: { lv, en }, units };
}
