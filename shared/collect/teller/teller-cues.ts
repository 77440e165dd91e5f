/** A whole name within a sentence: two to four words with capitals. */
const wholeName =
  "(\\p{Lu}[\\p{L}'’-]+(?:\\s(?:af|von|van|de|el|al)\\b)?(?:\\s\\p{Lu}[\\p{L}'’.-]*){1,3})";
/** “på vegne af Anna Holm”, “fra vores vikar Bo Lund”: whom a sentence names as a source. */
export const passedOn = new RegExp(
  `(?<!\\p{L})(?:på vegne af|on behalf of|(?:fortalt|skrevet|dikteret|indtalt|written|told) (?:af|by)|fra|from|by|(?<!(?:lov|op|hjælp|bedt|spurgt|opfordr\\p{L}*|inspireret|mindet|hjulpet|overtalt|rost|set|læst|godkendt|støttet|skubbet|rettet|redigeret|gennemlæst|gennemgået|bestilt|udgivet|trykt|samlet|indsamlet|arrangeret)\\s)af)\\s+(?:[\\p{Ll}-]+\\s+){0,4}${wholeName}`,
  'u',
);
/** “fra vores vikar, Anna Holm,”, “fra fru Lunds søn, Bo Lund, …” */
export const passedOnByRole = new RegExp(
  `(?<!\\p{L})(?:fra|af|from|by)\\s+(?:vores|min|mit|en|et|den|fru|hr\\.?|our|my|a|\\p{Lu}\\p{L}+s)\\s+(?:[\\p{L}-]+\\s+){0,4}?[\\p{Ll}-]+,\\s+${wholeName}(?=[,.:]|$)`,
  'u',
);
/** “Det er Anna Holm”: who writes, from whatever mailbox. */
export const ofSelf = new RegExp(
  `(?<!\\p{L})(?:[Dd]et er|[Jj]eg er|[Jj]eg hedder|[Mm]it navn er|[Mm]y name is|[Tt]his is)\\s+${wholeName}(?![\\p{L}'’-])(?!\\s+(?:[\\p{Ll}]+[etn]\\s+)?(?:histori|fortælling|bidrag|ord))`,
  'u',
);
/** “det er Anna, der skriver fra Bos mail”: who sits at another's machine. */
export const atAnothers =
  /(?<!\p{L})(?:[Dd]et er|[Jj]eg er|[Dd]et her er) (\p{Lu}[\p{L}-]+),? (?:her,? )?(?:(?:der|som|jeg|og jeg) )?(?:\p{Ll}+ ){0,2}?(?:skriver|sender|svarer|låner|bruger|sidder)(?!\p{L}).{0,30}(?<!\p{L})(?:e-?mail|mail|pc|computer|maskine|konto|adresse|telefon|mobil|ipad|tablet)(?!\p{L})/u;
/** Every whole name of a text. */
export const anyName = new RegExp(`(?<![\\p{L}'’-])${wholeName}(?![\\p{L}'’-])`, 'gu');
/** What says that something stands below or comes along. */
export const isHere =
  /(?<!\p{L})(?:her|hermed|følgende|medsendt|denne|dette|den|nedenstående|nedenfor|historien|sender|videresender|fik|fået|modtog|modtaget|kommer|vegne|behalf|below|this|following)(?!\p{L})/iu;
/** What somebody may have written or told. */
export const isText =
  /(?<!\p{L})(?:histori|fortælling|beretning|bidrag|brev|seddel|sms|besked|mail|kort|tekst|den|denne|dette|det her|en)\p{L}*(?!\p{L})/iu;
/** “Jeg fik din mail af Bo Lund”: what came from somebody is the call, and no story. */
export const bringsCall =
  /(?<!\p{L})(?:din|dit|jeres) (?:\p{Ll}+ )?(?:mail|besked|opfordring|invitation|efterlysning|adresse|mailadresse|opslag|link|idé|ide|initiativ|seddel|nummer)\p{L}* (?:\p{Ll}+ ){0,2}(?:af|fra|hos|gennem|via)(?!\p{L})|(?<!\p{L})(?:opfordring|invitation|efterlysning|mailadress|opslag|link)\p{L}* (?:\p{Ll}+ ){0,2}(?:af|fra|hos|gennem|via)(?!\p{L})/iu;
/** Who is thanked told something else. */
export const isThanks = /(?<!\p{L})(?:tak|takker|takke|thanks|thank)(?!\p{L})/iu;

