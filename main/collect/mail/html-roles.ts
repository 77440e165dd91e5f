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
  const { class: classes, id, style: look } = attributes;
  const isPlain = classes === undefined && id === undefined && look === undefined;
  if (isPlain && !meaningful.has(name)) return noRole;
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

/** Whether a paragraph has no space around it, as Outlook's have not. */
export function isTightParagraph({ class: classes = '', style = '' }: Attributes): boolean {
  return (
    /mso(?:normal|list|plaintext)/i.test(classes) || /margin(?:-top|-bottom)?:\s*0/.test(style)
  );
}
