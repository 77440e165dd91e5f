import { describe, expect, it } from 'vitest';
import { tellsOfSomebody } from '../../../../shared/collect/teller/told-above.ts';
import { toldIn } from '../../../support/mail/told-in.ts';

function told(...paragraphs: readonly string[]) {
  const text = ['Kære alle', ...paragraphs, 'Med venlig hilsen\n\nLone Bak'].join('\n\n');
  return toldIn({ from: 'Lone Bak <lone@huset.example>', text });
}

describe('what is told above a letter in a story belongs to it', () => {
  it('where it brings a letter', () => {
    const story = [
      'Drengen skulle skrive en undskyldning til læreren. Den blev sådan her:',
      'Kære Hr. Madsen\nUndskyld at jeg kaldte dig en kartoffel. Du ligner mere en gulerod.\nVenlig hilsen\nOskar',
      'Hr. Madsen har hængt den op på lærerværelset, og han taler kun pænt om gulerødder.',
    ];
    const [one, ...others] = told(...story);
    expect(others).toEqual([]);
    expect(one?.text.replace(/[\s|]+/g, ' ')).toBe(story.join(' ').replace(/\s+/g, ' '));
  });

  it.each([
    'Bente har ingen mail, men hun fortalte mig den her i går, og jeg skrev den ned:',
    'Birthe fra natholdet havde den med på en serviet, og hun vil gerne have den i hæftet:',
    'Vi har haft et stort pres, og udvalget ville gerne se eksempler på det, som borgerne fik ud af det.',
    'Jeg skrev et brev i stedet for noget andet, og det må du bruge, som du vil.',
  ])('but not what leads to it: %j', (text) => {
    expect(tellsOfSomebody(text)).toBe(false);
  });
});

it('a short last sentence below a letter with a closing ends the story, and not the letter', () => {
  const letters = [
    'Jonas sad inde i to år, og han skrev til mig hver måned. Jeg svarede hver gang.',
    'Kære Lone\nDer er koldt her, og maden er den samme hver dag.\nHilsen Jonas',
    'Kære Lone\nJeg har det godt. Maden er dårlig.\nHilsen Jonas',
    'Kære Lone\nJeg kommer ud på fredag. Er du sulten?\nHilsen Jonas',
    'Vi spiste frikadeller på min trappe.',
  ];
  const [one] = told(...letters);
  expect(one?.text).toContain('Vi spiste frikadeller på min trappe.');
});
