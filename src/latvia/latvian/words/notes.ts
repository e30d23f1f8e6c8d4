/** Notes of schemes and tables. */
export const notesInLatvian: Readonly<Record<string, string>> = {
  "What is published of the pilot, completed by assumptions that are marked as such. The three areas are published (Latvian Health Economics Association); which service belongs to which area is a reading of their names.":
    "Tas, kas par izmēģinājumprojektu ir publicēts, papildināts ar pieņēmumiem, kas kā tādi atzīmēti. Trīs jomas ir publicētas (Latvijas Veselības ekonomikas asociācija); kurš pakalpojums pie kuras pieder, nolasīts no nosaukumiem.",
  "What is published of the pilot that ran, completed by assumptions that are marked as such. Twelve months were planned and stretched to fifteen within the same money: divide the money of the second period by its nine months.":
    "Tas, kas par notikušo izmēģinājumprojektu ir publicēts, papildināts ar pieņēmumiem, kas kā tādi atzīmēti. Bija plānoti divpadsmit mēneši, ko par to pašu naudu pagarināja līdz piecpadsmit: otrā perioda naudu dala ar deviņiem mēnešiem.",
  "Days of a calendar year. What a stay of a part of a day counts is not published.":
    "Dienas kalendāra gadā. Ko skaita par nepilnas dienas uzturēšanos, nav publicēts.",
  "24 hours as one unit, free of charge.": "Vienība ir 24 stundas, bez maksas.",
  "In one stay or several, for any reason, with four meals a day. Days alone and nights alone (20 to 8 o'clock) could be chosen too; how they count against the 30 is not published and units of different length cannot be added up, so they are not here.":
    "Vienā vai vairākās reizēs, jebkura iemesla dēļ, ar ēdienreizēm četrreiz dienā. Varēja izvēlēties arī tikai dienas vai tikai naktis (no plkst. 20 līdz 8); kā tās ieskaita 30 diennaktīs, nav publicēts, un dažāda ilguma vienības nevar saskaitīt, tāpēc to šeit nav.",
  "Up to 15 days in all: an acquaintance of at most 72 hours and at most 12 whole days, which may be spread but not divided into hours. For 50 adults, whom a case states as enrolled. Household members must be away: a fact the engine does not ask for.":
    "Pavisam līdz 15 dienām: iepazīšanās, ne vairāk kā 72 stundas, un ne vairāk kā 12 pilnas diennaktis, ko var sadalīt pa reizēm, bet ne stundās. 50 pieaugušajiem, kurus lieta uzrāda kā dalībniekus. Mājsaimniecības locekļi nedrīkst būt klāt: šo ziņu aprēķins neprasa.",
  "The two months run from the first enrolment; a second stay in the same life is not described by the rules seen.":
    "Divus mēnešus skaita no pirmās dalības dienas; atkārtotu uzturēšanos redzētie noteikumi neapraksta.",
  "An extension beyond two months is a decision of the social service and no rule here. From 2026 some days of the city's rules change from 60 to 30; for which service was not visible.":
    "Pagarinājums virs diviem mēnešiem ir sociālā dienesta lēmums, nevis noteikums šeit. No 2026. gada pilsētas noteikumos dažas dienas mainās no 60 uz 30; kuram pakalpojumam, nebija redzams.",
  "Prices for residents of the county. How long a stay may last was not seen, so nothing limits it here.":
    "Cenas novada iedzīvotājiem. Cik ilgi drīkst uzturēties, nav redzēts, tāpēc nekas to šeit neierobežo.",
  "Paid by the municipality, free to the family. The regulation also sets a minimum price of an hour, which was not seen. Bauska grants it for at most a year at a time.":
    "Maksā pašvaldība, ģimenei bez maksas. Noteikumi nosaka arī stundas minimālo cenu, kas nav redzēta. Bauska piešķir ne ilgāk kā uz gadu.",
  "Who cares must be no relative of the first degree and no member of the household, which the engine does not ask for. Older rules of the projects gave up to 50 hours a week to the age of 4 and 10 hours a week from 5 to 17.":
    "Aprūpētājs nedrīkst būt pirmās pakāpes radinieks vai mājsaimniecības loceklis, ko aprēķins neprasa. Agrākie projektu noteikumi deva līdz 50 stundām nedēļā līdz 4 gadu vecumam un 10 stundas nedēļā no 5 līdz 17 gadiem.",
  "For residents declared and actually living there. Extended to the 24th birthday while disability and special care go on. The hours a month are an open input.":
    "Tur deklarētajiem un faktiski dzīvojošajiem iedzīvotājiem. Pagarina līdz 24. dzimšanas dienai, kamēr turpinās invaliditāte un īpaša kopšana. Stundas mēnesī ir atvērta ievade.",
  "The hours a month and the age from which it is given were not seen; the age of the national rules, 5 years, is kept. The hours are an open input.":
    "Stundas mēnesī un vecums, no kura aprūpi piešķir, nav redzēti; atstāts valsts noteikumu vecums, 5 gadi. Stundas ir atvērta ievade.",
  "At most 6 months.": "Ne ilgāk par 6 mēnešiem.",
  "At most 12 months. An extension is a decision of the social service and no rule here.":
    "Ne ilgāk par 12 mēnešiem. Pagarinājums ir sociālā dienesta lēmums, nevis noteikums šeit.",
  "The rules also give at least 4 hours a week; the engine has no rule for a least number of units, so a plan below it is not refused.":
    "Noteikumi paredz arī vismaz 4 stundas nedēļā; aprēķinam nav noteikuma par mazāko vienību skaitu, tāpēc mazāku plānu tas nenoraida.",
  "Free of charge.": "Bez maksas.",
  "At most 6 months, free of charge; the hours a week are an open input.":
    "Ne ilgāk par 6 mēnešiem, bez maksas; stundas nedēļā ir atvērta ievade.",
  "For at least 330 people. The 24 months limit the pilot, not a later service.":
    "Vismaz 330 cilvēkiem. 24 mēneši ierobežo izmēģinājumprojektu, nevis vēlāku pakalpojumu.",
  "The hours of the pilot are not those of the law. Before 2026 a municipality could pay for group III itself; that is not part of this scheme.":
    "Izmēģinājumprojekta stundas nav likuma stundas. Pirms 2026. gada pašvaldība par III grupu varēja maksāt pati; tas šajos noteikumos neietilpst.",
  "The smallest grant to an adult is 15 hours; it is a matter of the decision and no limit. What the municipality may spend on administration is a table of its own, assistant-administration.":
    "Mazākais apjoms pilngadīgai personai ir 15 stundas; tas ir lēmuma jautājums, nevis ierobežojums. Ko pašvaldība drīkst tērēt administrēšanai, ir atsevišķa tabula assistant-administration.",
  "The kept 15 % are rounded in the client's favour. Municipalities may ask less of relatives by their own rules; Alūksne asked at most 20 % of the price in 2021.":
    "Paturamos 15 % noapaļo klientam par labu. Pašvaldība pēc saviem noteikumiem no apgādniekiem var prasīt mazāk; Alūksne 2021. gadā prasīja ne vairāk kā 20 % no cenas.",
  "Relatives are not asked here: Ropaži and Liepāja do not assess them, and what others do was not seen. Liepāja gives up to 4, 6 or 12 hours a week by level and counts the special-care benefit; Madona asks fixed monthly fees by level.":
    "Apgādniekiem šeit neprasa: Ropaži un Liepāja viņus nevērtē, un kā dara citi, nav redzēts. Liepāja dod līdz 4, 6 vai 12 stundām nedēļā pēc līmeņa un ņem vērā kopšanas pabalstu; Madona prasa noteiktu mēneša maksu pēc līmeņa.",
  "Jūrmala's amount was not readable.": "Jūrmalas summa nebija izlasāma.",
  "10 474 aids are to be issued in the test. How the value of a voucher is set was not seen.":
    "Izmēģinājumā paredzēts izsniegt 10 474 palīglīdzekļus. Kā nosaka kupona vērtību, nav redzēts.",
  "Cabinet regulation No. 797 of 2018 as far as it is known without its text: who, from when, for which services. How much and by which deadlines is not public.":
    "Ministru kabineta 2018. gada noteikumi Nr. 797, ciktāl tie zināmi bez to teksta: kam, no kura laika, par kuriem pakalpojumiem. Cik un kādos termiņos, nav publisks.",
  "The share was seen with the price of 2023-04-01; what held before was not seen.":
    "Daļa redzēta kopā ar 01.04.2023. cenu; kas bija iepriekš, nav redzēts.",
  "Paid by the state budget; families pay nothing. The maintenance therapy is behaviour, speech, audio-speech and occupational therapy, for a diagnosis or its suspicion after an early intervention programme in a medical institution; the association also runs support and information groups and workshops for the family.":
    "Maksā valsts budžets; ģimenes nemaksā neko. Uzturošā terapija ir uzvedības, logopēda, audiologopēda un ergoterapija diagnozes vai aizdomu gadījumā pēc agrīnās intervences programmas ārstniecības iestādē; apvienība rīko arī atbalsta un informatīvās grupas un darbnīcas ģimenei.",
  "The bands are whole per cents. What holds for a share between two of them, such as 74.5 %, is not published: it is undecided here until whoever calculates rounds it. How many hours a level gives is set by municipalities.":
    "Robežas ir veseli procenti. Kas attiecas uz daļu starp divām robežām, piemēram, 74,5 %, nav publicēts: šeit tas nav izlemts, līdz aprēķina veicējs to noapaļo. Cik stundu dod līmenis, nosaka pašvaldības.",
  "The duty lies with every municipality alike, whatever its size; a municipality may serve others and more from its own money once the basket is provided. The municipal budget pays: a lack of money is no ground to refuse, a queue is possible. What is unknown of a duty is its day, or the group on which the sources differ; from 2029 the services without a published day are mandatory by assumption. The support persons of the 2020 proposal are assistants, carers and mentors. The law prevails over the proposals: it brought the mentor forward from 2029 to 2026.":
    "Pienākums ir katrai pašvaldībai vienāds, lai cik liela tā būtu; kad grozs nodrošināts, pašvaldība par savu naudu drīkst apkalpot citus un sniegt vairāk. Maksā pašvaldības budžets: naudas trūkums nav atteikuma pamats, rinda ir iespējama. Par pienākumu nav zināma tā diena vai grupa, kurā avoti atšķiras; no 2029. gada pakalpojumi bez publicētas dienas ir obligāti pēc pieņēmuma. 2020. gada priekšlikuma atbalsta personas ir asistenti, aprūpētāji un mentori. Likums ir pārāks par priekšlikumiem: mentoru tas pārcēla no 2029. uz 2026. gadu.",
  "Proposals, never law as far as could be seen. `checkMunicipalShare` applies those that it is given and no other.":
    "Priekšlikumi, cik redzams, nekad nav bijuši likums. `checkMunicipalShare` piemēro tos, kurus tai dod, un citus ne.",
  "In the law and the state budget from 2024-01-01, delivered from 2024-04-01. The health part is the Ministry of Health's, the social part the Ministry of Welfare's: social care at home, psychosocial rehabilitation (of relatives too), technical aids; staff help round the clock.":
    "Likumā un valsts budžetā no 01.01.2024., sniedz no 01.04.2024. Veselības daļa ir Veselības ministrijas, sociālā daļa Labklājības ministrijas: sociālā aprūpe mājās, psihosociālā rehabilitācija (arī tuviniekiem), tehniskie palīglīdzekļi; darbinieki palīdz visu diennakti.",
  "Prices as their lists print them, in euro. A price without a day of entry into force is kept apart and never found by day; nor is one that another source contradicts. A price to `open` has no stated end, which is not to say that it still holds: it was last seen on its `seenOn`, and after that day it is a projection.":
    "Cenas, kā tās iespiestas sarakstos, eiro. Cena bez spēkā stāšanās dienas glabājas atsevišķi un pēc dienas to neatrod; tāpat cenu, kurai citā avotā ir pretruna. Cenai līdz `open` beigas nav nosauktas, kas nenozīmē, ka tā vēl ir spēkā: pēdējo reizi tā redzēta dienā `seenOn`, un pēc tās ir prognoze.",
  "43 municipalities since 2021-07-01, 42 since Varakļāni became part of Madona on 2025-07-01; of those of 2009 to 2021 only the ones that examples and schemes use.":
    "43 pašvaldības kopš 01.07.2021., 42 kopš 01.07.2025., kad Varakļāni kļuva par Madonas novada daļu; no 2009. līdz 2021. gada pašvaldībām tikai tās, ko izmanto piemēri un aprēķina noteikumi.",
  "One id for each service, whatever scheme, price list or duty names it. Names are those of the lists and acts where one was seen; the English ones are translations. A service has no legal definition here.":
    "Katram pakalpojumam viens identifikators, lai kādi noteikumi, cenrādis vai pienākums to nosauc. Nosaukumi ir no sarakstiem un aktiem, kur tādi redzēti; angļu nosaukumi ir tulkojumi. Pakalpojumam šeit nav juridiskas definīcijas.",
  "As the ministry described it in September 2023. It says who is charged, not who must by which day: that is `minimum-basket`.":
    "Kā ministrija to aprakstīja 2023. gada septembrī. Tas saka, kam pakalpojums jānodrošina, nevis kam un no kuras dienas tas ir pienākums: tas ir `minimum-basket`.",
  "Beside money follows the client. The amounts in euro are not public, so the functions take the cost from whoever calculates. The formula of 2006 is the predecessor's; that regulation 829 keeps it is not published.":
    "Līdzās principam „nauda seko klientam”. Summas eiro nav publiskas, tāpēc izmaksas dod aprēķina veicējs. 2006. gada formula ir iepriekšējo noteikumu; ka noteikumi Nr. 829 to saglabā, nav publicēts.",
  "A table and no formula: since 2024 the line of a further person is 0.7 of the first person's rounded line, rounded half-up to a whole euro, but the 87.50 of 2023 was left unrounded. Each municipality sets its low-income line between the needy line and the maximum.":
    "Tabula, nevis formula: kopš 2024. gada nākamās personas slieksnis ir 0,7 no pirmās personas noapaļotā sliekšņa, noapaļots pēc vispārējiem noteikumiem līdz veselam eiro, bet 2023. gada 87,50 palika nenoapaļots. Maznodrošinātas mājsaimniecības slieksni katra pašvaldība nosaka starp trūcīgas mājsaimniecības slieksni un augstāko.",
  "Take-up in projects over several years and in the adults' pilot, and yearly spending of two municipalities. One person may use several services, so uses do not add up to people; totals over years are no yearly budgets. Money of Rīga is published in thousands; that of 2009 holds an advance for January 2010. Another list on the same page has 3942 people in 2009 and 3871 in 2010.":
    "Izmantošana projektos vairāku gadu laikā un pieaugušo izmēģinājumprojektā un divu pašvaldību gada izdevumi. Viens cilvēks var izmantot vairākus pakalpojumus, tāpēc lietojumi nesaskaitās līdz cilvēku skaitam; vairāku gadu kopsummas nav gada budžeti. Rīgas nauda publicēta tūkstošos; 2009. gada nauda ietver avansu par 2010. gada janvāri. Citā tās pašas lapas sarakstā ir 3942 cilvēki 2009. gadā un 3871 cilvēks 2010. gadā.",
  "Planned places are of the whole country; where they lie is not published here. The published 377 places for children with functional impairments add up only if each of the 37 sites of social rehabilitation counts as one place.":
    "Plānotās vietas ir visas valsts; kur tās atrodas, šeit nav publicēts. Publicētās 377 vietas bērniem ar funkcionāliem traucējumiem saskaitās tikai tad, ja katra no 37 sociālās rehabilitācijas vietām ir viena vieta.",
  "Amounts stand as published; rates follow from them and are not stored. Exact splits sum to their totals, those of the press within 0.01 m EUR. The total of 4.3.5.1, round 1, for each of its 540 places (109418.30 EUR) is project money for a place, its building and 24 months of services together, and not the cost of a place.":
    "Summas ir tādas, kā publicētas; likmes izriet no tām un netiek glabātas. Precīzie sadalījumi saskaitās līdz kopsummai, preses sadalījumi ar precizitāti līdz 0,01 milj. EUR. 4.3.5.1. pirmās kārtas kopsumma uz katru no 540 vietām (109418,30 EUR) ir projekta nauda par vietu, tās ēku un 24 mēnešu pakalpojumiem kopā, nevis vietas izmaksas.",
  "What weighs how much, the published totals of 2019 to 2024 and 2026, and the grant of 2024. Amounts of 2021 with whole ten thousands and those of 2026 with whole thousands are rounded in their source. The formula by which payments and grants follow from them was not seen, so it is not here.":
    "Kas cik sver, publicētās 2019. līdz 2024. gada un 2026. gada kopsummas un 2024. gada dotācija. 2021. gada summas veselos desmit tūkstošos un 2026. gada summas veselos tūkstošos ir noapaļotas avotā. Formula, pēc kuras no tā izriet iemaksas un dotācijas, nav redzēta, tāpēc tās šeit nav.",
  "Who is 18 to 24 and has the children's service may choose; that choice is the plan's. Support of relatives, which goes on after the patient's death, is a scheme of its own, palliative-home-care-relatives.":
    "Kas ir 18 līdz 24 gadus vecs un saņem bērnu programmas pakalpojumu, var izvēlēties; izvēli rāda plāns. Atbalsts tuviniekiem, kas turpinās pēc pacienta nāves, ir atsevišķi aprēķina noteikumi: `palliative-home-care-relatives`.",
  "How many sessions a relative may have was not seen; nothing limits them here but the plan.":
    "Cik nodarbību pienākas tuviniekam, nav redzēts; tās ierobežo vienīgi plāns.",
  "Families pay nothing. How many sessions a course has was not seen, so nothing limits them here but the plan.":
    "Ģimenes nemaksā neko. Cik nodarbību ir kursā, nav redzēts, tāpēc tās ierobežo vienīgi plāns.",
};
