import { inBothLanguages } from "../latvian/index.js";
import { figures } from "./generated/figures.js";
import { rules } from "./generated/rules.js";
import { palliativeSources } from "./generated/sources.js";
import type { PalliativeField, PalliativeTable } from "./palliative.js";
import { sharedSources } from "./sources.js";

/** The mobile team for palliative care at home: who, what, and every figure that is published. */
export const palliativeTable: PalliativeTable = {
  schemaVersion: 1,
  id: "palliative-home-care",
  label: { lv: "Paliatīvā aprūpe dzīvesvietā (MK 112)", en: "Palliative care at home (Cabinet regulation 112)" },
  note: "In the law and the state budget from 2024-01-01, delivered from 2024-04-01. The health part is the Ministry of Health's, the social part the Ministry of Welfare's: social care at home, psychosocial rehabilitation (of relatives too), technical aids; staff help round the clock.",
  sources: inBothLanguages([...sharedSources, ...palliativeSources]),
  open: [
    {
      id: "hours-of-social-care",
      unit: "hours",
      reason: "How many hours of social care a patient has was not seen; ask for Cabinet regulation 112 of 2024-02-20.",
    },
    {
      id: "tariff-by-part",
      unit: "EUR per patient and day",
      reason:
        "The tariff of the health part and of the social part was not seen; ask the National Health Service and the Ministry of Welfare.",
    },
  ],
  rules,
  fields: [
    field("medical", "Paliatīvā medicīniskā aprūpe", "Palliative medical care", false),
    field(
      "psychological",
      "Psiholoģiskais atbalsts (psihologs, psihoterapeits)",
      "Psychological support (psychologist, psychotherapist)",
      true,
    ),
    field("social", "Sociālais atbalsts (sociālais darbinieks)", "Social support (social worker)", true),
    field("spiritual", "Garīgais atbalsts (kapelāns)", "Spiritual support (chaplain)", true),
    {
      id: "planned-2020",
      label: {
        lv: "2020. gadā plānotās daļas: komandas, aprūpe mājās, atelpas brīdis, attālināta aprūpe, konsultācijas visu diennakti, rehabilitācija, apmācība",
        en: "Parts planned in 2020: teams, care at home, respite, telecare, advice round the clock, rehabilitation, training",
      },
      source: "minimum-2020",
    },
    {
      id: "pilots-2026",
      label: {
        lv: "Izmēģinājumi: atelpas brīdis, īslaicīga aprūpe, psihosociālais atbalsts",
        en: "Pilots: respite, short-term care, psychosocial support",
      },
      outlivesPatient: false,
      source: "plan-2026",
    },
  ],
  figures,
};

function field(id: string, lv: string, en: string, outlivesPatient: boolean): PalliativeField {
  return { id, label: { lv, en }, outlivesPatient, source: "minimum-2020" };
}