const text =
  '(?:histori|fortælling|beretning|bidrag|eksempel|oplevelse|ord(?!\\p{L})|sms|besked|mail|brev|tekst|version|egne ord|egen|papirer|gemmer|skrivebord|dagbog|notesbog|story|words?|text|message|letter|account|diary)\\p{L}*';
/** “hans historie”, “hendes egne ord”: a text of somebody who is spoken of; not “hendes navn i historien”. */
export const ofThem = new RegExp(
  `(?<!\\p{L})(?:(?:hans|hendes|deres|vedkommendes)\\s+(?:[\\p{Ll}]+[etn]\\s+){0,2}${text}|(?:his|her|their)\\s+(?:own\\s+|\\p{Ll}+\\s+){0,2}(?:story|stories|words?|texts?|messages?|letters?|account|diary|mails?|contribution|version)(?!\\p{L}))`,
  'iu',
);
/** “Anna Holms historie”: the ending of the genitive is no part of the name. */
export const ownerOf = new RegExp(
  `(?<![\\p{L}'’-])(\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’.-]*){0,2}\\s\\p{Lu}[\\p{L}-]*?)s?['’]?\\s+(?:[\\p{Ll}-]+\\s+){0,2}?${text}`,
  'u',
);
/** “den er Anna Holms”: so is this one. */
export const isOwned =
  /(?<!\p{L})(?:er|is)\s+(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]*){0,2}\s\p{Lu}[\p{L}-]*?)s['’]?(?=[\s,.;:!]|$)/u;
/** What somebody does who puts another's words on paper. */
export const putDown =
  /(?<!\p{L})(?:(?:skrev|skrevet|taget|tog|noteret|noterede|ført|tastet|renskrevet|writ(?:ten|e)) (?:(?:\p{Ll}+) ){0,5}?(?:ned|af|rent|ind|ordret|down|for (?:ham|hende|dem))|nedskrevet|afskrevet|renskrevet|nedfældet|transskriberet|ordret|gengiv(?:er|et) (?:det |den |her )?i jeg-form|ord (?:for|til) ord|word for word|verbatim|dikter\p{L}+|indtal\p{L}+|dictated)(?!\p{L})/iu;
/** “Jeg skriver for Anna, der har brækket armen”. */
export const writesFor =
  /(?<!\p{L})(?:skriver|[Jj]eg (?:har )?skrev(?:et)?|sender|taster|svarer) (?:\p{Ll}+ ){0,2}?for (?=\p{Lu})/u;
/** “Anna Holm har bedt mig sende denne”: of somebody who has no mail of her own in the heap. */
export const askedToSend =
  /(?<!\p{L})(?:bad|bedt|asked) (?:mig|os|me|us) (?:om )?(?:at |to )?(?:sende|videresende|indsende|aflevere|lægge|send|forward) (?:den|denne|dette|det her|følgende|this)(?!\p{L})/iu;
/** “fortalte mig den her”, “bad mig sende den, for hans pc er gået i stykker”: what the other did. */
export const toldMe =
  /(?<!\p{L})mens (?:han|hun) (?:talte|fortalte|snakkede)(?!\p{L})|(?<!\p{L})(?:bad|bedt) (?:mig|os) (?:om )?(?:at )?\p{Ll}+ (?:sin|sit)(?!\p{L})|(?<!\p{L})(?:han|hun|he|she) [^.:]{0,60}(?:siger|fortæller|fortalte|skriver|skrev|dikterer|says|writes)\s*:\s*$|(?<!\p{L})(?:han|hun|he|she) (?:har |has )?(?:selv )?(?:lagt|givet|sendt|skrevet|fortalt|dikteret|afleveret|written|sent|told) (?:mig |os |me )?(?:den|det|denne|historien|this|it)(?!\p{L})|(?<!\p{L})(?<!(?:jeg|vi) (?:\p{L}+ ){0,2})(?:fortalte|fortæller|har fortalt|told) (?:mig |os |me |us )?(?:den|det|denne|følgende|historien|this|it)(?!\p{L})|(?<!\p{L})(?:bad|bedt|asked|fået) (?:mig|os|me|us) (?:om )?(?:at |to )?(?:sende|videresende|indsende|dele|send|share|forward)(?!\p{L}).*(?<!\p{L})(?:fordi|for|da|because|as) (?:han|hun|hans|hendes|he|she|his|her)(?!\p{L})/iu;
/** “Anna har skrevet den her”: who did, by a first name or the whole. */
export const wroteThis =
  /(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]*){0,3})(?:,[^,.:]{2,60},| \([^()]{2,60}\)|,)? {1,2}(?:har |havde )?(?:selv )?(?:skrevet|skrev|fortalt|fortalte|lavet|sendt|sendte|indtalt|indtalte|afleveret|afleverede|lagt|lagde) (?:mig |os )?(?:den her|det her|denne|dette|følgende|historien|den)(?!\p{L})/u;
