import { expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../../main/electron/security/content-security-policy.ts';
import { previewPolicy } from '../../../../main/electron/security/preview-policy.ts';

const directives = contentSecurityPolicy.split('; ');

it('begins with nothing', () => {
  expect(directives[0]).toBe("default-src 'none'");
});

it('lets nothing in but our own files: no inline code, no data addresses, no other host', () => {
  for (const directive of directives) {
    const [name = '', ...sources] = directive.split(' ');
    const isLookedAt = name === 'img-src' || name === 'frame-src';
    for (const source of sources) {
      expect(source).toMatch(isLookedAt ? /^('self'|app:\/\/preview)$/ : /^'(self|none)'$/);
    }
  }
});

it('lets a preview do no more than show itself in the window, without an origin', () => {
  const preview = previewPolicy.split('; ');
  expect(preview[0]).toBe("default-src 'none'");
  expect(preview).toContain('sandbox allow-scripts');
  expect(preview).toContain('frame-ancestors app://gode-historier');
  expect(previewPolicy).not.toMatch(/unsafe|https?:|\*/);
});

it('closes what default-src does not reach', () => {
  expect(directives).toContain("base-uri 'none'");
  expect(directives).toContain("form-action 'none'");
  expect(directives).toContain("frame-ancestors 'none'");
});
