import { expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../../main/electron/security/content-security-policy.ts';

const directives = contentSecurityPolicy.split('; ');

it('begins with nothing', () => {
  expect(directives[0]).toBe("default-src 'none'");
});

it('lets nothing in but our own files: no inline code, no data addresses, no other host', () => {
  for (const directive of directives) {
    const [, ...sources] = directive.split(' ');
    expect(sources).toHaveLength(1);
    expect(sources[0]).toMatch(/^'(self|none)'$/);
  }
});

it('closes what default-src does not reach', () => {
  expect(directives).toContain("base-uri 'none'");
  expect(directives).toContain("form-action 'none'");
  expect(directives).toContain("frame-ancestors 'none'");
});
