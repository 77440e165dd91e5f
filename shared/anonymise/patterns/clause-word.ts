import { functionWords } from '../lists/field-words.ts';

/** A word that goes on with the sentence behind a number, where a noun would say what is counted. */
export const clauseWord = `(?:${functionWords.join('|')}|kl|ca|ds|ikk?|hos|\\p{L}+(?:ede|te|er))(?!\\p{L})`;
