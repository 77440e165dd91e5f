import { z } from 'zod';

/** A ULID: 26 signs of Crockford's base 32, sorting by the time at which it was made. */
export const idSchema = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/);

/** Makes ids; handed in, because time and randomness are effects. */
export type IdSource = () => string;
