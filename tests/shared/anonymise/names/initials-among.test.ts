import { describe, expect, test } from 'vitest';
import { shippedDetector } from '../../../support/shipped-detector.ts';

const detector = shippedDetector();
const persons = (text: string) =>
  detector
    .find(text)
    .filter(({ type }) => type === 'PERSON')
    .map((each) => each.text);

describe('letters that the field has another use for', () => {
  test('are initials among those who came to a meeting, or did not', () => {
    expect(persons('Deltagere: HK, DS, AC, afbud: LB')).toEqual(['HK', 'DS', 'AC', 'LB']);
    expect(persons('Afbud fra SKP og Birthe.')).toEqual(['SKP', 'Birthe']);
  });

  test('are initials beside those of a colleague, and then wherever the story has them', () => {
    expect(persons('MB og TR tager sagen.\n\nI går kom TR for sent.')).toEqual(['MB', 'TR', 'TR']);
  });

  test('are initials before the hour of a log', () => {
    expect(persons('KB 14.30: Borger sover.\nLM 18.00: Borger vågen.')).toEqual(['KB', 'LM']);
    expect(persons('KL 10.30: Møde om budget.')).toEqual([]);
  });

  test('are none where nobody stands beside them', () => {
    expect(persons('Min TR og HK hjalp mig, og SKP blev bevilget.')).toEqual([]);
  });
});

describe('one small letter', () => {
  test.each([
    ['jeg er på vej\nhilsen u', ['u']],
    ['Vi ses i morgen. Knus fra k.', ['k']],
    ['Alt er roligt.\n/b', ['b']],
    ['[14:02] nadja: er du der\n[14:03] n: ring', ['nadja', 'n']],
  ])('is somebody who signs or speaks: %j', (text, names) => {
    expect(persons(text)).toEqual(names);
  });

  test('is nobody at the end of a line that says no goodbye', () => {
    expect(persons('Vi sang i g.\nDet er højt.')).toEqual([]);
  });
});
