import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { listPages } from './list-pages.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';
import { watchPage } from './watch-page.ts';

/** In the dark the page is the same but for its colours, so only what is about them is asked again. */
const looks = [
  { colorScheme: 'light', width: 1280, rules: [] },
  { colorScheme: 'dark', width: 1280, rules: ['color-contrast', 'link-in-text-block'] },
  { colorScheme: 'light', width: 320, rules: [] },
] as const;

/**
 * What must hold for every published site, from a stick and from a server. Barriers are looked for on
 * the pages that `isSearched` picks: dozens of pages of one make would cost minutes and tell nothing.
 */
export function describeSite(
  name: string,
  publish: () => Promise<string>,
  isSearched: (path: string) => boolean = () => true,
): void {
  test.describe(name, () => {
    let folder = '';
    let server: ServedFolder;
    let pages: readonly string[] = [];

    test.beforeAll(async () => {
      folder = await publish();
      server = await serveFolder(folder);
      pages = await listPages(folder);
    });
    test.afterAll(() => server.close());

    for (const origin of ['a stick', 'a server'] as const) {
      test(`is silent, whole and alone when read from ${origin}`, async ({ page }) => {
        const base = origin === 'a stick' ? `${pathToFileURL(folder).href}/` : server.address;
        const record = watchPage(page);
        const links: Link[] = [];
        const fragments = new Map<string, readonly string[]>();
        for (const path of pages) {
          await page.goto(new URL(path, base).href);
          fragments.set(page.url(), await idsOf(page));
          links.push(...(await linksOf(page)));
        }
        expect(pages.length).toBeGreaterThan(2);
        expect(record.messages).toEqual([]);
        expect(record.failures).toEqual([]);
        expect(record.requests.filter((address) => !address.startsWith(base))).toEqual([]);
        expect(links.filter((link) => !resolves(link, base, fragments))).toEqual([]);
      });
    }

    test('has no barriers in light, in dark and on a phone', async ({ page }) => {
      test.setTimeout(600_000);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      for (const path of pages.filter(isSearched)) {
        await page.goto(`${pathToFileURL(folder).href}/${path}`);
        for (const { colorScheme, width, rules } of looks) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          // Legacy mode opens no second page for each of hundreds of runs.
          const axe = new AxeBuilder({ page }).setLegacyMode();
          if (rules.length > 0) axe.withRules([...rules]);
          const { violations } = await axe.analyze();
          const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
          expect(found, `${path}, ${colorScheme}, ${width} pixels wide`).toEqual([]);
        }
      }
    });

    test('fits a small phone, also with twice the text size', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      for (const path of pages) {
        await page.goto(`${pathToFileURL(folder).href}/${path}`);
        expect(await sidewaysOverflow(page), path).toBeLessThanOrEqual(0);
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        });
        expect(await sidewaysOverflow(page), `${path} at 200 %`).toBeLessThanOrEqual(0);
      }
    });
  });
}

interface Link {
  readonly from: string;
  readonly to: string;
}

function idsOf(page: Page): Promise<string[]> {
  return page.$$eval('[id]', (elements) => elements.map((element) => element.id));
}

async function linksOf(page: Page): Promise<Link[]> {
  const targets = await page.$$eval('a[href]', (links) =>
    links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
  );
  return targets.map((to) => ({ from: page.url(), to }));
}

/** A link within the site leads to a page that is there, and to a place on it; licences are no pages. */
function resolves(link: Link, base: string, pages: ReadonlyMap<string, readonly string[]>) {
  if (!link.to.startsWith(base)) return /^(?:https?|mailto):/.test(link.to);
  const [address = '', fragment] = link.to.split('#');
  if (address.endsWith('.txt')) return true;
  const ids = pages.get(address);
  return ids !== undefined && (fragment === undefined || ids.includes(fragment));
}

function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
