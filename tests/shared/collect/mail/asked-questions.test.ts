import { expect, it } from 'vitest';
import { AskedQuestions, holdsGuide } from '../../../../shared/collect/mail/asked-questions.ts';

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
