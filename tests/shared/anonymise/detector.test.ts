import { describe, expect, test } from 'vitest';
import { fc } from '../../support/properties.ts';
import { shippedAssets, shippedDetector } from '../../support/shipped-detector.ts';

const detector = shippedDetector();
const found = (text: string) =>
  detector
    .find(text)
    .filter(({ certainty }) => certainty === 'found')
    .map(({ type, text: own }) => [type, own]);
const shown = (text: string) => detector.find(text).map(({ type, text: own }) => [type, own]);

describe('a name is found', () => {
  test.each([
    ['in a sentence', 'Jeg spurgte Vibeke, om hun ville med.', 'Vibeke'],
    ['at its start', 'Vibeke tog kagen med.', 'Vibeke'],
    ['whole', 'Vi mødte Vibeke Ahlgren Toft på gangen.', 'Vibeke Ahlgren Toft'],
    ['from abroad', 'Min kollega Zahra Warsame ringede.', 'Zahra Warsame'],
    ['in small letters', 'har du talt med vibeke i dag', 'vibeke'],
    ['over the end of a line', 'Vi mødte Vibeke\nAhlgren på gangen.', 'Vibeke\nAhlgren'],
    ['cut in two by the end of a line', 'Vi talte med Ahl-\ngren om det.', 'Ahl-\ngren'],
    ['with Markdown around it', 'Vi mødte **Vibeke** på gangen.', 'Vibeke'],
    ['of two parts, cut by the end of a line', 'Det var Hans-\nChristian.', 'Hans-\nChristian'],
    ['with an initial in small letters', 'hej vibeke b mødet er flyttet', 'vibeke'],
    ['cut in two in small letters', 'vi talte med svenning og vibe-\nke om det', 'vibe-\nke'],
    ['as initials', 'Til stede: V.A. og teamlederen.', 'V.A.'],
  ])('%s', (_, text, name) => {
    expect(found(text)).toContainEqual(['PERSON', name]);
  });
});

describe('a name that was found once is found everywhere', () => {
  const story = (rest: string) => `Vi mødte Svenning Ahlgren i marts.\n\n${rest}`;

  test.each([
    ['in the genitive', 'Det var Svennings idé.', 'Svennings'],
    ['in small letters', 'skriv til svenning i aften', 'svenning'],
    ['with one slip', 'Så kom Svening forbi.', 'Svening'],
    ['by the surname alone', 'Fru Ahlgren sagde ja.', 'Ahlgren'],
  ])('%s', (_, rest, name) => {
    expect(found(story(rest))).toContainEqual(['PERSON', name]);
  });

  test('but a pronoun is none of it', () => {
    expect(found('Vi mødte Hans Toft. Han tog hans jakke.')).toEqual([['PERSON', 'Hans Toft']]);
  });
});

describe('a pronoun that begins a sentence is no name', () => {
  test.each([
    'Hans sagsbehandler ringede i dag.',
    'Vi ventede. Hans lejlighed var tom.',
    '- Hans kontaktperson ringer',
  ])('%s', (text) => {
    expect(detector.find(text)).toEqual([]);
  });

  test('where it is one, it is found', () => {
    expect(found('Hans Toft kom.')).toEqual([['PERSON', 'Hans Toft']]);
    expect(found('Til mødet kom Hans.')).toEqual([['PERSON', 'Hans']]);
  });
});

test('places, schools and workplaces are found', () => {
  expect(found('Hun flyttede til Hirtshals og begyndte på Bakkeskolen.')).toEqual([
    ['PLACE', 'Hirtshals'],
    ['ORG', 'Bakkeskolen'],
  ]);
});

