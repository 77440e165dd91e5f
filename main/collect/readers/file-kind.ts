/** What the readers tell apart. */
export type FileKind =
  | 'markdown'
  | 'text'
  | 'html'
  | 'docx'
  | 'odt'
  | 'rtf'
  | 'eml'
  | 'mbox'
  | 'msg'
  | 'zip'
  | 'old-word'
  | 'calendar'
  | 'unknown';

const endings: Readonly<Record<string, FileKind>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
  '.text': 'text',
  '.htm': 'html',
  '.html': 'html',
  '.docx': 'docx',
  '.doc': 'old-word',
  '.odt': 'odt',
  '.rtf': 'rtf',
  '.eml': 'eml',
  '.mbox': 'mbox',
  '.mbx': 'mbox',
  '.msg': 'msg',
  '.oft': 'msg',
  '.zip': 'zip',
  '.ics': 'calendar',
};

/** How many bytes from the start `kindOfFile` looks at. */
export const kindBytes = 4096;

/**
 * What a file is: by its ending, unless its first bytes say for certain that the ending lies. A
 * file without an ending, or with a stranger's, is only read where its bytes say that it is a mail.
 */
export function kindOfFile(ending: string, start: Uint8Array): FileKind {
  const named = endings[ending.toLowerCase()] ?? 'unknown';
  // Whether a mail begins like one is asked of files that are not called a mail.
  const seen = kindOfBytes(start, named !== 'eml');
  if (seen === null || named === 'markdown' || named === 'calendar') return named;
  if (seen === 'ole') return named === 'msg' || named === 'eml' || named === 'mbox' ? 'msg' : named;
  if (seen === 'zip')
    return named === 'docx' || named === 'odt' || named === 'unknown' ? named : 'zip';
  if (named === 'unknown') return seen === 'eml' || seen === 'mbox' ? seen : 'unknown';
  if (named === 'docx' || named === 'odt' || named === 'zip')
    return seen === 'html' || seen === 'rtf' ? seen : named;
  if (named === 'mbox' && seen === 'eml') return 'eml';
  return seen;
}

function kindOfBytes(bytes: Uint8Array, mayBeMail: boolean): FileKind | 'ole' | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, kindBytes));
  if (start.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) return 'ole';
  if (start.subarray(0, 4).equals(Buffer.from('PK\x03\x04'))) return 'zip';
  const text = start
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  if (text.startsWith('{\\rtf')) return 'rtf';
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html|<head|<body)/i.test(text)) return 'html';
  if (/^From \S+.*\d{4}\s*$/m.test(text.split('\n', 1)[0] ?? '') && /\n[\w-]+:/.test(text))
    return 'mbox';
  return mayBeMail && isMailHead(text) ? 'eml' : null;
}

const mailHeaders =
  /^(?:from|to|cc|date|subject|message-id|mime-version|received|return-path|content-type|content-transfer-encoding|delivered-to|x-[\w-]+|reply-to|in-reply-to|references|thread-topic|dkim-signature|authentication-results|arc-[\w-]+):/i;

/** A mail begins with its header, of which at least two lines are the mail's own. */
function isMailHead(text: string): boolean {
  const head = text.split(/\r?\n\r?\n/, 1)[0] ?? '';
  const lines = head.split(/\r?\n/).filter((line) => !/^[ \t]/.test(line));
  const known = lines.filter((line) => mailHeaders.test(line)).length;
  const technical = lines.filter((line) =>
    /^(?:message-id|mime-version|received|return-path|content-type|x-[\w-]+|dkim-signature|thread-[\w-]+):/i.test(
      line,
    ),
  ).length;
  return (
    /^[\w-]+:/.test(head) &&
    known >= 3 &&
    technical >= 1 &&
    lines.every((line, at) => /^[\w-]+:/.test(line) || at === lines.length - 1)
  );
}
