import type { OpenInput } from "../scheme/index.js";

/** What is not known of a scheme besides the inputs it asks for: figures that its rules would need if they were published. */
export const openOfSchemes: Readonly<Record<string, readonly OpenInput[]>> = {
  "individual-budget-children": [
    {
      id: "bands-of-the-model",
      unit: "points",
      reason:
        "The scale, levels and thresholds by which the pilot assessed functioning are not public; ask the Latvian Health Economics Association for the detailed description of the model (PDF), or the Ministry of Welfare for the pilot's final report.",
    },
    {
      id: "municipalities-of-the-pilot",
      unit: "place",
      reason:
        "Six of the ten municipalities are not named in what could be read; ask the Ministry of Welfare for the list of partners of project 9.2.2.2./16/I/001.",
    },
    {
      id: "prices-of-the-pilot",
      unit: "EUR per unit",
      reason:
        "What the pilot paid for each service is not public; ask the Ministry of Welfare for the files on the provisional budget of 2020-07-13 (lm.gov.lv, node 1127) and the pilot's accounts.",
    },
  ],
};
