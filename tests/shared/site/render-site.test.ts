import { describe, expect, it } from 'vitest';
import { textFields } from '../../../shared/domain/story.ts';
import type { PublicationModel } from '../../../shared/publication/publication-model.ts';
import { renderSite } from '../../../shared/site/render-site.ts';
import { fc } from '../../support/properties.ts';
import { publicationOf, samplePublication } from '../../support/sample-publication.ts';
import { sampleStories } from '../../support/sample-stories.ts';

const pagesOf = (model: PublicationModel) =>
  new Map([...renderSite(model)].map(({ path, content }) => [path, content]));
const storyPage = (story: Parameters<typeof publicationOf>[0][number]) =>
  pagesOf(publicationOf([{ ...story, title: 'T' }])).get('historier/t.html') ?? '';

describe('renderSite', () => {
  it('writes no path twice, also where upper and lower case are one', () => {
    const paths = [...renderSite(samplePublication())].map(({ path }) => path.toLowerCase());
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('tells in every list how a story begins that has no lead, and tells its description so', () => {
    const tagIds = ['familie'];
    const pages = pagesOf(
      publicationOf([
        { title: 'Nøglen', body: 'Viggo fik en *nøgle*. Så kom han.', lead: '', tagIds },
        { title: 'Bussen', body: 'Bussen kørte klokken ti.', lead: 'Om en bus.', tagIds },
      ]),
    );
    const begins = 'Viggo fik en nøgle. Så kom han.';
    const tagPage = [...pages.keys()].find((path) => /familie/.test(path)) ?? '';
    expect(pages.get('index.html')).toContain(`<p class="card-lead">${begins}</p>`);
    expect(pages.get(tagPage)).toContain(`<p class="card-lead">${begins}</p>`);
    expect(pages.get('historier/bussen.html')).toContain(`<p>${begins}</p>`);
    expect(pages.get('historier/noeglen.html')).toContain(`content="${begins}"`);
    expect(pages.get('index.html')).not.toContain('Bussen kørte');
  });

  it('asks no other host for anything, in any file', () => {
    for (const content of pagesOf(samplePublication()).values()) {
      expect(content).not.toMatch(/(?:src|poster|srcset)="(?:https?:)?\/\//i);
      expect(content).not.toMatch(/url\(["']?(?:https?:)?\/\/|@import/i);
    }
  });

  it('forbids by policy what it does not need, and every inline script and style', () => {
    for (const [path, content] of pagesOf(samplePublication())) {
      if (!path.endsWith('.html')) continue;
      expect(content).toContain("default-src 'none'");
      expect(content).not.toMatch(/unsafe-|<style|<script(?! src=)| style="| on\w+="/);
    }
  });

  it('shows every text that a person wrote, and none of it as markup', () => {
    const mark = '<i a="1">&amp;\'';
    for (const field of textFields) {
      const page = storyPage({ title: 'T', [field]: `${mark}${field}` });
      if (field !== 'title') expect(page).toContain(field);
      expect(page).not.toContain('<i a');
    }
  });

  it('stays one document whatever a story says', () => {
    const anything = fc.string({ unit: 'grapheme', maxLength: 80 });
    fc.assert(
      fc.property(anything, anything, (body, lead) => {
        const page = storyPage({ title: 'T', body, lead, ownWords: lead, quote: body });
        expect(page.match(/<(?:\/?html|\/?body|\/?main|h1|\/title)\b/g)).toHaveLength(8);
      }),
      { numRuns: 60 },
    );
  });

  it('is in the language of the library', () => {
    const page = pagesOf(samplePublication({ language: 'en' })).get('index.html') ?? '';
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('Key figures');
  });

  it.each(['internal', 'meeting', 'print', 'teaching'] as const)(
    'asks search engines to stay away when the consent is for %s',
    (scope) => {
      expect(pagesOf(samplePublication({ scope })).get('index.html')).toContain('noindex');
    },
  );

  it('lets search engines in where the consent is for the web', () => {
    expect(pagesOf(samplePublication({ scope: 'web' })).get('index.html')).not.toContain('noindex');
  });

  it('says so kindly when there are no stories', () => {
    const page = pagesOf(publicationOf([])).get('index.html') ?? '';
    expect(page).toContain('Her er ingen historier endnu.');
    expect(page).not.toContain('data-filter ');
  });

  it('shows a picture once: in the text where the writer placed it, else above', () => {
    const [story] = sampleStories;
    const media = (story?.media ?? []).filter(({ kind }) => kind === 'image');
    for (const body of ['Se ![Et hus](a1b2c3.svg).', 'Se huset.']) {
      expect(storyPage({ title: 'T', body, media }).match(/<img /g)).toHaveLength(1);
    }
  });

  it('ends the walk through the stories at both ends', () => {
    const pages = pagesOf(publicationOf([{ title: 'Et' }, { title: 'To' }, { title: 'Tre' }]));
    expect(pages.get('historier/et.html')).not.toContain('neighbour-previous');
    expect(pages.get('historier/to.html')).toMatch(/et\.html[\s\S]*tre\.html/);
    expect(pages.get('historier/tre.html')).not.toContain('neighbour-next');
  });
});
