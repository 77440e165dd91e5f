import { wordCount } from './unit.ts';

const footer =
  /^[\s*_–-]*(?:sendt (?:fra|med|via|ved hjælp af)|sent (?:from|via|with|using)|hent|få|get|skickat från|gesendet von|envoyé (?:de|depuis)|download|virusfri|virus-free|denne (?:e-?mail|mail) er (?:blevet )?(?:tjekket|kontrolleret|scannet|undersøgt)|this (?:e-?mail|message) (?:has been|was) (?:checked|scanned))(?!\p{L})/iu;
const device =
  /iphone|ipad|ios|android|outlook|galaxy|samsung|huawei|xperia|oneplus|nokia|motorola|mobil|telefon|phone|tablet|smart|yahoo|gmail|webmail|mail(?!\p{L})|proton|blackberry|windows|mac|avast|avg|norton|mcafee|workspace|bluemail|spark|device|enhed/iu;

/** Addresses and marks beside a footer's words; no address is longer, and a mark that opens twice is tried from the last. */
const inMarks = /<[^<>]{0,2000}>|\[[^[\]]{0,2000}\]|\(https?:[^)]{0,2000}\)|https?:\S+/g;

/** `Sendt fra min iPhone`, `Hent Outlook til iOS<…>` and other lines that a program added at the end. */
export function isFooter(text: string): boolean {
  const bare = text.replace(inMarks, ' ').trim();
  if (
    bare.length <= 110 &&
    /^(?:denne|beklager|undskyld|skrevet|sendt)(?!\p{L}).*(?:telefon|mobil|iphone|ipad|stavefejl|tastefejl|slåfejl)/iu.test(
      bare,
    )
  ) {
    return true;
  }
  return bare.length <= 90 && footer.test(bare) && device.test(bare.slice(3));
}

const disclaimerCues = [
  /fortrolig\p{L}*|confidential\p{L}*|privileged/iu,
  /modtager\p{L}*|modtaget|recipient|addressee|intended/iu,
  /slet(?:te|ter|tes)?(?!\p{L})|delete|destroy/iu,
  /ved (?:en )?fejl|fejlagtig\p{L}*|in error|by mistake|utilsigtet/iu,
  /personoplysninger|persondata|databeskyttelse\p{L}*|privatlivspolitik|gdpr|privacy|behandle[rs]? (?:vi )?(?:dine )?(?:person)?oplysninger|oplysninger om dig/iu,
  /uberettiget|uautoriseret|unauthori[sz]ed|tavshedspligt\p{L}*|underrette|kopier\p{L}*|videreformidl\p{L}*|disclos\p{L}*|disseminat\p{L}*|distribut\p{L}*/iu,
  /(?:denne|this|the) (?:e-?mail|mail|meddelelse|besked|message)|e-?mail(?:en|s)?(?!\p{L})|vedhæftede filer|attachments?/iu,
  /miljøet|environment|udskriv\p{L}*|printer?(?!\p{L})|before printing/iu,
  /virus\p{L}*|malware|sikker (?:e-?post|mail)|digital post|krypter\p{L}*/iu,
  /afsender\p{L}*|sender|kommunen|organisation\p{L}*|company/iu,
];

/** The text that an organisation puts under every mail: three of its usual words, or two in a short one. */
export function isDisclaimer(text: string): boolean {
  const hits = disclaimerCues.filter((cue) => cue.test(text)).length;
  return hits >= 3 || (hits === 2 && text.length < 220 && wordCount(text) > 4);
}

const banner =
  /^[^\p{L}\p{N}]{0,8}(?:ekstern|external|advarsel|caution|warning|obs|bemærk|vær opmærksom|pas på|denne (?:e-?mail|mail|besked) (?:er |kommer |stammer )|this (?:e-?mail|message) (?:originated|is from|came)|you don['’]t often|du (?:modtager|får) (?:ikke ofte|sjældent)|nogle personer, der har modtaget|some people who received)/iu;

/** The warning that a mail server puts above a mail from outside. */
export function isBanner(text: string): boolean {
  if (!banner.test(text) || text.length > 500) return false;
  return /ekstern|extern|uden for|udefra|outside|organi[sz]ation|links?(?!\p{L})|afsender|sender|vigtigt|important|vedhæft|attachment|ofte|often/iu.test(
    text,
  );
}

const contact =
  /@|https?:|www\.|(?<!\p{L})(?:tlf|tel|telefon|mobil|mob|direkte|phone|fax|ean|cvr|dir)\b\.?:?|(?:\+45|0045)|(?<!\d)\d{2} ?\d{2} ?\d{2} ?\d{2}(?!\d)|(?<!\d)\d{4} \p{Lu}\p{Ll}+|\.dk(?!\p{L})/iu;

/** A line that tells how to reach somebody. */
export function isContactLine(text: string): boolean {
  return text.length < 120 && contact.test(text);
}

/** Prose has sentences; what stands in a signature has not. */
export function isProse(text: string): boolean {
  const words = wordCount(text);
  if (words < 7) return false;
  return /[.!?…:]["”’»)]*\s*$/.test(text) || words > 14;
}

const greeting =
  /^[\s*_]*(?:kære|kaere|hej(?:sa|meddig)?|hey|halløj(?:sa)?|hallo|goddag|god ?morgen|god ?aften|god ?dag|til (?:alle|jer|mine)|hi|hello|dear|good (?:morning|afternoon)|davs?|heisann?|(?:søde|gode|kæreste|dejlige|bedste) (?:kolleg|alle|venner)\p{L}*|yo|mojn)(?!\p{L})/iu;

/** Whether a text begins as people greet. */
export function greets(text: string): boolean {
  return greeting.test(text);
}

/** How much of a text's start is a greeting; 0 for none. Speech that begins with one is none. */
export function greetingLength(text: string): number {
  const line = text.split('\n', 1)[0] ?? '';
  if (/^\p{Lu}\p{Ll}+(?: (?:og )?\p{Lu}\p{Ll}+)?\s?[,!]$/u.test(line)) return line.length;
  const match = greeting.exec(text);
  if (match === null) return 0;
  if (line.length <= 70 && wordCount(line) <= 9 && !/[.!?]\s+\p{L}/u.test(line)) {
    const isWhole = /[,!.:)😊☺]\s*$/u.test(line) || text.length === line.length || line.length < 45;
    if (isWhole && !/[,]\s+(?:sagde|skrev|råbte|spurgte|said)/i.test(line)) return line.length;
  }
  const short = /^[^.!?:\n]{0,45}?[,.!:]+\s+(?=["“”»'(]?\p{Lu})/u.exec(text);
  return short !== null && wordCount(short[0]) <= 6 ? short[0].length : 0;
}
