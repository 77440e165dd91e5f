import PostalMime, { type Email } from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { liftBodies, withBodies } from '../../../../main/collect/mail/lifted-bodies.ts';

const options = { forceRfc822Attachments: true };
const words = 'Blåbærgrød på Ærø – hver dag, og ”det” var det. '.repeat(6);

function base64(bytes: Uint8Array | string): string {
  return Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n');
}

function mailOf(type: string, body: string, encoding = 'base64'): Buffer {
  return Buffer.from(
    `From: Anna Holm <anna@holm.example>\r\nSubject: Historie\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`,
    'latin1',
  );
}

function mixed(...parts: readonly string[]): Buffer {
  const inner = parts.map((part) => `--b1\r\n${part}\r\n`).join('');
  return Buffer.from(
    `From: a@b.example\r\nContent-Type: multipart/mixed; boundary="b1"\r\n\r\n${inner}--b1--\r\n`,
    'latin1',
  );
}

function partOf(type: string, body: string, more = ''): string {
  return `Content-Type: ${type}\r\n${more}Content-Transfer-Encoding: base64\r\n\r\n${body}`;
}

/** As plain values, since a part's bytes may lie in a buffer or a view of one. */
function plain(email: Email | null) {
  return (
    email && {
      ...email,
      attachments: email.attachments.map((one) => ({
        ...one,
        content:
          typeof one.content === 'string'
            ? one.content
            : Buffer.from(one.content as Uint8Array).toString('hex'),
      })),
    }
  );
}

async function lifted(mail: Buffer) {
  const { bytes, bodies } = liftBodies(mail);
  const email = withBodies(await PostalMime.parse(bytes, options), bodies);
  return { email: plain(email), count: bodies.length };
}

async function parsed(mail: Buffer) {
  return plain(await PostalMime.parse(mail, options));
}

describe('bodies in base64', () => {
  it.each([
    ['text/plain; charset=utf-8', words],
    ['text/plain', words],
    ['text/html; charset="UTF-8"', `<p>${words}</p>\r\n`],
    ['text/plain; charset=iso-8859-1', Buffer.from('Blåbær på Ærø', 'latin1')],
    ['text/plain; charset=utf-8', '\ufeffmed mærke'],
  ])('read as the parser reads them: %s', async (type, body) => {
    const mail = mailOf(type, base64(body));
    const { email, count } = await lifted(mail);
    expect(count).toBe(1);
    expect(email).toEqual(await parsed(mail));
  });

  it('read as the parser reads them where the same is said twice', async () => {
    const text = partOf('text/plain; charset=utf-8', base64(words));
    const html = partOf('text/html; charset=utf-8', base64(`<p>${words}</p>`));
    const mail = Buffer.from(
      mixed(text, html).toString('latin1').replace('mixed', 'alternative'),
      'latin1',
    );
    const { email, count } = await lifted(mail);
    expect(count).toBe(2);
    expect(email).toEqual(await parsed(mail));
    expect(liftBodies(mail).bytes.length).toBeLessThan(mail.length / 2);
  });

  it('keep the bytes of what came along', async () => {
    const picture = Buffer.from(Array.from({ length: 9_000 }, (_, at) => (at * 7) % 256));
    const mail = mixed(
      partOf('text/plain; charset=utf-8', base64(words)),
      partOf('image/png; name="a.png"', base64(picture), 'Content-Disposition: attachment\r\n'),
      partOf('text/plain; charset=utf-8', base64('kort'), 'Content-Disposition: attachment\r\n'),
    );
    const { email, count } = await lifted(mail);
    expect(count).toBe(3);
    expect(email).toEqual(await parsed(mail));
  });

  it.each([
    ['a sign that is none of it', 'text/plain', `${base64(words)}*`],
    ['padding within', 'text/plain', `aGVq\r\nZQ==\r\nZQ==\r\n`],
    ['no whole number of signs', 'text/plain', 'aGVqaA'],
    ['letters that only the parser knows', 'text/plain; charset=x-sjis', base64(words)],
    ['two charsets', 'text/plain; charset=utf-8; charset=iso-8859-1', base64(words)],
    ['lines that flow', 'text/plain; charset=utf-8; format=flowed', base64(words)],
    ['nothing', 'text/plain', ''],
  ])('are left where they stand with %s', async (_, type, body) => {
    const mail = mailOf(type, body);
    expect((await lifted(mail)).count).toBe(0);
    expect(liftBodies(mail).bytes).toBe(mail);
  });

  it('are left where a text only speaks of them', async () => {
    const told = `Hej\r\n\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(words)}`;
    expect((await lifted(mailOf('text/plain', told, '7bit'))).count).toBe(0);
  });

  it('are left in a mail that holds another', async () => {
    const inner = mailOf('text/plain; charset=utf-8', base64(words)).toString('latin1');
    const mail = mixed(`Content-Type: message/rfc822\r\n\r\n${inner}`);
    expect((await lifted(mail)).count).toBe(0);
  });

  it('are asked for anew where a mark stands twice, or the parser put one into another form', async () => {
    const quoting = mixed(
      partOf('text/plain; charset=utf-8', base64(words)),
      'Content-Type: text/plain\r\n\r\n[lifted body 0]',
    );
    expect((await lifted(quoting)).email).toBeNull();
    const drawnAnew = mixed(
      partOf('text/plain; charset=utf-8', base64(words)),
      partOf('text/html; charset=utf-8', base64('<b>fed</b>')),
    );
    expect((await lifted(drawnAnew)).email).toBeNull();
  });
});

it.each(['base64\n', 'A: b\n\nbase64\n', '--\nbase64\n'])(
  'what says base64 all over, as %j, keeps nobody waiting',
  (said) => {
    const mail = Buffer.from(`${said}${'base64\n'.repeat(60_000)}`);
    expect(liftBodies(mail).bodies).toEqual([]);
  },
);
