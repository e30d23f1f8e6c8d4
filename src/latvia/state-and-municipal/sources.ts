import type { TitledSource } from "../latvian/index.js";

/** Where it is read who is charged, and what is assumed of it. */
export const sources: readonly TitledSource[] = [
  {
    id: "charge-2023",
    title: {
      en: "Ministry of Welfare, 2023-09-14: social services and support that municipalities, and that the state, provide",
      lv: "Labklājības ministrija, 14.09.2023.: sociālie pakalpojumi un atbalsts, ko nodrošina pašvaldības un ko nodrošina valsts",
    },
    date: "2023-09-14",
    certainty: "seed",
  },
  {
    id: "day-centre-two",
    title: {
      en: "Ministry of Welfare, page on money follows the client: the day centre and the day care centre are two services",
      lv: "Labklājības ministrija, lapa par principu „nauda seko klientam”: dienas centrs un dienas aprūpes centrs ir divi pakalpojumi",
    },
    article: "lm.gov.lv, nauda-seko-klientam",
    certainty: "seen",
  },
  {
    id: "child-care-municipal",
    title: {
      en: "Cabinet regulation 316 of 2021-05-18, point 2: the assistant and companion are paid by the state, the care of a child by the municipality",
      lv: "Ministru kabineta 18.05.2021. noteikumi Nr. 316, 2. punkts: asistentu un pavadoni maksā valsts, bērna aprūpi pašvaldība",
    },
    link: "https://vestnesis.lv/ta/id/323301",
    date: "2021-05-18",
    certainty: "seen",
  },
  {
    id: "basket-municipal",
    title: {
      en: "Law portal on the adopted law: the municipal budget pays for the services of the minimum basket, and a lack of money is no ground to refuse them; read once and not found again",
      lv: "Likumu portāls par pieņemto likumu: minimālā groza pakalpojumus apmaksā no pašvaldības budžeta, un naudas trūkums nav pamats tos atteikt; lasīts vienreiz un vairs nav atrasts",
    },
    article: "lvportals.lv, 371908",
    date: "2024-12-19",
    certainty: "seen",
  },
  {
    id: "group-home-municipal",
    title: {
      en: "Assumed: the municipality provides and pays for the group home of people with mental impairments, because it is in the minimum basket that municipalities pay for; the document of 2023 does not name it",
      lv: "Pieņemts: grupu māju personām ar garīga rakstura traucējumiem nodrošina un apmaksā pašvaldība, jo tā ir minimālajā grozā, ko apmaksā pašvaldības; 2023. gada dokuments to nenosauc",
    },
    certainty: "assumption",
  },
  {
    id: "group-home-of-returned",
    title: {
      en: "Ministry of Welfare on Cabinet regulation 829 of 2007-12-04: for people with mental impairments who return from institutions the state pays half of what one person costs in a long-term institution; the shares are in `state-co-financing`",
      lv: "Labklājības ministrija par Ministru kabineta 04.12.2007. noteikumiem Nr. 829: par personām ar garīga rakstura traucējumiem, kas atgriežas no institūcijas, valsts maksā pusi no tā, cik ilgstošas aprūpes institūcijā maksā viena persona; daļas ir tabulā `state-co-financing`",
    },
    link: "https://www.lm.gov.lv/lv/grupu-maju-dzivokla-pakalpojums-personam-ar-gariga-rakstura-traucejumiem",
    date: "2007-12-04",
    certainty: "seen",
  },
  {
    id: "group-home-of-state",
    title: {
      en: "Ministry of Welfare, page on money follows the client: it names a group home (apartment) made by a state institution and financed by the state",
      lv: "Labklājības ministrija, lapa par principu „nauda seko klientam”: tajā nosaukta valsts institūcijas izveidota un valsts finansēta grupu māja (dzīvoklis)",
    },
    article: "lm.gov.lv, nauda-seko-klientam",
    certainty: "seen",
  },
];
