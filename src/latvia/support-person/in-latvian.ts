import type { Texts } from "../latvian/texts.js";

/** The Latvian titles of the sources, by the English ones. */
export const titles: Texts = {
  "Support person, pilot of the association ZELDA in the project 9.2.2.2, all of Latvia, 2017-12-01 to 2019-11-30":
    "Atbalsta persona, biedrības „ZELDA” izmēģinājumprojekts projektā 9.2.2.2. visā Latvijā no 01.12.2017. līdz 30.11.2019.",
  "Up to 6, up to 16 or up to 30 hours a month by intensity, in special situations 10 hours a month more; for adults with mental impairments and disability group I or II who live in the community":
    "Līdz 6, līdz 16 vai līdz 30 stundām mēnesī pēc intensitātes, īpašās situācijās vēl 10 stundas mēnesī; sabiedrībā dzīvojošām pilngadīgām personām ar garīga rakstura traucējumiem un I vai II invaliditātes grupu",
  "Ministry of Welfare, plan of the project 9.2.2.2: a support person for at least 330 people, the pilot at most 24 months; ESF 4.02 m and state 709.06 k of 4.72 m EUR":
    "Labklājības ministrija, projekta 9.2.2.2. plāns: atbalsta persona vismaz 330 cilvēkiem, izmēģinājumprojekts ne ilgāk par 24 mēnešiem; ESF 4,02 milj. un valsts 709,06 tūkst. no 4,72 milj. EUR",
  "Assumed: an assessment states the intensity level that was found as a score of 1, 2 or 3, and it binds from its decision; how the level is found is not public":
    "Pieņemts: izvērtējums noteikto intensitātes līmeni uzrāda kā vērtējumu 1, 2 vai 3, un tas ir spēkā no lēmuma dienas; kā līmeni nosaka, nav publisks",
  "Ministry of Welfare, support person in decision making: from 2023-11-01 for adults with mental impairments and disability group I or II, from 2026-01-01 also group III; the provider is the association ZELDA":
    "Labklājības ministrija, atbalsta persona lēmumu pieņemšanā: no 01.11.2023. pilngadīgām personām ar garīga rakstura traucējumiem un I vai II invaliditātes grupu, no 01.01.2026. arī ar III grupu; sniedz biedrība „ZELDA”",
  "Law on Social Services and Social Assistance: the state provides a support person in decision making":
    "Sociālo pakalpojumu un sociālās palīdzības likums: valsts nodrošina atbalsta personu lēmumu pieņemšanā",
  "Assumed: the hours of each intensity level that whoever calculates supplies, because the Cabinet regulation of 2023 was not readable":
    "Pieņemts: katra intensitātes līmeņa stundas, ko dod aprēķina veicējs, jo Ministru kabineta 2023. gada noteikumus nebija iespējams izlasīt",
  "Assumed: the price of an hour that whoever calculates supplies, because the state's contract with the provider was not readable":
    "Pieņemts: stundas cena, ko dod aprēķina veicējs, jo valsts līgumu ar pakalpojuma sniedzēju nebija iespējams izlasīt",
};

/** The Latvian of notes and of why something is open, by the English texts. */
export const notes: Texts = {
  "For at least 330 people. The 24 months limit the pilot, not a later service.":
    "Vismaz 330 cilvēkiem. 24 mēneši ierobežo izmēģinājumprojektu, nevis vēlāku pakalpojumu.",
  "The hours of the pilot are not those of the law. Before 2026 a municipality could pay for group III itself; that is not part of this scheme.":
    "Izmēģinājumprojekta stundas nav likuma stundas. Pirms 2026. gada pašvaldība par III grupu varēja maksāt pati; tas šajos noteikumos neietilpst.",
  "The price of an hour in the pilot is not public; ask the Ministry of Welfare for the contract with the association ZELDA.":
    "Stundas cena izmēģinājumprojektā nav publiska; lūdziet Labklājības ministrijai līgumu ar biedrību „ZELDA”.",
  "The hours of intensity level 1 stand in the Cabinet regulation on the support person of 2023, which was not readable; ask the Ministry of Welfare.":
    "1. intensitātes līmeņa stundas ir Ministru kabineta 2023. gada noteikumos par atbalsta personu, ko nebija iespējams izlasīt; jautājiet Labklājības ministrijai.",
  "The hours of intensity level 2 stand in the Cabinet regulation on the support person of 2023, which was not readable; ask the Ministry of Welfare.":
    "2. intensitātes līmeņa stundas ir Ministru kabineta 2023. gada noteikumos par atbalsta personu, ko nebija iespējams izlasīt; jautājiet Labklājības ministrijai.",
  "The hours of intensity level 3 stand in the Cabinet regulation on the support person of 2023, which was not readable; ask the Ministry of Welfare.":
    "3. intensitātes līmeņa stundas ir Ministru kabineta 2023. gada noteikumos par atbalsta personu, ko nebija iespējams izlasīt; jautājiet Labklājības ministrijai.",
  "The price of an hour is not public; ask the Ministry of Welfare or the association ZELDA.":
    "Stundas cena nav publiska; jautājiet Labklājības ministrijai vai biedrībai „ZELDA”.",
};
