/** The views of an open library, in the order of the rail. */
export const viewNames = ['stories', 'inbox', 'collections', 'publish', 'settings', 'bin'] as const;
export type ViewName = (typeof viewNames)[number];
