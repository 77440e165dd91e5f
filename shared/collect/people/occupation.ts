/** How the names of what people work as end, in the houses whose stories are told. */
const ending =
  /^(?:\p{L}+[ -]){0,2}\p{L}*(?:rådgiver|vejleder|pædagog\p{L}*|konsulent|leder|assistent|hjælper|medarbejder|sygeplejerske|terapeut|mentor|behandler|koordinator|sekretær|lærer|pedel|vikar|studerende|elev|praktikant|kontaktperson|støtte|frivillig|repræsentant|plejer|psykolog|læge|jordemoder|vagt|vært|chauffør|portør|gartner|tolk|kok|fuldmægtig|chef|formand|forkvinde|ansat|(?<!\p{L})(?:tr|skp|sosu))(?:,? .{2,40})?$/iu;
const longest = 70;

/** Whether a short line says what somebody works as: `Socialrådgiver, Modtagelsen`. */
export function isOccupation(text: string): boolean {
  return text.length <= longest && !/[.!?:;…]["”»]?$/.test(text) && ending.test(text.trim());
}