describe('an organisation is found by its build', () => {
  test.each([
    ['behind its kind', 'Hun flyttede ind på Kollegiet Nordlyset.', 'Kollegiet Nordlyset'],
    ['before its kind', 'De sad på Brådal Friskole hele dagen.', 'Brådal Friskole'],
    ['with a firm’s ending', 'Han fik plads hos Vadgaard ApS.', 'Vadgaard ApS'],
    ['with a son', 'Regningen kom fra Vadgaard & Søn.', 'Vadgaard & Søn'],
    ['with its town', 'Vi spiste på Café Regnbuen ved Hobro.', 'Café Regnbuen ved Hobro'],
    ['of brothers', 'Gælden til Brdr. Vadgaard er væk.', 'Brdr. Vadgaard'],
    ['in a town', 'De kørte til Legelandet i Hobro.', 'Legelandet i Hobro'],
    ['after a saint', 'Hun bor i Ungdomsboligerne Skt. Jørgen nu.', 'Ungdomsboligerne Skt. Jørgen'],
    ['with small words in it', 'Vi mødtes i Café Kig Ind om torsdagen.', 'Café Kig Ind'],
    [
      'with its ward',
      'Hun er på Aalborg Universitetshospital, Psykiatrien Syd, i dag.',
      'Aalborg Universitetshospital, Psykiatrien Syd',
    ],
    ['as a shop of a town', 'De mødtes ved Kvickly i Hobro.', 'Kvickly i Hobro'],
  ])('%s', (_, text, name) => {
    expect(found(text)).toContainEqual(['ORG', name]);
  });

  test.each([
    ['behind its kind', 'vi sad i klub nordlyset hele aftenen', 'klub nordlyset'],
    ['as one word', 'jeg boede i ravnehuset dengang', 'ravnehuset'],
    [
      'behind its kind with an article',
      'jeg ringede til bofællesskabet tusindfryd',
      'bofællesskabet tusindfryd',
    ],
    ['as a house everybody knows', 'svenning ringer fra rigshospitalet', 'rigshospitalet'],
  ])('in small letters it is worth a look: %s', (_, text, name) => {
    expect(shown(text)).toContainEqual(['ORG', name]);
  });

  test.each(['Hun kom tilbage på plejehjemmet.', 'De gik i klubben, når skolen var forbi.'])(
    'a common noun is none: %s',
    (text) => {
      expect(shown(text)).toEqual([]);
    },
  );
});

describe('what a story tells of somebody’s name holds for all of it', () => {
  test('initials behind a name, whatever word they spell', () => {
    const text = 'Til stede: Per Ahlgren (PA), Dina Aamand (DA).\n\nDA skriver til skolen.';
    expect(shown(text).filter(([, own]) => own === 'DA')).toHaveLength(2);
  });

  test('initials that have a desk, whatever else they stand for', () => {
    expect(shown('Spørg HK på kontoret, hun ved det.')).toEqual([['PERSON', 'HK']]);
    expect(shown('Fagforeningen HK på landsplan siger nej.')).toEqual([]);
  });

  test('initials in small letters where a list has those who came', () => {
    expect(shown('Til stede: vah, tmb og lederen.')).toEqual([
      ['PERSON', 'vah'],
      ['PERSON', 'tmb'],
    ]);
  });

  test('initials in small letters behind a role', () => {
    expect(shown('Sagsbehandler: vah')).toEqual([['PERSON', 'vah']]);
    expect(shown('Sagsbehandler: ikke valgt')).toEqual([]);
  });

  test('initials behind a word that says so', () => {
    expect(shown('Notat, ref. vah\n\nvah ringer i morgen.')).toEqual([
      ['PERSON', 'vah'],
      ['PERSON', 'vah'],
    ]);
  });

  test('letters alone on the last line, whatever else they stand for', () => {
    expect(shown('UT har talt med skolen.\n\nAftalt med lederen.\n\nUT')).toEqual([
      ['PERSON', 'UT'],
      ['PERSON', 'UT'],
    ]);
    expect(shown('UT har talt med skolen.')).toEqual([]);
  });

  test('who speaks in a chat, whatever the word', () => {
    const text = 'krumme: kul eller kød\nmor: kød\nkrumme: husk salt\nhusk: nøglen';
    expect(shown(text)).toEqual([
      ['PERSON', 'krumme'],
      ['PERSON', 'krumme'],
    ]);
  });

  test.each([
    ['De andre kalder ham bare Proppen.', 'Proppen'],
    ['Øgenavnet var Grisen.', 'Grisen'],
    ['alle de andre kalder ham tudse', 'tudse'],
    ['Kaktus, som han nu kalder sig, kom ind.', 'Kaktus'],
  ])('what somebody is called: %s', (text, name) => {
    expect(shown(text)).toContainEqual(['PERSON', name]);
  });

  test('a surname that stands first', () => {
    expect(shown('Morgendug, Karen Marie, mødte ikke.')).toContainEqual([
      'PERSON',
      'Morgendug, Karen Marie',
    ]);
    expect(shown('2) Tornlund, Karen, 050548-1127, også som Torlund, Karen')).toContainEqual([
      'PERSON',
      'Tornlund, Karen',
    ]);
  });

  test('a nickname with a first name in it', () => {
    expect(shown('så kom lille-svenning forbi')).toContainEqual(['PERSON', 'lille-svenning']);
  });

  test.each([
    ['Svenning på 8 tegner.', '8'],
    ['vi tog svenning på ti år med', 'ti år'],
    ['svenning er kun fire og bor her', 'fire'],
    ['ps. svenning er 17 NU', '17'],
    ['Gæst i dag: Svenning, ni dage.', 'ni dage'],
    ['Vores dreng Svenning, 14½.', '14½'],
    ['Det var Svenning Ahlgren, i firserne, og han sov.', 'i firserne'],
  ])('a number beside a name may be an age: %s', (text, age) => {
    expect(shown(text)).toContainEqual(['AGE', age]);
  });
});

