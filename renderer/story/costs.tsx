import type { Cost } from '../../shared/domain/figure.ts';
import { typeset } from '../../shared/site/typeset.ts';
import { useMessages } from '../ui/messages-context.ts';
import { withUnit } from '../ui/with-unit.ts';
import style from './details.module.css';

/** The lines of what the alternative would have cost. */
export type CostsProps = { readonly costs: readonly Cost[] };

/** What the alternative costs, line by line with its source. */
export function Costs({ costs }: CostsProps) {
  const { reading } = useMessages();
  if (costs.length === 0) return null;
  return (
    <section className={style.section}>
      <h3>{reading.costs}</h3>
      <dl className={style.facts}>
        {costs.map(({ label, amount, unit, source }) => (
          <div key={`${label} ${amount}`}>
            <dt>{typeset(label)}</dt>
            <dd>
              <span className={style.amount}>{withUnit(amount, unit)}</span>
              {source !== '' && (
                <span className={style.note}>
                  {reading.source}: {typeset(source)}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
