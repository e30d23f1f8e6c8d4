import type { Texts } from "../latvian/texts.js";

/** The Latvian titles of the sources, by the English ones. */
export const titles: Texts = {
  "Law on Social Services and Social Assistance, section 9(1.1) to (1.3), adopted on 2024-12-19 (draft 22-TA-1080; approved by the Cabinet on 2024-07-16): the list, and the first services from 2025-01-21, as the European Social Network reports":
    "Sociālo pakalpojumu un sociālās palīdzības likuma 9. panta 1.1 līdz 1.3 daļa, pieņemta 19.12.2024. (projekts 22-TA-1080; Ministru kabinetā apstiprināts 16.07.2024.): saraksts un pirmie pakalpojumi no 21.01.2025., kā ziņo Eiropas Sociālais tīkls",
  "Press, 2025-12-18: five services are mandatory in 2025, so the shelter is the fifth of the list and the services without a date follow in 2026 or later":
    "Prese, 18.12.2025.: 2025. gadā obligāti ir pieci pakalpojumi, tātad patversme ir piektais sarakstā, un pakalpojumi bez dienas seko 2026. gadā vai vēlāk",
  "Press on the adopted law: the social mentor from 2026-01-01, programmes of social rehabilitation from 2029-01-01":
    "Prese par pieņemto likumu: sociālais mentors no 01.01.2026., sociālās rehabilitācijas programmas no 01.01.2029.",
  "Assumed: respite is mandatory from 2026-01-01, because Liepāja's rules of 2025-12-18 add it with section 9(1.2) as their ground":
    "Pieņemts: atelpas brīdis ir obligāts no 01.01.2026., jo Liepājas 18.12.2025. noteikumi to pievieno, atsaucoties uz 9. panta 1.2 daļu",
  "Law portal on the adopted law: the social mentor also for children in out-of-family care from 16 and for people after it; read once and not found again":
    "Likumu portāls par pieņemto likumu: sociālais mentors arī bērniem ārpusģimenes aprūpē no 16 gadu vecuma un personām pēc tās; lasīts vienreiz un vairs nav atrasts",
  "Press on the bill approved by the Cabinet on 2024-07-16: home care for people with various functional impairments, where the report on the adopted law says severe ones":
    "Prese par Ministru kabinetā 16.07.2024. apstiprināto likumprojektu: aprūpe mājās personām ar dažādiem funkcionāliem traucējumiem, kamēr ziņojums par pieņemto likumu runā par smagiem",
  "Assumed: the transition of the services without a published day ends with 2028, because some have one to 2026 and others to 2028, and the family assistant is to be in full with 2028":
    "Pieņemts: pakalpojumiem bez publicētas dienas pārejas laiks beidzas ar 2028. gadu, jo vieniem tas ir līdz 2026., citiem līdz 2028. gadam, un ģimenes asistentam jābūt pilnībā ieviestam ar 2028. gadu",
  "Law portal, 2025: state co-financing of 50 % is named for the family assistant and for respite of children with special care; that it was adopted was not found; read once and not found again":
    "Likumu portāls, 2025. gads: ģimenes asistentam un atelpas brīdim bērniem ar īpašu kopšanu nosaukts valsts līdzfinansējums 50 %; ka tas pieņemts, nav atrasts; lasīts vienreiz un vairs nav atrasts",
  "Working groups of 2020-03-04: services to be mandatory and paid by municipalities, by target group in order of priority":
    "04.03.2020. darba grupas: pakalpojumi, kam jābūt obligātiem un ko maksātu pašvaldības, pa mērķa grupām prioritārā secībā",
  "Talks of the ministry and the municipalities' association, April 2024: the ministry proposed to add the social mentor and the programme of social rehabilitation, planned from 2029":
    "Ministrijas un pašvaldību savienības sarunas 2024. gada aprīlī: ministrija ierosināja pievienot sociālo mentoru un sociālās rehabilitācijas programmu, plānoti no 2029. gada",
};

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "The duty lies with every municipality alike, whatever its size; a municipality may serve others and more from its own money once the basket is provided. The municipal budget pays: a lack of money is no ground to refuse, a queue is possible. What is unknown of a duty is its day, or the group on which the sources differ; from 2029 the services without a published day are mandatory by assumption. The support persons of the 2020 proposal are assistants, carers and mentors. The law prevails over the proposals: it brought the mentor forward from 2029 to 2026.":
    "Pienākums ir katrai pašvaldībai vienāds, lai cik liela tā būtu; kad grozs nodrošināts, pašvaldība par savu naudu drīkst apkalpot citus un sniegt vairāk. Maksā pašvaldības budžets: naudas trūkums nav atteikuma pamats, rinda ir iespējama. Par pienākumu nav zināma tā diena vai grupa, kurā avoti atšķiras; no 2029. gada pakalpojumi bez publicētas dienas ir obligāti pēc pieņēmuma. 2020. gada priekšlikuma atbalsta personas ir asistenti, aprūpētāji un mentori. Likums ir pārāks par priekšlikumiem: mentoru tas pārcēla no 2029. uz 2026. gadu.",
  "From which day day care centres, workshops and the family assistant are mandatory was not seen (some services have a transition to 2026, others to 2028); ask for the transitional provisions to section 9(1.1) of the Law on Social Services and Social Assistance (likumi.lv, 68488, wording after 2025-01-21).":
    "No kuras dienas ir obligāti dienas aprūpes centri, darbnīcas un ģimenes asistents, nav redzēts (dažiem pakalpojumiem pārejas laiks ir līdz 2026., citiem līdz 2028. gadam); lūdziet Sociālo pakalpojumu un sociālās palīdzības likuma 9. panta 1.1 daļas pārejas noteikumus (likumi.lv, 68488, redakcija pēc 21.01.2025.).",
  "The day from which respite is mandatory rests on an assumption; ask for the same transitional provisions.":
    "Diena, no kuras atelpas brīdis ir obligāts, balstās uz pieņēmumu; lūdziet tos pašus pārejas noteikumus.",
  "No adopted share of the state in the cost of mandatory services was seen; 50 % is named for the family assistant and for respite of children. Ask the Ministry of Welfare. Whoever calculates must give it, and 0 is no published value.":
    "Pieņemta valsts daļa obligāto pakalpojumu izmaksās nav redzēta; ģimenes asistentam un atelpas brīdim bērniem ir nosaukti 50 %. Jautājiet Labklājības ministrijai. Daļu dod aprēķina veicējs, un 0 nav publicēta vērtība.",
};
