import { describe, expect, it } from 'vitest';
import { counted, type Feature, named } from '../../../../shared/collect/reading/feature.ts';
import { tiesOf } from '../../../../shared/collect/reading/ties.ts';

function lastOf(...sentences: readonly string[]): readonly Feature[] {
  return tiesOf(sentences).at(-1) ?? [];
}
const known = (count: number) => counted(count, named('tie known '));
const unknown = (count: number) => counted(count, named('tie new '));
const definite = (count: number) => counted(count, named('tie definite '));
const nearBy = (count: number) => counted(count, named('tie near '));

describe('what ties a sentence to those above it', () => {
  it('is a thing that was brought in there and is taken up', () => {
    const found = lastOf(
      'Han måtte ikke holde kat.',
      'Det blev nummer otte.',
      'Katten hedder Bob.',
    );
    expect(found).toContain(known(1));
    expect(found).toContain(definite(1));
  });

  it('is nothing where it speaks of something else', () => {
    const found = lastOf('Han måtte ikke holde kat.', 'Brug teksten, hvis den duer.');
    expect(found).toContain(known(0));
    expect(found).toContain(definite(0));
  });

  it('is no name and no word that everybody says', () => {
    expect(lastOf('Anna kom i går.', 'Og så gik Anna hjem igen i går.')).toContain(known(0));
  });

  it('is near only for what was just said', () => {
    expect(lastOf('Vi malede en båd.', 'Båden hænger her.')).toContain(nearBy(1));
    const far = ['Vi malede en båd.', 'Det regnede.', 'Han gik.', 'Hun lo.', 'Båden hænger her.'];
    expect(lastOf(...far)).toContain(nearBy(0));
  });

  it('counts what is new', () => {
    expect(lastOf('Vi malede.', 'En drage slugte postkassen.')).toContain(unknown(3));
  });

  it('looks ahead for what a sentence brings in', () => {
    const [first] = tiesOf(['Jeg vil skrive om en kanin.', 'Kaninen boede i en pose.']);
    expect(first).toContain(counted(1, named('tie ahead ')));
  });
});
