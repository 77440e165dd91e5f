import { type Compared, newCompared } from '../../../shared/domain/new-rows.ts';
import { useMessages } from '../../ui/messages-context.ts';
import style from './field-group.module.css';
import { RowList } from './row-list.tsx';
import { TextField } from './text-field.tsx';

/** The lines of a comparison, and what to do when one changes. */
export type ComparedRowsProps = {
  readonly compare: readonly Compared[];
  readonly onChange: (compare: readonly Compared[]) => void;
};

/** Who is compared with whom, line by line. */
export function ComparedRows({ compare, onChange }: ComparedRowsProps) {
  const texts = useMessages().fields.figures;
  return (
    <div className={style.within}>
      <RowList
        rows={compare}
        onChange={onChange}
        nameOf={({ label }, index) => label.trim() || texts.comparedNumber(index + 1)}
        additions={[{ label: texts.addCompared, make: () => [newCompared()] }]}
      >
        {(line, change) => (
          <div className={style.group}>
            <TextField
              label={texts.compared}
              value={line.label}
              onChange={(label) => change({ ...line, label })}
            />
            <TextField
              look="amount"
              width="narrow"
              label={texts.value}
              value={line.value}
              onChange={(value) => change({ ...line, value })}
            />
          </div>
        )}
      </RowList>
    </div>
  );
}
