import { describe, expect, test } from 'vitest';
import { shippedDetector } from '../../../support/shipped-detector.ts';

// Sentences that the model has not learned from.
const detector = shippedDetector();
const shown = (text: string, type: string) =>
  detector
    .find(text)
    .filter((finding) => finding.type === type)
    .map(({ text: own }) => own);

describe('an age is told by the words around a number', () => {
  test.each([
    ['hende på 76 i nummer fire har ikke set nogen', '76'],
    ['Nu 41, og stadig den samme jakke.', '41'],
    ['Tillykke med de 70, Ebba.', '70'],
    ['Og så var der Ebba, knap 9, som ville have is.', '9'],
    ['Deres tre drenge (4, 7 og 12) sov på gulvet.', '4, 7 og 12'],
    ['Dengang var vi elleve og tolv og bange for alt.', 'elleve og tolv'],
    ['Barnet var blot elleve dage gammelt.', 'elleve dage gammelt'],
    ['Manden i døren, først i trediverne, ville tale med os.', 'først i trediverne'],
    ['Gudrun fra stue 4, 86, ville hjem til sine høns.', '86'],
    ['Vi har tre drenge i huset, 7, 10 og 14, og de spiser alt.', '7, 10 og 14'],
    ['Ove og Ketty, begge over 90, dansede til midnat.', 'over 90'],
    ['Han er vist 60+ og bor i sin kolonihave.', '60+'],
    ['min søster er 11 åt og kan ik li skolen', '11 åt'],
    ['Som treårig kom hun hertil, som tolvårig rejste hun igen.', 'tolvårig'],
    ['Knud (81), Inger (79) og katten flyttede i maj.', '79'],
    ['Den lille, ti måneder, sov på min arm.', 'ti måneder'],
    ['To unge mellem 15 og 17 år sad på trappen.', '15 og 17 år'],
    ['Jeg tænker på mig selv på 16 og den jakke.', '16'],
  ])('%s', (text, age) => {
    expect(shown(text, 'AGE').join(' ')).toContain(age);
  });
});

describe('other numbers are left in peace', () => {
  test.each([
    'Vi er 23 på holdet og mangler to stole.',
    'Hun ventede otte måneder på en tid.',
    'Mødet var på fire timer, og der kom 19.',
    'Han bor på 3. sal i nummer 12.',
    'Klokken er elleve, og jeg går nu.',
    'Jeg har 48 sager og 3 vikarer.',
    'Den anden halvdel gik til husleje.',
    'Vi bestilte til 30, ikke 35.',
    'Vi har fire stole på stue 9 og to på stue 4.',
    'Regningen lød på 40 kroner og 20 øre.',
    'Der kom 12 til mødet og 9 til kaffen.',
    'Hun ryger 20 om dagen og drikker tre kopper kaffe.',
  ])('%s', (text) => {
    expect(shown(text, 'AGE')).toEqual([]);
    expect(shown(text, 'DATE')).toEqual([]);
  });
});

describe('an age by its form is worth a look where the words around it say that it is none', () => {
  test.each([
    ['Hun er tolv og kan selv.', 'tolv', 'found'],
    ['Klubben fylder 25 til sommer, og vi griller.', '25', 'look'],
    ['Cyklen er fire år gammel, men den kører.', 'fire år gammel', 'look'],
    ['Familien på fem bor i to rum.', 'fem', 'look'],
  ])('%s', (text, age, certainty) => {
    expect(
      detector.find(text).flatMap((each) => (each.text === age ? [each.certainty] : [])),
    ).toEqual([certainty]);
  });
});

test('offsets are those of the text as it is written', () => {
  const text = 'Vi tog **hende på 76** med hjem.';
  const age = detector.find(text).find(({ type }) => type === 'AGE');
  expect(text.slice(age?.start, age?.end)).toBe('76');
});
