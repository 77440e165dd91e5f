// What a bare Debian lacks: libraries of Electron, a screen, the site's browser, and PDF tools for the tests.
const neededPackages = [
  'chromium-headless-shell',
  'libasound2',
  'libatk-bridge2.0-0',
  'libgbm1',
  'libgtk-3-0',
  'libnss3',
  'libxss1',
  'poppler-utils',
  'qpdf',
  'xauth',
  'xvfb',
] as const;

/** The format in which `dpkg-query -W` is asked: state, name and what the package stands in for. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg fills these in, not JavaScript.
export const packageListFormat = '${db:Status-Abbrev}\t${Package}\t${Provides}\n';

/** Which of the needed packages a list in `packageListFormat` has neither installed nor provided. */
export function missingPackages(list: string): readonly string[] {
  const present = new Set<string>();
  for (const line of list.split('\n')) {
    const [state = '', name = '', provides = ''] = line.split('\t');
    if (!state.startsWith('ii')) continue;
    present.add(name);
    for (const provided of provides.split(', ')) present.add(provided.split(' ')[0] ?? '');
  }
  return neededPackages.filter((name) => !present.has(name));
}
