import { inBothLanguages } from "../latvian/index.js";
import type { BasketTable } from "./basket.js";
import { duties } from "./generated/duties.js";
import { groups } from "./generated/groups.js";
import { proposals } from "./generated/proposals.js";
import { basketSources } from "./generated/sources.js";
import { stateShares } from "./generated/state-shares.js";
import { undated } from "./generated/undated.js";

/** The minimum basket: what every municipality must offer, to whom and from when, and what was proposed before. */
export const basketTable: BasketTable = {
  schemaVersion: 1,
  id: "minimum-basket",
  label: { lv: "Minimālais sociālo pakalpojumu grozs", en: "Minimum basket of social services" },
  note: "The duty lies with every municipality alike, whatever its size; a municipality may serve others and more from its own money once the basket is provided. The municipal budget pays: a lack of money is no ground to refuse, a queue is possible. What is unknown of a duty is its day, or the group on which the sources differ; from 2029 the services without a published day are mandatory by assumption. The support persons of the 2020 proposal are assistants, carers and mentors. The law prevails over the proposals: it brought the mentor forward from 2029 to 2026.",
  sources: inBothLanguages(basketSources),
  open: [
    {
      id: "duties-without-date",
      unit: "date",
      reason:
        "From which day day care centres, workshops and the family assistant are mandatory was not seen (some services have a transition to 2026, others to 2028); ask for the transitional provisions to section 9(1.1) of the Law on Social Services and Social Assistance (likumi.lv, 68488, wording after 2025-01-21).",
    },
    {
      id: "respite-date",
      unit: "date",
      reason:
        "The day from which respite is mandatory rests on an assumption; ask for the same transitional provisions.",
    },
    {
      id: "state-share-of-the-basket",
      unit: "share",
      reason:
        "No adopted share of the state in the cost of mandatory services was seen; 50 % is named for the family assistant and for respite of children. Ask the Ministry of Welfare. Whoever calculates must give it, and 0 is no published value.",
    },
  ],
  groups,
  duties,
  undated,
  stateShares,
  proposals,
};
