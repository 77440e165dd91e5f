import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AboutProgram } from '../../../renderer/about/about-program.tsx';

const value = {
  name: 'Gode Historier',
  version: '0.1.0',
  licence: 'MIT',
  electron: '45.4.1',
  chromium: '150.0',
  node: '24.18.0',
  components: [],
};

describe('AboutProgram', () => {
  it('keeps its place and says nothing until the answer has come', () => {
    expect(renderToStaticMarkup(<AboutProgram state={undefined} />)).not.toContain('<dl');
  });

  it('shows the versions it was told', () => {
    const html = renderToStaticMarkup(<AboutProgram state={{ ok: true, value }} />);
    expect(html).toContain('Gode Historier 0.1.0');
    expect(html).toContain('Electron 45.4.1 · Chromium 150.0 · Node 24.18.0');
  });

  it('tells what went wrong as an alert', () => {
    const state = { ok: false, error: { code: 'unexpected' } } as const;
    const html = renderToStaticMarkup(<AboutProgram state={state} />);
    expect(html).toContain('role="alert"');
    expect(html).toContain('Noget gik galt');
  });
});
