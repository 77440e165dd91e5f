import { describe, expect, it } from 'vitest';
import type { LabelledUnit } from '../../../../shared/collect/parts/labelled-unit.ts';
import { withWhatBringsMail } from '../../../../shared/collect/parts/mail-in-story.ts';
import type { PartKind } from '../../../../shared/collect/parts/part.ts';

function unit(kind: PartKind, text: string, isApart = true): LabelledUnit {
  return { kind, text, markdown: null, isApart, isSignature: false };
}

function told(...units: readonly LabelledUnit[]): readonly string[] {
  return withWhatBringsMail(units).flatMap(({ kind, text }) => (kind === 'story' ? [text] : []));
}

const mail = [
  unit('story', 'Fra: Pedellen'),
  unit('story', 'Emne: Nøglen'),
  unit('story', 'Den ligger under måtten.'),
];

describe('a story that begins with a mail', () => {
  it('begins with the words that bring the mail', () => {
    const begun = [
      unit('lead-in', 'Jeg har én mail hængende. '),
      unit('lead-in', 'Der står:', false),
    ];
    expect(told(unit('lead-in', 'Så kom den.'), ...begun, ...mail)).toEqual([
      ...begun.map(({ text }) => text),
      ...mail.map(({ text }) => text),
    ]);
  });

  it.each(['Her er min:', 'Og så får I historien her:', 'Hej igen.'])(
    'does not begin with %j',
    (leadIn) => {
      expect(told(unit('lead-in', leadIn), ...mail)).toHaveLength(3);
    },
  );

  it('needs more of a head than one line', () => {
    const note = [unit('story', 'Til: Manden med hatten'), unit('story', 'Ring på.')];
    expect(told(unit('lead-in', 'På døren stod der:'), ...note)).toHaveLength(2);
  });
});
