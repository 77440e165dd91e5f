import { functionWords } from '../lists/field-words.ts';

/** What verbs that change their vowel did: no noun, so that nothing is counted by them. */
const strongVerbs =
  'stod|sad|lå|gik|fik|tog|gav|kom|løb|sov|stak|faldt|fandt|slog|sprang|bad|drog|holdt|hed|hang|lod|lo|sang|slap|skred|skreg|trak|brød|bar|skrev|drak|spurgte|forlod|forsvandt|blev|så|fløj|frøs|græd|kørte|lød|red|røg|smed|snød|svor|bandt|vandt|gjorde|stjal|traf';

/** A word that goes on with the sentence behind a number, where a noun would say what is counted. */
export const clauseWord = `(?:${functionWords.join('|')}|kl|ca|ds|ikk?|hos|${strongVerbs}|\\p{L}+(?:ede|te|er))(?!\\p{L})`;
