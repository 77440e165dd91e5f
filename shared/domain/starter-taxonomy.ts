/**
 * The taxonomy a new library starts with: methods, outcomes and areas.
 * The terms are drawn from the practice our users describe; a library may change them all.
 */
import type { Taxonomy } from './taxonomy.ts';

export const starterTaxonomy: Taxonomy = {
  method: [
    {
      id: 'relationsarbejde',
      label: 'relationsarbejde',
      description:
        'Indsatsen bæres af en tillidsfuld relation, som den fagprofessionelle bygger op.',
      synonyms: [
        'relationelt arbejde',
        'relationsdannelse',
        'relationel velfærd',
        'tillidsarbejde',
      ],
    },
    {
      id: 'netvaerksmoede',
      label: 'netværksmøde',
      description: 'Familie, netværk og fagfolk mødes om bordet og aftaler, hvem der gør hvad.',
      synonyms: ['netværksmøder', 'netværkssamtale', 'møde med netværket'],
    },
    {
      id: 'familieraadslagning',
      label: 'familierådslagning',
      description:
        'Familien lægger selv en plan sammen med sit netværk, før fagfolkene tager stilling.',
      synonyms: ['familierådslagninger', 'familieråd', 'familiens egen plan'],
    },
    {
      id: 'signs-of-safety',
      label: 'Signs of Safety',
      description: 'Bekymringer, styrker og sikkerhed for barnet kortlægges sammen med familien.',
      synonyms: ['SoS', 'sikkerhedsplan', 'sikkerhedsplaner', 'tegn på sikkerhed'],
    },
    {
      id: 'hjemmebesoeg',
      label: 'hjemmebesøg',
      description: 'Arbejdet foregår hjemme hos borgeren, hvor hverdagen kan ses og mærkes.',
      synonyms: ['besøg i hjemmet', 'hjemme hos', 'hjemmebesøget'],
    },
    {
      id: 'opsoegende-arbejde',
      label: 'opsøgende arbejde',
      description: 'Medarbejderen tager ud til dem, der ikke selv kommer eller beder om hjælp.',
      synonyms: ['opsøgende indsats', 'opsøgende', 'gadearbejde', 'gadeplansarbejde'],
    },
    {
      id: 'en-kontaktperson',
      label: 'én kontaktperson',
      description: 'Borgeren har ét fast menneske at ringe til gennem hele forløbet.',
      synonyms: ['fast sagsbehandler', 'fast rådgiver', 'gennemgående voksen', 'én indgang'],
    },
    {
      id: 'haandholdt-indsats',
      label: 'håndholdt indsats',
      description: 'Hjælpen er tæt, personlig og tilpasset det enkelte menneske dag for dag.',
      synonyms: ['håndholdt', 'intensiv indsats', 'individuel indsats', 'håndholdte indsatser'],
    },
    {
      id: 'taet-opfoelgning',
      label: 'tæt opfølgning',
      description: 'Der følges op så ofte, at planen kan rettes til, mens der stadig er tid.',
      synonyms: ['hyppig opfølgning', 'hyppig kontakt', 'ugentlig opfølgning', 'følge tæt op'],
    },
    {
      id: 'empowerment',
      label: 'empowerment',
      description: 'Borgerens egne drømme og kræfter sætter retningen for indsatsen.',
      synonyms: ['hjælp til selvhjælp', 'myndiggørelse', 'egne drømme', 'ressourceorienteret'],
    },
    {
      id: 'tvaerfagligt-team',
      label: 'tværfagligt team',
      description: 'Flere faggrupper arbejder sammen i ét team om de samme borgere.',
      synonyms: [
        'tværprofessionelt',
        'tværfaglighed',
        'tværfagligt samarbejde',
        'flerfagligt team',
      ],
    },
    {
      id: 'casemanagement',
      label: 'casemanagement',
      description: 'Én rådgiver med få sager samler og styrer hele indsatsen omkring borgeren.',
      synonyms: ['casemanager', 'case manager', 'CTI', 'tovholder', 'sagsstyring'],
    },
    {
      id: 'mentor',
      label: 'mentor',
      description: 'En mentor støtter borgeren i hverdagen og bliver ved med at være der.',
      synonyms: ['mentorforløb', 'mentorstøtte', 'mentorordning', 'mentorer'],
    },
    {
      id: 'foelgeskab',
      label: 'følgeskab',
      description:
        'Medarbejderen går med til lægen, mødet eller arbejdspladsen, når det er svært alene.',
      synonyms: ['ledsagelse', 'bisidder', 'gå med', 'støtte til møder'],
    },
    {
      id: 'helhedsorienteret-indsats',
      label: 'helhedsorienteret indsats',
      description: 'Arbejde, familie, bolig og helbred ses under ét i stedet for hver for sig.',
      synonyms: ['helhedsorienteret', 'helhedssyn', 'samlet indsats', 'hele familien'],
    },
    {
      id: 'faelles-plan',
      label: 'fælles plan',
      description: 'Borgeren og alle involverede arbejder efter én og samme plan.',
      synonyms: ['én plan', 'samlet plan', 'helhedsplan', 'fælles mål'],
    },
    {
      id: 'koordinering-paa-tvaers',
      label: 'koordinering på tværs',
      description:
        'Afdelinger og sektorer afstemmer deres indsatser, så borgeren ikke skal gøre det.',
      synonyms: ['koordinerende arbejde', 'tværgående arbejde', 'tværsektorielt samarbejde'],
    },
    {
      id: 'brobygning',
      label: 'brobygning',
      description:
        'Overgangen til et nyt tilbud, en skole eller et fællesskab lettes skridt for skridt.',
      synonyms: ['brobygger', 'overgang', 'overgange', 'overlevering'],
    },
    {
      id: 'boernesamtale',
      label: 'børnesamtale',
      description: 'Barnet bliver hørt alene og i sit eget tempo, før der træffes beslutninger.',
      synonyms: ['børnesamtaler', 'samtale med barnet', 'barnets stemme', 'inddragelse af barnet'],
    },
    {
      id: 'motiverende-samtale',
      label: 'motiverende samtale',
      description: 'Samtalen hjælper borgeren til at finde sine egne grunde til forandring.',
      synonyms: ['motiverende samtaler', 'motivationssamtale', 'motivationsarbejde'],
    },
    {
      id: 'anerkendende-samtale',
      label: 'anerkendende samtale',
      description: 'Samtalen forstørrer det, der allerede lykkes, og bygger videre på det.',
      synonyms: ['anerkendende tilgang', 'anerkendelse', 'støttende samtaler', 'styrkebaseret'],
    },
    {
      id: 'foraeldresamarbejde',
      label: 'forældresamarbejde',
      description: 'Forældrene er med som kendere af deres barn og som ligeværdige parter.',
      synonyms: ['samarbejde med forældre', 'forældreinddragelse', 'skole-hjem-samarbejde'],
    },
    {
      id: 'familiebehandling',
      label: 'familiebehandling',
      description: 'Forældre og børn får et behandlingsforløb, der ændrer mønstre i familien.',
      synonyms: ['familieterapi', 'familiebehandler', 'familievejledning'],
    },
    {
      id: 'stoette-i-hjemmet',
      label: 'støtte i hjemmet',
      description:
        'Familien får praktisk og pædagogisk støtte hjemme på de tider, hvor det brænder på.',
      synonyms: ['praktisk-pædagogisk støtte', 'hjemmevejleder', 'hjemme-hos-støtte'],
    },
    {
      id: 'bostoette',
      label: 'bostøtte',
      description:
        'En voksen får støtte til at bo for sig selv og få hverdagen til at hænge sammen.',
      synonyms: ['socialpædagogisk støtte', 'bostøttemedarbejder', 'støtte i eget hjem'],
    },
    {
      id: 'oekonomisk-raadgivning',
      label: 'økonomisk rådgivning',
      description: 'Post, gæld og budget gennemgås, og der laves aftaler, som kan holdes.',
      synonyms: ['gældsrådgivning', 'budgetrådgivning', 'økonomirådgivning', 'afdragsordning'],
    },
    {
      id: 'virksomhedsrettet-indsats',
      label: 'virksomhedsrettet indsats',
      description: 'Vejen til arbejde går gennem en rigtig arbejdsplads med støtte undervejs.',
      synonyms: ['virksomhedskontakt', 'virksomhedsbesøg', 'jobmatch', 'løntilskud'],
    },
    {
      id: 'traening-i-hverdagen',
      label: 'træning i hverdagen',
      description: 'Nye færdigheder øves dér, hvor de skal bruges, i små skridt.',
      synonyms: ['hverdagstræning', 'botræning', 'prøvebo', 'færdighedstræning'],
    },
    {
      id: 'samtale-med-tolk',
      label: 'samtale med tolk',
      description: 'En uddannet tolk er med, så ingen skal gætte, og intet barn skal oversætte.',
      synonyms: ['tolk', 'tolkning', 'tolkebistand'],
    },
    {
      id: 'skadesreduktion',
      label: 'skadesreduktion',
      description:
        'Indsatsen mindsker skaderne ved et forbrug, også før borgeren kan eller vil stoppe.',
      synonyms: ['skadesreducerende indsats', 'skadereduktion', 'lavtærskeltilbud'],
    },
    {
      id: 'hurtig-indsats',
      label: 'hurtig indsats',
      description: 'Hjælpen kommer, mens problemet endnu er til at løse.',
      synonyms: ['tidlig indsats', 'forebyggende indsats', 'forebyggelse', 'akut indsats'],
    },
    {
      id: 'gruppeforloeb',
      label: 'gruppeforløb',
      description: 'Mennesker i samme situation mødes, lærer af hinanden og støtter hinanden.',
      synonyms: ['gruppe', 'samtalegruppe', 'forældregruppe', 'selvhjælpsgruppe'],
    },
    {
      id: 'peerstoette',
      label: 'peerstøtte',
      description: 'En person med egne erfaringer støtter en anden, der står i noget lignende.',
      synonyms: ['peer', 'peermedarbejder', 'erfaringskonsulent', 'brugererfaring'],
    },
  ],
  outcome: [
    {
      id: 'ordinaert-job',
      label: 'ordinært job',
      description: 'Borgeren er ansat på almindelige vilkår.',
      synonyms: ['ordinært arbejde', 'ordinær beskæftigelse', 'fast arbejde', 'ansættelse'],
    },
    {
      id: 'uddannelse',
      label: 'uddannelse',
      description: 'Borgeren er begyndt på eller har gennemført en uddannelse.',
      synonyms: ['i uddannelse', 'studie', 'lærling', 'elevplads', 'efterskole'],
    },
    {
      id: 'fleksjob',
      label: 'fleksjob',
      description: 'Borgeren har fået et job, der er tilpasset en varigt nedsat arbejdsevne.',
      synonyms: ['flexjob', 'job på særlige vilkår', 'skånehensyn'],
    },
    {
      id: 'praktik',
      label: 'praktik',
      description: 'Borgeren prøver kræfter med en arbejdsplads i en aftalt periode.',
      synonyms: ['virksomhedspraktik', 'praktikplads', 'arbejdsprøvning', 'snusepraktik'],
    },
    {
      id: 'fritidsjob',
      label: 'fritidsjob',
      description: 'Et barn eller en ung har fået et job ved siden af skolen.',
      synonyms: ['lommepengejob', 'ungdomsjob', 'job efter skole'],
    },
    {
      id: 'egen-virksomhed',
      label: 'egen virksomhed',
      description: 'Borgeren forsørger sig helt eller delvist som selvstændig.',
      synonyms: ['selvstændig', 'selvstændig erhvervsdrivende', 'iværksætter'],
    },
    {
      id: 'afklaret-forsoergelse',
      label: 'afklaret forsørgelse',
      description: 'Borgeren har fået ro om, hvad der skal leves af fremover.',
      synonyms: ['førtidspension', 'afklaring', 'ressourceforløb', 'forsørgelsesgrundlag'],
    },
    {
      id: 'mindre-skolefravaer',
      label: 'mindre skolefravær',
      description: 'Barnet eller den unge kommer mere i skole end før.',
      synonyms: ['fravær', 'skolefravær', 'fremmøde', 'tilbage i skole', 'skolevægring'],
    },
    {
      id: 'faglig-fremgang',
      label: 'faglig fremgang',
      description: 'Eleven lærer mere og tror på, at det kan lade sig gøre.',
      synonyms: ['bedre karakterer', 'faglig udvikling', 'bestået eksamen'],
    },
    {
      id: 'fritidsliv',
      label: 'fritidsliv',
      description: 'Barnet eller den voksne er begyndt til noget sammen med andre i fritiden.',
      synonyms: ['fritidsaktivitet', 'fritidsinteresse', 'foreningsliv', 'sport'],
    },
    {
      id: 'nye-venskaber',
      label: 'nye venskaber',
      description: 'Borgeren har fået venner eller fundet tilbage til nogle, der var gledet ud.',
      synonyms: ['venner', 'kammerater', 'venskab'],
    },
    {
      id: 'brudt-isolation',
      label: 'brudt isolation',
      description: 'Et menneske, der levede alene og lukket inde, er kommet ud blandt andre.',
      synonyms: ['mindre ensomhed', 'ensomhed', 'ud blandt andre', 'fællesskab'],
    },
    {
      id: 'styrket-netvaerk',
      label: 'styrket netværk',
      description: 'Familie, naboer og venner er blevet en del af støtten.',
      synonyms: ['netværk', 'privat netværk', 'genoptaget kontakt'],
    },
    {
      id: 'tillid-til-systemet',
      label: 'tillid til systemet',
      description: 'Borgeren tør igen bede kommunen om hjælp og regner med at blive hørt.',
      synonyms: ['tillid', 'tillid til kommunen', 'genvundet tillid', 'samarbejde med kommunen'],
    },
    {
      id: 'styrket-foraeldreskab',
      label: 'styrket forældreskab',
      description: 'Forældrene har fået kræfter og redskaber til at være forældre.',
      synonyms: ['forældreevne', 'forældrekompetence', 'forældrerolle', 'bedre forældre'],
    },
    {
      id: 'undgaaet-anbringelse',
      label: 'undgået anbringelse',
      description: 'Barnet kunne blive boende hjemme, fordi hjælpen virkede i tide.',
      synonyms: ['anbringelse undgået', 'forebygget anbringelse', 'blive boende hjemme'],
    },
    {
      id: 'hjemgivelse',
      label: 'hjemgivelse',
      description: 'Et anbragt barn er flyttet hjem til sin familie igen.',
      synonyms: ['hjemgivet', 'flyttet hjem igen', 'hjem efter anbringelse'],
    },
    {
      id: 'ro-i-familien',
      label: 'ro i familien',
      description: 'Konflikterne er blevet færre, og hverdagen er til at være i for alle.',
      synonyms: ['færre konflikter', 'mindre uro', 'konflikt'],
    },
    {
      id: 'bedre-trivsel',
      label: 'bedre trivsel',
      description: 'Barnet eller den voksne har det bedre, og det kan ses i hverdagen.',
      synonyms: ['trivsel', 'livskvalitet', 'livsglæde'],
    },
    {
      id: 'styrket-selvvaerd',
      label: 'styrket selvværd',
      description: 'Borgeren har fået større tro på at kunne og være noget.',
      synonyms: ['selvværd', 'selvtillid', 'tro på sig selv'],
    },
    {
      id: 'stoerre-selvstaendighed',
      label: 'større selvstændighed',
      description: 'Borgeren klarer og bestemmer mere selv end før.',
      synonyms: ['selvstændighed', 'selvhjulpen', 'medbestemmelse', 'klarer sig selv'],
    },
    {
      id: 'fungerende-hverdag',
      label: 'fungerende hverdag',
      description: 'Søvn, måltider, post og aftaler er kommet i en rytme, der holder.',
      synonyms: ['døgnrytme', 'struktur', 'daglig rytme', 'hverdagsmestring'],
    },
    {
      id: 'bolig-bevaret',
      label: 'bolig bevaret',
      description: 'Borgeren beholdt sit hjem, selv om en udsættelse truede.',
      synonyms: ['undgået udsættelse', 'udsættelse', 'udsættelse af lejer', 'fogedsag'],
    },
    {
      id: 'egen-bolig',
      label: 'egen bolig',
      description: 'Borgeren har fået sit eget sted at bo.',
      synonyms: ['eget hjem', 'flyttet hjemmefra', 'ny bolig', 'ud af hjemløshed'],
    },
    {
      id: 'styr-paa-oekonomien',
      label: 'styr på økonomien',
      description: 'Regninger betales, gæld afdrages, og der er overblik over pengene.',
      synonyms: ['gældfri', 'gæld', 'restance betalt', 'budget'],
    },
    {
      id: 'mindre-forbrug-af-rusmidler',
      label: 'mindre forbrug af rusmidler',
      description: 'Borgeren drikker eller bruger stoffer mindre end før, eller slet ikke.',
      synonyms: ['ædru', 'stoffri', 'afrusning', 'ude af misbrug'],
    },
    {
      id: 'faerre-indlaeggelser',
      label: 'færre indlæggelser',
      description: 'Borgeren er sjældnere eller kortere tid indlagt.',
      synonyms: ['indlæggelser', 'undgået indlæggelse', 'genindlæggelse'],
    },
    {
      id: 'bedre-helbred',
      label: 'bedre helbred',
      description: 'Borgeren er kommet i behandling og har det fysisk bedre.',
      synonyms: ['sundere', 'helbred', 'i behandling', 'lægekontakt'],
    },
    {
      id: 'bedre-dansk',
      label: 'bedre dansk',
      description: 'Borgeren kan bruge sit danske på arbejdet, i skolen og over for myndigheder.',
      synonyms: ['dansksproget', 'sprog', 'danskundervisning', 'sprogudvikling'],
    },
  ],
  area: [
    {
      id: 'beskaeftigelse',
      label: 'beskæftigelse',
      description: 'Vejen til arbejde, uddannelse eller en afklaret forsørgelse.',
      synonyms: ['jobcenter', 'arbejdsmarked', 'ledighed', 'kontanthjælp'],
    },
    {
      id: 'udsatte-boern-og-unge',
      label: 'udsatte børn og unge',
      description: 'Børn og unge, der har brug for særlig støtte.',
      synonyms: ['børneområdet', 'børn og unge', 'anbragte børn', 'underretning'],
    },
    {
      id: 'familie',
      label: 'familie',
      description: 'Rådgivning og støtte til forældre og børn i hjemmet.',
      synonyms: ['familieafdeling', 'familierådgivning', 'forældre', 'familier'],
    },
    {
      id: 'skole',
      label: 'skole',
      description: 'Socialt arbejde på og omkring skolen.',
      synonyms: ['folkeskole', 'skolesocialrådgiver', 'skolesocialt arbejde', 'elev'],
    },
    {
      id: 'ungeenhed',
      label: 'ungeenhed',
      description: 'En samlet indgang for unge mellem barndom og voksenliv.',
      synonyms: ['ungecenter', 'center for unge', 'ungeindsats', 'unge'],
    },
    {
      id: 'handicap',
      label: 'handicap',
      description: 'Støtte til børn og voksne med fysiske eller psykiske funktionsnedsættelser.',
      synonyms: ['funktionsnedsættelse', 'udviklingshæmning', 'handicapområdet', 'autisme'],
    },
    {
      id: 'psykiatri',
      label: 'psykiatri',
      description: 'Støtte og behandling til mennesker med psykiske lidelser.',
      synonyms: ['socialpsykiatri', 'psykisk sygdom', 'psykiske lidelser', 'psykisk sårbarhed'],
    },
    {
      id: 'misbrug',
      label: 'misbrug',
      description:
        'Rådgivning og behandling til mennesker, der bruger for meget alkohol eller stoffer.',
      synonyms: ['rusmidler', 'alkohol', 'stoffer', 'afhængighed', 'rusmiddelbehandling'],
    },
    {
      id: 'bolig-og-hjemloeshed',
      label: 'bolig og hjemløshed',
      description: 'Arbejdet med at finde en bolig og beholde den.',
      synonyms: ['hjemløshed', 'hjemløs', 'herberg', 'boligsocialt arbejde'],
    },
    {
      id: 'udsatte-voksne',
      label: 'udsatte voksne',
      description: 'Voksne, der lever med flere svære problemer på én gang.',
      synonyms: ['socialt udsatte', 'voksenområdet', 'voksne', 'værested'],
    },
    {
      id: 'integration',
      label: 'integration',
      description: 'Støtte til flygtninge og indvandrere på vej ind i det danske samfund.',
      synonyms: ['flygtninge', 'indvandrere', 'nydanskere', 'familiesammenføring'],
    },
    {
      id: 'sundhed',
      label: 'sundhed',
      description: 'Samarbejdet med læge, sygehus, sundhedspleje og sygepleje.',
      synonyms: ['sundhedsvæsen', 'sundhedspleje', 'sygehus', 'sygdom'],
    },
  ],
};
