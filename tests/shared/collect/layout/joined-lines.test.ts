import { describe, expect, it } from 'vitest';
import { joinedLines } from '../../../../shared/collect/layout/joined-lines.ts';
import { plainLines } from '../../../../shared/collect/thread/plain-lines.ts';

const joined = (text: string) => joinedLines(plainLines(text)).map((line) => line.text);

describe('lines that a program broke', () => {
  it('are paragraphs again, also where a sentence stops at the end of a line', () => {
    const text = [
      'Han sang for fuglene hver morgen, og en dag stod der fire',
      'andre drenge ved hegnet og sang med, indtil klokken rang.',
      'Siden har de sunget hver fredag, og naboen åbner vinduet,',
      'når de går forbi med deres tasker.',
      '',
      'LYGTEN (Lis)',
      'Vi havde glemt lygten, og så lånte han os sin egen lampe,',
      'som han ellers aldrig lader nogen røre ved.',
    ].join('\n');
    expect(joined(text).filter((line) => line !== '')).toHaveLength(3);
  });

  it('stay where each is a paragraph of its own', () => {
    const text = 'Lis\nHan sang for fuglene hver morgen ved hegnet.\nBo\nVi havde glemt lygten.';
    expect(joined(text)).toEqual(text.split('\n'));
  });
});
