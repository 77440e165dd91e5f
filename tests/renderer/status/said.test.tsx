import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Said } from '../../../renderer/status/said.tsx';

const drawn = (isProblem: boolean) =>
  renderToStaticMarkup(<Said announcement={{ text: 'Sket.', isProblem }} />);

describe('Said', () => {
  it('keeps both live regions, so that a screen reader hears what is put in them', () => {
    const html = renderToStaticMarkup(<Said announcement={null} />);
    expect(html).toContain('role="status"');
    expect(html).toContain('role="alert"');
  });

  it('says what happened calmly, and a problem at once', () => {
    expect(drawn(false)).toMatch(/role="status">Sket\./);
    expect(drawn(true)).toMatch(/role="alert"[^>]*>Sket\./);
  });
});
