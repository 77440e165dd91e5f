/** A turn of phrase by which people speak of the mails they write, and how surely it does. */
export interface MailCue {
  readonly pattern: RegExp;
  /** 2 is enough by itself, in a sentence that tells of nothing else. */
  readonly weight: number;
  /** Where it means so: above the story, below it, or both. */
  readonly edge: 'head' | 'tail' | 'both';
}

const story =
  '(?:historien?|historier|historierne|fortællingen?|fortællinger|beretning(?:en)?|bidrag(?:et)?|eksempel|eksemplet|eksempler|solstrålehistorien?|praksishistorien?|succeshistorien?|case|cases|indlæg|indspark|input|guldkorn|story|stories|contribution|example)';
const thing = '(?:den|det|dem|denne|dette|disse|her|min|mit|mine|teksten|historien)';

function cue(
  weight: number,
  edge: MailCue['edge'],
  ...patterns: readonly string[]
): readonly MailCue[] {
  return patterns.map((pattern) => ({
    pattern: new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, 'iu'),
    weight,
    edge,
  }));
}

/** The same, where only a capital I is the pronoun “you”. */
function cased(
  weight: number,
  edge: MailCue['edge'],
  ...patterns: readonly string[]
): readonly MailCue[] {
  return patterns.map((pattern) => ({
    pattern: new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, 'u'),
    weight,
    edge,
  }));
}