test.each(['nøglen er hos svenning på 1. sal', 'Svenning tog 2 tasker med.', 'svenning: 2 sek.'])(
  'and a number that counts something is none: %s',
  (text) => {
    expect(shown(text).filter(([type]) => type === 'AGE')).toEqual([]);
  },
);

describe('words with a dot between them', () => {
  test.each([
    ['den hedder qvistlis.real', 'qvistlis.real'],
    ['send det til qvistgry.bylund på snap', 'qvistgry.bylund'],
  ])('may be a user name: %s', (text, name) => {
    const covered = shown(text)
      .map(([, own]) => own)
      .join('');
    expect(covered).toContain(name.replace('.', '').slice(0, 4));
    expect(detector.find(text).at(0)?.start).toBe(text.indexOf(name));
  });

  test.each(['skriv til mig.vi ses i morgen', 'De hedder noget. Vi ses bl.a. mandag.'])(
    'are two sentences where a dictionary has both: %s',
    (text) => {
      expect(shown(text).filter(([type]) => type === 'HANDLE')).toEqual([]);
    },
  );
});

describe('where a list has its persons, a word may be a nickname', () => {
  test.each([
    ['Vibeke: kommer\nSvenning: kommer ikke\nSkruen: ved ikke', 'Skruen'],
    ['Vibeke | 12 | nord\nSvenning | 14 | syd\nHammeren | 9 | nord', 'Hammeren'],
    ['Mødeleder: Ræven. Til stede: Vibeke og Gedden.', 'Gedden'],
  ])('%j', (text, name) => {
    expect(shown(text)).toContainEqual(['PERSON', name]);
  });

  test.each([
    'Skole: tirsdag\nKnallert: ja\nAftale: nej',
    'Vare | Antal | Sted\nSkruer | 12 | loftet\nBrædder | 9 | kælderen',
  ])('but no heading of a record or a store: %j', (text) => {
    expect(shown(text).filter(([type]) => type === 'PERSON')).toEqual([]);
  });
});

test('letters in capitals stand for something, the same word with one capital for somebody', () => {
  expect(shown('Vi holder MUS i marts, og FIT hver uge.')).toEqual([]);
  expect(shown('Alle siger stadig Mus til hende.')).toContainEqual(['PERSON', 'Mus']);
});

test.each([
  'Så a gik hjem. A var træt, og a ku it sov.',
  'Åbn felt B, og gå til kolonne F.',
  'Talepædagogen kom. Elektriker kommer fredag.',
  'hun gav mig en storm af ord',
])('no name stands in %j', (text) => {
  expect(shown(text).filter(([type]) => type === 'PERSON')).toEqual([]);
});

test('a word that begins a sentence is only worth a look where somebody is called so', () => {
  const text = 'Vi mødte Per Ahlgren i går.\n\nPer uge holder vi tre møder.';
  expect(detector.find(text).map(({ certainty, text: own }) => [certainty, own])).toEqual([
    ['found', 'Per Ahlgren'],
    ['look', 'Per'],
  ]);
});

test('a month in small letters is somebody behind a word that leads to a person', () => {
  expect(shown('jeg sover hos maj i nat')).toContainEqual(['PERSON', 'maj']);
  expect(shown('jeg sover her i maj')).toEqual([]);
});

test('a letter that tells houses and points apart is no initial', () => {
  expect(shown('Vi mødes i hus C.\na) Hvem henter nøglen?')).toEqual([]);
});

test('a word that a dictionary has is no name because a person is called so', () => {
  expect(found('Vi mødte Bjørn Ahlgren. Der stod en bjørn af træ i haven.')).toEqual([
    ['PERSON', 'Bjørn Ahlgren'],
  ]);
});

test('an article with a capital belongs to a name', () => {
  expect(shown('Mandag øver Det Skæve Kor i kælderen.')).toContainEqual(['ORG', 'Det Skæve Kor']);
});

test.each([
  ['Briller 895,-\nVibeke skriver i morgen.', 'Vibeke'],
  ['mig og oskar fik vibeke l. hun er sød', 'l.'],
  ['Poul-Henning Kj. Vang kom.', 'Poul-Henning Kj. Vang'],
  ['Vi ringer til Mama T i aften.', 'Mama T'],
])('a name is whole in %j', (text, name) => {
  expect(shown(text).map(([, own]) => own)).toContain(name);
});

