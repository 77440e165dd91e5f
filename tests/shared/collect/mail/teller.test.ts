import { describe, expect, it } from 'vitest';
import { tellerIn } from '../../../../shared/collect/mail/teller.ts';

const nothingElse = { subject: '', addressees: [], known: [] };

describe('who told a story', () => {
  it.each([
    ['Den her fik jeg på sms fra Grete Lindved i går:', 'Grete Lindved', true],
    ['Jeg sender på vegne af vores afløser Omar Haddad:', 'Omar Haddad', false],
    ['Her er en, som er fortalt af Ib Mørch.', 'Ib Mørch', false],
    [
      'Min nabo Ib Mørch skriver ikke mails, så jeg har skrevet hans historie ned:',
      'Ib Mørch',
      false,
    ],
    ['Ib Mørch har brækket armen. Han har dikteret den her til mig:', 'Ib Mørch', false],
    ['Det følgende er taget ned ordret, mens Ib Mørch talte:', 'Ib Mørch', false],
    [
      'Grete Lindved fortalte mig den her ved frokosten, og jeg har skrevet den ned:',
      'Grete Lindved',
      false,
    ],
    ['Jeg har siddet med Grete Lindved i dag. Her er hendes ord:', 'Grete Lindved', false],
    [
      'Jeg sender Grete Lindveds historie, for hun kan ikke komme på nettet:',
      'Grete Lindved',
      false,
    ],
    [
      'Min mor, Grete Lindved, var jordemoder i Thy. Vi fandt den her i hendes papirer:',
      'Grete Lindved',
      false,
    ],
    [
      'Nedenstående er Grete Lindveds egne ord, skrevet af efter hendes brev:',
      'Grete Lindved',
      false,
    ],
    ['Ib Mørch bad mig sende den her, fordi hans pc er død:', 'Ib Mørch', false],
    ['My colleague Omar Haddad has no mail, so here are his words:', 'Omar Haddad', false],
  ])('%j names another than the sender', (leadIn, name, isYesterday) => {
    expect(tellerIn(leadIn, nothingElse)).toEqual({ name, isSender: false, isYesterday });
  });

  it('is a first name whose rest stands in the subject', () => {
    const around = { ...nothingElse, subject: 'Optaget på bånd: Grete Lindved, 88 år' };
    expect(tellerIn('Grete ser ikke så godt, så jeg har skrevet den af:', around)?.name).toBe(
      'Grete Lindved',
    );
  });

  it('is a first name that one person of the heap has', () => {
    const around = { ...nothingElse, known: ['Ib Mørch', 'Omar Haddad'] };
    expect(tellerIn('Omar har ingen mail, så her er hans besked skrevet af:', around)?.name).toBe(
      'Omar Haddad',
    );
  });

  it('is a first name alone where nobody says more', () => {
    expect(
      tellerIn('Jeg har skrevet den her af efter Omar, det er hans ord:', nothingElse)?.name,
    ).toBe('Omar');
  });

  it.each([
    ['Omar har skrevet den her og lagt den i mit dueslag:', 'Omar'],
    ['Grete, som gør rent her, fortalte mig følgende:', 'Grete'],
    ['Ib Mørch lagde denne på mit bord:', 'Ib Mørch'],
  ])('is who did it by %j', (leadIn, name) => {
    expect(tellerIn(leadIn, nothingElse)?.name).toBe(name);
  });

  it('is the sender, who writes from a mailbox of the house', () => {
    expect(tellerIn('Hej. Det er Grete Lindved på natholdet.', nothingElse)).toMatchObject({
      name: 'Grete Lindved',
      isSender: true,
    });
  });

  it.each([
    'Tak for historien fra Grete Lindved.',
    'Her kommer min egen:',
    'Grete Lindved bad mig om en historie, så her er min:',
    'Jeg har læst Grete Lindveds historie, og så kom jeg i tanke om den her:',
    'Ib Mørch spurgte, om jeg ville skrive ned, hvad jeg husker:',
    'Tak til Ib for hans fine ord. Her er en fra mig:',
    'Den handler om Ib Mørch, og han har læst den og siger god for den:',
    'Chefen sagde, at jeg skulle skrive den ned:',
    'Jeg har skrevet den her, efter at Omar spurgte:',
    'Jeg har skrevet min ned i Excel, fordi det er det, jeg kan:',
    'Den er skrevet ned på Messenger, så undskyld stavningen:',
    'Skal jeg bare skrive den ned? Her er et brev, som han sendte, med hans egne ord:',
  ])('%j names nobody', (leadIn) => {
    expect(tellerIn(leadIn, nothingElse)).toBeNull();
  });

  it('is nobody whom the mail is written to', () => {
    const around = { ...nothingElse, addressees: ['Ib Mørch'] };
    expect(tellerIn('Ib, her er det så, skrevet ned ordret:', around)).toBeNull();
  });
});
