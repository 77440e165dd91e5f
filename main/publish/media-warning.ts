import type { PublicationWarning } from '../../shared/publication/publication-warning.ts';

/** A picture, sound or film that a publication does without; its story is whole without it. */
export type MediaWarning = Extract<PublicationWarning, { readonly story: string }>;
