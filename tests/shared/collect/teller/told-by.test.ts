import { describe, expect, it } from 'vitest';
import { readIn, toldIn } from '../../../support/mail/told-in.ts';

const story =
  'Hun kom hver torsdag med en pose grønne æbler og satte sig ved vinduet.\n\nEn dag havde hun kniven med, og så skrællede vi dem alle sammen og lavede grød til hele gangen.';
const flat = story.replace(/\n\n/g, ' | ');
const lone = 'Lone Bak <lone@huset.example>';

describe('whose the story of a mail is', () => {
  it('is its sender’s', () => {
    expect(toldIn({ from: lone, text: `Kære alle\n\n${story}\n\nMvh\nLone` })).toEqual([
      { author: 'Lone Bak', address: 'lone@huset.example', text: flat },
    ]);
  });

  it.each([
    'Min onkel, Ib Mørch, kørte bus i Skive. Han døde i fjor. Vi fandt denne i hans notesbog:',
    'Ib Mørch kan ikke holde på en kuglepen mere, så det følgende er dikteret:',
    'Her er Ib Mørchs ord, taget ned over telefonen:',
  ])('is another’s of whom the lead-in %j speaks', (leadIn) => {
    const text = `Kære udvalg\n\n${leadIn}\n\n${story}\n\nHilsen\nLone Bak`;
    expect(toldIn({ from: lone, text })).toEqual([{ author: 'Ib Mørch', address: '', text: flat }]);
  });

  it('is another’s to whom it belongs by the genitive', () => {
    const leadIn =
      'Den næste er Ib Mørchs, men han er ude at sejle, så han har bedt mig skrive den:';
    const text = `Kære udvalg\n\n${leadIn}\n\n${story}\n\nHilsen\nLone Bak`;
    expect(toldIn({ from: lone, text })[0]?.author).toBe('Ib Mørch');
  });

  it('is another’s whose whole name stands in the subject', () => {
    const text = `Hej alle, Ib kan ikke lide computere, så jeg har skrevet hans historie af.\n\n${story}\n\nLone`;
    expect(toldIn({ from: lone, subject: 'Bidrag fra Ib Mørch', text })[0]?.author).toBe(
      'Ib Mørch',
    );
  });

  it.each([
    'Jeg har en med. Den er ikke min, men Ib Mørch, som er holdt op, ringede i går og fortalte den, og jeg skrev ned.',
    'Ib Mørch er på kursus hele ugen og bad mig sende hans, så den her er altså ikke min. Han har skrevet den i toget.',
  ])('is another’s where the words above it say that it is not the sender’s: %j', (above) => {
    const text = `Kære alle\n\n${above}\n\n${story}\n\nHilsen\nLone Bak`;
    expect(toldIn({ from: lone, text })).toEqual([{ author: 'Ib Mørch', address: '', text: flat }]);
  });

  it('is another’s whom the line right above lets tell, whoever else is spoken of', () => {
    const above =
      'På mødet i går fortalte vi, og Ib Mørch, der er på besøg, var med og grinede højest.\n\nEllen Toft fortalte om æblerne. Jeg gengiver i jeg-form:';
    const text = `Kære alle\n\n${above}\n\n${story}\n\nHilsen\nLone Bak`;
    expect(toldIn({ from: lone, text })[0]?.author).toBe('Ellen Toft');
  });

  it('is its sender’s where another only corrected it', () => {
    const above = 'Her er min. Den er ikke rettet af redaktør Ib Mørch endnu, så læs den mildt:';
    const text = `Kære alle\n\n${above}\n\n${story}\n\nHilsen\nLone Bak`;
    expect(toldIn({ from: lone, text })[0]?.author).toBe('Lone Bak');
  });

  it('is another’s who is named in a line below it', () => {
    const text = `Månedens fortælling\n\n${story}\n\nFortalt af Ib Mørch\n\nDu får dette brev, fordi du er medlem. Afmeld her.`;
    expect(toldIn({ from: 'Foreningen <nyt@forening.example>', text })).toEqual([
      { author: 'Ib Mørch', address: '', text: flat },
    ]);
  });

  it('is another’s in few words, which nobody would take for a story of the sender’s', () => {
    const short = 'Jeg går herned for at blive drillet. Hjemme er der kun mig til det.';
    const text = `Kære alle, jeg fik den her af Ib Mørch i kaffekøen. Han er 91 og ejer ingen pc:\n\n${short}\n\nLone Bak`;
    expect(toldIn({ from: lone, text })).toEqual([
      { author: 'Ib Mørch', address: '', text: short },
    ]);
    const own = `Kære alle\n\n${short}\n\nLone Bak`;
    expect(toldIn({ from: lone, text: own })).toEqual([]);
  });

  it('is its sender’s who calls another by name and says that it is', () => {
    const text = `Ib, min er fra skolen:\n\n${story}\n\nLone Bak`;
    expect(toldIn({ from: lone, text })[0]?.author).toBe('Lone Bak');
  });

  it('is its sender’s whom somebody in the story told something', () => {
    const text = `Kære alle\n\nIb Mørch fortalte mig den her, da vi sad ved vinduet:\n“Hun kommer for æblerne.”\n\n${story}\n\nLone`;
    expect(toldIn({ from: lone, text })[0]?.author).toBe('Lone Bak');
  });

  it.each(['Kære Ib – her er et bidrag herfra.', 'Kære Ib, kære Bo - her er den, jeg skrev ned:'])(
    'is its sender’s who greets another in %j',
    (above) => {
      const to = 'Ib Mørch <ib@huset.example>';
      const mails = [
        { from: to, text: 'Kære alle\n\nSend mig jeres historier.\n\nMvh\nIb' },
        { from: lone, text: `${above}\n\n${story}\n\nLone` },
      ];
      expect(toldIn(...mails)[0]?.author).toBe('Lone Bak');
    },
  );

  it('is its sender’s where whom the lead-in speaks of is somebody of the story', () => {
    const text = `Kære alle\n\nHan hed Aksel, og hans historie skal med:\n\nAksel kom hver torsdag. ${story}\n\nLone`;
    expect(toldIn({ from: lone, text })[0]?.author).toBe('Lone Bak');
  });

  it('is another’s whom a sentence below it credits', () => {
    const text = `Kære alle\n\n${story}\n\nDen er fra Ib Mørch, som ikke selv har mail.\n\nKh Lone`;
    expect(toldIn({ from: lone, text })).toEqual([{ author: 'Ib Mørch', address: '', text: flat }]);
  });

  it('is its sender’s who was asked by another', () => {
    const text = `Kære alle\n\nIb Mørch spurgte, om jeg ville skrive min ned, så her er den:\n\n${story}\n\nLone`;
    expect(toldIn({ from: lone, text })[0]?.author).toBe('Lone Bak');
  });

  it('is another’s who signed it above its sender', () => {
    const text = `Kære alle\n\nDen her fik jeg af en kollega på Mors:\n\n${story}\n\nKærlig hilsen\nIb Mørch\n\nVh Lone`;
    expect(toldIn({ from: lone, text })).toEqual([{ author: 'Ib Mørch', address: '', text: flat }]);
  });

  it('is its sender’s, with a letter in it that another signed', () => {
    const text = `Kære alle\n\nHer er min historie:\n\n${story}\n\nHun skrev et brev til os, som jeg fik af hendes søn: “Tak for grøden. I glemte kanelen.”\n\nHilsen\nIb Mørch\n\nVh Lone`;
    expect(toldIn({ from: lone, text })[0]?.author).toBe('Lone Bak');
  });
});

