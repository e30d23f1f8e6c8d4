import type { Texts } from "../latvian/texts.js";

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "In the law and the state budget from 2024-01-01, delivered from 2024-04-01. The health part is the Ministry of Health's, the social part the Ministry of Welfare's: social care at home, psychosocial rehabilitation (of relatives too), technical aids; staff help round the clock.":
    "Likumā un valsts budžetā no 01.01.2024., sniedz no 01.04.2024. Veselības daļa ir Veselības ministrijas, sociālā daļa Labklājības ministrijas: sociālā aprūpe mājās, psihosociālā rehabilitācija (arī tuviniekiem), tehniskie palīglīdzekļi; darbinieki palīdz visu diennakti.",
  "Who is 18 to 24 and has the children's service may choose; that choice is the plan's. Support of relatives, which goes on after the patient's death, is a scheme of its own, palliative-home-care-relatives.":
    "Kas ir 18 līdz 24 gadus vecs un saņem bērnu programmas pakalpojumu, var izvēlēties; izvēli rāda plāns. Atbalsts tuviniekiem, kas turpinās pēc pacienta nāves, ir atsevišķi aprēķina noteikumi: `palliative-home-care-relatives`.",
  "How many sessions a relative may have was not seen; nothing limits them here but the plan.":
    "Cik nodarbību pienākas tuviniekam, nav atrasts; tās ierobežo vienīgi plāns.",
  "How many hours of social care a patient has was not seen; ask for Cabinet regulation 112 of 2024-02-20.":
    "Cik sociālās aprūpes stundu ir pacientam, nav atrasts; lūdziet Ministru kabineta 20.02.2024. noteikumus Nr. 112.",
  "The tariff of the health part and of the social part was not seen; ask the National Health Service and the Ministry of Welfare.":
    "Veselības daļas un sociālās daļas tarifs nav atrasts; jautājiet Nacionālajam veselības dienestam un Labklājības ministrijai.",
  "What a day of the health part costs was not seen; ask the National Health Service and the Ministry of Welfare. The press names 44.65 EUR a day and not of which part.":
    "Cik maksā diena veselības daļā, nav atrasts; jautājiet Nacionālajam veselības dienestam un Labklājības ministrijai. Prese min 44,65 EUR dienā, bet ne to, kurai daļai.",
  "What a day of the social part costs was not seen; ask the National Health Service and the Ministry of Welfare. The press names 44.65 EUR a day and not of which part.":
    "Cik maksā diena sociālajā daļā, nav atrasts; jautājiet Nacionālajam veselības dienestam un Labklājības ministrijai. Prese min 44,65 EUR dienā, bet ne to, kurai daļai.",
  "What a session of the psychologist in the team costs was not seen; ask the Ministry of Welfare for the contracts by Cabinet regulation 112.":
    "Cik maksā psihologa nodarbība komandā, nav atrasts; lūdziet Labklājības ministrijai līgumus pēc Ministru kabineta noteikumiem Nr. 112.",
  "What a session of the chaplain in the team costs was not seen; ask the Ministry of Welfare for the contracts by Cabinet regulation 112.":
    "Cik maksā kapelāna nodarbība komandā, nav atrasts; lūdziet Labklājības ministrijai līgumus pēc Ministru kabineta noteikumiem Nr. 112.",
  "What a session of the social worker in the team costs was not seen; ask the Ministry of Welfare for the contracts by Cabinet regulation 112.":
    "Cik maksā sociālā darbinieka nodarbība komandā, nav atrasts; lūdziet Labklājības ministrijai līgumus pēc Ministru kabineta noteikumiem Nr. 112.",
};
