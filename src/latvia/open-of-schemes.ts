import type { OpenInput } from "../rules/reading/parameter.js";

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
  "individual-budget-adults": [
    {
      id: "tool-of-the-adults-pilot",
      unit: "points",
      reason:
        "The assessment tool, levels and thresholds of the pilot are not public; ask the Ministry of Welfare for deliverable 7 of the procurement LRLM2017/28-3-03/23ESF.",
    },
    {
      id: "municipalities-of-the-adults-pilot",
      unit: "place",
      reason:
        "Two of the ten municipalities are cut from the list that could be read; ask the Ministry of Welfare for the list of partners of project 9.2.2.2./16/I/001.",
    },
    {
      id: "prices-of-the-adults-pilot",
      unit: "EUR per unit",
      reason:
        "What the pilot paid for each service is not public; ask the Ministry of Welfare for the pilot's accounts of 2019-2021.",
    },
  ],
  "money-follows-client": [
    {
      id: "claims-frequency",
      unit: "claims per year",
      reason:
        "How often a municipality claims is not known; ask the Ministry of Welfare, or read Cabinet regulation No. 797 (likumi.lv 303855).",
    },
    {
      id: "claims-deadline",
      unit: "days after the period",
      reason:
        "By when a claim must be in, and what becomes of a late one, is not known; ask the Ministry of Welfare, or read Cabinet regulation No. 797 (likumi.lv 303855).",
    },
    {
      id: "advance-or-arrears",
      unit: "share of the claim paid in advance",
      reason:
        "Whether the state pays in advance or in arrears is not known; ask the Ministry of Welfare, or read Cabinet regulation No. 797 (likumi.lv 303855).",
    },
    {
      id: "residence-of-the-claimant",
      unit: "rule",
      reason:
        "Which residence decides over the claimant after a move is not known; ask the Ministry of Welfare, or read Cabinet regulation No. 797 (likumi.lv 303855).",
    },
  ],
  "short-term-care-jelgava-county": [
    {
      id: "longest-stay",
      unit: "days",
      reason:
        "How long a short-term stay in SAC Zemgale may last was not seen; ask the county of Jelgava for its binding regulations.",
    },
  ],
  "short-term-care-liepaja-hospital": [
    {
      id: "days-from-2026",
      unit: "days",
      reason:
        "From 2026 Liepāja's rules change 60 days to 30 and 61 to 31 in points 26, 27 and 30; of which service was not visible. Ask for Liepāja's binding regulations No. 8 in the wording of 2025-12-18 (likumi.lv, 366241).",
    },
  ],
  assistant: [
    {
      id: "base-hours-in-full",
      unit: "hours per month",
      reason:
        "Point 3 and the base hours in full were not seen; ask for Cabinet regulation 316 in its present wording (likumi.lv, 323301).",
    },
  ],
  "child-care": [
    {
      id: "minimum-price-of-child-care",
      unit: "EUR per hour",
      reason:
        "The regulation sets a minimum price of an hour, which was not seen; ask for point 1.3 and its annex of Cabinet regulation 316 of 2021-05-18 (likumi.lv, 323301).",
    },
  ],
  "respite-kurzeme-project": [
    {
      id: "days-and-nights-alone",
      unit: "part of 24h",
      reason:
        "How days alone and nights alone count against the 30 a year was not seen; ask the Kurzeme planning region for the project's rules.",
    },
  ],
};
