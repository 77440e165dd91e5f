import { describe, expect, it } from 'vitest';
import { errorSentence } from '../../../renderer/ui/error-sentence.ts';
import { messages } from '../../../shared/messages/messages.ts';

describe('errorSentence', () => {
  it('tells a person what could not be read, in their language', () => {
    const error = { code: 'bad-argument', fields: ['titel'] } as const;
    expect(errorSentence(error, messages('da'))).toBe(
      'Det her kunne ikke læses: titel. Intet er ændret.',
    );
    expect(errorSentence(error, messages('en'))).toContain('could not be read: titel');
  });

  it('does not name fields when there are none to name', () => {
    const error = { code: 'bad-argument', fields: [] } as const;
    expect(errorSentence(error, messages('da'))).not.toContain(':');
  });

  it.each(['foreign-sender', 'unexpected'] as const)('has a sentence for %s', (code) => {
    expect(errorSentence({ code }, messages('da'))).toMatch(/^[A-ZÆØÅ].*\.$/);
  });
});
