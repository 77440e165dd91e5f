/** What mail programs put before the subject of a message that nobody wrote, in Danish and English. */
const automatic =
  /^\s*(?:automatisk svar|autosvar|auto(?:matic|matisk)?[ -]?(?:reply|besked)|out of office|ikke til stede|ikke på kontoret|fraværsbesked|undeliverable|kan ikke leveres|ikke leveret|mail delivery|delivery status|læst|read|accepteret|accepted|afvist|declined|foreløbigt accepteret|tentative|annulleret|cancell?ed)\s*[:(]|^\s*(?:automatisk svar|autosvar|out of office|mail delivery (?:failed|failure))/i;

/** Whether a subject says that a machine sent the mail. */
export function isAutomaticSubject(subject: string): boolean {
  return automatic.test(subject);
}
