import { describe, expect, test } from 'vitest';
import { interviewLetters } from '../../../../shared/anonymise/names/interview-letters.ts';
import { shippedDetector } from '../../../support/shipped-detector.ts';

const detector = shippedDetector();

describe('the letters of an interview tell who speaks by what they are', () => {
  const interview = 'Q: Hvordan gik det?\nA: Det gik godt.\nQ: Og nu?\nA: Nu sover jeg.';

  test('so they are nobody’s initials', () => {
    expect([...interviewLetters(interview)].sort()).toEqual(['A', 'Q']);
    expect(detector.find(interview)).toEqual([]);
  });

  test('but in a short exchange, among three, or where one speaks twice, they may be', () => {
    expect(interviewLetters('M: Hej.\nK: Hej igen.').size).toBe(0);
    expect(interviewLetters('M: Hej.\nK: Hej.\nS: Hej.\nM: Ses.').size).toBe(0);
    expect(interviewLetters('M: Hej.\nM: Er du der?\nK: Ja.\nM: Fint.').size).toBe(0);
  });

  test('and so where the text speaks of one of them elsewhere', () => {
    expect(interviewLetters('M: Hej.\nK: Hej.\nM: Hvor er K?\nK: Her.').size).toBe(0);
  });

  test('beside an interviewer’s I the other may be an initial', () => {
    expect(interviewLetters('I: Hej.\nB: Hej.\nI: Og nu?\nB: Nu går jeg.').size).toBe(0);
  });
});
