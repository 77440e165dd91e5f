/** Invented people of an invented house. */
export const people = [
  { name: 'Anna Holm', address: 'anna.holm@strandby-kommune.dk', title: 'Socialrådgiver' },
  { name: 'Bo Kjeldsen', address: 'bokj@strandby-kommune.dk', title: 'Familiekonsulent' },
  {
    name: 'Camilla Østergaard',
    address: 'camilla.ostergaard@strandby-kommune.dk',
    title: 'Teamleder',
  },
  { name: 'Dorte Lund Nissen', address: 'dln@strandby-kommune.dk', title: 'Ungevejleder' },
  { name: 'Erik Sø', address: 'erik.soe@gmail.com', title: 'Mentor' },
  {
    name: 'Fatima Yilmaz',
    address: 'fayi@strandby-kommune.dk',
    title: 'Socialrådgiver, Modtagelsen',
  },
  { name: 'Gorm Æbelø', address: 'gorm@aebeloe.dk', title: 'Pædagog' },
  { name: 'Hanne Brix', address: 'hanne.brix@strandby-kommune.dk', title: 'Støttekontaktperson' },
] as const;
export type Person = (typeof people)[number];

/** Invented stories, as their authors would tell them: paragraphs. */
export const stories: readonly (readonly string[])[] = [
  [
    'Da jeg mødte Mille første gang, sad hun på trappen foran skolen og ville ikke ind. Hun var tretten og havde ikke været til timerne i fire måneder.',
    'Vi aftalte, at jeg bare kom forbi hver tirsdag. De første uger talte vi om hendes hund. Så spurgte hun en dag, om jeg ville gå med ind og sige hej til læreren.',
    'I dag går hun i skole hver dag undtagen når hun er syg – og hun har fået en veninde, der hedder det samme som hunden.',
  ],
  [
    'En far ringede til mig klokken otte en mandag morgen. Han havde siddet i bilen uden for kontoret i en time, fordi han ikke turde gå ind.',
    'Jeg gik ned til ham med to kopper kaffe. Vi blev siddende i bilen, og han fortalte om gælden, om drengene og om de nætter, hvor han ikke sov.',
    'Et halvt år senere stod han i døren med en kage. Han havde fået arbejde på havnen, og drengene spillede fodbold igen.',
  ],
  [
    'Borgeren havde sagt nej til alle tilbud i tre år. Jeg besluttede at lade være med at tilbyde noget og spurgte i stedet, hvad han savnede.',
    'Han savnede at fiske. Så tog vi ud til åen en onsdag, og vi fangede ingenting, men han snakkede hele vejen hjem.',
    'Efter otte onsdage sagde han selv, at han gerne ville prøve værkstedet. Det er to år siden, og han møder stadig til tiden.',
  ],
  [
    'Der kom en kvinde ind i modtagelsen med en pose breve, hun ikke havde åbnet. “Jeg kan ikke mere”, sagde hun og satte posen på bordet.',
    'Vi åbnede dem sammen. Det tog tre eftermiddage. Det sjette brev var en regning, som slet ikke var hendes, og den alene havde kostet hende søvnen i månedsvis.',
    'Hun græd, da vi fandt den. Bagefter lo vi begge to.',
  ],
  [
    'Han hed ikke noget i systemet, andet end et nummer og en lang liste af afslag. På gaden kaldte de ham Kaptajnen.',
    'Kaptajnen boede i en campingvogn bag hallen. Jeg bankede på hver torsdag i et år, og han åbnede den niende gang. Den tyvende gang inviterede han på suppe.',
    'Nu har han en lejlighed på 42 kvadratmeter, og han har hængt et skilt på døren: Her bor kaptajnen. Kom ind.',
  ],
  [
    'Moren var nitten, da hun fik tvillingerne, og alle omkring hende havde allerede bestemt, hvordan det ville gå.',
    'Vi satte ind med en fast aften om ugen. Min kollega lavede mad med hende, og jeg legede med børnene. Det lyder ikke af meget, men det var det, hun selv bad om.',
    'Da de startede i børnehave, skrev pædagogerne, at de sjældent havde set to børn, der var så trygge. Hun har rammet brevet ind.',
  ],
  [
    'Vi havde tolv sager hver den vinter, ikke fyrre, og det er hele forklaringen på, at det lykkedes.',
    'Jeg nåede at besøge Yusuf fire gange på en uge, da hans bror kom i fængsel. Han gik ikke med de andre den fredag. Han gik hjem til mig på kontoret og sov på sofaen.',
    'Han er udlært tømrer i dag. Sidste sommer lavede han mit tag.',
  ],
  [
    'Hun var den eneste i klassen, der ikke fik invitationer. Vi talte ikke om det, vi bagte boller. Hver fredag i et skoleår.',
    'En fredag spurgte hun, om hun måtte tage en veninde med. Det måtte hun godt. Måneden efter var de fem, og køkkenet var for lille.',
    'I maj holdt hun fødselsdag for toogtyve børn. Jeg stod i døren og kunne ikke få et ord frem.',
  ],
];

/** Answers that are no stories. */
export const noStories = {
  thanks: [
    'Tak for jeres historier. Jeg sad i bussen og læste dem og blev helt stolt over at være jeres kollega. Flot initiativ!',
    'Sikke en fin historie, Anna. Tak fordi du delte den med os.',
  ],
  refusal: [
    'Jeg melder fra denne gang. Jeg har desværre ikke tid lige nu, der er for meget at se til i afdelingen.',
    'Jeg springer over, men jeg synes, det er en god idé. Held og lykke med det.',
  ],
  attached: ['Se vedhæftede fil. Jeg håber, I kan bruge den.'],
  question: ['Hvornår er der frist for at sende, og hvor langt må det være?'],
} as const;

export const invitation = [
  'Vi vil gerne vise, hvad vores arbejde betyder. Derfor samler vi gode historier fra hverdagen, og vi håber, at I alle vil bidrage med én.',
  'Skriv kort og uden navne på borgere. Svar gerne på: Hvad var situationen? Hvad gjorde I? Hvad kom der ud af det?',
  'Svar alle på denne mail senest fredag den 20. marts, så samler vi det hele.',
] as const;
