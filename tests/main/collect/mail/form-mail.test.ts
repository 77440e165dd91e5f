import { describe, expect, it } from 'vitest';
import { htmlLines } from '../../../../main/collect/mail/html-lines.ts';
import { toldIn } from '../../../support/mail/told-in.ts';

const story =
  'Hun kom hver torsdag med en pose grønne æbler og satte sig ved vinduet. En dag havde hun kniven med, og så skrællede vi dem alle sammen.';

function toldInForm(html: string) {
  const { lines } = htmlLines(html);
  return toldIn({ from: 'Webformular <web@forening.example>', text: '', given: { lines } });
}

const expected = [{ author: 'Ib Mørch', address: 'ib@moerch.example', text: story }];
const row = (label: string, value: string) => `<tr><td>${label}</td><td>${value}</td></tr>`;

describe('a form of a web site that somebody filled', () => {
  it('has its labels in the first column of a table', () => {
    expect(
      toldInForm(
        `<p>Ny besked fra siden.</p><table>${row('Dit navn *', 'Ib Mørch')}${row('E-mailadresse *', 'ib@moerch.example')}${row('Postnummer', '7800')}${row('Overskrift', 'Æblerne')}${row('Din historie *', story)}${row('Samtykke', 'Ja')}</table>`,
      ),
    ).toEqual(expected);
  });

  it('has paragraphs in the cells', () => {
    const cells = (label: string, value: string) =>
      row(`<p><b>${label}</b></p>`, `<p>${value}</p>`);
    expect(
      toldInForm(
        `<table>${cells('Fulde navn', 'Ib Mørch')}${cells('Mail', 'ib@moerch.example')}${cells('Fortæl din historie her', story)}</table>`,
      ),
    ).toEqual(expected);
  });

  it('has its labels above what was filled in', () => {
    expect(
      toldInForm(
        `<p><strong>Navn</strong><br>Ib Mørch</p><p><strong>E-mail</strong><br>ib@moerch.example</p><p><strong>Historie</strong><br>${story}</p><p>--<br>Sendt fra formularen på siden</p>`,
      ),
    ).toEqual(expected);
  });

  it('has each label and each answer in a row of its own', () => {
    const rows = [
      ['Navn', 'Ib Mørch'],
      ['E-mail', 'ib@moerch.example'],
      ['Titel på historien', 'Æblerne'],
      ['Skriv din historie', story],
    ].map(([label, value]) => `<tr><td><b>${label}</b></td></tr><tr><td>${value}</td></tr>`);
    expect(toldInForm(`<table>${rows.join('')}</table>`)).toEqual(expected);
  });
});

it('a table in a story is no form', () => {
  const { lines } = htmlLines(
    `<p>${story}</p><table>${row('Mandag', 'to æbler')}${row('Tirsdag', 'fire æbler')}${row('Navn', 'ingen')}</table>`,
  );
  expect(lines.map(({ text }) => text)).toContain('Mandag to æbler');
});

describe('a template that somebody filled in a mail', () => {
  const filled = (told: string, learned: string) =>
    toldIn({
      from: 'Ib Mørch <ib@moerch.example>',
      text: `Titel: Æblerne\nHvem fortæller: mig\nHistorien:\n${told}\nHvad lærte vi:\n${learned}\n\nIb Mørch · Pedel · Huset`,
    });

  it('is its sender’s, without the questions and the signature', () => {
    expect(filled(story, 'At man skal tage kniven med.')).toEqual([
      { ...expected[0], text: `${story} | At man skal tage kniven med.` },
    ]);
  });

  it('is as short as its sender likes', () => {
    expect(filled('Der var en dame, som gemte alle kernerne. Jeg købte en potte.', '')).toEqual([
      { ...expected[0], text: 'Der var en dame, som gemte alle kernerne. Jeg købte en potte.' },
    ]);
  });
});
