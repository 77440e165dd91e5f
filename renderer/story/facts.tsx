import type { Story } from '../../shared/domain/story.ts';
import { typeset } from '../../shared/site/typeset.ts';
import { useMessages } from '../ui/messages-context.ts';
import style from './details.module.css';

/** The five things that the guide for storytellers asks for, in its order. */
const factFields = ['targetGroup', 'need', 'work', 'conditions', 'result'] as const;

/** The story whose facts are shown. */
export type FactsProps = { readonly story: Pick<Story, (typeof factFields)[number]> };

/** The fact box: for whom, the need, the work, the conditions and the result. */
export function Facts({ story }: FactsProps) {
  const { domain, reading } = useMessages();
  const filled = factFields.filter((field) => story[field] !== '');
  if (filled.length === 0) return null;
  return (
    <section className={style.section}>
      <h3>{reading.facts}</h3>
      <dl className={style.facts}>
        {filled.map((field) => (
          <div key={field}>
            <dt>{domain.fields[field]}</dt>
            <dd>{typeset(story[field])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