describe('whose a second story of a mail is', () => {
  const second =
    'Han stod ved lågen med en trillebør fuld af jord. Jeg spurgte, hvad den var til, og så viste han mig haven.\n\nNu har vi tre bede og en bænk, og han låser af om aftenen.';

  it.each([
    ['Og så en fra Ib Mørch:', 'Ib Mørch'],
    ['Den anden har jeg fra Ib Mørch, som sad i stolen før mig:', 'Ib Mørch'],
    ['Den næste er fra vores pedel Ib Mørch, som ikke har mail:', 'Ib Mørch'],
    ['Her er også en historie af Ib:', 'Ib'],
    ['Bentes:', 'Bente'],
    ['Ps. Bente har også en, den kommer her:', 'Bente'],
    ['Ib Mørch bad mig lægge hans med i samme mail:', 'Ib Mørch'],
    ['Og så lovede jeg at sende denne fra Ib Mørch, der hader tastaturer:', 'Ib Mørch'],
    ['Og Ib Mørch ringede, han er 79 og vil ikke skrive. Han fortæller:', 'Ib Mørch'],
    ['Det var min. Så er der en fra Bente, som hun har bedt mig sende med:', 'Bente'],
  ])('is another’s below %j', (line, name) => {
    const text = `Kære alle\n\nHer er min:\n\n${story}\n\n${line}\n\n${second}\n\nMvh\nLone Bak`;
    expect(toldIn({ from: lone, text })).toEqual([
      { author: 'Lone Bak', address: 'lone@huset.example', text: flat },
      { author: name, address: '', text: second.replace(/\n\n/g, ' | ') },
    ]);
  });

  it.each(['Og så min egen:', 'Og jeg har selv en lille en:'])(
    'is the sender’s below another’s and %j',
    (line) => {
      const text = `Kære alle\n\nDen her er fortalt af Ib Mørch:\n\n${story}\n\n${line}\n\n${second}\n\nMvh\nLone Bak`;
      expect(toldIn({ from: lone, text }).map(({ author }) => author)).toEqual([
        'Ib Mørch',
        'Lone Bak',
      ]);
    },
  );

  it('is the writer’s of a letter that came, and somebody is asked to look', () => {
    const text = `Kære alle\n\nHer er min:\n\n${story}\n\nSå kom der et brev fra Ib Mørch:\n\n${second}\n\nMvh\nLone Bak`;
    const { tellings } = readIn({ from: lone, text });
    expect(tellings.map(({ author }) => author.name)).toEqual(['Lone Bak', 'Ib Mørch']);
    expect(tellings[1]?.doubts).toContain('teller');
  });
});

