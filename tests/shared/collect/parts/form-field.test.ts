import { describe, expect, it } from 'vitest';
import { formFieldIn, isForm, writerInForm } from '../../../../shared/collect/parts/form-field.ts';

const filled = [
  'Navn: Grete Lindved',
  'E-mail: grete@lindved.example',
  'Din historie:',
  'Vi plantede et træ.',
];

describe('a form that somebody filled', () => {
  it('has a title and a story under their labels', () => {
    expect(formFieldIn('Overskrift: Træet i gården')).toMatchObject({
      kind: 'title',
      value: 'Træet i gården',
    });
    expect(formFieldIn('Historien (højst en side): Vi plantede')).toMatchObject({
      kind: 'text',
      value: 'Vi plantede',
    });
  });

  it('says who wrote it', () => {
    expect(isForm(filled)).toBe(true);
    expect(writerInForm(filled)).toEqual({
      name: 'Grete Lindved',
      address: 'grete@lindved.example',
    });
  });

  it('is nobody’s where the name was left empty', () => {
    expect(writerInForm(['Navn:', 'Historie: Vi plantede et træ.'])).toEqual({
      name: '',
      address: '',
    });
  });

  it.each([
    [['Han sagde: kom ind.', 'Historien: den om træet.']],
    [['Navn: Grete Lindved', 'Afdeling: Syd']],
    [['Baggrund: en mand', 'Resultat: et træ']],
  ])('is no story with colons in it: %j', (texts) => {
    expect(isForm(texts)).toBe(false);
    expect(writerInForm(texts)).toBeNull();
  });
});
