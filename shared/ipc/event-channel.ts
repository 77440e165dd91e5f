/** The one channel on which events cross; apart, so that the preload script carries no schemas. */
export const eventChannel = 'event';
