import { describe, expect, it } from 'vitest';
import { People } from '../../../../shared/collect/people/people.ts';
import { personIn } from '../../../../shared/collect/people/person-line.ts';
import { asSigned } from '../../../../shared/collect/teller/signer.ts';
import { parseMailbox } from '../../../../shared/collect/thread/mailbox.ts';

describe('a display name as people say it', () => {
  it.each([
    ['HOLM Anna <ah@a.example>', 'Anna Holm'],
    ['ANNA HOLM <ah@a.example>', 'Anna Holm'],
    ['anna holm <ah@a.example>', 'Anna Holm'],
    ['Holm Anna <anh@a.example>', 'Anna Holm'],
    ["'Anna Holm' via Personale <alle@a.example>", 'Anna Holm'],
    ['"Modtagelsen, Anna Holm" <ah@a.example>', 'Anna Holm'],
    ['"Modtagelsen - Anna Holm" <ah@a.example>', 'Anna Holm'],
    ['"Holm, Anna Lise" <ah@a.example>', 'Anna Lise Holm'],
    ['"Nielsen, Anna Holm" <ah@a.example>', 'Anna Holm Nielsen'],
    ['Anna Kirsten <ak@a.example>', 'Anna Kirsten'],
    ['Bo Lund <bl@a.example>', 'Bo Lund'],
    ['køkkenet syd <kok@a.example>', 'køkkenet syd'],
    ['Holm Anna <holm@a.example>', 'Holm Anna'],
  ])('%s is %s', (said, name) => {
    expect(parseMailbox(said).name).toBe(name);
  });

  it('is read off an address that holds a first name and a last one', () => {
    const name = (address: string) => new People().complete({ name: '', address }).name;
    expect(name('anna.holm@a.example')).toBe('Anna Holm');
    expect(name('anna.holm73@a.example')).toBe('Anna Holm');
    expect(name('anna-holm@a.example')).toBe('Anna Holm');
    expect(name('vest-post@a.example')).toBe('vest-post');
    expect(name('vagt12@a.example')).toBe('vagt12');
  });

  it('with an initial is the whole name that the heap has', () => {
    const people = new People();
    people.add({ name: 'Anna Holm', address: 'ah@a.example' });
    people.add({ name: 'Anna Holm', address: 'ah@a.example' });
    expect(people.complete({ name: 'Anna H.', address: 'ah@a.example' }).name).toBe('Anna Holm');
    expect(people.complete({ name: 'Anna B.', address: 'ah@a.example' }).name).toBe('Anna B.');
  });
});

describe('who signed a mail', () => {
  const signed = (name: string, address: string, ...lines: string[]) =>
    asSigned({ name, address }, ['Han kom igen om onsdagen.', ...lines], [], {
      known: ['Anna Holm', 'Bo Dam'],
      addressees: [],
    }).name;

  it('completes what the mailbox says of the name', () => {
    expect(signed('anna', 'ahm@a.example', 'Kh', 'Anna Holm')).toBe('Anna Holm');
    expect(signed('AHM', 'ahm@a.example', 'Kh', 'Anna Holm')).toBe('Anna Holm');
    expect(signed('Vagttelefonen', 'vagttelefon@a.example', 'Kh Bo')).toBe('Bo Dam');
    expect(signed('Personalet på Lyngen', 'lyngen@a.example', 'Mvh Anna')).toBe('Anna Holm');
  });

  it('is the mailbox’s owner, whoever else is named', () => {
    expect(signed('Anna Holm', 'ah@a.example', 'Kh Bo')).toBe('Anna Holm');
    expect(signed('Anna', 'ah@a.example', 'Kh Anna')).toBe('Anna');
    expect(signed('Personalet på Lyngen', 'lyngen@a.example', 'Mvh Kurt')).toBe(
      'Personalet på Lyngen',
    );
  });

  it('is nobody called as a greeting is', () => {
    expect(personIn('Kh Anna')).toBe('');
    expect(personIn('Hilsen Anna')).toBe('');
  });
});
