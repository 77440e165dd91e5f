import { describe, expect, it } from 'vitest';
import { hasFormOfNoStory } from '../../../../shared/collect/parts/form-of-no-story.ts';

function has(...texts: readonly string[]): boolean {
  return hasFormOfNoStory(
    texts.map((text) => ({ text, markdown: null, isApart: true, isSignature: false })),
  );
}

describe('a text tells nothing by its form', () => {
  it('as questions alone', () => {
    expect(has('Hvem åbnede døren?', 'Hvad sagde I så?')).toBe(true);
    expect(has('Tænk over dette:', '1) Hvem var med?', '2) Hvor var I?')).toBe(true);
  });

  it('as points that are no sentences', () => {
    expect(has('Det kan være:', '- en aften, der gik anderledes', '- en nabo')).toBe(true);
  });

  it('as minutes', () => {
    expect(
      has(
        'Til stede: Ib, Grete og Omar. Afbud: Åse.',
        '1. Køkkenet. Omar fortalte, at ovnen blev lavet i mandags.',
        '2. Evt. Ingenting.',
      ),
    ).toBe(true);
  });

  it('as an agenda', () => {
    expect(has('Dagsorden:', '1. Valg af ordstyrer', '2. Nyt fra køkkenet', '3. Eventuelt')).toBe(
      true,
    );
  });
});

describe('a text that speaks of stories and of nobody tells nothing', () => {
  it.each([
    'Fonden ser på os til efteråret, og der er et felt, der hedder “fortællinger”. Det har altid stået tomt.',
    'Foreningen fylder 50 år, og vi laver et hæfte. Der er plads til tolve historier på hver tolv linjer.',
    'Regionen evaluerer os, og der er en side, der hedder “cases”. Den er på 2.000 tegn.',
  ])('%j', (text) => {
    expect(has(text)).toBe(true);
  });
});

describe('a text that calls for stories, or tells none, and in which nothing happened tells nothing', () => {
  it.each([
    'Vi vil samle fortællinger fra hverdagen, og dem læser vi op til maj. Skriv, så man kan læse det højt.',
    'Byrådet vil spare på os. Jeg beder om historier og ikke om tal, for tal har de nok af i forvejen.',
    'Jeg har været her i 26 år, og jeg holder mig til mit skema. Jeg deltager ikke.',
    'Jeg siger nej tak, for der er rigeligt at se til på stuen for tiden.',
  ])('%j', (text) => {
    expect(has(text)).toBe(true);
  });

  it.each([
    'Vi vil samle fortællinger, sagde jeg, og så gik jeg hjem og skrev om ham med hunden.',
    'Han siger hver morgen: “Jeg deltager ikke.” Og hver morgen kommer han.',
    'Klokken er seks, og Ellen står i døren. Vil I have kaffe, spørger Ellen, og så danser vi på gangen.',
    'Hver morgen kl. 7 ringer telefonen. Det er Ib. Vi deltager ikke, siger jeg, og Ib synger for hele huset.',
    'Ib sits by the door, and his bag is packed. Please write to me, it is written on the bag.',
  ])('but not %j', (text) => {
    expect(has(text)).toBe(false);
  });
});

describe('a text may tell', () => {
  it.each([
    ['of oneself', ['Ingen skal stå alene med opvasken. Det er min historie, og den er lang.']],
    ['of stories', ['Der er en væg til fortællinger. En mand skrev: “Her boede jeg.”']],
    ['of nobody', ['Ingen fylder år her. Alle får kage. Det er imod reglerne.']],
    ['with a list in it', ['Han pakkede:', '- en lygte', '- en bog', 'Så gik han.']],
    ['as a list of what happened', ['- Han kom for sent.', '- Hun kom slet ikke.']],
    [
      'in numbered answers',
      [
        '1. Ham på tredje. Han fodrede måger og ville ikke hilse på nogen af os',
        '2. Jeg gik op og spurgte, hvad de hed, og så sagde han seks navne efter hinanden uden at se op',
      ],
    ],
    ['in questions that somebody said', ['“Er du der?”', '“Hvem spørger?”']],
    ['with a question in it', ['Hvem låser op?', 'Det gjorde han hver morgen i ti år.']],
    ['of a meeting', ['Vi holdt et møde. Næste gang kom hun selv med en dagsorden.']],
    ['of who was there', ['Deltagere: os to. Vi drak te, og så fortalte hun om båden.']],
  ])('%s', (_, texts) => {
    expect(has(...texts)).toBe(false);
  });
});
