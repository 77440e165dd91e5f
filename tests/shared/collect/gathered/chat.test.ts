import { describe, expect, it } from 'vitest';
import { chatMessages } from '../../../../shared/collect/gathered/chat.ts';
import { plainLines } from '../../../../shared/collect/thread/plain-lines.ts';

function messagesIn(text: string) {
  return chatMessages(plainLines(text), '2026-03-10')?.map(({ author, at, lines }) => ({
    author,
    at,
    text: lines
      .map((line) => line.text)
      .filter((line) => line !== '')
      .join(' '),
  }));
}

describe('a chat that somebody copied', () => {
  it('of Facebook leaves out buttons, ages and badges', () => {
    const text =
      'Lis Dam\n · 1. marts 2026 kl. 09.30 · \nHvem har en?\nSynes godt om\n\nOle Friis\nTopbidragyder\nHan sang for fuglene.\nSynes godt om\nSvar\n2 d';
    expect(messagesIn(text)).toEqual([
      { author: 'Lis Dam', at: '2026-03-01T09:30', text: 'Hvem har en?' },
      { author: 'Ole Friis', at: '', text: 'Han sang for fuglene.' },
    ]);
  });

  it.each(['7. jun', 'I dag'])(
    'is not taken for one by “%s” with blanks without end behind it',
    (day) => {
      expect(messagesIn(`Lis Dam\n${day}${' '.repeat(50_000)}x\nHan sang.`)).toBeUndefined();
    },
  );

  it('of Messenger has names after the times, and tells of the group', () => {
    const text =
      'I går 17.55\nLis Dam har navngivet gruppen “Bogen”.\nLis Dam\nHvem har en?\n18.02\nOle Friis\nHan sang for fuglene.\nLis Dam reagerede med ❤️ på din besked';
    expect(messagesIn(text)?.map(({ author, text: said }) => [author, said])).toEqual([
      ['Lis Dam', 'Hvem har en?'],
      ['Ole Friis', 'Han sang for fuglene.'],
    ]);
  });

  it('of WhatsApp keeps a person’s messages of two days apart, and nothing of the program', () => {
    const text =
      '12.02.2026 21.58 - Beskeder er krypteret fra ende til anden.\n12.02.2026 22.40 - Ole Friis: <Medier udeladt>\n12.02.2026 22.41 - Ole Friis: ups\n13.02.2026 02.17 - Ole Friis: Han sang for fuglene.';
    expect(messagesIn(text)).toEqual([
      { author: 'Ole Friis', at: '2026-02-12T22:40', text: 'ups' },
      { author: 'Ole Friis', at: '2026-02-13T02:17', text: 'Han sang for fuglene.' },
    ]);
  });

  it('keeps a day that somebody wrote, and leaves out the days that the program put between', () => {
    const text =
      'Lis Dam 09-03-2026 10:14\nHvornår kom han?\n10. marts\nOle Friis 10-03-2026 10:15\n12. maj\nLis Dam 10-03-2026 10:16\nTak\nMaj 10:30\nvar det.';
    expect(messagesIn(text)?.map(({ author, text: said }) => [author, said])).toEqual([
      ['Lis Dam', 'Hvornår kom han?'],
      ['Ole Friis', '12. maj'],
      ['Lis Dam', 'Tak Maj 10:30 var det.'],
    ]);
  });

  it('has somebody called as a month where others are called by a first name at a clock', () => {
    const text =
      'Ole 10:14\nHvem har en?\nMaj 10:15\nHan sang for fuglene.\nOle 10:16\nDet gjorde han.';
    expect(messagesIn(text)?.map(({ author }) => author)).toEqual(['Ole', 'Maj', 'Ole']);
  });

  it.each(['[03.02.2025, 21.58.02] N: ', '03.02.2025 21.58 - N: '])(
    'names who wrote as the telephone’s owner calls them: %s',
    (head) => {
      const line = (name: string, words: string) => `${head.replace('N', name)}${words}`;
      const text = [
        line('Ole Friis', 'Hvem har en?'),
        line('Ida nat', 'Han sang for fuglene.'),
        line('Bo (vikar)', 'Det gjorde han.'),
        line('Lis Familieenheden', 'Hver morgen.'),
        line('min søster', 'Husk kartoflerne'),
      ].join('\n');
      expect(messagesIn(text)?.map(({ author, text: said }) => [author, said])).toEqual([
        ['Ole Friis', 'Hvem har en?'],
        ['Ida', 'Han sang for fuglene.'],
        ['Bo', 'Det gjorde han.'],
        ['Lis', 'Hver morgen.'],
        ['', 'Husk kartoflerne'],
      ]);
    },
  );

  it('leaves out with whom messages were, and what others put on them', () => {
    const text =
      'Beskeder med: Ole Friis (+45 20 00 11 22)\n[14.01.2025 16.20] Ole Friis: Han sang for fuglene.\n❤️ 7\n\nBeskeder med: min søster\ntor. 16. jan. 2025\n\n[16.01.2025 20.10] min søster: Husk kartoflerne';
    expect(messagesIn(text)?.map(({ text: said }) => said)).toEqual([
      'Han sang for fuglene.',
      'Husk kartoflerne',
    ]);
  });

  it.each(['Samtale med en borger i dag.', 'Beskeder med smileyer fra Ib hele natten.'])(
    'keeps what somebody wrote as programs head messages: %s',
    (said) => {
      const text = `[14.01.2025 16.20] Ole Friis: ${said}\n[14.01.2025 16.30] Lis Dam: Det her:\n${said}\n[14.01.2025 16.40] Ole Friis: Tak`;
      expect(messagesIn(text)?.map((one) => one.text)).toEqual([said, `Det her: ${said}`, 'Tak']);
    },
  );

  it('leaves out what happened to its group, also with a colon', () => {
    const happened = (head: string) => [
      `${head}Lis Dam oprettede gruppen “Nat: vagter”`,
      `${head}Beskeder og opkald er end-to-end-krypterede. Læs mere: tryk her`,
      `${head}Lis Dam tilføjede Ole`,
    ];
    for (const head of ['[14.01.2025, 16.20] ', '14.01.2025 16.20 - ']) {
      const said = [`${head}Ole Friis: Hun sang.`, `${head}Lis Dam: Tak`];
      const text = said.flatMap((one) => [...happened(head), one, ...happened(head)]).join('\n');
      expect(messagesIn(text)?.map((one) => [one.author, one.text])).toEqual([
        ['Ole Friis', 'Hun sang.'],
        ['Lis Dam', 'Tak'],
      ]);
    }
  });

  it('of a telephone has contacts alone above days and times', () => {
    const text =
      '(kopieret fra min telefon)\n\nIda nat\ntirsdag 13. januar 2026 03.12\nHan sang for fuglene.\ntirsdag 13. januar 2026 07.40\nMig: Tak Ida\n\nOle weekend\nlørdag 17. januar 2026 22.05\nDet gjorde hun også.';
    expect(messagesIn(text)?.map(({ author, text: said }) => [author, said])).toEqual([
      ['Ida', 'Han sang for fuglene.'],
      ['', 'Tak Ida'],
      ['Ole', 'Det gjorde hun også.'],
    ]);
  });

  it('of Teams may name somebody whom no list of names knows', () => {
    const text =
      'Lis Dam 25-08 14:02\nHvem har en?\n\nXiahra 26-08 07:58 Redigeret\nHan sang for fuglene.\n\nOle Friis 26-08 08.10\nTak';
    expect(messagesIn(text)?.map(({ author }) => author)).toEqual([
      'Lis Dam',
      'Xiahra',
      'Ole Friis',
    ]);
  });

  it('of Teams goes on in a message with a word and a time', () => {
    const text =
      'Lis Dam 25-08 14:02\nHvem har en?\n\nOle Friis 26-08 08.10\nVi kom.\nFrokost 12:00\nHan sang.';
    expect(messagesIn(text)?.map(({ author, text: said }) => [author, said])).toEqual([
      ['Lis Dam', 'Hvem har en?'],
      ['Ole Friis', 'Vi kom. Frokost 12:00 Han sang.'],
    ]);
  });

  it('of Messenger may name somebody by the first letter of the last name', () => {
    const text =
      'Lis\n18. feb. 2026 kl. 17.55\nHvem har en?\nLis\nBare en lille\nOle F\n18.02\nHan sang for fuglene.\nOle F\nhver dag\nSet af Lis';
    expect(messagesIn(text)?.map(({ author }) => author)).toEqual(['Lis', 'Ole F']);
  });

  it('of Teams may write its months in words', () => {
    const text =
      'Lis Dam  3. feb. 2026 08.05\nHvem har en?\n\nOle Friis  3. feb. 2026 12.31\nHan sang for fuglene.';
    expect(messagesIn(text)).toEqual([
      { author: 'Lis Dam', at: '2026-02-03T08:05', text: 'Hvem har en?' },
      { author: 'Ole Friis', at: '2026-02-03T12:31', text: 'Han sang for fuglene.' },
    ]);
  });

  it.each([
    'N  24-02 09:20  Redigeret',
    'N 24/2, 09.20 (edited)',
    'N  ti 24-02 09:20',
    'N, [24-02-2026 09:20] · Vigtigt!',
    'N | 24-02-2026 09:20',
    'Tirsdag 24. februar 09:20 · N',
    'Besked fra N, 24. februar 2026 09.20',
    'N · 24. feb.',
    'N for 2 timer siden',
    'N • 3 d',
  ])('says of a message when it was written and what came of it: %s', (head) => {
    const said = ['Hvem har en?', 'Han sang for fuglene.'];
    const text = ['Lis Dam', 'Ole Friis']
      .map((name, at) => `${head.replace('N', name).replace('09', `0${8 + at}`)}\n${said[at]}`)
      .join('\n\n');
    expect(messagesIn(text)?.map(({ author, text: words }) => [author, words])).toEqual([
      ['Lis Dam', 'Hvem har en?'],
      ['Ole Friis', 'Han sang for fuglene.'],
    ]);
    expect(messagesIn(text)?.every(({ at }) => at === '' || at.startsWith('2026-02-24'))).toBe(
      true,
    );
  });

  const told =
    'Han sang for fuglene hver morgen, og en dag stod der fire andre drenge ved hegnet og sang med, indtil klokken ringede.';

  it('may have no times where whoever copied it takes turns with another', () => {
    const text = `Ole Friis\nMå man sende en?\nDu\nja da\nOle Friis\n${told}\nDu\ntusind tak`;
    expect(messagesIn(text)?.map(({ author, text: words }) => [author, words])).toEqual([
      ['Ole Friis', 'Må man sende en?'],
      ['', 'ja da'],
      ['Ole Friis', told],
      ['', 'tusind tak'],
    ]);
  });

  it.each(['N: ', 'N - ', 'N > ', '[N] '])('may have each message on a line with “%s”', (head) => {
    const line = (name: string, words: string) => `${head.replace('N', name)}${words}`;
    const text = [
      line('Ole', 'Må man sende en?'),
      line('Mig', 'ja da'),
      line('Ole', told),
      line('Mig', 'tusind tak'),
    ].join('\n');
    expect(messagesIn(text)?.map(({ author, text: words }) => [author, words])).toEqual([
      ['Ole', 'Må man sende en?'],
      ['', 'ja da'],
      ['Ole', told],
      ['', 'tusind tak'],
    ]);
  });

  it('is none where a story lets two speak, or a list names each once', () => {
    const story = `Vi sad ved bordet, og så begyndte det.\nOle: Må jeg synge?\nLis: ja da\nOle: ${told}`;
    const list = `Ole: ${told}\nLis: ${told}\nIda: ${told}`;
    expect(messagesIn(story)).toBeUndefined();
    expect(messagesIn(list)).toBeUndefined();
  });

  it('of Aula says what everybody is', () => {
    const text =
      'Lis Dam (Pædagog)\n3. feb. 2026 kl. 08.05\nHvem har en?\n\nOle Friis (Leder)\n3. feb. 2026 kl. 12.31\nHan sang for fuglene.';
    expect(messagesIn(text)).toEqual([
      { author: 'Lis Dam', at: '2026-02-03T08:05', text: 'Hvem har en?' },
      { author: 'Ole Friis', at: '2026-02-03T12:31', text: 'Han sang for fuglene.' },
    ]);
  });

  it.each(['i går kl. 10.16', 'Fredag 10.16', 'fredag [10:16 AM]'])(
    'takes no time for a day of October: %s',
    (when) => {
      const text = `Lis Dam, ${when}\nHvem har en?\n\nOle Friis, ${when}\nHan sang for fuglene.\n\nLis Dam, ${when}\nTak`;
      expect(messagesIn(text)?.map(({ author, at }) => `${author} ${at}`)).toEqual([
        'Lis Dam ',
        'Ole Friis ',
        'Lis Dam ',
      ]);
    },
  );

  it('of Messenger may have lost its times, where two take turns', () => {
    const text =
      'Lis Dam\nKommer han?\nOle\nDet tror jeg\nLis Dam\nHan sang for fuglene.\nOle\nHaha\nSet kl. 18.02';
    expect(messagesIn(text)?.map(({ author, text: said }) => [author, said])).toEqual([
      ['Lis Dam', 'Kommer han?'],
      ['Ole', 'Det tror jeg'],
      ['Lis Dam', 'Han sang for fuglene.'],
      ['Ole', 'Haha'],
    ]);
  });

  it('holds a telling in one into which others only broke', () => {
    const begun = 'Han kom hver aften med sin egen stol og satte sig helt ud på broen.';
    const rest = 'En aften lånte han mig stolen. Siden har vi skiftedes, og nu er der to stole.';
    const text = `12.02.2026 21.58 - Ole Friis: ${begun}\n12.02.2026 21.59 - Lis Dam: nej hvor sejt 😀\n12.02.2026 22.03 - Ole Friis: ${rest}`;
    expect(messagesIn(text)?.map(({ author, text: said }) => [author, said])).toEqual([
      ['Ole Friis', `${begun} ${rest}`],
      ['Lis Dam', 'nej hvor sejt 😀'],
    ]);
  });

  it('holds two tellings apart that two wrote at once', () => {
    const ole = [
      'Han kom hver aften med sin egen stol og satte sig helt ud på broen.',
      'En aften lånte han mig stolen, og nu sidder vi der begge to hver onsdag.',
    ];
    const lis = [
      'Pigen ville ikke af med sin hue, heller ikke når vi badede om sommeren.',
      'Så tog jeg også hue på, og efter tre uger lå der to på knagen.',
    ];
    const text = [
      `12.02.2026 21.58 - Ole Friis: ${ole[0]}`,
      `12.02.2026 21.58 - Lis Dam: ${lis[0]}`,
      `12.02.2026 21.59 - Ole Friis: ${ole[1]}`,
      `12.02.2026 22.00 - Lis Dam: ${lis[1]}`,
    ];
    expect(messagesIn(text.join('\n'))?.map(({ text: said }) => said)).toEqual([
      ole.join(' '),
      lis.join(' '),
    ]);
  });

  it.each([
    [
      'what another asked at length',
      'Var det ham, der også spillede trompet i gården om søndagen?',
      '',
    ],
    ['a question', 'hvem var det?', ''],
    ['an answer', 'den må vi bruge', 'Ja, men '],
    ['an announcement of one more', 'ha', 'Her er en til: '],
  ])('keeps two tellings of one person apart at %s', (_, between, opening) => {
    const begun = 'Han kom hver aften med sin egen stol og satte sig helt ud på broen.';
    const rest = 'En pige på otte solgte sten ved lågen, og ingen købte nogen før i går.';
    const text = `12.02.2026 21.58 - Ole Friis: ${begun}\n12.02.2026 21.59 - Lis Dam: ${between}\n12.02.2026 22.03 - Ole Friis: ${opening}${rest}`;
    expect(messagesIn(text)).toHaveLength(3);
  });

  it('is none where one name stands again and again', () => {
    const text = 'Ole\nHan sang.\nOle\nHun dansede.\nOle\nVi så på.\nOle\nLæst';
    expect(messagesIn(text)).toBeUndefined();
  });

  it('is none where names only head texts', () => {
    expect(messagesIn('Lis Dam\nHan sang.\n\nOle Friis\nHun dansede.')).toBeUndefined();
  });

  it('is told at once from a line of 200,000 signs that opens a bracket before times', () => {
    const start = performance.now();
    expect(messagesIn(`[${'12:30 '.repeat(33_000)}`)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('a chat that somebody wrote off', () => {
  const expected = [
    ['Ole', 'Kommer han?'],
    ['', 'Det tror jeg ikke'],
    ['Ole', 'Så kom han. Han sang for fuglene.'],
  ];
  const said = (text: string) =>
    messagesIn(text)?.map(({ author, text: words }) => [author, words]);

  it('has first names and times above its messages', () => {
    expect(
      said(
        'Beskeder med Ole\n\nOle 08.12\nKommer han?\n\nMig 08.13\nDet tror jeg ikke\n\nOle 08.40\nSå kom han. Han sang for fuglene.',
      ),
    ).toEqual(expected);
  });

  it('has times before names, and the messages behind them', () => {
    expect(
      said(
        '[8.12] Ole: Kommer han?\n8.13 - Jeg: Det tror jeg ikke\n8.40 Ole: Så kom han. Han sang for fuglene.',
      ),
    ).toEqual(expected);
  });

  it('has whole names before days with a month in words', () => {
    expect(
      said(
        'Ole Friis, 3. februar 2026 kl. 21.04:\nKommer han?\n\nLis, 3. februar 2026 kl. 21.06:\nDet tror jeg ikke\n\nOle Friis, 4. feb. 2026 kl. 8.40:\nSå kom han. Han sang for fuglene.',
      ),
    ).toEqual([
      ['Ole Friis', 'Kommer han?'],
      ['Lis', 'Det tror jeg ikke'],
      ['Ole Friis', 'Så kom han. Han sang for fuglene.'],
    ]);
  });

  it('has times in brackets', () => {
    expect(
      said(
        'Ole (kl. 8.12):\nKommer han?\nMig (kl. 8.13):\nDet tror jeg ikke\nOle (kl. 8.40):\nSå kom han. Han sang for fuglene.',
      ),
    ).toEqual(expected);
  });

  it.each([
    'Mandag 08.15\nHan kom.\n\nTirsdag 08.30\nHan gik.\n\nMandag 08.15\nHan kom igen.',
    'Morgenmad 08.00\nTur 10.00\nFrokost 12.15\nHun ville ikke med.',
  ])('is none where days or a plan stand there: %j', (text) => {
    expect(messagesIn(text)).toBeUndefined();
  });
});
