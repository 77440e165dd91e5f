/** What tells people what to do: `I skal …`, `Husk at …`, `Tag også …`, at the beginning of a sentence. */
const direction =
  /^(?:i (?:skal|må|bør|bedes|kan)|man (?:skal|må|bør)|husk|tag|send|skriv|aftal|sørg|tjek|kontakt|brug|læs|vær|bed|spørg) (?:\p{L}|også)/iu;

const past =
  /(?<!\p{L})(?:\p{L}{3,}ede|var|havde|kom|sagde|gik|fik|blev|så|stod|sad|tog|gjorde|lå|spurgte|ville|kunne|måtte|vidste|mødte|fandt|gav|hed)(?!\p{L})/iu;

/**
 * Whether a text lays down what is to be done: two sentences of it tell the readers so, and none tells
 * what happened. A story tells that once at least.
 */
export function isDirections(text: string): boolean {
  const sentences = text.split(/(?<=[.!?])\s+|\n+/u);
  return !past.test(text) && sentences.filter((one) => direction.test(one.trim())).length >= 2;
}
