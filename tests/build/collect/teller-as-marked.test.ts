import { describe, expect, it } from 'vitest';
import { examplesOf } from '../../../build/collect/learn-teller.ts';
import { exampleAsMarked } from '../../../build/collect/teller-as-marked.ts';
import type { ToldMail } from '../../../build/collect/told-mails.ts';

const story =
  'Hun kom hver torsdag med en pose grønne æbler og satte sig ved vinduet. En dag havde hun kniven med, og så skrællede vi dem alle sammen.\n';
const mail = (above: string, teller: string): ToldMail => ({
  from: 'Lone Bak',
  to: ['Grethe Lund'],
  subject: 'SV: Historier',
  known: ['Lone Bak', 'Grethe Lund', 'Ib Mørch', 'Ellen Bisgaard'],
  text: `${above}\n\n${story}\nHilsen Lone`,
  stories: [{ teller, text: story }],
});
/** Tells of what somebody did, as a story does, so that it is read as one. */
const asStory =
  'Ib stod ved cyklerne i regnen og ventede på sin datter. Hun havde glemt ham igen. Så tog han kasketten af og begyndte at tale, og vi stod der længe.';

describe('what is learned where the words above a story were read as its beginning', () => {
  it('is what they would say if they were read as such', () => {
    expect(examplesOf(mail(asStory, 'Ib Mørch'))).toEqual([]);
    const [example] = exampleAsMarked(mail(asStory, 'Ib Mørch'));
    expect(example?.features).toHaveLength(2);
    expect(example?.right).toBe(1);
  });

  it('is nothing more where they were', () => {
    const read = mail('Ib stak mig denne ved kopimaskinen i morges:', 'Ib Mørch');
    expect(examplesOf(read)).toHaveLength(1);
    expect(exampleAsMarked(read)).toEqual([]);
  });

  it('is nothing of two stories, and of none that two told', () => {
    const one = mail(asStory, 'Ib Mørch');
    expect(exampleAsMarked({ ...one, stories: [...one.stories, ...one.stories] })).toEqual([]);
    expect(exampleAsMarked(mail(asStory, 'Ib Mørch og Ellen Bisgaard'))).toEqual([]);
  });
});
