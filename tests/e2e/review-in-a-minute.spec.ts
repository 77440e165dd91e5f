import { expect, test } from '@playwright/test';
import { launchApp } from './launch-app.ts';

/** What is found in the story: persons, places, numbers, dates, ages and a workplace. */
const told = [
  'Svenning Ahlgren kom til os i Hirtshals den 12. marts 2024. Han var 14 år og boede hos sin mormor Vibeke Toft på Strandvej 14, 9850 Hirtshals.',
  'Hans sagsbehandler Birgit Lauesen skrev fra birgit.lauesen@kommune.example og ringede på 20 30 40 50. Sagen havde nummer 2024-118734, og på forsiden stod 010110-1234.',
  'Den 3. maj 2024 flyttede de til Sæby. Der begyndte Svenning på Skovvangsskolen, hvor Rashid Karimi var hans lærer, og hvor Jonna Bisgaard sad på kontoret.',
  'Naboen Torvald Nissum kørte ham derhen i en bil med nummerpladen AB 12 345. Torvalds kone Ellinor Nissum havde mad med, og deres hund hed Basse.',
  'I Aalestrup mødte han Kasper Mørch, som var 19 år. De to skrev sammen den 17. august 2024, og Kasper lovede at komme til Brovst og se hans værksted.',
];
/** What tells of nobody, so that there are a thousand words to read. */
const around = [
  'Vi mødtes hver uge ved det samme bord. I begyndelsen sagde han ikke meget, og det var der ingen, der bad ham om. Vi lavede kaffe, og vi skruede på den gamle cykel, som stod i hjørnet. Når klokken var fire, gik han hjem, og så skrev vi et par linjer om, hvordan det var gået.',
  'Det tog tid, før noget blev anderledes. Nogle uger kom han slet ikke, og så ringede vi og sagde, at pladsen var hans. Vi skældte ikke ud, og vi spurgte ikke hvorfor. En dag stod han der igen med hænderne i lommerne og spurgte, om kaffen var varm.',
  'Efter sommeren begyndte han at tage noget med. Først et håndtag, så en kæde, og til sidst en hel kasse med dele, som han havde fundet på genbrugspladsen. Han fortalte, hvad de skulle bruges til, og han viste de andre, hvordan man satte dem på.',
  'Skolen kunne mærke det før os. Han sad længere ad gangen, og han rakte hånden op, når der skulle regnes. Læreren sagde, at han var begyndt at hjælpe dem, der havde svært ved det. Det havde ingen set før, og ingen havde bedt ham om det.',
];

function story(): string {
  const paragraphs: string[] = [];
  for (let at = 0; paragraphs.join(' ').split(/\s+/).length < 1000; at += 1) {
    const [next] = told.slice(at);
    if (next !== undefined) paragraphs.push(next);
    paragraphs.push(around[at % around.length] ?? '');
  }
  return ['Cyklen i hjørnet', ...paragraphs].join('\n\n');
}

/** Milliseconds that a person takes to see what is proposed and to press a key: slower than most. */
const thinking = 1500;

test('a story of a thousand words and twenty findings takes two keys a finding at the most', async () => {
  const { page, complaints, close } = await launchApp();
  await page.getByRole('button', { name: 'Se demoen' }).click();
  await page.getByRole('listbox').waitFor();
  await page.evaluate((text) => window.bridge.stories.importText({ text }), story());
  await page.getByRole('button', { name: /^Indbakke/ }).click();
  await page.getByRole('option', { name: /^Cyklen i hjørnet/ }).click();
  await page.getByRole('button', { name: 'Gennemgå navne og steder' }).press('Enter');

  const review = page.getByRole('region', { name: 'Fundet i historien' });
  const left = review.getByRole('heading', { level: 3 });
  await expect(review.locator('[data-act]').first()).toBeFocused();
  await expect(review.getByRole('status')).not.toContainText('kommer om et øjeblik');
  const findings = await left.count();
  expect(findings).toBeGreaterThanOrEqual(20);

  let keys = 0;
  const waits: number[] = [];
  const act = review.locator('[data-act]').first();
  const opened = left.filter({ has: page.locator('[aria-expanded="true"]') });
  /** How many are left, when the next one waits for a key; the check may settle one by itself meanwhile. */
  const waiting = async () => {
    const isFocused = () =>
      review.locator('[data-act]').evaluateAll((acts) => acts[0] === document.activeElement);
    await expect.poll(async () => (await left.count()) === 0 || (await isFocused())).toBe(true);
    return left.count();
  };
  while ((await waiting()) > 0) {
    const shortcut = await act.getAttribute('aria-keyshortcuts');
    const name = await opened.textContent();
    const began = performance.now();
    await page.keyboard.press(shortcut ?? 'Enter');
    keys += 1;
    // By its name: while one goes, a look at the new text may bring another. Where that look drew it
    // anew just then, the key met nothing, and a person presses again: it counts.
    await expect
      .poll(() => left.allTextContents(), { intervals: [5], timeout: 1000 })
      .not.toContain(name)
      .catch(() => undefined);
    waits.push(performance.now() - began);
  }
  await expect(review.getByRole('status')).toContainText('Der er taget stilling til alt');
  expect(keys).toBeLessThanOrEqual(2 * findings);
  await expect(page.getByRole('textbox', { name: 'Historien' })).not.toContainText(
    /Svenning|Ahlgren|Vibeke|Lauesen|Karimi|Bisgaard|Nissum|Mørch|20 30 40 50|010110|Strandvej/,
  );
  const sorted = waits.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const minutes = (waits.reduce((sum, wait) => sum + wait, 0) + thinking * keys) / 60_000;
  test.info().annotations.push({
    type: 'measured',
    description: `${findings} findings, ${keys} keys, ${Math.round(median)} ms a key (most ${Math.round(sorted.at(-1) ?? 0)}), ${minutes.toFixed(2)} minutes at ${thinking} ms of thought a key`,
  });
  expect(complaints).toEqual([]);
  await close();
});
