import type { NamedCircumstance, Scheme } from "../../rules/scheme.js";
import type { When } from "../../rules/when/when.js";
import type { Label } from "../../sources/index.js";
import { inForce, inKindScheme } from "../in-kind/index.js";
import { schemeService } from "../services/index.js";
import { schemeSources as sources } from "./sources.js";
import { notes } from "./in-latvian.js";

const validity = { from: "2025-01-21", to: "open" } as const;

const earlyIntervention: NamedCircumstance = {
  id: "early-intervention-over",
  label: {
    lv: "Agrīnās intervences programma ārstniecības iestādē ir pabeigta",
    en: "An early intervention programme in a medical institution is over",
  },
  kind: "yes-no",
};

/**
 * Maintenance therapy of children with autism (Cabinet regulation 55): from 2 years and before 7, after an early intervention
 * programme. The state pays; the price of a session is an open input.
 *
 * @example
 * compile(autismMaintenanceTherapy, { "price-session": "35.00" });
 */
export const autismMaintenanceTherapy: Scheme = autismScheme({
  branch: "maintenance-therapy",
  label: {
    lv: "Uzturošā terapija bērniem ar autiskā spektra traucējumiem (MK 55)",
    en: "Maintenance therapy of children with autism (Cabinet regulation 55)",
  },
  until: 7,
  circumstances: [earlyIntervention],
  when: [{ kind: "circumstance", circumstance: earlyIntervention.id, is: true }],
});

/**
 * Psychosocial rehabilitation of a child with autism and of the family (Cabinet regulation 55): from 2 years and before 18, with
 * disability. The state pays; the price of a session is an open input.
 *
 * @example
 * compile(autismPsychosocialRehabilitation, { "price-session": "35.00" });
 */
export const autismPsychosocialRehabilitation: Scheme = autismScheme({
  branch: "psychosocial-rehabilitation",
  label: {
    lv: "Psihosociālā rehabilitācija bērnam ar autiskā spektra traucējumiem un invaliditāti (MK 55)",
    en: "Psychosocial rehabilitation of a child with autism and disability (Cabinet regulation 55)",
  },
  until: 18,
  circumstances: [],
  when: [{ kind: "disability", statuses: ["child"] }],
});

/** What the two services differ in. */
interface Branch {
  readonly branch: string;
  readonly label: Label;
  /** Complete years not yet reached. */
  readonly until: number;
  readonly circumstances: readonly NamedCircumstance[];
  /** What opens the service besides the age. */
  readonly when: When;
}

function autismScheme({ branch, label, until, circumstances, when }: Branch): Scheme {
  const service = `autism-${branch}`;
  return inKindScheme({
    id: `autism-rehabilitation-${branch}`,
    label,
    note: "Families pay nothing. How many sessions a course has was not seen, so nothing limits them here but the plan.",
    validity,
    notes,
    sources,
    inputs: [
      {
        id: "price-session",
        unit: "EUR per session",
        reason:
          "What the state pays for a session was not seen; ask for Cabinet regulation 55 of 2025-01-21 (likumi.lv, 358151), or the Ministry of Welfare's contracts with the providers.",
      },
    ],
    services: [schemeService(service, "session")],
    prices: [{ service, place: "latvia", price: { input: "price-session" }, ...validity, source: "session-price" }],
    source: "regulation-55",
    funder: "state",
    funderSource: "regulation-55",
    besides: {
      groups: [
        {
          id: "children-with-autism",
          label: { lv: "Bērni ar autiskā spektra traucējumiem", en: "Children with autism" },
        },
      ],
      circumstances,
      conditions: [
        { id: "target-group", kind: "target-group", groups: ["children-with-autism"], source: "regulation-55" },
        { id: "age", kind: "age", from: 2, until, source: "regulation-55" },
        { id: branch, kind: "any-of", options: [{ when, ...validity }], source: "regulation-55" },
        inForce(validity, "in-force"),
      ],
      cover: { order: "priority", budget: "gross", source: "sessions-of-the-plan" },
    },
  });
}
