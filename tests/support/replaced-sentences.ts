import { type Finding, type FindingType, findingTypes } from '../../shared/anonymise/finding.ts';
import { type FindingGroup, writtenForms } from '../../shared/anonymise/groups/finding-group.ts';
import { groupFindings } from '../../shared/anonymise/groups/group-findings.ts';
import { proposeReplacement } from '../../shared/anonymise/replace/propose-replacement.ts';
import { replaceInText, type Written } from '../../shared/anonymise/replace/replace-in-text.ts';
import type { ReplacingContext } from '../../shared/anonymise/replace/replacement.ts';
import { newLibraryRules } from '../../shared/domain/house-rules.ts';
import { withPseudonyms } from '../../shared/domain/with-pseudonyms.ts';

/** Something in a sentence that is to be replaced, in units of the text without brackets. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly type: FindingType;
}

interface Row {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly expected: string;
}

/** Sentences of one kind under one rule. */
export interface Section {
  readonly title: string;
  readonly type: FindingType;
  readonly rules: ReplacingContext['rules'];
  /** What the persons are called, first name and surname; empty for what is chosen. */
  readonly pseudonym: readonly string[];
  readonly rows: readonly Row[];
}

/** Reads `tests/fixtures/anonymise/replacements.txt`. */
export function readReplacedSentences(fixture: string): readonly Section[] {
  const [, ...sections] = fixture.split(/^# (?=[A-Z_]{2,}(?: |$))/m);
  return sections.map((section) => {
    const [title = '', ...lines] = section.split('\n');
    const [name = '', ...words] = title.split(' ');
    const type = typeOf(name);
    const has = (word: string) => words.includes(word);
    const rules = {
      names: has('descriptions') ? 'descriptions' : newLibraryRules.names,
      ages: has('exact') ? 'exact' : newLibraryRules.ages,
      dates: has('offset') ? 'offset' : newLibraryRules.dates,
    } as const;
    const pseudonym = words.filter((word) => /^\p{Lu}/u.test(word));
    const rows = lines.filter((line) => line.includes(' → ')).map((line) => rowOf(line, type));
    return { title, type, rules, pseudonym, rows };
  });
}

function rowOf(line: string, type: FindingType): Row {
  const [marked = '', expected = ''] = line.split(' → ');
  const { text, marks } = unmarked(marked, type);
  return { text, marks, expected: unmarked(expected, type).text };
}

function unmarked(marked: string, type: FindingType): Omit<Row, 'expected'> {
  const marks: Mark[] = [];
  let text = '';
  for (const part of marked.split(/(⟦[^⟧]+⟧)/u)) {
    const { name, own = part } =
      /^⟦(?:(?<name>[A-Z_]{2,}):)?(?<own>.+)⟧$/u.exec(part)?.groups ?? {};
    const start = text.length;
    text += own;
    if (own === part) continue;
    marks.push({ start, end: text.length, type: name === undefined ? type : typeOf(name) });
  }
  return { text, marks };
}

function typeOf(name: string): FindingType {
  const found = findingTypes.find((type) => type === name);
  if (found === undefined) throw new Error(`No kind of finding is called ${name}.`);
  return found;
}

/** The things of a text as the review groups them. */
export function thingsOf(text: string, marks: readonly Mark[]): readonly FindingGroup[] {
  const findings = marks.map((mark) => {
    const own = text.slice(mark.start, mark.end);
    const said = { certainty: 'found', reason: 'form', suggestion: '' } as const;
    return { place: { field: 'body' }, finding: { ...mark, ...said, text: own } } as const;
  });
  const first = ({ places }: FindingGroup) => places[0]?.finding.start ?? 0;
  return groupFindings(findings).toSorted((a, b) => first(a) - first(b));
}

/** A text as it reads when everything that is marked in it was replaced as proposed, one thing after the other. */
export function replacedAsReviewed(
  text: string,
  marks: readonly Mark[],
  { rules, pseudonym = [] }: Pick<Section, 'rules'> & Partial<Pick<Section, 'pseudonym'>>,
): string {
  let told = text;
  let pseudonyms: ReplacingContext['pseudonyms'] = [];
  let written: readonly Written[][] = [];
  for (const group of thingsOf(text, marks)) {
    const { type, name } = group;
    const thing = { type, name, forms: writtenForms(group) };
    const called = pseudonym.map((to) => ({ from: name, to }));
    const proposal = proposeReplacement(thing, {
      rules,
      seed: 's',
      texts: [told],
      avoided: [text],
      pseudonyms: [...pseudonyms, ...called],
    });
    if (proposal === null) continue;
    const findings = group.places.map(({ finding }) => movedBy(written, finding));
    const now = replaceInText(told, proposal, type, findings);
    told = now.text;
    written = [...written, [...now.written]];
    pseudonyms = withPseudonyms(pseudonyms, [
      ...proposal.words.filter(({ from }) => thing.forms.includes(from)),
    ]);
  }
  return told;
}

/** Where a finding stands when things before it were replaced, one after the other. */
export function movedBy(
  replaced: readonly (readonly Written[])[],
  { start, end, ...finding }: Finding,
): Finding {
  let at = start;
  for (const written of replaced) {
    const before = written.filter(({ was }) => was.end <= at);
    at += before.reduce((sum, one) => sum + one.end - one.start - (one.was.end - one.was.start), 0);
  }
  return { ...finding, start: at, end: at + end - start };
}
