import type { Finding, FindingType } from '../finding.ts';
import type { Mention } from './mentions.ts';

/** What is told from an ordinary word by its capital. */
const named: ReadonlySet<FindingType> = new Set(['PERSON', 'PLACE', 'ORG']);
/** What is one by where it stands: `23` is an age in one place and a time or an amount in the next. */
const placed: ReadonlySet<FindingType> = new Set(['AGE', 'DATE']);
/** What other words and numbers begin with or are: `S` of `S-toget`, `123` of `123 kr.` */
const short = /^(?:\p{L}\.?|\d{1,3})$/u;

/**
 * Whether a form that stands somewhere in a text means the thing there. What could be another word or number does where it
 * was found as one of its kind; a name or a long number does everywhere, so that none is left that was overlooked.
 * @param findings of this text.
 */
export function isMeant(
  mention: Mention,
  type: FindingType,
  findings: readonly Finding[],
): boolean {
  const { start, end, form } = mention;
  const own = findings.filter((finding) => finding.type === type);
  if (placed.has(type) || short.test(form)) {
    // Not the `23` of `23 år`, which is a thing by itself.
    return own.some((finding) => start <= finding.start && finding.end <= end);
  }
  if (!named.has(type) || /[\p{Lu}\d]/u.test(form)) return true;
  return own.some((finding) => finding.start < end && start < finding.end);
}
