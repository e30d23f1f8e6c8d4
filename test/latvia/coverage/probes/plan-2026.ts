import { autismBranches, checkSplit, shareOf } from "seko/latvia";
import { asks, figure, worked, type Probes } from "./probe.js";

const born = { birthDate: "2020-06-01", disability: true };
const therapy = "Therapy ends on the day before the seventh birthday";

/** Of the plan for 2026 and 2027. */
export const plan2026: Probes = {
  "The plan for 2026 and 2027 is adopted": [figure("programmes", "programmes[plan-2026].total", "32200000 EUR")],
  "32.2 and 25.7 m EUR, of it 28 and 22.5 of foreign projects": [
    asks("checkSplit", () => ["plan-2026", "plan-2027"].map((id) => checkSplit(id)?.sum), ["32200000.00", "25700000.00"]),
  ],
  "Autism: from 2 years, after early intervention; with disability to 18": [
    asks("autismBranches", () => autismBranches(born, "2026-03-01").map(({ state }) => state), ["incomplete", "eligible"]),
    worked("autism-rehabilitation-maintenance-therapy", therapy, "160.00"),
    worked("autism-rehabilitation-psychosocial-rehabilitation", "Four sessions a month of a child with disability", "280.00"),
  ],
  "Palliative care: pilots of respite, short-term care and psychosocial support": [
    figure("palliative-home-care", "fields[pilots-2026]", "outlivesPatient: false"),
  ],
  "10 homes for 112 children, at most 12 in each": [
    figure("community-places", "plan[family-like-homes].amount", "10 homes"),
    figure("community-places", "plan[family-like-children].amount", "112 people"),
    figure("community-places", "plan[family-like-home-maximum].amount", "12 people"),
  ],
  "New places for 508 people": [figure("community-places", "plan[new-places].amount", "508 people")],
  "Wider access for 2384 people": [figure("community-places", "plan[wider-access].amount", "2384 people")],
  "10 474 technical aids, vouchers tested": [
    worked("technical-aids-voucher", "A voucher of 300 for an aid of 400", "300.00"),
    figure("community-places", "plan[technical-aids].amount", "10474 aids"),
  ],
  "Family-like homes inside state centres as branches": [
    figure("community-places", "plan[family-like-homes].amount", "10 homes"),
  ],
  "EU and other foreign money: no rate follows": [
    asks("shareOf", () => shareOf("plan-2026", "foreign-projects"), "part: expected nothing: no split by sources is published, received \"foreign-projects\""),
  ],
};
