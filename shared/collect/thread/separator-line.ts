/** “Message” and “mail” with what mail programs put before them, in the languages around us. */
const original =
  /(?:oprindelig|original|reply|ursprüngliche|videresendt|forwarded|weitergeleitete|vidarebefordrat|videresendt|alkuperäinen|d'origine|transféré|reenviado|inoltrato|doorgestuurd)\p{L}*\s+(?:meddelelse|besked|mail|e-?post|e-?mail|message|nachricht|meddelande|melding|viesti|mensaje|messaggio|bericht)|(?:message|e-?mail|mensaje|messaggio)\s+(?:d'origine|transféré|original|reenviado|inoltrato)/iu;

/** Lotus Notes: `-----Anna Holm skrev: -----` above the head of her mail; a line with a time is no mere mark. */
const saidAbove =
  /^[\s>*]*-{3,}\s*(\p{Lu}[^\d:-]{1,60})\s(?:skrev|wrote|schrieb)\s*(?::\s*)?-{3,}\s*$/u;

/** Who wrote what stands below, as such a mark says; empty for any other line. */
export function sayerOn(text: string): string {
  return saidAbove.exec(text)?.[1] ?? '';
}

/** `-----Oprindelig meddelelse-----` and its kin: words between dashes that name a quoted message. */
export function isOriginalLine(text: string): boolean {
  if (sayerOn(text) !== '') return true;
  return /^[\s>*]*[-–—_]{2,}/.test(text) && text.length < 1000 && original.test(text.slice(0, 80));
}

/** `Start på videresendt besked:` and its kin. */
export function isForwardLine(text: string): boolean {
  return text.length < 60 && /:\s*$/.test(text) && original.test(text);
}

/** A line of nothing but dashes or underscores, long enough to part two messages, or with room between them. */
export function isRule(text: string): boolean {
  return /^[*\s]*(?:_{5,}|-{5,}|={5,}|—{3,})[*\s]*$|^(?:[-–—_=*~•·] ){2,80}[-–—_=*~•·]$/.test(text);
}
