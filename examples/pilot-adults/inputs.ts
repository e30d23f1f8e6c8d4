import type { AssumptionTitle } from "seko/cohort";

/** What the example puts in for the open inputs of money follows the client. None of it is published. */
export const compensationInputs = {
  "amount-adult": "150.00",
  "amount-child": "150.00",
  "hospital-grace": "14",
  "excluded-programmes": "mk-829 di-9-2-2-1",
} as const;

/** The assumptions behind these inputs, and behind what the state avoids. */
export const exampleAssumptions: readonly AssumptionTitle[] = [
  {
    id: "input:amount-adult",
    title:
      "Assumed: 150.00 EUR a month for an adult, so that a part of the cost follows; the amount of money follows the client is not public",
  },
  {
    id: "input:hospital-grace",
    title: "Assumed: 14 days of a stay in hospital are borne; nothing is published on it",
  },
  {
    id: "input:excluded-programmes",
    title:
      "Assumed: services paid under Cabinet regulation No. 829 or by the deinstitutionalisation project exclude compensation, a reading of a sentence that is cut",
  },
  {
    id: "state:institution-cost",
    title:
      "Assumed: a day in a state institution costs 34.00 EUR, inside the bracket of 900 to 1 170 EUR a month that follows from the state budget of 2021-2023",
  },
  {
    id: "state:avoidable",
    title: "Assumed: 40 % of that cost are avoided when somebody leaves; the house and most of the staff stay",
  },
  {
    id: "state:refilled",
    title: "Assumed: every second place is filled again on the next day, and nothing is avoided there",
  },
  {
    id: "state:resident-payment",
    title:
      "Assumed: residents paid 27 % of the cost, as in the state institution Vidzeme in 2015 (1 651 384 of 6 115 834 EUR), and the state loses it where the place stays empty",
  },
  {
    id: "state:benefit",
    title:
      "Assumed: nobody who needs special care was disabled from childhood, because the made-up cases do not say it; so the benefit is 213.43 EUR a month, in force from 2014-07-01, and it restarts outside the institution",
  },
];
