import { describe, expect, it } from 'vitest';
import { introducedIn } from '../../../../shared/collect/teller/introduced.ts';
import { readIn } from '../../../support/mail/told-in.ts';

const unit = (text: string) => ({
  text,
  isApart: true,
  markdown: null,
  isSignature: false,
  kind: 'story' as const,
});
const story =
  'Der kom en mand med en kurv porrer hver torsdag. En dag fik han en grydeske af os, og så kom han med suppe.';

describe('who says by name who writes', () => {
  it.each([
    [['Jeg hedder Ib Mørch og arbejder i hjemmeplejen.'], 'Ib Mørch'],
    [['Hej alle, det er Ib Mørch.', 'Her er min:'], 'Ib Mørch'],
    [['Hej Åse det er Ib fra vagten nyt nummer.'], 'Ib'],
    [['Hej', 'Mit navn er Ib, og jeg kører bussen.'], 'Ib'],
    [['Pedel Ib her. Jeg skifter pærer.'], 'Ib'],
    [['Ib Mørch hedder jeg, og jeg kører bussen.'], 'Ib Mørch'],
    [['Jeg er kok på stedet og hedder Ib Mørch.'], 'Ib Mørch'],
    [['Der var otte unge og to busser. Mit navn er Ib Mørch, og jeg kørte den ene.'], 'Ib Mørch'],
    [['Mailen her er fælles, men det er mig, Ib, der skriver.'], 'Ib'],
    [['Vi skriver fra vagtens, og det er Åse og mig, altså Ib, der sidder her.'], 'Ib'],
  ])('is %j', (texts, name) => {
    expect(introducedIn(texts.map(unit), [])).toBe(name);
  });

  it.each([
    [['“Jeg hedder Ib Mørch,” sagde han.']],
    [['Han sagde: “Der er langt. Mit navn er Ib Mørch.”']],
    [['Det er Tirsdag i morgen.']],
    [['Der var sol.', 'Vi gik.', 'Så kom han.', 'Jeg hedder Ib Mørch og er hans bror.']],
  ])('is nobody in %j', (texts) => {
    expect(introducedIn(texts.map(unit), [])).toBe('');
  });

  it('has told it, by a mailbox that is nobody’s; by a person’s own somebody is asked to look', () => {
    const text = `Jeg hedder Ib Mørch og arbejder på værkstedet.\n\n${story}`;
    const tellings = (from: string) =>
      readIn({ from, text }).tellings.map(({ author, doubts }) => [author.name, doubts.length > 0]);
    expect(tellings('Værkstedet <post@engen.example>').map(([name]) => name)).toEqual(['Ib Mørch']);
    expect(tellings('Åse Dam <aada@engen.example>')).toEqual([['Ib Mørch', true]]);
  });
});