describe('whose stories are that stand below first names', () => {
  const heap = { from: 'Ib Mørch <ib@huset.example>', text: 'Kære alle\n\nSend mig jeres.\n\nIb' };
  const bake =
    'Vi fik en bageovn foræret og stillede den i gården. Den første morgen stod der fire og varmede hænderne på den, og om fredagen var de nitten.';
  const flood =
    'Kælderen stod under vand, og ingen ville røre de våde kasser. Så gik drengene fra klubben i gang med spande, og de blev ved, til det var mørkt.';

  it('is those whom people are called so, with the name that the heap has', () => {
    const text = `Hej\n\nIb:\n\n${bake}\n\nBente (pedel):\n\n${flood}\n\nFra mig selv:\n\n${story}\n\nMvh\nLone`;
    expect(
      toldIn(heap, { from: lone, text })
        .map(({ author }) => author)
        .toSorted(),
    ).toEqual(['Bente', 'Ib Mørch', 'Lone Bak']);
  });

  it('is the sender’s, where people of the story take turns to speak', () => {
    const text = `Hej\n\n${bake}\n\nIb:\nKom nu.\n\nBente:\nJeg kommer.\n\n${flood}\n\nMvh\nLone`;
    expect(new Set(toldIn(heap, { from: lone, text }).map(({ author }) => author))).toEqual(
      new Set(['Lone Bak']),
    );
  });
});
