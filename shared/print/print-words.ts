import type { Messages } from '../messages/messages.ts';

/** The words of the booklet in one language. */
export type PrintWords = Messages['print'];
