import type { Person } from './thread-texts.ts';

export interface WrittenMail {
  readonly from: Person;
  readonly to: readonly Person[];
  /** Danish time, `YYYY-MM-DDTHH:MM`. */
  readonly at: string;
  readonly subject: string;
  readonly id: string;
  /** Paragraphs as the author wrote them, greeting and closing included. */
  readonly paragraphs: readonly string[];
  readonly signature: readonly string[];
  readonly client: ClientName;
  readonly quotes: WrittenMail | null;
}

export const clientNames = [
  'outlook',
  'outlook-web',
  'outlook-mac',
  'gmail',
  'apple',
  'thunderbird',
  'samsung',
  'iphone',
] as const;
export type ClientName = (typeof clientNames)[number];

const days = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'];
const months = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];

interface Moment {
  readonly weekday: string;
  readonly day: number;
  readonly month: string;
  readonly year: number;
  readonly time: string;
  readonly numbers: string;
}

function momentOf(at: string): Moment {
  const date = new Date(`${at}:00Z`);
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth(), date.getUTCFullYear()];
  return {
    weekday: days[date.getUTCDay()] ?? '',
    day,
    month: months[month] ?? '',
    year,
    time: at.slice(11),
    numbers: `${String(day).padStart(2, '0')}-${String(month + 1).padStart(2, '0')}-${year}`,
  };
}

export interface Bodies {
  readonly text: string | null;
  readonly html: string | null;
}

/** A mail's bodies as its client writes them, with what it quotes below. */
export function bodiesOf(mail: WrittenMail): Bodies {
  const { client } = mail;
  if (client === 'outlook' || client === 'outlook-web' || client === 'gmail') {
    return { text: null, html: htmlOf(mail) };
  }
  return { text: textOf(mail), html: null };
}

function htmlOf(mail: WrittenMail): string {
  const quoted = mail.quotes === null ? '' : quotedHtml(mail, mail.quotes);
  return `<html><body>${ownHtml(mail)}${quoted}</body></html>`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function ownHtml({ client, paragraphs, signature }: WrittenMail): string {
  const lines = [...paragraphs.flatMap((paragraph) => [paragraph, '']), ...signature];
  if (client === 'outlook') {
    return `<div class="WordSection1">${lines.map((line) => `<p class="MsoNormal">${line === '' ? '<o:p>&nbsp;</o:p>' : `${escaped(line)}<o:p></o:p>`}</p>`).join('\n')}</div>`;
  }
  return lines.map((line) => `<div>${line === '' ? '<br>' : escaped(line)}</div>`).join('\n');
}

function quotedHtml({ client }: WrittenMail, quoted: WrittenMail): string {
  const inner = `${ownHtml(quoted)}${quoted.quotes === null ? '' : quotedHtml(quoted, quoted.quotes)}`;
  const moment = momentOf(quoted.at);
  const { from, to, subject } = quoted;
  const receivers = to.map(({ name, address }) => `${name} &lt;${address}&gt;`).join('; ');
  const sent = `${moment.day}. ${moment.month} ${moment.year} ${moment.time}`;
  const head = `<b>Fra:</b> ${from.name} &lt;${from.address}&gt;<br><b>Sendt:</b> ${client === 'outlook' ? sent : `${moment.weekday} den ${sent.replace(':', '.')}`}<br><b>Til:</b> ${receivers}<br><b>Emne:</b> ${subject}`;
  if (client === 'gmail') {
    return `<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Den ${moment.weekday.slice(0, 3)}. ${moment.day}. ${moment.month.slice(0, 3)}. ${moment.year} kl. ${moment.time.replace(':', '.')} skrev ${from.name} &lt;<a href="mailto:${from.address}">${from.address}</a>&gt;:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${inner}</blockquote></div>`;
  }
  if (client === 'outlook') {
    return `<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">${head}<o:p></o:p></p></div></div><p class="MsoNormal"><o:p>&nbsp;</o:p></p>${inner}`;
  }
  return `<div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri">${head}</font><div>&nbsp;</div></div><div>${inner}</div>`;
}

function textOf(mail: WrittenMail): string {
  const own = ownText(mail);
  return mail.quotes === null ? own : `${own}\n\n${quotedText(mail, mail.quotes)}`;
}

function ownText({ paragraphs, signature, client }: WrittenMail): string {
  const text = [
    ...paragraphs.flatMap((paragraph) => [...wrapped(paragraph, client), '']),
    ...signature,
  ];
  return text.join('\n');
}

/** Thunderbird breaks its own lines; the others leave them long. */
function wrapped(text: string, client: ClientName): readonly string[] {
  if (client !== 'thunderbird') return [text];
  return text.match(/.{1,72}(?:\s|$)/g)?.map((line) => line.trim()) ?? [];
}

function quotedText({ client }: WrittenMail, quoted: WrittenMail): string {
  const inner = textOf(quoted);
  const moment = momentOf(quoted.at);
  const { from, to, subject } = quoted;
  const marked = (text: string) =>
    text
      .split('\n')
      .map((line) => (line.startsWith('>') ? `>${line}` : line === '' ? '>' : `> ${line}`))
      .join('\n');
  const receivers = to.map(({ name, address }) => `${name} <${address}>`).join('; ');
  switch (client) {
    case 'apple':
      return `Den ${moment.day}. ${moment.month.slice(0, 3)}. ${moment.year} kl. ${moment.time.replace(':', '.')} skrev ${from.name} <${from.address}>:\n\n${marked(inner)}`;
    case 'iphone':
      return `Sendt fra min iPhone\n\n${marked(`Den ${moment.day}. ${moment.month.slice(0, 3)}. ${moment.year} kl. ${moment.time.replace(':', '.')} skrev ${from.name} <${from.address}>:\n\n\ufeff${inner}`)}`;
    case 'thunderbird':
      return `Den ${moment.numbers} kl. ${moment.time} skrev ${from.name}:\n${marked(inner)}`;
    case 'samsung':
      return `Sendt fra min Galaxy\n\n-------- Oprindelig besked --------\nFra: ${from.name} <${from.address}>\nDato: ${moment.numbers.replaceAll('-', '.')} ${moment.time} (GMT+01:00)\nTil: ${receivers}\nEmne: ${subject}\n\n${inner}`;
    default:
      return `Fra: ${from.name} <${from.address}>\nDato: ${moment.weekday}, ${moment.day}. ${moment.month} ${moment.year} kl. ${moment.time.replace(':', '.')}\nTil: ${receivers}\nEmne: ${subject}\n${inner}`;
  }
}

/** The mail as it travels, in UTF-8 and base64. */
export function emlOf(mail: WrittenMail): string {
  const { text, html } = bodiesOf(mail);
  const word = (value: string) => `=?utf-8?B?${Buffer.from(value).toString('base64')}?=`;
  const box = ({ name, address }: Person) => `${word(name)} <${address}>`;
  const date = new Date(`${mail.at}:00+01:00`).toUTCString().replace('GMT', '+0000');
  const body = Buffer.from(html ?? text ?? '')
    .toString('base64')
    .replace(/.{76}/g, '$&\r\n');
  return [
    `From: ${box(mail.from)}`,
    `To: ${mail.to.map(box).join(',\r\n ')}`,
    `Subject: ${word(mail.subject)}`,
    `Date: ${date}`,
    `Message-ID: <${mail.id}>`,
    ...(mail.quotes === null ? [] : [`In-Reply-To: <${mail.quotes.id}>`]),
    'MIME-Version: 1.0',
    `Content-Type: text/${html === null ? 'plain' : 'html'}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    body,
    '',
  ].join('\r\n');
}
