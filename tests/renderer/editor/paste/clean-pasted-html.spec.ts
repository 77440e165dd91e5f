import { expect } from '@playwright/test';
import { test } from '../harness/editor-test.ts';

const cases = [
  {
    what: 'Office’s own elements, comments, classes and empty lines',
    html: '<p class=MsoNormal>Hun <!--[if x]>a<![endif]-->kom<o:p></o:p></p><p><o:p></o:p></p>',
    clean: '<p>Hun kom</p>',
  },
  {
    what: 'emphasis that stands only in a style',
    html: '<p><span style="font-weight:700">Maja</span> <span style="font-style:italic">kom</span></p>',
    clean: '<p><strong>Maja</strong> <em>kom</em></p>',
  },
  {
    what: 'a <b> that says it is not bold, as Google Docs writes it',
    html: '<b style="font-weight:normal"><p>Hun kom</p></b>',
    clean: '<p>Hun kom</p>',
  },
  {
    what: 'bullets that Outlook writes as plain paragraphs',
    html: '<p>Tre ting:</p><p>·&nbsp;&nbsp; ring</p><p>·&nbsp; kom <b>igen</b></p><p>Slut</p>',
    clean: '<p>Tre ting:</p><ul><li>ring</li><li>kom <b>igen</b></li></ul><p>Slut</p>',
  },
  {
    what: 'Word’s numbers, from the one they begin at',
    html: '<p style="mso-list:l1 level1 lfo2"><span style="mso-list:Ignore">3.<span>&nbsp;</span></span>ring</p>',
    clean: '<ol start="3"><li>ring</li></ol>',
  },
  {
    what: 'hidden text and pictures',
    html: '<p>Hun<span style="display:none"> 010203-1234</span> kom<img src="x.png"></p>',
    clean: '<p>Hun kom</p>',
  },
  {
    what: 'a sentence that begins with a year or a dash as it is',
    html: '<p>2016. Et godt år</p><p>- Ja, sagde hun</p>',
    clean: '<p>2016. Et godt år</p><p>- Ja, sagde hun</p>',
  },
];

for (const { what, html, clean } of cases) {
  test(`pasting cleans or keeps ${what}`, async ({ page, open }) => {
    await open();
    expect(await page.evaluate((given) => window.harness.clean(given), html)).toBe(clean);
  });
}
