import { assertNever } from '../../../shared/domain/assert-never.ts';
import type { Figure } from '../../../shared/domain/figure.ts';
import { useMessages } from '../../ui/messages-context.ts';
import { ComparedRows } from './compared-rows.tsx';
import style from './field-group.module.css';
import { TextField } from './text-field.tsx';

/** One figure, and what to do when it changes. */
export type FigureRowProps = {
  readonly figure: Figure;
  readonly onChange: (figure: Figure) => void;
};

/** What was counted, the amounts, and under them the period and the source. */
export function FigureRow({ figure, onChange }: FigureRowProps) {
  const texts = useMessages().fields.figures;
  const text = (key: 'label' | 'period' | 'source', width: 'wide' | 'narrow' = 'wide') => (
    <TextField
      label={texts[key]}
      value={figure[key]}
      width={width}
      onChange={(value) => onChange({ ...figure, [key]: value })}
    />
  );
  return (
    <div className={style.stack}>
      <div className={style.group}>
        {text('label')}
        <Amounts figure={figure} onChange={onChange} />
        <TextField
          label={texts.unit}
          value={figure.unit}
          width="narrow"
          onChange={(unit) => onChange({ ...figure, unit })}
        />
      </div>
      {figure.form === 'comparison' && (
        <ComparedRows
          compare={figure.compare}
          onChange={(compare) => onChange({ ...figure, compare })}
        />
      )}
      <div className={style.group}>
        {text('period', 'narrow')}
        {text('source')}
      </div>
    </div>
  );
}

function Amounts({ figure, onChange }: FigureRowProps) {
  const texts = useMessages().fields.figures;
  const amount = (label: string, value: string, change: (value: string) => void) => (
    <TextField look="amount" width="narrow" label={label} value={value} onChange={change} />
  );
  switch (figure.form) {
    case 'value':
      return amount(texts.value, figure.value, (value) => onChange({ ...figure, value }));
    case 'change':
      return (
        <>
          {amount(texts.before, figure.before, (before) => onChange({ ...figure, before }))}
          {amount(texts.after, figure.after, (after) => onChange({ ...figure, after }))}
        </>
      );
    case 'comparison':
      return null;
    default:
      return assertNever(figure);
  }
}
