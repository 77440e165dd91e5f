import { describe, expect, it } from 'vitest';
import { creditIn, tellerIn } from '../../../../shared/collect/teller/teller.ts';

const nothingElse = { subject: '', addressees: [], known: [] };

describe('who told a story', () => {
  it.each([
    ['Den her fik jeg på sms fra Grete Lindved i går:', 'Grete Lindved', true, false],
    ['Jeg sender på vegne af vores afløser Omar Haddad:', 'Omar Haddad', false, false],
    ['Her er en, som er fortalt af Ib Mørch.', 'Ib Mørch', false, false],
    [
      'Min nabo Ib Mørch skriver ikke mails, så jeg har skrevet hans historie ned:',
      'Ib Mørch',
      false,
      true,
    ],
    ['Ib Mørch har brækket armen. Han har dikteret den her til mig:', 'Ib Mørch', false, true],
    ['Det følgende er taget ned ordret, mens Ib Mørch talte:', 'Ib Mørch', false, true],
    [
      'Grete Lindved fortalte mig den her ved frokosten, og jeg har skrevet den ned:',
      'Grete Lindved',
      false,
      false,
    ],
    ['Jeg har siddet med Grete Lindved i dag. Her er hendes ord:', 'Grete Lindved', false, true],
    [
      'Jeg sender Grete Lindveds historie, for hun kan ikke komme på nettet:',
      'Grete Lindved',
      false,
      true,
    ],
    [
      'Min mor, Grete Lindved, var jordemoder i Thy. Vi fandt den her i hendes papirer:',
      'Grete Lindved',
      false,
      true,
    ],
    [
      'Nedenstående er Grete Lindveds egne ord, skrevet af efter hendes brev:',
      'Grete Lindved',
      false,
      false,
    ],
    ['Ib Mørch bad mig sende den her, fordi hans pc er død:', 'Ib Mørch', false, true],
    ['My colleague Omar Haddad has no mail, so here are his words:', 'Omar Haddad', false, true],
  ])('%j names another than the sender', (leadIn, name, isYesterday, isSpokenOf) => {
    expect(tellerIn(leadIn, nothingElse)).toEqual({
      name,
      isSender: false,
      isYesterday,
      isSpokenOf,
    });
  });

  it.each([
    ['Jeg fik Bente til at fortælle, mens jeg skrev:', 'Bente'],
    ['Her er, hvad vicevært Ib Mørch sagde, da jeg spurgte ham:', 'Ib Mørch'],
    ['Ellen Toft, frivillig hos os i tyve år, har denne:', 'Ellen Toft'],
    ['Bente er gået på pension og vil gerne efterlade denne:', 'Bente'],
    ['En fra køkkenet (Bente):', 'Bente'],
    ['Her kommer en historie fra nattevagten (Ib Mørch):', 'Ib Mørch'],
    ['Den her er faktisk Bentes, hun fortalte mig den:', 'Bente'],
    ['Hansen, Bente har skrevet følgende i hånden:', 'Bente Hansen'],
  ])('%j names another by whom it was told', (leadIn, name) => {
    expect(tellerIn(leadIn, nothingElse)?.name).toBe(name);
  });

  it.each([
    'Jeg fik Bente til at hente kaffe, mens jeg skrev den her:',
    'På vegne af Ib Mørch takker jeg for sidst. Her er en:',
    'Bente skrev til mig, at du manglede en:',
    'Den er skrevet for Bente, der bad så pænt:',
    'Videresendt fra Odense',
    'Her er, hvad Ib Mørch sagde ja til:',
    'Bente vil gerne have den her:',
    'En fra køkkenet (mandag):',
    'En fra køkkenet (Bente var der også):',
    'En fra Odense (Vollsmose):',
    'Tak, Bente har lært mig at sende mails:',
    'Min kommer her. Har skrevet den på kontoret i pausen.',
  ])('%j names nobody else', (leadIn) => {
    expect(tellerIn(leadIn, nothingElse)).toBeNull();
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
    ['Den første har Omar lagt på mit bord, på bagsiden af en kvittering:', 'Omar'],
    ['Denne har Ellen Toft selv sendt mig:', 'Ellen Toft'],
    ['Den her fortalte Ib Mørch os ved morgenkaffen:', 'Ib Mørch'],
    ['Nedenstående historie sendte Ellen Toft til mig:', 'Ellen Toft'],
    ['Der kom et brev fra fru Tofts datter, Ellen Toft, som I må bruge:', 'Ellen Toft'],
    ['Den er fra vores vikar, Ib Mørch, og den er god:', 'Ib Mørch'],
    ['Her er Ib Tages ord:', 'Ib Tage'],
    ['Jeg har en, som ikke er min. Min makker Ellen Toft skrev den til mig:', 'Ellen Toft'],
    ['Tak for din, Bo. Jeg skriver for Grete, som har brækket armen.', 'Grete'],
    ['Omar har skrevet den her og lagt den i mit dueslag:', 'Omar'],
    ['Grete, som gør rent her, fortalte mig følgende:', 'Grete'],
    ['Ib Mørch lagde denne på mit bord:', 'Ib Mørch'],
    ['Grete (40 år i faget) sendte mig den her:', 'Grete'],
    ['Omar har fortalt mig sin historie, og den skal med:', 'Omar'],
    ['Fra Grete i køkkenet:', 'Grete'],
    ['Sms fra Grete i aftes:', 'Grete'],
    ['Her kommer en fra vores pedel Ib Mørch:', 'Ib Mørch'],
    ['Dikteret af Anne-Mette Skov til undertegnede:', 'Anne-Mette Skov'],
    ['Følgende er fortalt til mig af rengøringsassistent Fatima El Amin:', 'Fatima El Amin'],
    ['Refereret efter Ib Mørch (han har læst den):', 'Ib Mørch'],
    ['Her er Jens’ historie:', 'Jens'],
    ['Jeg videresender Gretes bidrag, for hendes mail driller:', 'Grete'],
    ['Det her er ikke min, det er Oles:', 'Ole'],
    ['Jeg skriver for Grete, som har brækket armen.', 'Grete'],
    ['Grete sidder ved siden af mig. Hun siger:', 'Grete'],
    ['Jeg har skrevet for Grete, som har brækket hånden:', 'Grete'],
    ['P.v.a. Ib Mørch:', 'Ib Mørch'],
    ['Videresendt fra Grete', 'Grete'],
    ['Grete skrev til mig i går:', 'Grete'],
    ['Gretes historie nedenfor er så fin, at I skal se den.', 'Grete'],
    ['En beboer, Ib Mørch, har selv skrevet den her:', 'Ib Mørch'],
    ['Ib Mørch har bedt mig sende denne:', 'Ib Mørch'],
    ['Grete bad mig sende sin historie, for hendes adgangskode er væk:', 'Grete'],
    ['Historie fra køkkenet, fortalt af Grete:', 'Grete'],
    ['Afskrift af lydbesked fra Ib Mørch:', 'Ib Mørch'],
    ['Anne-Mettes historie følger her:', 'Anne-Mette'],
    [
      'Fatuma Warsame taler bedre, end hun skriver, så jeg skrev, mens hun talte:',
      'Fatuma Warsame',
    ],
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
    'De forsvinder igen. Dem vil jeg gerne have skrevet ned:',
    'Samme aften skrev jeg det ned, så det er ordret:',
    'Begge mine børn siger, at jeg skal skrive det ned med hendes ord:',
    'Skrev den her ned i toget:',
    'Den her skylder jeg Bente at få skrevet ned.',
    'Ib Mørch kan huske, at jeg engang fortalte den her. Nu er den skrevet ned:',
    'Jeg har fået lov af Grete Lindved at bruge hendes navn i historien.',
    'Her er et bidrag herfra, Bente:',
    'Den her er fra Sankt Hans i fjor.',
    'Indtalt med Siri, så undskyld de mærkelige ord:',
    'Jeg kalder hende Fru Krabbe, og det er hendes egne ord:',
    'Fra en lang vagt med Ib Mørch:',
    'Fra Karins tid i huset:',
    'Her er en fra dengang Ole var leder:',
    'Den her er fra Lis’ sidste uge hos os.',
    'Jeg skriver for at fortælle om Bente og suppen:',
    'Fra Bente lærte jeg at fløjte:',
    'Han bor i Risskov. Risskov har jeg skrevet om med hans ord:',
    'Jeg har læst Grete Lindveds historie, og så kom jeg i tanke om den her:',
    'Ib Mørch spurgte, om jeg ville skrive ned, hvad jeg husker:',
    'Tak til Ib for hans fine ord. Her er en fra mig:',
    'Den handler om Ib Mørch, og han har læst den og siger god for den:',
    'Chefen sagde, at jeg skulle skrive den ned:',
    'Jeg har skrevet den her, efter at Omar spurgte:',
    'Jeg har skrevet min ned i Excel, fordi det er det, jeg kan:',
    'Den er skrevet ned på Messenger, så undskyld stavningen:',
    'Skal jeg bare skrive den ned? Her er et brev, som han sendte, med hans egne ord:',
    'Jeg fik din mail af Ib Mørch, må jeg være med?',
    'Jeg har fået jeres opfordring fra Ib Mørch, og her kommer den så:',
    'Jeg så invitationen hos Ib Mørch. Her er den:',
  ])('%j names nobody', (leadIn) => {
    expect(tellerIn(leadIn, nothingElse)).toBeNull();
  });

  it('is another than who asked for it, who has mail of their own', () => {
    const around = { ...nothingElse, known: ['Ib Mørch'] };
    expect(tellerIn('Ib Mørch har bedt mig sende denne:', around)).toBeNull();
  });

  it('is the sender, who sits at another’s machine', () => {
    const around = { ...nothingElse, known: ['Grete Lindved'] };
    expect(tellerIn('Det er Grete, der skriver fra Bos mail.', around)).toMatchObject({
      name: 'Grete Lindved',
      isSender: true,
    });
  });

  it.each([
    ['Den er fra Ib Mørch, som ikke har mail. Sig til, hvis der mangler noget.', 'Ib Mørch'],
    ['Skrevet ned af mig efter Ib Mørchs diktat.', 'Ib Mørch'],
    ['Det var Bentes. Min egen kommer senere.', 'Bente'],
    ['(Ib Mørch, receptionen – sendt af Lone)', 'Ib Mørch'],
    ['Sådan fortalte Ib Mørch det.', 'Ib Mørch'],
    ['PS. Alle roser går til Ib Mørch, det er ham, der har oplevet det.', 'Ib Mørch'],
    ['Rosen skal gives til Ib Mørch, for det var ham, som fortalte den.', 'Ib Mørch'],
    ['Historien blev fortalt af Ib Mørch.', 'Ib Mørch'],
  ])('is whom %j below it credits', (text, name) => {
    expect(creditIn(text, nothingElse)).toBe(name);
  });

  it.each([
    'Det er det bedste spørgsmål, jeg har, og det er Bentes.',
    'Den er fra 2019.',
    'Skrevet efter ønske fra Ib Mørch.',
    'Den er fra Oles tid som leder.',
    'Fortalt første gang til Ib Mørch over en øl.',
    'Tak til Ib Mørch, den er god.',
    'Det var Bentes idé at skrive.',
    'Spørg Ib Mørch, det er ham, der har nøglen.',
  ])('is nobody’s by %j', (text) => {
    expect(creditIn(text, nothingElse)).toBe('');
  });

  it('is nobody in a word without end', () => {
    expect(tellerIn(`${'T'.repeat(200_000)} kan`, nothingElse)).toBeNull();
  });

  it('is nobody whom the mail is written to', () => {
    const around = { ...nothingElse, addressees: ['Ib Mørch'] };
    expect(tellerIn('Ib, her er det så, skrevet ned ordret:', around)).toBeNull();
  });
});
