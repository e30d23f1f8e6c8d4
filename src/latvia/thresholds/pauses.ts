import type { Label } from "../../sources/index.js";

/** While what a benefit of the state is not paid. */
export interface BenefitPause {
  readonly id: string;
  readonly benefit: "care" | "transport";
  readonly label: Label;
  readonly source: string;
}

const during = {
  "state-pays": {
    lv: "Kamēr personu pilnībā uztur valsts (valsts institūcijā, ieslodzījumā)",
    en: "While the state pays for the person in full (in a state institution, in prison)",
  },
  abroad: { lv: "Kamēr persona dzīvo ārzemēs", en: "While the person lives abroad" },
} as const;

/** When the care benefit and the transport benefit are paused. */
export const benefitPauses: readonly BenefitPause[] = (["care", "transport"] as const).flatMap((benefit) =>
  Object.entries(during).map(([id, label]) => ({
    id: `${benefit}-${id}`,
    benefit,
    label,
    source: `${benefit}-benefit-pause`,
  })),
);
