/** The moment as people say it, in the time of this machine. */
const clock = (time: string) =>
  new Intl.DateTimeFormat('da-DK', { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(time),
  );

const actions: Readonly<Record<string, string>> = {
  'import-stories': 'kom ind',
  'edit-story': 'rettet',
  'approve-stories': 'godkendt',
  'archive-story': 'arkiveret eller taget frem',
  'restore-version': 'en tidligere udgave taget frem',
  undo: 'fortrudt',
  redo: 'gentaget',
};

/** Former versions of a story, undoing and the bin. */
export const history = {
  status: 'Status',
  line: (number: number, at: string, by: string, action: string) =>
    `${number}  ${clock(at)}  ${actions[action] ?? 'ændret'}${by === '' ? '' : `, ${by}`}`,
  nowLine: (at: string, by: string, action: string) =>
    `nu  ${clock(at)}  ${actions[action] ?? 'ændret'}${by === '' ? '' : `, ${by}`}`,
  noDifference: 'Ingen forskel.',
  restored: (number: number) =>
    `Udgave ${number} er taget frem. Den forrige tekst ligger i historikken.`,
  binLine: (id: string, title: string, at: string, by: string) =>
    `${id}  ${title}  slettet${at === '' ? '' : ` ${clock(at)}`}${by === '' ? '' : ` af ${by}`}`,
  binEmpty: 'Papirkurven er tom.',
  broughtBack: (title: string) => `”${title}” er tilbage i biblioteket.`,
};
