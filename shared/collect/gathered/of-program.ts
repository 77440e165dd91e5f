/** What Facebook, Messenger, Teams and WhatsApp write around messages, or in the place of one. */
export const aroundMessages =
  /^(?:profilbillede af .*|profile picture of .*|synes (?:godt )?om|svar|besvar|kommentér|kommenter|del|redigeret|administrator|moderator|topbidragyder|forfatter|følger|set(?: (?:af|kl\.?|i går|i dag) .*)?|(?:læst|leveret|sendt|set)(?: (?:kl\.? )?\d{1,2}[.:]\d{2})?|\d+ (?:kommentarer?|svar|visninger|delinger)|vis (?:mere|mindre|flere|oversættelse|tidligere)\b.*|like|reply|edited|seen|delivered|share|comment|see more|author|admin|<?(?:medier|media) (?:udeladt|omitted)>?|denne besked blev slettet|(?:beskeder|messages) .{0,80}end-to-end.*)$/iu;
/**
 * With whom messages were, above them: `Beskeder med: Anna Holm (+45 20 00 11 22)`, `Chat with Anna`. People write
 * “Samtale med en borger i dag” themselves.
 */
export const headsMessages =
  /^(?:(?:SMS-b|[Bb])eskeder|[Ss]amtale|[Cc]hat|[Mm]essages|[Cc]onversation) (?:med|with)(?:: .{1,60}| [\p{Lu}+\d(][^\s.:!?]*(?: [\p{Lu}+\d(][^\s.:!?]*){0,5})$/u;
/** `Anna Holm reagerede med …`, `Anna Holm har navngivet gruppen …`. */
export const ofGroup =
  /(?:reagerede|har (?:navngivet|tilføjet|forladt|ændret|slettet)|navngav|tilføjede|oprettede|forlod|ændrede|sendte (?:et|en)|svarede (?:på|dig)|reacted|named|added|created|left|changed|replied to)(?!\p{L})/iu;
