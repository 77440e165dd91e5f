import { describe, expect, it } from 'vitest';
import { colleagueOn, ownOn } from '../../../../shared/collect/people/colleague-line.ts';
import { toldIn } from '../../../support/mail/told-in.ts';

const known = ['Ellen Toft', 'Ib Mørch', 'Rosa Winther'];
const first =
  'Han kom hver torsdag med en kurv fuld af porrer. En dag fik han en grydeske af os, og siden har han lavet suppen hver eneste uge.';
const second =
  'En pige på ni pudsede cykler i skuret. Jeg spurgte, hvis de var. Det vidste hun ikke, og så gav hun mig den røde og gik ind.';

describe('a line that names somebody of the heap', () => {
  it('is no name with dashes behind it, however many', () => {
    expect(colleagueOn(`A${'-'.repeat(200_000)}:`, known)).toBeNull();
  });

  it.each([
    'Ellen siger:',
    'Ellen sagde:',
    'Ellen Toft siger:',
    '*Ellen*',
    '**Ellen Toft**',
    'ELLEN',
    '--- Ellen ---',
    'Ellen (dagvagten):',
    'Dagvagten (Ellen):',
    'Toft, Ellen:',
    'Ellen skrev kl. 8.12:',
    'Jeg har spurgt rundt på gangen. Ellen siger:',
  ])('is “%s”', (line) => {
    expect(colleagueOn(line, known)?.name).toBe('Ellen Toft');
  });

  it.each([
    ['Ellen: ', first],
    ['- Ellen (dagvagten): ', first],
    ['Dagvagten (Ellen): ', first],
  ])('may hold the text as well: “%s…”', (head, rest) => {
    expect(colleagueOn(`${head}${rest}`, known)).toMatchObject({ name: 'Ellen Toft', rest });
  });

  it.each([
    'Aksel siger:',
    'Ellen siger: send den nu.',
    'Ellen siger, at jeg skal sende den:',
    'Ellen og Ib:',
    'Natten (mandag):',
    'Til Ellen:',
    'Ellen var med',
  ])('is not “%s”', (line) => {
    expect(colleagueOn(line, known)).toBeNull();
  });

  it('is the writer’s own where it says so', () => {
    expect(ownOn('*Mig*')).toBe('');
    expect(ownOn('Jeg siger:')).toBe('');
    expect(ownOn(`Min egen: ${second}`)).toBe(second);
    expect(ownOn('Min mor siger altid:')).toBeNull();
  });
});

describe('whose stories are that somebody gathered in a mail', () => {
  const call = {
    from: 'Rosa Winther <rw@lyngen.example>',
    to: 'Ellen Toft <et@lyngen.example>, Ib Mørch <im@lyngen.example>',
    text: 'Kære alle\n\nSend mig jeres historier.\n\nRosa Winther',
  };
  const from = 'Ib Mørch <im@lyngen.example>';
  const told = (text: string, sender = from) =>
    toldIn(call, { from: sender, text }).map(({ author }) => author);

  it.each([
    [`Hej\n\nEllen siger:\n\n${first}\n\nRosa siger:\n\n${second}\n\nIb`],
    [`Hej\n\n*Ellen*\n\n${first}\n\n*Rosa*\n\n${second}\n\nIb`],
    [`Hej\n\nDagvagten (Ellen): ${first}\n\nNattevagten (Rosa): ${second}\n\nIb`],
    [`Hej\n\nEllen: ${first}\n\nRosa: ${second}\n\nIb`],
    [`Hej\n\n${first}\n\nHilsen Ellen\n\n${second}\n\nHilsen Rosa\n\nSamlet ind af Ib`],
  ])('is those whom the lines name, who are of the heap', (text) => {
    expect(told(text)).toEqual(['Ellen Toft', 'Rosa Winther']);
  });

  it('is the sender’s who speaks to them by name', () => {
    const text = `Hej\n\nEllen: tak for din om suppen, den læste jeg højt for min mand i aftes, og han blev helt stille, og det bliver han ellers aldrig.\n\nRosa: din om jakken er fin, og jeg kan huske drengen, for det var mig, der hjalp ham med cyklen bagefter.\n\nHer er min:\n\n${first}\n\nIb`;
    expect(new Set(told(text))).toEqual(new Set(['Ib Mørch']));
  });

  it.each([
    [`Hej\n\n*Aksel*\n\n${first}\n\n*Tove*\n\n${second}\n\nIb`],
    [
      `Hej\n\n${first} På døren hang en seddel:\n\nTak for lån.\n\nHilsen Mona\n\n${second}\n\nKh Ib`,
    ],
    [`Hej\n\n${first}\n\nHilsen Ib\n\nHilsen også fra Ellen og Rosa`],
    [`Hej\n\nEllen siger: ${first}\n\nKh Ib`],
    [`Hej\n\n*Ellen*\n\nEllen ${first}\n\n*Rosa*\n\nRosa ${second}\n\nIb`],
    [`Hej\n\nEllen sagde:\n\n"${first}"\n\nRosa sagde:\n\n"${second}"\n\nIb`],
    [`Hej\n\nEllen: ${first}\n\nRosa: ${second} Og Ellen holdt mig i hånden.\n\nIb`],
  ])('is the sender’s where people of the story are named, or one alone', (text) => {
    expect(new Set(told(text))).toEqual(new Set(['Ib Mørch']));
  });
});
