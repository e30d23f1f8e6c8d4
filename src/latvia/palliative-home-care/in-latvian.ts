import type { Texts } from "../latvian/texts.js";

/** The Latvian titles of the sources, by the English ones. */
export const titles: Texts = {
  "Projected: what a day or session costs, as whoever calculates gives it, for all days, because no tariff was seen":
    "Prognozēts: dienas vai nodarbības cena, ko dod aprēķina veicējs, visām dienām, jo tarifs nav redzēts",
  "Assumed: days before 2025-07-01 do not count towards the 180, because the letter names that day and no earlier ones":
    "Pieņemts: dienas pirms 01.07.2025. neieskaita 180 dienās, jo vēstule nosauc šo dienu un nevienu agrāku",
  "Assumed: relatives are helped as the least of 2020 says, also after the patient's death, because the regulation was not readable":
    "Pieņemts: tuviniekiem palīdz, kā noteikts 2020. gada minimumā, arī pēc pacienta nāves, jo noteikumus nebija iespējams izlasīt",
  "Ministry of Welfare: mobile team for palliative care at home (Cabinet regulation 112 of 2024-02-20; law section 13(1)12.1; Medical Treatment Law 9(5)): who, prognosis, start, parts":
    "Labklājības ministrija: mobilā komanda paliatīvajai aprūpei dzīvesvietā (Ministru kabineta 20.02.2024. noteikumi Nr. 112; likuma 13. panta pirmās daļas 12.1 punkts; Ārstniecības likuma 9. panta piektā daļa): kam, prognoze, sākums, daļas",
  "Latvian Radio: patient and relatives pay nothing": "Latvijas Radio: pacients un tuvinieki nemaksā neko",
  "25-TA-749: nearly 2 000 patients in the first year": "25-TA-749: pirmajā gadā gandrīz 2 000 pacientu",
  "Press, 2025-11-30: 44.65 EUR for a patient and day and a mean stay of 51 days; whether it holds health and social care or one of them is not said":
    "Prese, 30.11.2025.: 44,65 EUR par pacientu un dienu un vidējais ilgums 51 diena; vai tajā ir veselības un sociālā daļa vai viena no tām, nav teikts",
  "44.65 EUR × 51 days": "44,65 EUR × 51 diena",
  "National Health Service, by the press: over 6.7 m EUR for nearly 3 000 patients in 2024":
    "Nacionālais veselības dienests pēc preses ziņām: 2024. gadā vairāk nekā 6,7 milj. EUR gandrīz 3 000 pacientiem",
  "25-TA-1638 and 25-TA-1907: additional money of 2025 for the social part (May to November) and for the health part":
    "25-TA-1638 un 25-TA-1907: 2025. gada papildu nauda sociālajai daļai (maijs līdz novembris) un veselības daļai",
  "Press: the Ministry of Welfare asked for 4.3 m EUR for the social part in 2024":
    "Prese: Labklājības ministrija sociālajai daļai 2024. gadam lūdza 4,3 milj. EUR",
  "National Health Service, letter on contracts: from 2025-07-01 it pays at most 180 days for a patient, one case being 180 days; the service must go on after that and starts within 24 hours":
    "Nacionālais veselības dienests, vēstule par līgumiem: no 01.07.2025. tas maksā ne vairāk kā par 180 dienām pacientam, viens gadījums ir 180 dienas; pakalpojumam pēc tam jāturpinās, un tas sākas 24 stundu laikā",
  "Press on the pilot in Rīga from 2021-10-01: 20 people by November 2021, 150 in 2022":
    "Prese par izmēģinājumprojektu Rīgā no 01.10.2021.: līdz 2021. gada novembrim 20 cilvēki, 2022. gadā 150",
  "Press on the pilot of 2023: 187 350 EUR for the first quarter and up to 562 050 EUR more, about 300 people":
    "Prese par 2023. gada izmēģinājumprojektu: 187 350 EUR pirmajam ceturksnim un vēl līdz 562 050 EUR, aptuveni 300 cilvēku",
  "187 350 EUR + 562 050 EUR, and that over 300 people": "187 350 EUR + 562 050 EUR, un tas dalīts ar 300 cilvēkiem",
  "Ministry of Welfare, 2020-03-11: the least that palliative care is: medical care, psychological, social and spiritual support, from the diagnosis until the mourning relatives no longer need it":
    "Labklājības ministrija, 11.03.2020.: paliatīvās aprūpes minimums: medicīniskā aprūpe, psiholoģiskais, sociālais un garīgais atbalsts no diagnozes līdz brīdim, kad sērojošajiem tuviniekiem tas vairs nav vajadzīgs",
  "Ministry of Welfare, 2026-01-27, plan 2026-2027: pilots of respite, short-term care and psychosocial support for patients at home and their relatives":
    "Labklājības ministrija, 27.01.2026., 2026.-2027. gada plāns: atelpas brīža, īslaicīgas aprūpes un psihosociālā atbalsta izmēģinājumprojekti pacientiem mājās un viņu tuviniekiem",
};

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "In the law and the state budget from 2024-01-01, delivered from 2024-04-01. The health part is the Ministry of Health's, the social part the Ministry of Welfare's: social care at home, psychosocial rehabilitation (of relatives too), technical aids; staff help round the clock.":
    "Likumā un valsts budžetā no 01.01.2024., sniedz no 01.04.2024. Veselības daļa ir Veselības ministrijas, sociālā daļa Labklājības ministrijas: sociālā aprūpe mājās, psihosociālā rehabilitācija (arī tuviniekiem), tehniskie palīglīdzekļi; darbinieki palīdz visu diennakti.",
  "Who is 18 to 24 and has the children's service may choose; that choice is the plan's. Support of relatives, which goes on after the patient's death, is a scheme of its own, palliative-home-care-relatives.":
    "Kas ir 18 līdz 24 gadus vecs un saņem bērnu programmas pakalpojumu, var izvēlēties; izvēli rāda plāns. Atbalsts tuviniekiem, kas turpinās pēc pacienta nāves, ir atsevišķi aprēķina noteikumi: `palliative-home-care-relatives`.",
  "How many sessions a relative may have was not seen; nothing limits them here but the plan.":
    "Cik nodarbību pienākas tuviniekam, nav redzēts; tās ierobežo vienīgi plāns.",
  "How many hours of social care a patient has was not seen; ask for Cabinet regulation 112 of 2024-02-20.":
    "Cik sociālās aprūpes stundu ir pacientam, nav redzēts; lūdziet Ministru kabineta 20.02.2024. noteikumus Nr. 112.",
  "The tariff of the health part and of the social part was not seen; ask the National Health Service and the Ministry of Welfare.":
    "Veselības daļas un sociālās daļas tarifs nav redzēts; jautājiet Nacionālajam veselības dienestam un Labklājības ministrijai.",
  "What a day of the health part costs was not seen; ask the National Health Service and the Ministry of Welfare. The press names 44.65 EUR a day and not of which part.":
    "Cik maksā diena veselības daļā, nav redzēts; jautājiet Nacionālajam veselības dienestam un Labklājības ministrijai. Prese min 44,65 EUR dienā, bet ne to, kurai daļai.",
  "What a day of the social part costs was not seen; ask the National Health Service and the Ministry of Welfare. The press names 44.65 EUR a day and not of which part.":
    "Cik maksā diena sociālajā daļā, nav redzēts; jautājiet Nacionālajam veselības dienestam un Labklājības ministrijai. Prese min 44,65 EUR dienā, bet ne to, kurai daļai.",
  "What a session of the psychologist in the team costs was not seen; ask the Ministry of Welfare for the contracts by Cabinet regulation 112.":
    "Cik maksā psihologa nodarbība komandā, nav redzēts; lūdziet Labklājības ministrijai līgumus pēc Ministru kabineta noteikumiem Nr. 112.",
  "What a session of the chaplain in the team costs was not seen; ask the Ministry of Welfare for the contracts by Cabinet regulation 112.":
    "Cik maksā kapelāna nodarbība komandā, nav redzēts; lūdziet Labklājības ministrijai līgumus pēc Ministru kabineta noteikumiem Nr. 112.",
  "What a session of the social worker in the team costs was not seen; ask the Ministry of Welfare for the contracts by Cabinet regulation 112.":
    "Cik maksā sociālā darbinieka nodarbība komandā, nav redzēts; lūdziet Labklājības ministrijai līgumus pēc Ministru kabineta noteikumiem Nr. 112.",
};
