import { assertNever } from '../../shared/domain/assert-never.ts';
import type { Figure } from '../../shared/domain/figure.ts';
import type { Messages } from '../../shared/messages/messages.ts';
import { typeset } from '../../shared/site/typeset.ts';
import { useMessages } from '../ui/messages-context.ts';
import { withUnit } from '../ui/with-unit.ts';
import style from './details.module.css';

/** The figures of a story. */
export type FiguresProps = { readonly figures: readonly Figure[] };

/** Key figures in words: what was counted, the amount, and where it comes from. */
export function Figures({ figures }: FiguresProps) {
  const texts = useMessages();
  if (figures.length === 0) return null;
  return (
    <section className={style.section}>
      <h3>{texts.reading.figures}</h3>
      <dl className={style.facts}>
        {figures.map((figure) => (
          <div key={JSON.stringify(figure)}>
            <dt>{typeset(figure.label)}</dt>
            <dd>
              <FigureAmount figure={figure} />
              <FigureNote figure={figure} texts={texts} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function FigureAmount({ figure }: { readonly figure: Figure }) {
  const { reading } = useMessages();
  switch (figure.form) {
    case 'value':
      return <span className={style.amount}>{withUnit(figure.value, figure.unit)}</span>;
    case 'change':
      return (
        <span className={style.amount}>
          {reading.change(
            withUnit(figure.before, figure.unit),
            withUnit(figure.after, figure.unit),
          )}
        </span>
      );
    case 'comparison':
      return (
        <ul className={style.comparison}>
          {figure.compare.map(({ label, value }) => (
            <li key={label}>
              {typeset(label)} <strong>{withUnit(value, figure.unit)}</strong>
            </li>
          ))}
        </ul>
      );
    default:
      return assertNever(figure);
  }
}

function FigureNote({ figure, texts }: { readonly figure: Figure; readonly texts: Messages }) {
  const source = figure.source === '' ? '' : `${texts.reading.source}: ${typeset(figure.source)}`;
  const note = [figure.period, source].filter((text) => text !== '').join(' · ');
  return note === '' ? null : <span className={style.note}>{note}</span>;
}
