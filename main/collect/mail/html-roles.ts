import { ownCopy } from '../../../shared/collect/thread/own-copy.ts';

/** What an element means to somebody who looks for quoted mails. */
export interface HtmlRole {
  /** A container that mail programs put around a quoted message. */
  readonly isQuote: boolean;
  /** Such a container around attribution and quote alike, in which the quoting author answers. */
  readonly isWrapper: boolean;
  /** An indented block: a quote only where its text says so. */
  readonly isSoftQuote: boolean;
  /** A quoted message begins with it. */
  readonly isDivider: boolean;
  readonly isSignature: boolean;
  readonly isHidden: boolean;
}

type Attributes = Readonly<Record<string, string>>;

const quoteContainers =
  /(?:^|\s)(?:gmail_quote(?:_container)?|gmail_extra_quote|yahoo_quoted|ydp\w*yahoo_quoted|protonmail_quote|zmail_extra|moz-forward-container|tutanota_quote|olk_src_body_section|mail-editor-reference-message-container|ms-outlook-mobile-reference-message|wmquote|quoted-?(?:message|text|reply))(?=\s|$)/i;
const wrappers = /(?:^|\s)gmail_quote(?:_container)?(?=\s|$)/i;
const dividers =
  /(?:^|\s)(?:divrplyfwdmsg|appendonsend|outlookmessageheader|reply-intro|replysplit|stopspelling)(?=\s|$)/i;
const signatures =
  /(?:^|\s)(?:gmail_signature(?:_prefix)?|moz-signature|ms-outlook-mobile-signature|signature|applemailsignature|mailsignature|protonmail_signature_block[\w-]*|zmail_signature|ydp\w*signature)(?=\s|$)/i;

/** What most elements mean: nothing. */
export const noRole: HtmlRole = {
  isQuote: false,
  isSoftQuote: false,
  isWrapper: false,
  isDivider: false,
  isSignature: false,
  isHidden: false,
};
/** Elements that mean something by their name alone. */
const meaningful = new Set(['hr', 'blockquote']);

/**
 * The role of an element by the classes, ids and styles that Outlook, Gmail, Apple Mail,
 * Thunderbird, Yahoo, Proton and Zoho write. Outlook puts `x_` before the names of what it quotes.
 */
export function htmlRole(name: string, attributes: Attributes): HtmlRole {
  const { class: classes, id, style: look, type, cite } = attributes;
  const isPlain = classes === undefined && id === undefined && look === undefined;
  if (isPlain && !meaningful.has(name)) return noRole;
  const key = `${name}\n${classes}\n${id}\n${look}\n${type}\n${cite}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= mostRemembered) known.clear();
  const role = roleOf(name, attributes);
  known.set(ownCopy(key), role);
  return role;
}

/** A mail's elements have the same few classes and styles over and over. */
const known = new Map<string, HtmlRole>();
const mostRemembered = 1_000;

function roleOf(name: string, attributes: Attributes): HtmlRole {
  const { class: classes, id, style: look } = attributes;
  const names = `${classes ?? ''} ${id ?? ''}`.replace(/(?<![^\s])(?:x_)+/g, '');
  const style = (look ?? '').toLowerCase();
  const isBlockquote = name === 'blockquote';
  const hasBar =
    /border-left:\s*(?!none|0)(?:[^;]*\b(?:solid|\dpx|\dpt)\b)/.test(style) &&
    !/border-left:\s*none/.test(style);
  const isCited =
    isBlockquote &&
    (attributes.type === 'cite' ||
      attributes.cite !== undefined ||
      hasBar ||
      /quote|cite/i.test(names));
  return {
    isQuote: isCited || (!isBlockquote && quoteContainers.test(names)),
    isWrapper: !isBlockquote && wrappers.test(names),
    isSoftQuote: (isBlockquote && !isCited) || (!isBlockquote && name !== 'td' && hasBar),
    isDivider:
      name === 'hr' ||
      dividers.test(names) ||
      (name === 'div' && /border-top:\s*solid/.test(style)),
    isSignature: signatures.test(names),
    isHidden: /display:\s*none|mso-hide:\s*all/.test(style),
  };
}

/** Less room above or below a paragraph is none: Outlook writes `0.0001pt`. */
const leastRoom = 0.2;

/** Whether a paragraph has no space around it, as its style says, or by its class, as Outlook's have not. */
export function isTightParagraph({ class: classes = '', style = '' }: Attributes): boolean {
  const margins = marginsIn(style);
  if (margins.length > 0) return margins.every((margin) => Number.parseFloat(margin) < leastRoom);
  return /mso(?:normal|list|plaintext)/i.test(classes);
}

const marginTop = /margin-top:\s*([^;]+)/i;
const marginBottom = /margin-bottom:\s*([^;]+)/i;

/** What a style says of the room above and below: `margin: 0cm 0cm 8pt` has some below. */
function marginsIn(style: string): readonly string[] {
  if (!/margin/i.test(style)) return [];
  const whole = /(?:^|[\s;])margin:\s*([^;]+)/i.exec(style)?.[1]?.trim().split(/\s+/) ?? [];
  const [top = '', , bottom = top] = whole;
  const of = (side: RegExp) => side.exec(style)?.[1]?.trim();
  return [of(marginTop) ?? top, of(marginBottom) ?? bottom].filter((margin) =>
    /^-?[\d.]/.test(margin),
  );
}
