/** What a word is to a user name near it, as bits; see `onlineWordOf`. */
export const onlineWord = {
  /** Where people meet by other names: `discord`, `wordfeud`, `derinde`. */
  service: 1,
  /** Says what somebody is called: `hedder`, `kalder`, `navnet`. */
  naming: 2,
  /** May stand between a service and a name, or before one: `er`, `jeg`, `også`. */
  small: 4,
  /** Is done to a user name: `add`, `inviterede`. */
  deed: 8,
  /** Tells of a service without naming it: `add`, `story`. */
  hint: 16,
  /** A service by no name of its own: `derinde`, `brugernavn`. */
  place: 32,
} as const;

/** Services by the beginnings of their names, as those who use them write them. */
const service =
  /^(?:insta(?:gram)?|snap(?:chat)?|tik-?tok|face-?book|fb|messenger|discord|dc|steam|twitch|reddit|twitter|telegram|signal|youtube|yt|roblox|playstation|ps[345]|psn|xbox|tinder|linkedin|skype|bluesky|threads|onlyfans|minecraft|fortnite|strava|wordfeud|vinted|dba|netdoktor|warcraft|wow|whatsapp|viber|jodel|bereal|kik|omegle|grindr|bumble|happn|soundcloud|pinterest|valorant|habbo|tumblr|duolingo|runescape|mastodon|flickr|goodreads|geoguessr|chess|csgo|gta|overwatch|dota|fifa|pubg|clash|hestenettet|trustpilot|quizduellen|wickr|msn|arto|spotify|trendsales|endomondo|mobilepay)(?:s|en|et|er|'s|grupp?en|chat(?:ten)?|server(?:en)?)?$/;
const place =
  /^(?:derinde|online|nettet|internettet|app(?:en|ens)?|server(?:en|ens|e)?|spillet|spillets|chat(?:ten|gruppen?|rum|rummet)?|forum(?:met)?|kommentarfelt(?:et)?|gamer|gamertag|brugernavn(?:et|e)?|(?:(?:dating|insta|snap|face(?:book)?|fb|tiktok|spil)-?)?profil(?:en|navn(?:et)?)?|username|nickname)$/;
const naming =
  /^(?:hedder|hed|hedde|kald(?:er|te|es|t|e)|navnet|brugernavn(?:et)?|profilnavn(?:et)?|gamertag|nick|alias|nickname|username)$/;
const small =
  /^(?:er|var|jeg|han|hun|du|de|vi|den|ham|hende|mig|sig|dig|selv|også|bare|nu|som|altså|dog|vist|nok|ellers|stadig|stadigvæk|for|under|med|og|der|en)$/;
const deed =
  /^(?:add|adde[rt]?|tilføj(?:er|ede|et)?|inviter(?:er|ede|et)?|bloker(?:er|ede|et)?|følg(?:er)?|unfollow(?:er|ede)?)$/;
const hint =
  /^(?:add|adde[rt]?|addede|unfollow\p{L}*|blokeret|story|profiler|snaps|admin|kommentar|opslag|likes?|screenshots?|venneanmodning|tilføjede|psn-id)$/u;

/** The bits of a word in small letters. */
export function onlineWordOf(lower: string): number {
  return (
    (service.test(lower) || place.test(lower) ? onlineWord.service : 0) |
    (place.test(lower) ? onlineWord.place : 0) |
    (naming.test(lower) ? onlineWord.naming : 0) |
    (small.test(lower) ? onlineWord.small : 0) |
    (deed.test(lower) ? onlineWord.deed : 0) |
    (hint.test(lower) ? onlineWord.hint : 0)
  );
}
