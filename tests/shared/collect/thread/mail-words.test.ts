import { describe, expect, it } from 'vitest';
import { mendText } from '../../../../shared/collect/mend-text.ts';
import { readAttribution } from '../../../../shared/collect/thread/attribution.ts';
import { danishTime, parseMailDate } from '../../../../shared/collect/thread/mail-date.ts';
import { parseMailbox, personName } from '../../../../shared/collect/thread/mailbox.ts';

describe('a date', () => {
  it.each([
    ['6. oktober 2025 08:12', '2025-10-06T08:12'],
    ['fredag den 13. marts 2026 14.11', '2026-03-13T14:11'],
    ['torsdag, 28. oktober 2021 kl. 12.06', '2021-10-28T12:06'],
    ['28/10/2021 12.46', '2021-10-28T12:46'],
    ['03-10-2016 kl. 14:32', '2016-10-03T14:32'],
    ['Thursday, July 7, 2016 at 3:10 PM', '2016-07-07T15:10'],
    ['Wed, 3 Nov 2021 23:51:30 +0000', '2021-11-04T00:51'],
    ['2026-03-12', '2026-03-12'],
    ['en torsdag i maj', ''],
    ['99. oktober 2025', ''],
  ])('%j is %j', (text, date) => {
    expect(parseMailDate(text)).toBe(date);
  });

  it('of an American client has its month first', () => {
    expect(parseMailDate('10/3/2016 2:15 PM', true)).toBe('2016-10-03T14:15');
    expect(parseMailDate('10/23/2016')).toBe('2016-10-23');
  });

  it('is told by a Danish clock, in summer and winter', () => {
    expect(danishTime(new Date('2026-03-13T23:30:00Z'))).toBe('2026-03-14T00:30');
    expect(danishTime(new Date('2026-07-13T22:30:00Z'))).toBe('2026-07-14T00:30');
    expect(danishTime(new Date('ingen'))).toBe('');
  });
});

describe('a name', () => {
  it.each([
    ['Holm, Anna <ah@by.dk>', 'Anna Holm', 'ah@by.dk'],
    ['IMCEAEX-_O=BY_OU=FIRST_CN=RECIPIENTS_CN=AH@by.dk', '', ''],
    ['"Anna Holm i Teams" <noreply@teams.example>', 'Anna Holm', 'noreply@teams.example'],
    ['"Nadia Hussein (Modtagelsen)" <NH@by.dk>', 'Nadia Hussein', 'nh@by.dk'],
    ['Anna Holm [mailto:ah@by.dk]', 'Anna Holm', 'ah@by.dk'],
    ['ah@by.dk<mailto:ah@by.dk>', '', 'ah@by.dk'],
    ['Anna Holm', 'Anna Holm', ''],
    ['/O=KOMMUNE/OU=X/CN=RECIPIENTS/CN=AH', '', ''],
  ])('in %j', (text, name, address) => {
    expect(parseMailbox(text)).toEqual({ name, address });
  });

  it('keeps its hyphen', () => {
    expect(personName('Palle Skov-Madsen')).toBe('Palle Skov-Madsen');
  });
});

describe('an attribution', () => {
  it.each([
    ['Den 3. maj 2026 kl. 9.05 skrev Anna Holm:', 'Anna Holm'],
    ['Den 3. maj 2026 kl. 9.05 skrev Jan Maj:', 'Jan Maj'],
    ['On 3 May 2026, at 09:05, Anna Holm wrote:', 'Anna Holm'],
    ['30.09.2017, 18.30, "Anna Holm" <ah@by.dk>:', 'Anna Holm'],
    ['Citat Anna Holm <ah@by.dk>:', 'Anna Holm'],
    ['Anna Holm <ah@by.dk> skrev den 3. maj 2026 kl. 09.05:', 'Anna Holm'],
  ])('%j names %s', (text, name) => {
    expect(readAttribution(text)?.from.name).toBe(name);
  });

  it.each([
    'Så skrev hun til mig:',
    'Citat fra væggen',
    'Citat Anna:',
    'Den dag skrev jeg det op:',
    'Jeg skrev den 3. maj til kommunen.',
  ])('is not %j', (text) => {
    expect(readAttribution(text)).toBeNull();
  });
});

describe('letters that were decoded wrongly', () => {
  it.each([
    ['sÃ¸nnen sagde â€œjaâ€\u009d â€“ og gik', 'sønnen sagde “ja” – og gik'],
    ['\u0093ja\u0094 \u0096 og gik\u0085', '“ja” – og gik…'],
    ['Ã…rhus', 'Århus'],
    ['Ã\u0085rhus', 'Århus'],
    ['VI GÃ… TIL MALMÃ–', 'VI GÅ TIL MALMÖ'],
    ['Tak for sidst.\n> bÃ¥den lÃ¥ på land', 'Tak for sidst.\n> båden lå på land'],
    ['ï»¿KÃ¦re naboer', 'Kære naboer'],
    ['> ï»KÃ¦re naboer', '> Kære naboer'],
    ['han rÃ¥bte â€œstopâ€, og â€œkomâ€\ufffd', 'han råbte “stop”, og “kom”'],
    ['Ï‰ og Ã¸', 'Ï‰ og ø'],
    ['NataÅ¡a fik 20 â‚¬ og en â˜º og en ðŸ\u0090Ÿ', 'Nataša fik 20 € og en ☺ og en 🐟'],
  ])('%j are mended', (broken, whole) => {
    expect(mendText(broken)).toBe(whole);
  });

  it.each([
    'SÃO PAULO og ø',
    'På skiltet stod “AMANHÃ” og »IRMû',
    'Hun råbte “GÅ”, »STÅ« og PÅ\u00a0VEJ…',
    'Der manglede et Å’ og et Å… i “FÅ”',
    'De sagde “så…” og “å—å” på en château',
    'naïve »ord«',
  ])('are left where %j may be meant', (text) => {
    expect(mendText(text)).toBe(text);
  });

  it('are mended in a long text in a blink', () => {
    const began = performance.now();
    expect(mendText('sÃ¥â€ ï»Ãâ'.repeat(40_000))).toHaveLength(240_000);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
