import { expect, it } from 'vitest';
import { AskedQuestions, holdsGuide } from '../../../../shared/collect/parts/asked-questions.ts';

const unit = (text: string) => ({ text, markdown: null, isApart: true, isSignature: false });

it('a question that somebody else asked is set apart from its answer', () => {
  const asked = new AskedQuestions();
  asked.add('lis@huset.dk', [unit('Hvem handler det om?')]);
  expect(asked.lengthIn('ib@huset.dk', 'Hvem handler det om? Om en mand på 50.')).toBe(20);
});

it('a question of one’s own is one’s own', () => {
  const asked = new AskedQuestions();
  asked.add('ib@huset.dk', [unit('Hvem handler det om?')]);
  expect(asked.lengthIn('ib@huset.dk', 'Hvem handler det om? Om en mand på 50.')).toBe(0);
});

it('several questions to the readers are a guide, one within a story is not', () => {
  const guide = ['Hvad gjorde du?', 'Hun lukkede op.', 'Hvad kom der ud af det?', 'En ven.'];
  expect(holdsGuide(guide.map(unit))).toBe(true);
  expect(holdsGuide(['Hun spurgte ingen.', 'Hvem havde gjort det?'].map(unit))).toBe(false);
});

it('the numbered points of who asks are questions, whatever mark they end in', () => {
  const asked = new AskedQuestions();
  asked.add('lis@huset.dk', ['1. Fortæl om et møde', '2. Hvad skete der så?'].map(unit));
  expect(asked.lengthIn('ib@huset.dk', 'Fortæl om et møde')).toBe(17);
  expect(asked.lengthIn('ib@huset.dk', '1. Fortæl om et møde')).toBe(20);
});

it('the numbered points of a story ask nothing', () => {
  const asked = new AskedQuestions();
  asked.add('lis@huset.dk', ['1. Vi tog stigen frem', '2. Vi malede porten'].map(unit));
  expect(asked.lengthIn('ib@huset.dk', 'Vi malede porten')).toBe(0);
});
