import type { Texts } from "../latvian/texts.js";

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "Paid by the state budget; families pay nothing. The maintenance therapy is behaviour, speech, audio-speech and occupational therapy, for a diagnosis or its suspicion after an early intervention programme in a medical institution; the association also runs support and information groups and workshops for the family.":
    "Maksā valsts budžets; ģimenes nemaksā neko. Uzturošā terapija ir uzvedības, logopēda, audiologopēda un ergoterapija diagnozes vai aizdomu gadījumā pēc agrīnās intervences programmas ārstniecības iestādē; apvienība rīko arī atbalsta un informatīvās grupas un darbnīcas ģimenei.",
  "Families pay nothing. How many sessions a course has was not seen, so nothing limits them here but the plan.":
    "Ģimenes nemaksā neko. Cik nodarbību ir kursā, nav atrasts, tāpēc tās ierobežo vienīgi plāns.",
  "How many sessions a course has was not seen; ask for Cabinet regulation 55 of 2025-01-21 (likumi.lv, 358151).":
    "Cik nodarbību ir kursā, nav atrasts; lūdziet Ministru kabineta 21.01.2025. noteikumus Nr. 55 (likumi.lv, 358151).",
  "What the state pays for a child was not seen; ask for the same regulation, or the Ministry of Welfare's contracts with the providers.":
    "Ko valsts maksā par bērnu, nav atrasts; lūdziet tos pašus noteikumus vai Labklājības ministrijas līgumus ar pakalpojuma sniedzējiem.",
  "What the 10 % of administration are of was not readable; ask for the same regulation.":
    "No kā ir administrēšanas 10 %, nebija izlasāms; lūdziet tos pašus noteikumus.",
  "What the state pays for a session was not seen; ask for Cabinet regulation 55 of 2025-01-21 (likumi.lv, 358151), or the Ministry of Welfare's contracts with the providers.":
    "Cik valsts maksā par nodarbību, nav atrasts; lūdziet Ministru kabineta 21.01.2025. noteikumus Nr. 55 (likumi.lv, 358151) vai Labklājības ministrijas līgumus ar pakalpojumu sniedzējiem.",
};
