import { describe, expect, it } from 'vitest';
import { labelGuide } from '../../../../shared/collect/parts/label-guide.ts';
import type { LabelledUnit } from '../../../../shared/collect/parts/labelled-unit.ts';

const told =
  'En skipper kom hver fredag og ville betale for en kop te, der var gratis. Jeg skrev ham en regning på nul kroner, og den hængte han op i styrehuset.';

function kinds(...texts: readonly string[]): readonly string[] {
  const units = texts.map((text): LabelledUnit => {
    return { text, kind: 'story', isApart: true, markdown: null, isSignature: false };
  });
  return labelGuide(units).map(({ kind }) => kind);
}

describe('how a story is to be written', () => {
  it('stands below one under a line that heads its points', () => {
    const guide = ['Husk:', '- Ingen navne på gæsterne', '- Højst 20 linjer'];
    expect(kinds(told, ...guide)).toEqual(['story', 'afterword', 'afterword', 'afterword']);
  });

  it('stands above one, and asks what happened without telling it', () => {
    const guide = ['Tre ting at svare på:', '1) Hvad skete der', '2) Hvem var med'];
    expect(kinds(...guide, told)).toEqual(['lead-in', 'lead-in', 'lead-in', 'story']);
  });

  it('may have a whole sentence above its points', () => {
    const guide = [
      'Til dem af jer, der ikke ved, hvor I skal tage fat, er der tre spørgsmål:',
      '1. Hvor var I henne?',
      '2. Hvad gjorde du, som ingen ventede?',
    ];
    expect(kinds(...guide, told)).toEqual(['lead-in', 'lead-in', 'lead-in', 'story']);
  });

  it('ends with by when', () => {
    const guide = ['Husk:', '- Ingen navne på gæsterne', '- Højst 20 linjer', 'Frist: 3. marts.'];
    expect(kinds(told, ...guide).slice(1)).toEqual(guide.map(() => 'afterword'));
    expect(kinds(told, ...guide.slice(0, 3), told).at(-1)).toBe('story');
  });

  it('may say to write what was said', () => {
    const guide = ['Lidt gode råd:', '1. Skriv, hvad I så, og hvad I sagde', '2. Slut i tide.'];
    expect(kinds(...guide, told)).toEqual(['lead-in', 'lead-in', 'lead-in', 'story']);
  });

  it('is a paragraph that asks in several sentences', () => {
    const guide =
      'Her er opskriften: Vælg en vagt, som du tænkte på bagefter. Beskriv den, som du så den. Hold den på en side.';
    expect(kinds(told, guide)).toEqual(['story', 'afterword']);
  });
});

describe('points of a story', () => {
  it.each([
    ['Han lagde tre ting på disken:', '- et navneskilt', '- en side af en avis'],
    ['Vi aftalte:', '- Han skriver til sin søster', '- Jeg svarer'],
    ['På sedlen:', '- Hun sendte mig 20 kroner', '- Jeg skrev tak'],
    ['Nyt i båden:', '- en tovrulle', '- to årer'],
  ])('stay in it below %j', (...points) => {
    expect(kinds(told, ...points)).toEqual(['story', 'story', 'story', 'story']);
  });

  it('stay where nothing else tells', () => {
    expect(kinds('Husk:', '- Ingen navne', '- Skriv kort')).toEqual(['story', 'story', 'story']);
  });
});