const gave =
  '(?:skrevet|fortalt|sendt|mailet|indtalt|dikteret|lagt|afleveret|givet|stukket|rakt|ringet|efterladt|hængt|puttet|overladt|betroet|foræret|lånt|talt)';
/** “Den første har Anna lagt på mit bord”, “Den her sendte Bo Lund mig”: who brought it, behind the verb. */
export const broughtBy = new RegExp(
  `(?<!\\p{L})(?:[Dd]en|[Dd]et|[Dd]enne|[Dd]ette|[Ff]ølgende|[Hh]istorien|[Tt]eksten|[Nn]edenstående)(?: (?:her|første|ene|anden|andet|næste|sidste|tredje|nedenfor|herunder|korte|lange|lille))*(?: (?:historie|fortælling|seddel|tekst|besked))? (?:(?:har|havde) (\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’.-]*){0,3})(?:,[^,.:]{2,60},)? (?:selv |også |lige |netop |ellers )*${gave}|(?:skrev|fortalte|sendte|mailede|indtalte|dikterede|lagde|afleverede|gav|stak|rakte|hængte) (\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’.-]*){0,3}))(?!\\p{L})`,
  'u',
);
/** “Karim har fortalt mig sin historie”: whose it is, by a first name or the whole. */
export const toldOwn =
  /(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]*){0,3}) (?:har |havde )?(?:skrevet|skrev|fortalt|fortalte|sendt|sendte|indtalt|indtalte|givet|gav|afleveret|afleverede|lagt|lagde) (?:mig |os )?(?:sin|sit) (?:\p{Ll}+ )?(?:histori|fortælling|bidrag|beretning|eksempel|oplevelse|version)/u;
const someone = "(\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’.-]*){0,3})";
/** “Jeg fik Anna til at fortælle, mens jeg skrev:”, “hvad vicevært Bo Lund sagde, da jeg spurgte ham:” */
export const saidToMe = [
  new RegExp(
    `(?<!\\p{L})(?:fik|lod|bad) ${someone} (?:til at |om at )?(?:fortælle|diktere|tale)[^.]*(?<!\\p{L})mens jeg (?:skrev|tastede|noterede)(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})[Hh]er (?:er|kommer),? (?:det,? )?hvad (?:\\p{Ll}+ ){0,2}${someone} (?:sagde|fortalte|skrev|svarede)(?: til (?:mig|os))?(?:,[^.]*)?:\\s*$`,
    'u',
  ),
  new RegExp(
    `^${someone} (?:skrev|mailede|sendte|sms[’']?ede) (?:det her |den her |dette |følgende )?(?:til )?(?:mig|os)(?: (?!at )[^.,:]{0,40})?:\\s*$`,
    'mu',
  ),
  new RegExp(
    `^${someone}(?:, [^,.:]{2,60},)? (?:har (?:denne(?: her)?|den her|følgende|også en)|[^.:]{0,60}vil (?:også )?gerne (?:(?:efterlade|dele|fortælle|give|sende|bidrage med) (?:jer |os )?(?:denne|den her|følgende)|have (?:denne|den her) med)):\\s*$`,
    'mu',
  ),
];
const bringing =
  '(?:[Hh]er (?:er|kommer|får I|har I)|[Hh]ermed|[Hh]erunder er|[Nn]ed(?:enfor|enstående) er|videresender|sender|[Vv]edlagt er|[Dd]ette er|[Dd]et (?:her )?er)';
