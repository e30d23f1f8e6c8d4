import type { Source } from "../../sources/index.js";

/** What both the table and the schemes rest on. */
export const sharedSources: readonly Source[] = [
  {
    id: "team-page",
    title:
      "Ministry of Welfare: mobile team for palliative care at home (Cabinet regulation 112 of 2024-02-20; law section 13(1)12.1; Medical Treatment Law 9(5)): who, prognosis, start, parts",
    link: "https://www.lm.gov.lv/lv/paliativas-aprupes-mobilas-komandas-pakalpojums-pacienta-dzivesvieta",
    date: "2024-02-20",
    certainty: "seen",
  },
  {
    id: "no-charge",
    title: "Latvian Radio: patient and relatives pay nothing",
    article: "lr1.lsm.lv, a186209",
    certainty: "seen",
  },
  {
    id: "cap-2025",
    title:
      "National Health Service, letter on contracts: from 2025-07-01 it pays at most 180 days for a patient, one case being 180 days; the service must go on after that and starts within 24 hours",
    link: "https://lasi.lv",
    article: "sola-maksat-lidz-naves-stundai, 29856",
    date: "2025-07-01",
    certainty: "seen",
  },
  {
    id: "minimum-2020",
    title:
      "Ministry of Welfare, 2020-03-11: the least that palliative care is: medical care, psychological, social and spiritual support, from the diagnosis until the mourning relatives no longer need it",
    date: "2020-03-11",
    certainty: "seed",
  },
];

/** What the schemes rest on. */
export const schemeSources: readonly Source[] = [
  ...sharedSources,
  {
    id: "price-of-parts",
    title:
      "Projected: what a day or session costs, as whoever calculates gives it, for all days, because no tariff was seen",
    certainty: "assumption",
  },
  {
    id: "cap-from-its-day",
    title:
      "Assumed: days before 2025-07-01 do not count towards the 180, because the letter names that day and no earlier ones",
    certainty: "assumption",
  },
  {
    id: "relatives-by-the-page",
    title:
      "Assumed: relatives are helped as the least of 2020 says, also after the patient's death, because the regulation was not readable",
    certainty: "assumption",
  },
];
