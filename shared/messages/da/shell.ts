/** What stands around every view: the rail, the library's menu and the line that says what happened. */
export const shell = {
  rail: 'Biblioteket',
  views: {
    stories: 'Historier',
    inbox: 'Indbakke',
    collections: 'Samlinger',
    publish: 'Udgiv',
    settings: 'Indstillinger',
    bin: 'Papirkurv',
  },
  waiting: (count: number) => (count === 1 ? '1 venter' : `${count} venter`),
  libraryMenu: 'Bibliotek:',
  closeLibrary: 'Luk biblioteket',
  undo: 'Fortryd',
  redo: 'Gentag',
  undoKeys: 'Ctrl+Z',
  redoKeys: 'Ctrl+Y',
  undone: 'Det er fortrudt.',
  redone: 'Det er gjort igen.',
  status: 'Sidste ændring',
  setAside: (count: number) =>
    count === 1
      ? 'En fil i biblioteket kan ikke læses. Den er ikke rørt:'
      : `${count} filer i biblioteket kan ikke læses. De er ikke rørt:`,
  cloud: (name: string) =>
    `Biblioteket ligger i ${name}, så det, du skriver, kommer også på dine andre maskiner. Vent, til ${name} er færdig, før du åbner det et andet sted. Lav sikkerhedskopier et helt andet sted: det, der slettes her, slettes også der.`,
  conflict: (title: string) =>
    `”${title}” er ændret både her og et andet sted. Begge tekster er gemt: den anden ligger under historiens tidligere versioner.`,
  seeBoth: 'Se begge tekster',
  flaws: (count: number) =>
    count === 1
      ? '1 ting i biblioteket er ikke, som den skal være.'
      : `${count} ting i biblioteket er ikke, som de skal være.`,
  lookThrough: 'Se det igennem',
  historyFailed: (why: string) =>
    `Det sidste er gemt, men det kunne ikke lægges i historikken (${why}), så det kan måske ikke fortrydes.`,
  understood: 'Det er set',
};