/** “Her er Anna Holms ord:”, of whom the text below may speak by name. */
export const bringsOf = new RegExp(
  `(?<!\\p{L})${bringing}\\s(?:lige |så |også |altså )?(\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’.-]*){0,2}\\s\\p{Lu}[\\p{L}-]*?)s?['’]?\\s+(?:[\\p{Ll}-]+\\s+){0,2}?(?:egne )?(?:ord|sms|besked|brev|mail|diktat)(?!\\p{L})`,
  'u',
);
/** “Her er Annas historie”, “Jeg videresender Bos bidrag”: by a first name in the genitive. */
export const ofOne = new RegExp(
  `(?<!\\p{L})${bringing}\\s(?:lige |så |også |altså )?(\\p{Lu}[\\p{L}-]+(?:s|['’]s?))\\s(?:[\\p{Ll}]+[etn]\\s){0,2}?${text}`,
  'u',
);
/** “Annas historie følger her:” */
export const followsHere = new RegExp(
  `(?<![\\p{L}-])(\\p{Lu}[\\p{L}-]+(?:s|['’]s?))\\s(?:[\\p{Ll}]+[etn]\\s){0,2}?${text}\\s(?:(?:følger|kommer|står|er)\\s(?:lige |så )?(?:her|nedenfor|herunder)|nedenfor|herunder)(?!\\p{L})`,
  'u',
);
/** “Den her er Annas.”, “Historien er Ullas:” */
export const isOnes =
  /(?<!\p{L})(?:den|det|denne|dette|historien|fortællingen|bidraget|teksten)(?: her)? (?:er|var) (?:(?:faktisk|egentlig|ellers|jo|nu|i virkeligheden) )?(?:ikke min(?:e)?,? (?:men|det er|den er) )?(\p{Lu}[\p{L}-]+(?:s|['’]s?))(?=\s*(?:[,.;:!)]|$))/iu;
/** What says that a text was written down, whoever said it: one's own is as well. */
export const onlyWritten =
  /(?<!\p{L})(?:skrev|skrevet|taget|tog|noteret|noterede|written) (?:(?:\p{Ll}+) ){0,5}?(?:ned|ordret|down)(?!\p{L})|(?<!\p{L})(?:nedskrevet|nedfældet|ordret|ord (?:for|til) ord|word for word|verbatim)(?!\p{L})/giu;
/** Somebody else who speaks, or is spoken of, or cannot write it. */
export const another =
  /(?<!\p{L})(?:[Hh]an|[Hh]un|ham|hende|[Hh]ans|[Hh]endes|vedkommende|sin|sit|[Hh]e|[Ss]he|him|his)(?!\p{L})|(?<![\p{L}-])\p{Lu}[\p{L}-]+ (?:talte|fortalte|snakkede|dikterede|indtalte|said|told|(?:kan|vil|har|tør|ser|skriver|ejer|bruger) (?:selv |helst |jo )?(?:ikke|ingen|aldrig))(?!\p{L})|(?<!\p{L})(?:pr\.|over|gennem|via) telefon/u;

/** “Den er ikke min, men Anna Holm fortalte den”: what is below, or comes along, is another's. */
export const isNotOwn =
  /(?<!\p{L})(?:den|det|denne|historien)(?: her)? er (?:altså |jo |nu |egentlig |faktisk |slet )*ikke min(?:e)?(?!\p{L}| skyld)/iu;

/** What says that the story is the sender's own, or speaks of another's that was read. */
export const isOwn =
  /(?<!\p{L}|ikke (?:(?:helt|er|altså|selv|lige|jo) )?)(?:min|mit|mine|my|mig|me)\s+(?:egen|eget|egne|own|histori|fortælling|bidrag|eksempel|oplevelse|version|story|version|:)|(?<!\p{L}|ikke (?:(?:helt|er|altså|selv|lige|jo) )?)(?:min|mit|mine)\s+(?:ind|ned|op|af|færdig|her|med)(?!\p{L})|(?<!\p{L}|ikke (?:(?:helt|er|altså|selv|lige|jo) )?)(?:min|mit|mine|mig selv|fra mig|jeg selv|from me)\s*[.:!]|selv (?:har|husker|vil|kan) jeg|jeg har selv|jeg (?:selv )?(?:husker|oplevede|har oplevet|kom i tanke)|(?<!\p{L})(?:læst|læste|inspireret|ligesom|handler om|(?<!(?:han|hun) )siger god|read)(?!\p{L})/iu;

/** “som han sagde det”, “hvad hun fortalte”, “med hendes ord”: whose words stand below. */
export const asSaid =
  /(?<!\p{L})(?:som|hvad) (?:han|hun|de) (?:sagde|fortalte|talte|læste|indtalte|dikterede)(?!\p{L})/iu;