test('a street of two words in small letters is found whole', () => {
  const parts = shown('det er lyngså strandvej tror jeg').map(([, own]) => own);
  expect(parts.join('')).toBe('lyngså strandvej');
});

test('a side belongs to its place', () => {
  expect(shown('hun tog bussen fra vester assels til nykøbing').map(([, own]) => own)).toEqual([
    'vester assels',
    'nykøbing',
  ]);
});

test.each(['De va på Mors i et gult hus.', 'Hun er flyttet til Vejen nu.'])(
  'a town that is a word as well: %s',
  (text) => {
    expect(shown(text).map(([type]) => type)).toEqual(['PLACE']);
  },
);

test('a town in small letters is worth a look', () => {
  expect(shown('hun bor i tårs nu')).toContainEqual(['PLACE', 'tårs']);
});

describe('nothing is found in', () => {
  test.each([
    'Efter Serviceloven og barnets lov har KL, STAR og PPR hver sit ansvar.',
    'Vi bruger Signs of Safety, og Ankestyrelsen gav os ret.',
    'Mandag talte socialrådgiveren med moren. Hun var glad.',
    'Kommunen skrev til borgeren. Sagen gik videre til Folketinget.',
    'vi ses i morgen, husk at tage kaffe med',
    'Afgørelsen træffes af Børne- og Ungeudvalget, og sagsnr. mangler.',
    'Hvad hedder det, når man bliver hørt?',
    'Opsagt i går. Udflyttet i dag.',
    'Emne: SV: Vagtplan',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('a finding says why, and what may stand there instead', () => {
  expect(detector.find('Jeg spurgte Vibeke om det.')).toEqual([
    {
      start: 12,
      end: 18,
      type: 'PERSON',
      certainty: 'found',
      reason: 'known-name',
      text: 'Vibeke',
      suggestion: '[navn]',
    },
  ]);
});

test('whatever the text, findings stand in it, in order and apart', () => {
  const piece = fc.constantFrom(
    'Vibeke',
    'vibeke',
    'V.A.',
    '240261-1234',
    ' ',
    '\n',
    '\n\n',
    '-',
    '**',
    '.',
    '[x](y)',
    'Bo',
    '👋',
    'lund',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end, text: own } of detector.find(text)) {
        expect(text.slice(start, end)).toBe(own);
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }),
  );
});

test('what it remembers changes nothing', () => {
  const text = 'Vi mødte Svenning i går.\n\nskriv til svenning\n\n20 30 40 50';
  detector.find('Svenning var der.\n\nskriv til svenning');
  expect(detector.find(text)).toEqual(shippedDetector().find(text));
});

test('what it forgets changes nothing either', () => {
  const forgetful = shippedDetector();
  const text = 'Vi mødte Svenning i går.\n\nskriv til svenning';
  forgetful.find(text);
  const days = Array.from({ length: 1_100 }, (_, day) => `Dag ${day} med svenning`);
  forgetful.find(days.join('\n\n'));
  expect(forgetful.find(text)).toEqual(detector.find(text));
  expect(forgetful.find(`${days.join('\n\n')}\n\n${text}`)).toHaveLength(1_102);
});

test('whatever was typed before, and wherever, a text is read as if it were the first', () => {
  const paragraph = fc.constantFrom(
    'Vi mødte Svenning i går, den 3. maj.',
    'skriv til svenning, ring 20 30 40 50',
    'Hun er 14 år. Hans Toft (HT) bor på Nørregade 12.',
    '  Ref. vah\n- 12. juni',
    'én café, ü og ſ: 1O 20',
    '',
  );
  const edit = fc.record({
    at: fc.nat(200),
    text: fc.constantFrom('a', ' ', '\n\n', '7', 'Svend'),
  });
  fc.assert(
    fc.property(
      fc.array(paragraph, { maxLength: 5 }),
      fc.array(edit, { maxLength: 5 }),
      (first, edits) => {
        let text = first.join('\n\n');
        for (const { at, text: typed } of edits) {
          detector.find(text);
          const place = Math.min(at, text.length);
          text = text.slice(0, place) + typed + text.slice(place);
        }
        expect(detector.find(text)).toEqual(shippedDetector().find(text));
      },
    ),
    { numRuns: 40 },
  );
});

test('its data takes at most four megabytes', () => {
  const { dictionary, tagger } = shippedAssets;
  expect(dictionary.byteLength + tagger.byteLength).toBeLessThanOrEqual(4_000_000);
});