/** Common phrases of Danish and English, none of them anybody's own. */
export const mailCues: readonly MailCue[] = [
  ...cue(
    2,
    'both',
    'tak for (?:din|dit|dine|jeres|mails?|mailen|mailene|historie\\p{L}*|initiativ\\p{L}*|invitation\\p{L}*|ordene|opfordring\\p{L}*|påmindelse\\p{L}*|hjælpen|tilliden|at (?:du|I|dele|samle|minde|læse|tage)|(?:de|den|det|alle de) (?:gode|fine|flotte|dejlige|stærke|mange|søde|her|andre)[^.!?]*)',
    '(?:mange|tusind|tusinde|stor|stort|1000|hjertelig|kæmpe) tak',
    `(?:sikke|hvor)(?: (?:en|et|nogle|mange))? (?:\\p{L}+ ){0,2}${story}`,
    '^tak(?: skal (?:du|I) have| alle| igen| kære)?[!.,]*$',
    '^tak (?:fordi|til jer|til alle|herfra|igen|for)',
    `(?:flot|god|godt|fint|fedt|skønt|dejligt|super|herligt|vigtigt|spændende|sjovt|fantastisk) (?:initiativ|påfund|tiltag)`,
    `(?:her|hermed|nedenfor|nedenunder|herunder|følgende) (?:er|kommer|følger|får|har|sender|har jeg|får I|får du)(?: \\p{L}+){0,4} (?:${story}|min|mit|mine|et par|vores|bud)`,
    `(?:min|mit|mine|vores|vort) (?:\\p{L}+ ){0,2}${story}(?: (?:her|nedenfor|herunder|til|kommer|følger|er))?\\s*[:.]?$`,
    `(?:jeg|vi) (?:har |vil |vil gerne |kan |tillader mig at )?(?:sende|sender|dele|deler|bidrage|bidrager|byde|byder ind|prøve|prøver) (?:\\p{L}+ ){0,4}(?:${story}|med|her|denne|en|et)(?: \\p{L}+)?\\s*[:.!]?$`,
    '(?:se|læs) (?:nedenfor|herunder|nedenunder|længere nede|vedhæftede|den vedhæftede)',
    'vedhæft(?:et|ede|er|ning|ningen)',
    '(?:på|i) (?:mailen|tråden|mailtråden|kædemailen)',
    `(?:send|sender|sendte|videresender?|videresendt|videresendte|fik|modtog) (?:\\p{L}+ ){0,4}${story}`,
    '(?:mit|et lille|et kort|et) (?:bud|indspark|bidrag)',
    "here (?:is|comes|are) (?:my|mine|one|our)|here['’]s (?:my|mine|one|our)|my (?:story|contribution)(?: is| follows)?(?: below)?\\s*[:.]?$",
    'thanks? (?:you )?(?:so much |very much )?for|thank you(?: all| so much| very much)?[.!,]*$|great (?:idea|initiative)',
    'see (?:below|attached)',
  ),
  ...cue(
    2,
    'head',
    '^(?:så )?(?:her|hermed|nedenfor|herunder)(?: (?:er|kommer|følger|får|har|sender)(?: \\p{L}+){0,6})?\\s*:$',
    '^(?:og )?(?:så )?(?:her|hermed|nedenfor|herunder) (?:er|kommer|følger|får I|har I) (?:så )?(?:min|mit|mine|en|et|den|lidt|vores|to|nogle)(?: \\p{L}+){0,3}[.:]?$',
    '^(?:så |nu )?(?:er det (?:vist )?min tur|prøver jeg|vover jeg (?:pelsen|mig))(?: \\p{L}+){0,3}[.:!]?$',
    '(?:jeg|vi) vil (?:også )?(?:gerne |rigtig gerne )(?:være med|bidrage|deltage|byde ind)',
    '^(?:så |og )?her (?:er|kommer) (?:en|et|min|mit|vores|vort|to)(?: \\p{L}+){0,2} fra (?:os|mig|min|mit|vores|en)(?: \\p{L}+){0,3}[.:]?$',
    '^(?:god|fin|fantastisk|super|sjov|skøn|dejlig|glimrende|strålende) id[eé](?:,? \\p{L}+)?[.!]*$',
    '(?:så )?her (?:er|kommer|får I|får du) (?:den|det) (?:igen|så|rettede|nye|hele)|(?:så )?her igen|(?:kom|gik) (?:vist )?(?:ikke )?(?:igennem|frem|afsted)',
    '^(?:nu skal (?:du|I) (?:bare )?høre|hør (?:bare )?her|se her)[.:!]*$',
    '^(?:jeg|vi) har (?:en|et|to|tre|nogle|flere)(?: stykker)?[.:]?$|^den første\\s*:$',
    '^(?:den her|det her|denne|dette) (?:\\p{L}+ ){0,6}\\p{L}+\\s*:$',
    '^min historie er (?:kort|lang|enkel|gammel|lille)',
    '(?:bidrage|dele|fortælle|byde ind|komme)(?: \\p{L}+){0,3}\\s*:$',
    '(?:en|et) (?:til|anden|mere|lille|kort)(?: \\p{L}+)?(?: her| fra mig| til samlingen)?\\s*:$',
    'håber(?:,)? (?:at )?(?:det|jeg) (?:ikke er|når|er) (?:for sent|det|i tide)',
    '(?:beklager|undskyld)(?: \\p{L}+){0,3} (?:sene|forsinkelsen|ventetiden|sent|sen)\\p{L}*|bedre sent end aldrig|nåede det lige',
    '(?:jeg )?fik lov (?:til )?at (?:sende|dele|videresende|viderebringe)|på vegne af|fra en kollega',
    'som (?:lovet|aftalt|ønsket|bedt om)',
    '(?:kan|vil) ikke lade være med at (?:svare|skrive|byde ind|sende)|blev inspireret|fik lyst til',
  ),
  ...cue(
    2,
    'tail',
    `(?:jeg |vi )?håber(?:,)? (?:at )?(?:den|det|historien|dette|den her|teksten|mit bidrag) (?:kan|er|må|duer|passer|giver|inspirerer|lever)`,
    '(?:må|kan) (?:gerne |godt |frit |endelig |sagtens )*(?:bruges|rettes|forkortes|redigeres|deles|bringes|anvendes|offentliggøres|trykkes|gengives)',
    '(?:må|kan) (?:I|du|man) (?:gerne |godt |frit |endelig |sagtens )*(?:bruge|rette|forkorte|redigere|dele|bringe|anvende|klippe)',
    `^(?:bare )?(?:ret|brug|forkort|rediger|del|klip) (?:endelig |gerne |bare )?(?:i )?(?:${thing}|til|løs|hvad|som)`,
    '(?:skriv|ring|spørg|sig)(?: \\p{L}+){0,2} (?:hvis|endelig|bare|til)(?: \\p{L}+){0,4}',
    'vend(?:er)? (?:endelig |gerne )?tilbage',
    'glæder mig til (?:at (?:læse|høre|se)|resten|næste|mødet|vi)|ser frem til',
    "^(?:og )?(?:ha[v’']? |ønsker (?:jer |alle )?|rigtig |fortsat )*(?:en )?(?:rigtig |fortsat )*(?:god|dejlig|skøn) (?:weekend|ferie|dag|aften|påske|sommer|jul|arbejdslyst|fornøjelse|læselyst|uge|fredag|tur|dag alle sammen)(?: til (?:jer|alle|dig)| alle\\p{L}*| derude)?[.!:) 😊☺]*$",
    '^(?:vi ses|vi tales(?: ved)?|vi skrives|på gensyn|held og lykke|god arbejdslyst|pas på (?:jer|hinanden)|kærligst)(?: \\p{L}+){0,4}[.!]*$',
    '(?:kan|må) bruges',
    '(?:jeg|vi) (?:vil|ønsker|foretrækker|vil gerne|vil helst) (?:gerne |helst )?(?:være|forblive|stå) anonym\\p{L}*|må (?:gerne |godt )?(?:stå|nævnes|bruge) (?:mit|med|ved) navn|uden (?:mit )?navn',
    'hope (?:this|it|you)|let me know|feel free|looking forward|have a (?:nice|good|great|lovely)',
    '^(?:det var (?:vist )?(?:det|alt|min|mit bidrag)|mere har jeg ikke|så meget for nu|det var alt)(?: \\p{L}+){0,4}[.!]*$',
    'hvad (?:siger|synes|tænker) (?:I|du)',
    '^p\\.?\\s?s\\.?[:.\\s]',
  ),
  ...cased(
    2,
    'tail',
    '(?:Jeg |jeg |Vi |vi )?[Hh]åber,? (?:at )?(?:I|du)',
    'I (?:må|kan|skal|er velkomne)(?: \\p{L}+)? (?:gerne|godt|bare|endelig|frit|selv|til)',
    'Du (?:må|kan|skal)(?: \\p{L}+)? (?:gerne|godt|bare|endelig|frit|selv)',
    '[Hh]vis (?:I|du) (?:\\p{L}+ ){0,3}(?:bruge|brug|spørgsmål|høre|vide|mangler|ønsker|vil)',
  ),
  ...cased(
    1.5,
    'both',
    '(?:[Vv]il|[Kk]an|[Hh]ar|[Tt]ør|[Mm]å|[Kk]unne|[Ss]kal|[Ee]r|[Ss]ender|[Ss]kriver|[Ff]år) I',
    '(?:at|som|hvad|hvis|når|til|håber) I',
  ),
  ...cue(
    1.5,
    'both',
    '(?:dejlig|god|fin|rørende|stærk|spændende) læsning|gåsehud|(?:varm|blød|glad) om hjertet|(?:bakker|tilslutter mig)(?: \\p{L}+)? (?:op|helt)|respekt|hatten af',
    '(?:jeg )?(?:skal nok|vil prøve at|prøver at|vender tilbage|kommer med|sender) (?:\\p{L}+ ){0,5}(?:en|min|den|historie\\p{L}*|senere|i morgen|i næste uge|når jeg)',
    'minder? mig om|genkender|kender det godt|(?:helt |fuldstændig |meget )?enig(?: med| i)?(?: \\p{L}+)?',
    '(?:ramte|rørte|berørte) mig|gjorde indtryk|at (?:du|I) (?:delte|deler|skrev|skriver|gad|gider|tog)',
    'sejt|stærkt gået|godt (?:gået|skrevet|sagt)|bliv ved|keep it up',
  ),
  ...cue(
    1.2,
    'both',
    'jeres|jer(?: alle)?',
    story,
    'initiativ\\p{L}*|kædemail\\p{L}*|mail(?:en|s|ene|tråd\\p{L}*)?|tråd(?:en)?|indsamling\\p{L}*|samlingen',
    'kolleger|kollegaer',
    'skrive(?:r|t)?|læse(?:r)?|læste?',
    'stolt (?:af|over) at|(?:bliver|blev) (?:helt |så )?(?:rørt|stolt|glad|inspireret|bevæget)',
    'du|dig|dit|din|dine',
  ),
];
