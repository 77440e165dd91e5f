import { config } from 'zod';

// The page's policy lets nobody make functions of text; schemas that are made after this do not try.
config({ jitless: true });
