import { describe, expect, it } from 'vitest';
import {
  asksForCorrection,
  replacementsIn,
} from '../../../../shared/collect/correct/replacements.ts';

describe('what a message asks to have put right', () => {
  it.each([
    ['Hov, der skal stå 14, ikke 41.', [['41', '14']]],
    ['Der skulle have stået fjorten og ikke fyrre', [['fyrre', 'fjorten']]],
    ['I min historie skal der stå Tirsdag i stedet for onsdag.', [['onsdag', 'Tirsdag']]],
    [
      'Der skal stå ”den blå jakke” og ikke ”den grå jakke” i anden linje.',
      [['den grå jakke', 'den blå jakke']],
    ],
    ['Vil du rette Karen til Karin i min historie?', [['Karen', 'Karin']]],
    ['Kan du nå at rette “mandags” til “onsdags” i min?', [['mandags', 'onsdags']]],
    ['Ret Karen til Karin i min!', [['Karen', 'Karin']]],
    ['Erstat “ugen” med “måneden” dér, hvor hun flytter.', [['ugen', 'måneden']]],
    ['Ret lige navnet Karen til Karin.', [['Karen', 'Karin']]],
    ['Erstat venligst “ugen efter” med “måneden efter”.', [['ugen efter', 'måneden efter']]],
    ['Jeg skrev 3,5 år, men det skal være 2,5 år.', [['3,5 år', '2,5 år']]],
    ['Hvor der står kælder, skal der stå loft.', [['kælder', 'loft']]],
    [
      '41 skal rettes til 14. Og der skal stå maj, ikke juni.',
      [
        ['41', '14'],
        ['juni', 'maj'],
      ],
    ],
    ['It should say June, not July.', [['July', 'June']]],
    ['Please change “Monday” to “Tuesday”.', [['Monday', 'Tuesday']]],
  ])('is read word for word: %s', (text, expected) => {
    expect(replacementsIn(text).map(({ from, to }) => [from, to])).toEqual(expected);
  });

  it.each([
    'Ret lige navnet til Karin.',
    'Kan I ændre datoen til den 4. maj?',
    'Tak for din historie. Den var god, ikke lang.',
    'Hun kom på en tirsdag i stedet for en onsdag.',
    'Der skal stå noget mere om børnene.',
    'Jeg retter til, når jeg får tid.',
  ])('is not guessed where the old words or the new are missing: %s', (text) => {
    expect(replacementsIn(text)).toEqual([]);
  });

  it('is known for a request although it does not say what stands there now', () => {
    expect(asksForCorrection('Ret lige navnet til Karin.')).toBe(true);
    expect(asksForCorrection('Kan I ændre datoen til den 4. maj?')).toBe(true);
    expect(asksForCorrection('Tak, det retter op på min dag.')).toBe(false);
  });
});
