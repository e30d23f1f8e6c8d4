import type { Texts } from "../latvian/texts.js";

/** The Latvian titles of the sources, by the English ones. */
export const titles: Texts = {
  "Projected: what a session costs the state, as whoever calculates gives it, for all days, because no tariff was seen":
    "Prognozēts: valsts samaksa par nodarbību, ko dod aprēķina veicējs, visām dienām, jo tarifs nav redzēts",
  "Assumed: a child has as many sessions as the plan says, because how many a course has was not seen":
    "Pieņemts: bērnam ir tik nodarbību, cik paredz plāns, jo kursa nodarbību skaits nav redzēts",
  "Cabinet regulation 55 of 2025-01-21: two services, ages, conditions and providers; the law's section 13(1)16 and 13(2.4)":
    "Ministru kabineta 21.01.2025. noteikumi Nr. 55: divi pakalpojumi, vecums, nosacījumi un sniedzēji; likuma 13. panta pirmās daļas 16. punkts un 2.4 daļa",
  "Assumed: the services are given from the day of the regulation, because its entry into force was not seen":
    "Pieņemts: pakalpojumus sniedz no noteikumu dienas, jo to spēkā stāšanās diena nav redzēta",
  "Press, 2026: about 200 children under seven and 27 who start school at seven; 102 children in 2025":
    "Prese, 2026. gads: aptuveni 200 bērni līdz septiņu gadu vecumam un 27, kas septiņos gados sāk skolu; 2025. gadā 102 bērni",
  "Ministry of Welfare and press.lv of 2026-02-11: 100 children in 2024, over 400 with donations; at least 300 in the association's earlier pilot":
    "Labklājības ministrija un press.lv 11.02.2026.: 2024. gadā 100 bērni, ar ziedojumiem vairāk nekā 400; apvienības agrākajā izmēģinājumprojektā vismaz 300",
  "Children's Hospital Foundation: behaviour therapy twice a week costs at least 3 360 EUR a year; a donor's figure, no tariff":
    "Bērnu slimnīcas fonds: uzvedības terapija divreiz nedēļā maksā vismaz 3 360 EUR gadā; ziedotāju skaitlis, nav tarifs",
  "Cabinet regulation 55 of 2025-01-21: administration 10 %; of what was not readable":
    "Ministru kabineta 21.01.2025. noteikumi Nr. 55: administrēšanai 10 %; no kā, nebija izlasāms",
};

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "Paid by the state budget; families pay nothing. The maintenance therapy is behaviour, speech, audio-speech and occupational therapy, for a diagnosis or its suspicion after an early intervention programme in a medical institution; the association also runs support and information groups and workshops for the family.":
    "Maksā valsts budžets; ģimenes nemaksā neko. Uzturošā terapija ir uzvedības, logopēda, audiologopēda un ergoterapija diagnozes vai aizdomu gadījumā pēc agrīnās intervences programmas ārstniecības iestādē; apvienība rīko arī atbalsta un informatīvās grupas un darbnīcas ģimenei.",
  "Families pay nothing. How many sessions a course has was not seen, so nothing limits them here but the plan.":
    "Ģimenes nemaksā neko. Cik nodarbību ir kursā, nav redzēts, tāpēc tās ierobežo vienīgi plāns.",
  "How many sessions a course has was not seen; ask for Cabinet regulation 55 of 2025-01-21 (likumi.lv, 358151).":
    "Cik nodarbību ir kursā, nav redzēts; lūdziet Ministru kabineta 21.01.2025. noteikumus Nr. 55 (likumi.lv, 358151).",
  "What the state pays for a child was not seen; ask for the same regulation, or the Ministry of Welfare's contracts with the providers.":
    "Ko valsts maksā par bērnu, nav redzēts; lūdziet tos pašus noteikumus vai Labklājības ministrijas līgumus ar pakalpojuma sniedzējiem.",
  "What the 10 % of administration are of was not readable; ask for the same regulation.":
    "No kā ir administrēšanas 10 %, nebija izlasāms; lūdziet tos pašus noteikumus.",
  "What the state pays for a session was not seen; ask for Cabinet regulation 55 of 2025-01-21 (likumi.lv, 358151), or the Ministry of Welfare's contracts with the providers.":
    "Cik valsts maksā par nodarbību, nav redzēts; lūdziet Ministru kabineta 21.01.2025. noteikumus Nr. 55 (likumi.lv, 358151) vai Labklājības ministrijas līgumus ar pakalpojumu sniedzējiem.",
};
