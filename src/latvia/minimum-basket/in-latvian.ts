import type { Texts } from "../latvian/texts.js";

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "The duty lies with every municipality alike, whatever its size; a municipality may serve others and more from its own money once the basket is provided. The municipal budget pays: a lack of money is no ground to refuse, a queue is possible. What is unknown of a duty is its day, or the group on which the sources differ; from 2029 the services without a published day are mandatory by assumption. The support persons of the 2020 proposal are assistants, carers and mentors. The law prevails over the proposals: it brought the mentor forward from 2029 to 2026.":
    "Pienākums ir katrai pašvaldībai vienāds, lai cik liela tā būtu; kad grozs nodrošināts, pašvaldība par savu naudu drīkst apkalpot citus un sniegt vairāk. Maksā pašvaldības budžets: naudas trūkums nav atteikuma pamats, rinda ir iespējama. Par pienākumu nav zināma tā diena vai grupa, kurā avoti atšķiras; no 2029. gada pakalpojumi bez publicētas dienas ir obligāti pēc pieņēmuma. 2020. gada priekšlikuma atbalsta personas ir asistenti, aprūpētāji un mentori. Likums ir pārāks par priekšlikumiem: mentoru tas pārcēla no 2029. uz 2026. gadu.",
  "From which day day care centres, workshops and the family assistant are mandatory was not seen (some services have a transition to 2026, others to 2028); ask for the transitional provisions to section 9(1.1) of the Law on Social Services and Social Assistance (likumi.lv, 68488, wording after 2025-01-21).":
    "No kuras dienas ir obligāti dienas aprūpes centri, darbnīcas un ģimenes asistents, nav atrasts (dažiem pakalpojumiem pārejas laiks ir līdz 2026., citiem līdz 2028. gadam); lūdziet Sociālo pakalpojumu un sociālās palīdzības likuma 9. panta 1.1 daļas pārejas noteikumus (likumi.lv, 68488, redakcija pēc 21.01.2025.).",
  "The day from which respite is mandatory rests on an assumption; ask for the same transitional provisions.":
    "Diena, no kuras atelpas brīdis ir obligāts, balstās uz pieņēmumu; lūdziet tos pašus pārejas noteikumus.",
  "No adopted share of the state in the cost of mandatory services was seen; 50 % is named for the family assistant and for respite of children. Ask the Ministry of Welfare. Whoever calculates must give it, and 0 is no published value.":
    "Pieņemta valsts daļa obligāto pakalpojumu izmaksās nav atrasta; ģimenes asistentam un atelpas brīdim bērniem ir nosaukti 50 %. Jautājiet Labklājības ministrijai. Daļu norāda aprēķina veicējs, un 0 nav publicēta vērtība.",
};
